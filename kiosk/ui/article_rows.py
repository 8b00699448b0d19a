"""A page or a letter as its screen draws it: words, trust, people to talk to, where to go next.

Whether words are past their date is decided here, by the day the caller gives.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TypedDict

import msgspec

from kiosk.edition.address import Address
from kiosk.edition.kinds import LETTER, PAGE
from kiosk.prepared.views import (
    ArticleView,
    ContactView,
    Contents,
    LanguageView,
    LetterView,
    PageView,
    Run,
    SourceView,
)
from kiosk.ui.edition_view import (
    deadlines_of,
    is_past,
    letter_of,
    link_row,
    sources_of,
    step_title,
    topic_of,
    translation_of,
)
from kiosk.ui.part_rows import part_rows, today_first
from kiosk.ui.rows import ActionRow, LinkRow, PartRow, Row

FIRST_CONTACTS = 2


class ArticleRow(Row, frozen=True):
    """A page or a letter.

    Attributes:
        kicker: the line above the title, and its pictogram.
        translation: what is known of it, as in `TranslationChip.qml`.
        language, right_to_left: of the words, which may be in another language than the screen.
        limits: the time limits in it that are not certain.
        older: a part rests on older pages, to be looked at again on the day of `review_words`.
        parts: its sections, in the order of the screen; of a letter those behind `today`.
        actions: what can be done with it; the first is the one thing to do.
        first_contacts: the first of `contacts`, for where there is little room.
        caller: whom to call about a letter before anybody else, where that is a number.
        today: the section of a letter that says what to do today.
        official: the words printed on a letter, a language each.
        drawing: of a letter, a name of `kiosk.edition.drawings`.
        step: where a letter belongs in the procedure.
        sensitive: it is nobody else's business.
    """

    key: str
    title: str
    in_short: Run
    translation: str
    language: str
    language_name: str
    right_to_left: bool
    checked_words: str
    past_review: bool
    limits: str
    older: bool
    review_words: str
    sources: tuple[SourceView, ...]
    kicker: str = ""
    kicker_symbol: str = ""
    parts: tuple[PartRow, ...] = ()
    expired: bool = False
    actions: tuple[ActionRow, ...] = ()
    contacts: tuple[ContactView, ...] = ()
    first_contacts: tuple[ContactView, ...] = ()
    related: tuple[LinkRow, ...] = ()
    caller: tuple[ContactView, ...] = ()
    today: tuple[PartRow, ...] = ()
    official: tuple[str, ...] = ()
    urgent: bool = False
    drawing: str = ""
    step: str = ""
    step_title: str = ""
    sensitive: bool = False


class ArticleReader:
    """Makes the rows of the articles of an edition in the language of a view."""

    def __init__(self, contents: Contents, today: Callable[[], dt.date]) -> None:
        self._languages = {language.code: language for language in contents.languages}
        self._today = today

    def page(self, view: LanguageView, slug: str) -> ArticleRow:
        """A page, under the name of its topic."""
        page = view.pages[slug]
        topic = topic_of(view, page)
        return msgspec.structs.replace(
            self._article(view, page.article),
            kicker=topic.title,
            kicker_symbol=topic.pictogram,
            parts=today_first(part_rows(page.article)),
            expired=is_past(page.hard_date, self._today()),
            actions=_page_actions(view, page),
            **_people(view, page.contacts),
            related=tuple(link_row(view, link) for link in page.related),
            sensitive=page.sensitive,
        )

    def letter(self, view: LanguageView, key: str) -> ArticleRow:
        """A letter, under the name of its sender; where to go next are its step and its page."""
        letter = letter_of(view, key)
        today, *others = today_first(part_rows(letter.article))
        people = _people(view, letter.contacts)
        return msgspec.structs.replace(
            self._article(view, letter.article),
            kicker=letter.who,
            kicker_symbol="mail",
            parts=tuple(others),
            expired=is_past(letter.hard_date, self._today()),
            actions=_letter_actions(view, letter),
            **people,
            related=(link_row(view, Address(PAGE.id, letter.page)),),
            caller=tuple(one for one in people["contacts"][:1] if one.phone),
            today=(today,),
            official=letter.official,
            urgent=letter.urgent,
            drawing=letter.drawing,
            step=letter.step,
            step_title=step_title(view, letter.step),
        )

    def article(self, view: LanguageView, article: ArticleView, hard_date: str) -> ArticleRow:
        """An article alone, of whatever kind: its answer and how far it can be trusted."""
        return msgspec.structs.replace(self._article(view, article), expired=is_past(hard_date, self._today()))

    def _article(self, view: LanguageView, article: ArticleView) -> ArticleRow:
        language = self._languages[article.language]
        return ArticleRow(
            key=article.id,
            title=article.title,
            in_short=article.in_short,
            translation=translation_of(view, article),
            language=language.code,
            language_name=language.name,
            right_to_left=language.direction == "rtl",
            checked_words=article.checked_words,
            past_review=is_past(article.review_by, self._today()),
            limits=article.limits,
            older=article.older,
            review_words=article.review_words,
            sources=tuple(sources_of(view, article.sources)),
        )


class _People(TypedDict):
    contacts: tuple[ContactView, ...]
    first_contacts: tuple[ContactView, ...]


def _people(view: LanguageView, names: Sequence[str]) -> _People:
    contacts = tuple(view.contacts[name] for name in names)
    return {"contacts": contacts, "first_contacts": contacts[:FIRST_CONTACTS]}


def _page_actions(view: LanguageView, page: PageView) -> tuple[ActionRow, ...]:
    found = [*_call(page.contacts), *_count(view, Address(PAGE.id, page.page))]
    hide = [ActionRow(key="hide")] if page.sensitive else []
    return (*_this_first(page.action, found), *hide)


def _letter_actions(view: LanguageView, letter: LetterView) -> tuple[ActionRow, ...]:
    read = [ActionRow(key="read", title=view.pages[letter.page].article.title, target=f"{PAGE.id}:{letter.page}")]
    others = [*_call(letter.contacts), *_count(view, Address(LETTER.id, letter.article.id))]
    return _this_first(letter.action, [*(read if letter.action == "read" else []), *others])


def _call(contacts: Sequence[str]) -> list[ActionRow]:
    return [ActionRow(key="call")] if contacts else []


def _count(view: LanguageView, of: Address) -> list[ActionRow]:
    return [ActionRow(key="count", target=str(of))] if deadlines_of(view, str(of)) else []


def _this_first(action: str, actions: list[ActionRow]) -> tuple[ActionRow, ...]:
    return tuple(sorted(actions, key=lambda one: one.key != action))
