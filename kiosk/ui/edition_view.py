"""Rows made from the records of an edition, for the models that share them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from kiosk.edition.address import ANY_PAPER, COUNTED, DEADLINE, EVENT, FIGURES, TERM, TOPIC, Address
from kiosk.edition.kinds import PAGE
from kiosk.prepared.views import (
    ArticleView,
    DeadlineView,
    GroupView,
    LanguageView,
    LetterView,
    PageView,
    SourceView,
    StepView,
    StoryView,
    TermView,
)
from kiosk.ui.routes import Route
from kiosk.ui.rows import LinkRow, TileRow


def topic_of(view: LanguageView, page: PageView) -> GroupView:
    """The group a page belongs to."""
    return next(group for group in view.groups if group.id == page.topic)


def group_of(view: LanguageView, place: Route) -> GroupView:
    """The topic group or the life event of a place."""
    groups = view.life_events if place.address and place.address.kind == EVENT else view.groups
    return next(group for group in groups if group.id == place.id)


def page_tiles(view: LanguageView, slugs: Iterable[str]) -> list[TileRow]:
    """Pages of a list, each with the pictogram of its topic."""
    rows = []
    for slug in slugs:
        page = view.pages[slug]
        group = topic_of(view, page)
        article = page.article
        rows.append(
            TileRow(key=slug, pictogram=group.pictogram, hue=group.hue, title=article.title, hint=article.summary)
        )
    return rows


def letter_of(view: LanguageView, key: str) -> LetterView:
    """The letter of that id."""
    return next(letter for letter in view.letters if letter.article.id == key)


def translation_of(view: LanguageView, article: ArticleView) -> str:
    """What is known of the translation of an article; `missing` where its words are in another language."""
    return article.state if article.language == view.language else "missing"


def deadlines_of(view: LanguageView, of: str) -> list[DeadlineView]:
    """What the deadline card can count for a letter (`letter:…`) or a page (`page:…`)."""
    address = Address.parse(of)
    if address == Address(DEADLINE, ANY_PAPER):
        return list(view.deadlines)
    if address is None or address.kind not in COUNTED:
        return []
    key = address.id
    return [one for one in view.deadlines if (key == one.page if address.kind == PAGE.id else key in one.letters)]


def is_past(date: str, today: dt.date) -> bool:
    """Whether an ISO date is over; an empty one never is."""
    return bool(date) and date < today.isoformat()


def sources_of(view: LanguageView, ids: Iterable[str]) -> list[SourceView]:
    """The sources of those ids, in their order."""
    return [view.sources[key] for key in ids]


def link_row(view: LanguageView, address: Address) -> LinkRow:
    """A place a page leads to, under the title it has there."""
    return LinkRow(kind=address.kind, key=address.id, title=_title_at(view, address) or "")


def is_there(view: LanguageView, address: Address) -> bool:
    """Whether an address is that of something of this edition."""
    return _title_at(view, address) is not None


def _title_at(view: LanguageView, address: Address) -> str | None:
    """The title of what an address leads to; None when there is no such thing."""
    text = view.text(address)
    if text is not None:
        return _step_title(text) if isinstance(text, StepView) else text.article.title
    if view.deadline_card is not None and address == Address(DEADLINE, ANY_PAPER):
        return view.deadline_card.title
    others: dict[str, Sequence[TermView | DeadlineView | StoryView | GroupView]]
    others = {TERM: view.terms, DEADLINE: view.deadlines, FIGURES: view.stories}
    others |= {TOPIC: view.groups, EVENT: view.life_events}
    return next((one.title for one in others.get(address.kind, ()) if one.id == address.id), None)


def _step_title(step: StepView) -> str:
    return step.article.title if step.branch else f"{step.number_text}. {step.article.title}"


def step_title(view: LanguageView, key: str) -> str:
    """The name of a step with its number on the rail."""
    return _step_title(next(step for step in view.steps if step.article.id == key))
