"""Rows made from the records of an edition, for the models that share them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from kiosk.prepared.views import (
    ArticleView,
    ContactView,
    DeadlineView,
    GroupView,
    LanguageView,
    LetterView,
    LinkView,
    PageView,
    SourceView,
    StepView,
    WhatIfView,
)
from kiosk.ui.rows import ContactRow, LinkRow, TileRow


def group_tile(group: GroupView) -> TileRow:
    """A topic group or a life event."""
    return TileRow(key=group.id, pictogram=group.icon, hue=group.hue, title=group.title, hint=group.hint)


def topic_of(view: LanguageView, page: PageView) -> GroupView:
    """The group a page belongs to."""
    return next(group for group in view.groups if group.id == page.topic)


def page_tiles(view: LanguageView, slugs: Iterable[str]) -> list[TileRow]:
    """Pages of a list, each with the pictogram of its topic."""
    rows = []
    for slug in slugs:
        page = view.pages[slug]
        group = topic_of(view, page)
        article = page.article
        rows.append(TileRow(key=slug, pictogram=group.icon, hue=group.hue, title=article.title, hint=article.summary))
    return rows


def letter_of(view: LanguageView, key: str) -> LetterView:
    """The letter of that id."""
    return next(letter for letter in view.letters if letter.article.id == key)


def what_if_of(view: LanguageView, key: str) -> WhatIfView:
    """The what-if of that id."""
    return next(what_if for what_if in view.what_ifs if what_if.article.id == key)


def translation_of(view: LanguageView, article: ArticleView) -> str:
    """What is known of the translation of an article; `missing` where its words are in another language."""
    return article.state if article.language == view.language else "missing"


def deadlines_of(view: LanguageView, of: str) -> list[DeadlineView]:
    """What the deadline card can count for a letter (`letter:…`) or a page (`page:…`)."""
    kind, _, key = of.partition(":")
    return [one for one in view.deadlines if (key == one.page if kind == "page" else key in one.letters)]


def hard_date_of(view: LanguageView, kind: str, key: str) -> str:
    """The last day on which the words of a page, step, what-if or letter may be shown; empty for none."""
    match kind:
        case "page":
            return view.pages[key].hard_date
        case "step":
            return next(step.hard_date for step in view.steps if step.article.id == key)
        case "what-if":
            return what_if_of(view, key).hard_date
        case "letter":
            return letter_of(view, key).hard_date
    return ""


def is_past(date: str, today: dt.date) -> bool:
    """Whether an ISO date is over; an empty one never is."""
    return bool(date) and date < today.isoformat()


def contact_row(contact: ContactView) -> ContactRow:
    """A person or service to call."""
    return ContactRow(
        icon=contact.icon,
        name=contact.name,
        note_text=contact.note.text,
        note_html=contact.note.html,
        phone=contact.phone,
        address=contact.address,
        hours=contact.hours,
        unsure=contact.unsure,
    )


def sources_of(view: LanguageView, ids: Iterable[str]) -> list[SourceView]:
    """The sources of those ids, in their order."""
    return [view.sources[key] for key in ids]


def link_row(view: LanguageView, link: LinkView) -> LinkRow:
    """A place a page leads to, under the title it has there."""
    titles = {
        "page": {slug: page.article.title for slug, page in view.pages.items()},
        "step": {step.article.id: _step_title(step) for step in view.steps},
        "letter": {letter.article.id: letter.article.title for letter in view.letters},
        "deadline": {deadline.id: deadline.title for deadline in view.deadlines},
        "figures": {story.id: story.title for story in view.stories},
    }
    return LinkRow(kind=link.kind, key=link.id, title=titles[link.kind][link.id])


def _step_title(step: StepView) -> str:
    return step.article.title if step.branch else f"{step.number_text}. {step.article.title}"


def step_title(view: LanguageView, key: str) -> str:
    """The name of a step with its number on the rail."""
    return _step_title(next(step for step in view.steps if step.article.id == key))
