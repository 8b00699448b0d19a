"""The answers of the deadline card as the screen shows them: a day in words, or why there is none."""

from __future__ import annotations

from kiosk.deadlines.answer import Counted, Refused
from kiosk.prepared.views import DeadlineView, LanguageView
from kiosk.ui.date_words import DateWords, on_letters
from kiosk.ui.edition_view import sources_of
from kiosk.ui.rows import CountedRow, DeadlineRow, RefusedRow, TileRow


def kind_tile(kind: DeadlineView) -> TileRow:
    """A paper or a moment whose days can be counted."""
    pictogram = "mail" if kind.counts_from == "received" else "map-pin"
    return TileRow(key=kind.id, pictogram=pictogram, hue=1, title=kind.title, hint=kind.action)


def counted_row(view: LanguageView, kind: DeadlineView, found: Counted, dates: DateWords) -> CountedRow:
    """The last safe day, and how it was counted."""
    return CountedRow(
        deadline=_deadline_row(view, kind),
        start=dates.both(found.start),
        safe_day=dates.day(found.safe_day),
        safe_day_other=dates.other_day(found.safe_day),
        safe_day_on_letters=on_letters(found.safe_day),
        last_day=dates.both(found.last_day) if found.last_day != found.safe_day else "",
        days_left=found.days_left,
        limit=found.limit.words,
        unit=found.limit.unit,
    )


def refused_row(view: LanguageView, kind: DeadlineView, found: Refused) -> RefusedRow:
    """Why no day is shown."""
    return RefusedRow(deadline=_deadline_row(view, kind), reason=found.reason)


def _deadline_row(view: LanguageView, kind: DeadlineView) -> DeadlineRow:
    return DeadlineRow(
        action=kind.action,
        note=kind.note,
        counts_from=kind.counts_from,
        page=kind.page,
        page_title=view.pages[kind.page].article.title,
        translation=view.deadlines_state,
        contacts=tuple(view.contacts[key] for key in kind.contacts),
        sources=tuple(sources_of(view, kind.sources)),
    )
