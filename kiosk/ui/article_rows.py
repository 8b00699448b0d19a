"""A page or a letter as its screen draws it: words, trust, people to talk to, where to go next.

Whether words are past their date is decided here, by the day the caller gives.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec

from kiosk.edition.address import Address
from kiosk.edition.kinds import LETTER, PAGE
from kiosk.prepared.views import ArticleView, ContactView, Contents, LanguageView, Run, SourceView
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
from kiosk.ui.letter_rows import letter_parts
from kiosk.ui.part_rows import part_rows
from kiosk.ui.rows import LinkRow, PartRow, Row


class ArticleRow(Row, frozen=True):
    """A page or a letter.

    Attributes:
        kicker: the line above the title, and its pictogram.
        translation: what is known of it, as in `TranslationChip.qml`.
        right_to_left: of the words, which may be in another language than the screen.
        parts: its sections, in the order of the screen; of a letter those behind `today`.
        countable: what the deadline card is asked to count for, empty for nothing.
        sensitive: a page that can be hidden at once.
        today: the section of a letter that says what to do today.
        official: the words printed on a letter, a language each.
        drawing: of a letter, a name of `kiosk.edition.drawings`.
        step: where a letter belongs in the procedure.
    """

    key: str
    title: str
    in_short: Run
    translation: str
    language_name: str
    right_to_left: bool
    checked_words: str
    past_review: bool
    marks: tuple[str, ...]
    sources: tuple[SourceView, ...]
    kicker: str = ""
    kicker_symbol: str = ""
    parts: tuple[PartRow, ...] = ()
    expired: bool = False
    countable: str = ""
    contacts: tuple[ContactView, ...] = ()
    related: tuple[LinkRow, ...] = ()
    sensitive: bool = False
    today: tuple[PartRow, ...] = ()
    official: tuple[str, ...] = ()
    urgent: bool = False
    drawing: str = ""
    step: str = ""
    step_title: str = ""


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
            parts=tuple(part_rows(page.article)),
            expired=is_past(page.hard_date, self._today()),
            countable=_countable(view, Address(PAGE.id, slug)),
            contacts=tuple(view.contacts[key] for key in page.contacts),
            related=tuple(link_row(view, link) for link in page.related),
            sensitive=page.sensitive,
        )

    def letter(self, view: LanguageView, key: str) -> ArticleRow:
        """A letter, under the name of its sender; where to go next are its step and its page."""
        letter = letter_of(view, key)
        today, *others = letter_parts(letter.article)
        return msgspec.structs.replace(
            self._article(view, letter.article),
            kicker=letter.who,
            kicker_symbol="mail",
            parts=tuple(others),
            expired=is_past(letter.hard_date, self._today()),
            countable=_countable(view, Address(LETTER.id, key)),
            contacts=tuple(view.contacts[contact] for contact in letter.contacts),
            related=(link_row(view, Address(PAGE.id, letter.page)),),
            today=(today,),
            official=letter.official,
            urgent=letter.urgent,
            drawing=letter.drawing,
            step=letter.step,
            step_title=step_title(view, letter.step),
        )

    def _article(self, view: LanguageView, article: ArticleView) -> ArticleRow:
        language = self._languages[article.language]
        return ArticleRow(
            key=article.id,
            title=article.title,
            in_short=article.in_short,
            translation=translation_of(view, article),
            language_name=language.name,
            right_to_left=language.direction == "rtl",
            checked_words=article.checked_words,
            past_review=is_past(article.review_by, self._today()),
            marks=tuple(view.marks[mark] for mark in article.marks),
            sources=tuple(sources_of(view, article.sources)),
        )


def _countable(view: LanguageView, of: Address) -> str:
    return str(of) if deadlines_of(view, str(of)) else ""
