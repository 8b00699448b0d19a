"""The rows of the procedure screen: steps with what can happen at each, the questions about the rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from kiosk.edition.address import Address
from kiosk.edition.kinds import STEP
from kiosk.prepared.views import ArticleView, Contents, LanguageView, StepView, WhatIfView
from kiosk.ui.edition_view import is_past, sources_of, translation_of
from kiosk.ui.part_rows import part_rows
from kiosk.ui.procedure_state import MISS, ProcedureState
from kiosk.ui.rows import PartRow, QuestionRow, StepBodyRow, StepRow, WhatIfRow


class StepReader:
    """Makes the rows of the steps in the language of a view."""

    def __init__(self, contents: Contents, today: Callable[[], dt.date]) -> None:
        self._names = {language.code: language.name for language in contents.languages}
        self._today = today

    def rows(self, view: LanguageView) -> list[StepRow]:
        """The rail and the side roads beside it, in the order of the view, all folded."""
        last = max((n for n, step in enumerate(view.steps) if not step.branch), default=0)
        return [self._row(view, step, n, rail_goes_on=n < last) for n, step in enumerate(view.steps)]

    def _row(self, view: LanguageView, step: StepView, place: int, *, rail_goes_on: bool) -> StepRow:
        return StepRow(
            key=step.article.id,
            number_text=step.number_text,
            rail_length=next((one.number_text for one in reversed(view.steps) if one.number_text), ""),
            title=step.article.title,
            summary=step.article.summary,
            who=step.who,
            branch=step.branch,
            back_to=_back_to(view, step),
            ends=any(road.kind == "ends" for road in step.roads),
            rail_goes_on=rail_goes_on,
            last=place == len(view.steps) - 1,
            body=(self._body(view, step),),
        )

    def _body(self, view: LanguageView, step: StepView) -> StepBodyRow:
        article = step.article
        what_ifs = [one for one in view.what_ifs if one.article.id in step.what_ifs]
        parts = part_rows(article)
        return StepBodyRow(
            key=article.id,
            in_short=article.in_short,
            parts=tuple(part for part in parts if part.id != MISS),
            what_ifs=(*map(_missed, (p for p in parts if p.id == MISS)), *(self._what_if(view, w) for w in what_ifs)),
            questions=_questions_of(article),
            roads=step.roads,
            contacts=tuple(view.contacts[key] for key in view.pages[step.page].contacts),
            expired=is_past(step.hard_date, self._today()),
            marks=tuple(view.marks[mark] for mark in article.marks),
            page=step.page,
            checked_words=article.checked_words,
            translation=translation_of(view, article),
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


def question_rows(view: LanguageView) -> list[QuestionRow]:
    """The questions that tell old rules from new ones, none of them answered."""
    return [
        QuestionRow(key=one.id, ask=one.ask, before=one.before, since=one.since, note=one.note)
        for one in view.questions
    ]


def step_with(state: ProcedureState, step: StepRow) -> StepRow:
    """A step as a visitor left it."""
    here = step.key == state.here
    open_what_if = state.open_what_if(step.key)
    (folded,) = step.body
    what_ifs = tuple(replace(what_if, unfolded=what_if.key == open_what_if) for what_if in folded.what_ifs)
    body = replace(folded, here=here, what_ifs=what_ifs)
    return replace(step, here=here, unfolded=step.key in state.open, body=(body,))


def question_with(state: ProcedureState, question: QuestionRow) -> QuestionRow:
    """A question as a visitor answered it."""
    return replace(question, chosen=state.answers.get(question.key, ""))


def _missed(part: PartRow) -> WhatIfRow:
    """The section "if you miss it" beside the other what-ifs; what is said of the step holds for it."""
    return WhatIfRow(key=MISS, kind=MISS, title=part.title, blocks=part.blocks)


def _questions_of(article: ArticleView) -> tuple[str, ...]:
    """The questions whose answer tells which passages of a step are the visitor's."""
    tones = [block.tone for block in article.blocks if block.kind == "rules"]
    return tuple(dict.fromkeys(tone.partition("-")[0] for tone in tones))


def _back_to(view: LanguageView, step: StepView) -> tuple[str, ...]:
    """The numbers of the steps of the rail to which a side road comes back."""
    numbers = {str(Address(STEP.id, one.article.id)): one.number_text for one in view.steps if not one.branch}
    return tuple(numbers[road.target] for road in step.roads if step.branch and road.target in numbers)


def _sources(article: ArticleView, what_ifs: Iterable[WhatIfView]) -> tuple[str, ...]:
    """What a step was written from, its what-ifs included."""
    more = (source for one in what_ifs for source in one.article.sources)
    return tuple(dict.fromkeys((*article.sources, *more)))
