"""Rows made from the records of an edition, for the models that share them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from kiosk.edition.address import ANY_PAPER, COUNTED, DEADLINE, EVENT, Address
from kiosk.edition.kinds import PAGE
from kiosk.prepared.titles import title_at, title_of_step
from kiosk.prepared.views import (
    ArticleView,
    DeadlineView,
    GroupView,
    LanguageView,
    LetterView,
    PageView,
    SourceView,
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
    """Pages of a list, each with its pictogram on the hue of its topic."""
    rows = []
    for slug in slugs:
        page = view.pages[slug]
        hue = topic_of(view, page).hue
        article = page.article
        rows.append(TileRow(key=slug, pictogram=page.pictogram, hue=hue, title=article.title, hint=article.summary))
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
    return LinkRow(kind=address.kind, key=address.id, title=title_at(view, address) or "")


def is_there(view: LanguageView, address: Address) -> bool:
    """Whether an address is that of something of this edition."""
    return title_at(view, address) is not None


def step_title(view: LanguageView, key: str) -> str:
    """The name of a step with its number on the rail."""
    return title_of_step(next(step for step in view.steps if step.article.id == key))
