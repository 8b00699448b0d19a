"""The row of the step on the screen: its cards, its closed rows, what it rests on, and what lies beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from kiosk.prepared.views import ArticleView, Contents, LanguageView, StepView, WhatIfView
from kiosk.ui.card_rows import cards_of
from kiosk.ui.edition_view import is_past, sources_of, translation_of
from kiosk.ui.part_rows import part_rows
from kiosk.ui.procedure_state import MISS, ProcedureState
from kiosk.ui.rows import PartRow, StepRow, WhatIfRow
from kiosk.ui.station_rows import Rail


class StepReader:
    """Makes the row of a step in the language of a view."""

    def __init__(self, contents: Contents, today: Callable[[], dt.date]) -> None:
        self._names = {language.code: language.name for language in contents.languages}
        self._today = today

    def row(self, view: LanguageView, rail: Rail, key: str) -> StepRow:
        """A step with all that belongs to it, as nobody has touched it yet."""
        step = next(one for one in view.steps if one.article.id == key)
        article = step.article
        what_ifs = [one for one in view.what_ifs if one.article.id in step.what_ifs]
        parts = {part.id: part for part in part_rows(article)}
        told = (_missed(parts[MISS]), *(self._what_if(view, one) for one in what_ifs))
        return StepRow(
            key=article.id,
            number_text=step.number_text,
            rail_length=rail.length,
            title=article.title,
            who=step.who,
            in_short=article.in_short,
            leaves=rail.leaves(step),
            before=rail.before(step),
            after=rail.after(step),
            dots=rail.dots(step),
            cards=cards_of(view, step, ProcedureState()),
            rights=parts["rights"],
            next=parts["next"],
            what_ifs=told,
            what_ifs_number=view.in_digits(str(len(told))),
            roads=step.roads,
            contacts=tuple(view.contacts[name] for name in view.pages[step.page].contacts),
            expired=is_past(step.hard_date, self._today()),
            older=article.older,
            review_words=article.review_words,
            page=step.page,
            checked_words=article.checked_words,
            translation=translation_of(view, article),
            language=article.language,
            language_name=self._names[article.language],
            past_review=is_past(article.review_by, self._today()),
            sources=tuple(sources_of(view, _sources(article, what_ifs))),
        )

    def _what_if(self, view: LanguageView, what_if: WhatIfView) -> WhatIfRow:
        article = what_if.article
        return WhatIfRow(
            key=article.id,
            kind=what_if.kind,
            title=article.title,
            in_short=article.in_short,
            blocks=tuple(block for block in article.blocks if block.kind != "heading"),
            page=what_if.page,
            expired=is_past(what_if.hard_date, self._today()),
            checked_words=article.checked_words,
            translation=translation_of(view, article),
            language_name=self._names[article.language],
            past_review=is_past(article.review_by, self._today()),
        )


def step_with(view: LanguageView, state: ProcedureState, row: StepRow) -> StepRow:
    """A step as a visitor left it."""
    step: StepView = next(one for one in view.steps if one.article.id == row.key)
    return replace(
        row,
        cards=cards_of(view, step, state),
        what_ifs=tuple(replace(one, unfolded=one.key == state.what_if) for one in row.what_ifs),
        fold=state.fold,
        here=row.key == state.here,
    )


def _missed(part: PartRow) -> WhatIfRow:
    """The section "if you miss it" beside the other what-ifs; what is said of the step holds for it."""
    return WhatIfRow(key=MISS, kind=MISS, title=part.title, blocks=part.blocks)


def _sources(article: ArticleView, what_ifs: Iterable[WhatIfView]) -> tuple[str, ...]:
    """What a step was written from, its what-ifs included."""
    more = (source for one in what_ifs for source in one.article.sources)
    return tuple(dict.fromkeys((*article.sources, *more)))
