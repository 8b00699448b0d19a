"""What an address leads to, as passages in the language of a view."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from kiosk.edition.address import COUNTRY, DEADLINE, FIGURES
from kiosk.edition.kinds import LETTER, PAGE, STEP, WHAT_IF
from kiosk.prepared.views import Contents, LanguageView, LetterView, PageView, StepView, WhatIfView
from kiosk.ui.article_rows import ArticleReader
from kiosk.ui.passages.articles import letter_passages, page_passages, step_passages, what_if_passages
from kiosk.ui.passages.deadline import Told, deadline_passages
from kiosk.ui.passages.figures import country_passages, story_passages
from kiosk.ui.passages.passage import Passage
from kiosk.ui.routes import Route

KINDS = (PAGE.id, LETTER.id, STEP.id, WHAT_IF.id, DEADLINE, FIGURES, COUNTRY)  # of the addresses that have passages
Tell = Callable[[LanguageView, Route], Told | None]


class PassageReader:
    """Makes the passages of whatever can stand in two languages."""

    def __init__(self, contents: Contents, today: Callable[[], dt.date], tell: Tell) -> None:
        """`tell` says what the deadline card shows at a place, in the language of a view."""
        self._articles = ArticleReader(contents, today)
        self._tell = tell

    def passages(self, view: LanguageView, place: Route) -> list[Passage]:
        """The passages of a place; none where there are none."""
        address = place.address
        if address is None:
            return []
        if address.kind == DEADLINE:
            told = self._tell(view, place)
            return deadline_passages(view, told) if told else []
        if address.kind == FIGURES:
            return [one for story in view.stories if story.id == address.id for one in story_passages(view, story)]
        if address.kind == COUNTRY:
            places = view.countries.places if view.countries else ()
            return [one for country in places if country.id == address.id for one in country_passages(view, country)]
        return self._article(view, place)

    def _article(self, view: LanguageView, place: Route) -> list[Passage]:
        match view.text(place.address) if place.address else None:
            case PageView() as page:
                return page_passages(view, page, self._articles)
            case LetterView() as letter:
                return letter_passages(view, letter, self._articles)
            case StepView() as step:
                return step_passages(view, step, self._articles)
            case WhatIfView() as what_if:
                return what_if_passages(view, what_if, self._articles)
            case _:
                return []
