"""The page and letter screens: an article, how far it can be trusted, whom to talk to, where to go next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.edition.address import Address
from kiosk.edition.kinds import LETTER, PAGE
from kiosk.prepared.views import ArticleView, Contents, LanguageView
from kiosk.ui.edition_view import (
    contact_row,
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
from kiosk.ui.record_model import RecordModel, plain
from kiosk.ui.rows import ContactRow, LinkRow, NameRow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class _Words(msgspec.Struct, frozen=True, kw_only=True):
    """Everything of the shown page or letter that is not a list."""

    title: str = ""
    topic_title: str = ""
    topic_icon: str = ""
    in_short: str = ""
    in_short_html: str = ""
    state: str = "original"
    language_name: str = ""
    right_to_left: bool = False
    checked_words: str = ""
    past_review: bool = False
    expired: bool = False
    sensitive: bool = False
    official: tuple[str, ...] = ()
    urgent: bool = False
    countable: str = ""
    drawing: str = ""
    step: str = ""
    step_title: str = ""
    parts: list[dict[str, object]] = []
    marks: tuple[str, ...] = ()
    source_number: str = ""
    blocks: list[dict[str, object]] = []


@QmlElement
class PageModel(QObject):
    """One page or letter at a time. `wordsChanged` comes when the same page is shown in another language."""

    changed = Signal()
    wordsChanged = Signal()

    def __init__(self, contents: Contents, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = {language.code: language for language in contents.languages}
        self._today = today
        self._words = _Words()
        self._section = ""
        self._sections = RecordModel(NameRow, self)
        self._contacts = RecordModel(ContactRow, self)
        self._related = RecordModel(LinkRow, self)
        self._sources: list[dict[str, object]] = []

    def show_page(self, view: LanguageView, slug: str, section: str) -> None:
        """Show a page at one of its sections; an empty section is its top."""
        page = view.pages[slug]
        topic = topic_of(view, page)
        words = msgspec.structs.replace(
            self._words_of(view, page.article),
            topic_title=topic.title,
            topic_icon=topic.icon,
            expired=is_past(page.hard_date, self._today()),
            sensitive=page.sensitive,
            countable=_countable(view, Address(PAGE.id, slug)),
        )
        self._show(view, page.article, words, section, page.contacts, page.related)

    def show_letter(self, view: LanguageView, key: str, section: str) -> None:
        """Show a letter, section by section; where to go next are its step and its page."""
        letter = letter_of(view, key)
        words = msgspec.structs.replace(
            self._words_of(view, letter.article),
            topic_title=letter.who,
            topic_icon="mail",
            expired=is_past(letter.hard_date, self._today()),
            official=letter.official,
            urgent=letter.urgent,
            countable=_countable(view, Address(LETTER.id, key)),
            drawing=letter.drawing,
            step=letter.step,
            step_title=step_title(view, letter.step),
            parts=[plain(part) for part in letter_parts(letter.article)],
        )
        links = (Address(PAGE.id, letter.page),)
        self._show(view, letter.article, words, section, letter.contacts, links)

    def _show(
        self,
        view: LanguageView,
        article: ArticleView,
        words: _Words,
        section: str,
        contacts: tuple[str, ...],
        links: tuple[Address, ...],
    ) -> None:
        self._section = section
        self._words = words
        self._sections.show([NameRow(key=s.id, title=s.title) for s in article.sections])
        self._contacts.show([contact_row(view.contacts[key]) for key in contacts])
        self._related.show([link_row(view, link) for link in links])
        self._sources = [plain(row) for row in sources_of(view, article.sources)]
        self.changed.emit()

    def _words_of(self, view: LanguageView, article: ArticleView) -> _Words:
        language = self._languages[article.language]
        return _Words(
            title=article.title,
            in_short=article.in_short.text,
            in_short_html=article.in_short.html,
            state=translation_of(view, article),
            language_name=language.name,
            right_to_left=language.direction == "rtl",
            checked_words=article.checked_words,
            past_review=is_past(article.review_by, self._today()),
            marks=tuple(view.marks[mark] for mark in article.marks),
            source_number=view.in_digits(str(len(article.sources))),
            blocks=[plain(block) for block in article.blocks],
        )

    def _get_title(self) -> str:
        return self._words.title

    def _get_topic_title(self) -> str:
        return self._words.topic_title

    def _get_topic_icon(self) -> str:
        return self._words.topic_icon

    def _get_in_short(self) -> str:
        return self._words.in_short

    def _get_in_short_html(self) -> str:
        return self._words.in_short_html

    def _get_state(self) -> str:
        return self._words.state

    def _get_language_name(self) -> str:
        return self._words.language_name

    def _get_right_to_left(self) -> bool:
        return self._words.right_to_left

    def _get_checked_words(self) -> str:
        return self._words.checked_words

    def _get_past_review(self) -> bool:
        return self._words.past_review

    def _get_expired(self) -> bool:
        return self._words.expired

    def _get_sensitive(self) -> bool:
        return self._words.sensitive

    def _get_official(self) -> list[str]:
        return list(self._words.official)

    def _get_urgent(self) -> bool:
        return self._words.urgent

    def _get_countable(self) -> str:
        return self._words.countable

    def _get_drawing(self) -> str:
        return self._words.drawing

    def _get_step(self) -> str:
        return self._words.step

    def _get_step_title(self) -> str:
        return self._words.step_title

    def _get_parts(self) -> list[dict[str, object]]:
        return self._words.parts

    def _get_marks(self) -> list[str]:
        return list(self._words.marks)

    def _get_blocks(self) -> list[dict[str, object]]:
        return self._words.blocks

    def _get_section(self) -> str:
        return self._section

    def _get_sections(self) -> RecordModel:
        return self._sections

    def _get_contacts(self) -> RecordModel:
        return self._contacts

    def _get_related(self) -> RecordModel:
        return self._related

    def _get_source_number(self) -> str:
        return self._words.source_number

    def _get_sources(self) -> list[dict[str, object]]:
        return self._sources

    title = Property(str, _get_title, notify=changed)
    topicTitle = Property(str, _get_topic_title, notify=changed)
    topicIcon = Property(str, _get_topic_icon, notify=changed)
    inShort = Property(str, _get_in_short, notify=changed)
    inShortHtml = Property(str, _get_in_short_html, notify=changed)
    state = Property(str, _get_state, notify=changed)
    languageName = Property(str, _get_language_name, notify=changed)
    rightToLeft = Property(bool, _get_right_to_left, notify=changed)
    checkedWords = Property(str, _get_checked_words, notify=changed)
    pastReview = Property(bool, _get_past_review, notify=changed)
    expired = Property(bool, _get_expired, notify=changed)
    sensitive = Property(bool, _get_sensitive, notify=changed)
    official = Property(list, _get_official, notify=changed)
    urgent = Property(bool, _get_urgent, notify=changed)
    countable = Property(str, _get_countable, notify=changed)
    drawing = Property(str, _get_drawing, notify=changed)
    step = Property(str, _get_step, notify=changed)
    stepTitle = Property(str, _get_step_title, notify=changed)
    parts = Property(list, _get_parts, notify=changed)
    marks = Property(list, _get_marks, notify=changed)
    blocks = Property(list, _get_blocks, notify=changed)
    section = Property(str, _get_section, notify=changed)
    sections = Property(RecordModel, _get_sections, constant=True)
    contacts = Property(RecordModel, _get_contacts, constant=True)
    related = Property(RecordModel, _get_related, constant=True)
    sourceNumber = Property(str, _get_source_number, notify=changed)
    sources = Property(list, _get_sources, notify=changed)


def _countable(view: LanguageView, of: Address) -> str:
    """What the deadline card is asked to count for; empty for nothing."""
    return str(of) if deadlines_of(view, str(of)) else ""
