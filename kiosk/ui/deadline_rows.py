"""The answers of the deadline card as the screen shows them: a day in words, the day of an office, or "now"."""

from __future__ import annotations

import datetime as dt

from kiosk.deadlines.answer import Counted, Named, Now
from kiosk.deadlines.said import LONGEST, OFFERED, PrintedTime
from kiosk.prepared.views import DeadlineView, LanguageView, LimitView
from kiosk.ui.date_words import DateWords, on_letters
from kiosk.ui.edition_view import sources_of
from kiosk.ui.rows import CountedRow, DeadlineRow, NamedRow, NowRow, NumberRow, TileRow

_PICTOGRAMS = {"arrived": "map-pin", "lodged": "map-pin", "appointment": "clock", "last-day": "clock"}


def kind_tile(kind: DeadlineView) -> TileRow:
    """A paper or a moment that leads to a day."""
    pictogram = _PICTOGRAMS.get(kind.counts_from, "mail")
    return TileRow(key=kind.id, pictogram=pictogram, hue=1, title=kind.title, hint=kind.action)


def offered_numbers() -> list[NumberRow]:
    """What letters print most."""
    return [NumberRow(value=one.value, unit=one.unit) for one in OFFERED]


def all_numbers() -> list[NumberRow]:
    """Every number of days that can be chosen."""
    return [NumberRow(value=number, unit="days") for number in range(1, LONGEST + 1)]


def counted_row(view: LanguageView, kind: DeadlineView, found: Counted, dates: DateWords, today: dt.date) -> CountedRow:
    """The day to act by, and how it was counted."""
    sooner = found.sooner_day
    return CountedRow(
        deadline=_deadline_row(view, kind),
        ground=found.ground,
        start=dates.both(found.start),
        safe_day=dates.day(found.safe_day),
        safe_day_other=dates.other_day(found.safe_day),
        safe_day_on_letters=on_letters(found.safe_day),
        last_day=dates.both(found.last_day) if found.last_day != found.safe_day else "",
        days_left=found.days_left,
        limit=found.time.words if isinstance(found.time, LimitView) else "",
        number=found.time.value if isinstance(found.time, PrintedTime) else 0,
        unit=found.time.unit,
        least=kind.floor.words if kind.floor and sooner else "",
        sooner_day=dates.both(sooner) if sooner and sooner > today else "",
    )


def named_row(view: LanguageView, kind: DeadlineView, found: Named) -> NamedRow:
    """Which day counts."""
    return NamedRow(deadline=_deadline_row(view, kind), what=found.what)


def now_row(view: LanguageView, kind: DeadlineView, found: Now) -> NowRow:
    """Why there is no day to wait for."""
    return NowRow(deadline=_deadline_row(view, kind), reason=found.reason)


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
