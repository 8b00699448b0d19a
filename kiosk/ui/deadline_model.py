"""The deadline card: which paper, which day, when protection was asked for; then the last safe day, or why none.

Each question is a place of the way, so that Back leads to the one before. The answers are kept here alone and go at
Home and at the end of the visit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import cast, get_args

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.deadlines.answer import Asker, Counted, Refused, answer, refused_at_once
from kiosk.deadlines.days import ONE_DAY, Days
from kiosk.deadlines.force import Asked
from kiosk.prepared.views import Contents, DeadlineView, LanguageView
from kiosk.ui.calendar_model import CalendarModel
from kiosk.ui.date_words import DateWords, on_letters
from kiosk.ui.edition_view import contact_row, deadlines_of, source_rows
from kiosk.ui.record_model import RecordModel, plain
from kiosk.ui.routes import Route
from kiosk.ui.rows import ContactRow, TileRow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ANY = ""  # of all papers


class _Answers(msgspec.Struct, frozen=True, kw_only=True):
    """What the visitor said about one kind of paper; no `start` stands for a day that they do not know."""

    kind: str = ""
    start: dt.date | None = None
    asked: Asked = ""


class _Words(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of the paper and of its day."""

    title: str = ""
    action: str = ""
    note: str = ""
    counts_from: str = "received"
    rules_change: str = ""
    page: str = ""
    page_title: str = ""
    sources: list[dict[str, object]] = []
    reason: str = ""
    start: str = ""
    safe_day: str = ""
    safe_day_other: str = ""
    safe_day_on_letters: str = ""
    last_day: str = ""
    days_left: int = 0
    days_left_words: str = ""
    limit: str = ""
    unit: str = ""


@QmlElement
class DeadlineModel(QObject):
    """One question at a time. `wentTo` says which question or answer follows, as a route's key and section."""

    changed = Signal()
    wentTo = Signal(str, str)

    def __init__(self, contents: Contents, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition_date = dt.date.fromisoformat(contents.date)
        self._open_days = Days(contents.holidays)
        self._today = today
        self._route = Route("DeadlineScreen")
        self._question = "kind"
        self._answers = _Answers()
        self._words = _Words()
        self._translation = "original"
        self._calendar = CalendarModel(self)
        self._kinds = RecordModel(TileRow, self)
        self._contacts = RecordModel(ContactRow, self)

    def first(self, view: LanguageView, of: str) -> Route:
        """The first question about a letter (`letter:…`), a page (`page:…`) or any paper."""
        kinds = _kinds_of(view, of)
        return Route("DeadlineScreen", kinds[0].id if len(kinds) == 1 else of)

    def show(self, view: LanguageView, route: Route) -> None:
        """Ask the question of a route, or answer it, in the language of `view`."""
        if not route.section:
            self._answers = _Answers()
        dates = DateWords(view.locale, view.digits, view.second_calendar)
        self._calendar.read(dates)
        if route != self._route:
            self._route = route
            self._calendar.open(self._today())
        self._translation = view.deadlines_state
        kind = next((one for one in view.deadlines if one.id == route.key), None)
        if kind is None:
            self._show_kinds(view, route.key)
        else:
            self._show_kind(view, kind, dates)
        self.changed.emit()

    def forget(self) -> None:
        """Nothing that was said stays."""
        self._route, self._question = Route("DeadlineScreen"), "kind"
        self._answers, self._words = _Answers(), _Words()
        self._calendar.open(self._today())
        self.changed.emit()

    # What a visitor says

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """The paper to count for; an empty one leads to the list of all."""
        self.wentTo.emit(kind, "")

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """The day the limit runs from, as an ISO date; an empty one is not known."""
        start = dt.date.fromisoformat(day) if day else None
        self._answers = _Answers(kind=self._route.key, start=start)
        asks = bool(self._words.rules_change) and start is not None
        self.wentTo.emit(self._route.key, "asked" if asks else "answer")

    @Slot(int)
    def chooseDaysAgo(self, days: int) -> None:
        """Today, yesterday."""
        self.chooseDay((self._today() - days * ONE_DAY).isoformat())

    @Slot(str)
    def chooseAsked(self, asked: str) -> None:
        """When protection was asked for: before the rules changed, from that day, or not sure."""
        if asked in get_args(Asked):
            self._answers = msgspec.structs.replace(self._answers, asked=cast(Asked, asked))
            self.wentTo.emit(self._route.key, "answer")

    # What follows from it

    def _show_kinds(self, view: LanguageView, of: str) -> None:
        self._question, self._words = "kind", _Words()
        self._kinds.show([_tile(kind) for kind in _kinds_of(view, of)])

    def _show_kind(self, view: LanguageView, kind: DeadlineView, dates: DateWords) -> None:
        asker = Asker(today=self._today(), edition_date=self._edition_date, days=self._open_days)
        refused = refused_at_once(kind, asker)
        said = self._route.section if self._answers.kind == kind.id else ""
        self._question = "answer" if refused else said or "day"
        self._contacts.show([contact_row(view.contacts[key]) for key in kind.contacts])
        self._words = _words_of(view, kind)
        if self._question == "answer":
            found = refused or answer(kind, self._answers.start, self._answers.asked, asker)
            self._words = _with_answer(self._words, found, dates)

    def _get_question(self) -> str:
        return self._question

    def _get_every_kind(self) -> bool:
        return self._route.key == ANY

    def _get_kinds(self) -> RecordModel:
        return self._kinds

    def _get_calendar(self) -> CalendarModel:
        return self._calendar

    def _get_contacts(self) -> RecordModel:
        return self._contacts

    def _get_translation(self) -> str:
        return self._translation

    def _get_title(self) -> str:
        return self._words.title

    def _get_action(self) -> str:
        return self._words.action

    def _get_note(self) -> str:
        return self._words.note

    def _get_counts_from(self) -> str:
        return self._words.counts_from

    def _get_rules_change(self) -> str:
        return self._words.rules_change

    def _get_page(self) -> str:
        return self._words.page

    def _get_page_title(self) -> str:
        return self._words.page_title

    def _get_sources(self) -> list[dict[str, object]]:
        return self._words.sources

    def _get_reason(self) -> str:
        return self._words.reason

    def _get_start(self) -> str:
        return self._words.start

    def _get_safe_day(self) -> str:
        return self._words.safe_day

    def _get_safe_day_other(self) -> str:
        return self._words.safe_day_other

    def _get_safe_day_on_letters(self) -> str:
        return self._words.safe_day_on_letters

    def _get_last_day(self) -> str:
        return self._words.last_day

    def _get_days_left(self) -> int:
        return self._words.days_left

    def _get_days_left_words(self) -> str:
        return self._words.days_left_words

    def _get_limit(self) -> str:
        return self._words.limit

    def _get_unit(self) -> str:
        return self._words.unit

    question = Property(str, _get_question, notify=changed)
    everyKind = Property(bool, _get_every_kind, notify=changed)
    kinds = Property(RecordModel, _get_kinds, constant=True)
    calendar = Property(CalendarModel, _get_calendar, constant=True)
    contacts = Property(RecordModel, _get_contacts, constant=True)
    translation = Property(str, _get_translation, notify=changed)
    title = Property(str, _get_title, notify=changed)
    action = Property(str, _get_action, notify=changed)
    note = Property(str, _get_note, notify=changed)
    countsFrom = Property(str, _get_counts_from, notify=changed)
    rulesChange = Property(str, _get_rules_change, notify=changed)
    page = Property(str, _get_page, notify=changed)
    pageTitle = Property(str, _get_page_title, notify=changed)
    sources = Property(list, _get_sources, notify=changed)
    reason = Property(str, _get_reason, notify=changed)
    start = Property(str, _get_start, notify=changed)
    safeDay = Property(str, _get_safe_day, notify=changed)
    safeDayOther = Property(str, _get_safe_day_other, notify=changed)
    safeDayOnLetters = Property(str, _get_safe_day_on_letters, notify=changed)
    lastDay = Property(str, _get_last_day, notify=changed)
    daysLeft = Property(int, _get_days_left, notify=changed)
    daysLeftWords = Property(str, _get_days_left_words, notify=changed)
    limit = Property(str, _get_limit, notify=changed)
    unit = Property(str, _get_unit, notify=changed)


def _kinds_of(view: LanguageView, of: str) -> list[DeadlineView]:
    return list(view.deadlines) if of == ANY else deadlines_of(view, of)


def _tile(kind: DeadlineView) -> TileRow:
    pictogram = "mail" if kind.counts_from == "received" else "map-pin"
    return TileRow(key=kind.id, pictogram=pictogram, hue=1, title=kind.title, hint=kind.action)


def _words_of(view: LanguageView, kind: DeadlineView) -> _Words:
    return _Words(
        title=kind.title,
        action=kind.action,
        note=kind.note,
        counts_from=kind.counts_from,
        rules_change=kind.rules_change_words,
        page=kind.page,
        page_title=view.pages[kind.page].article.title,
        sources=[plain(row) for row in source_rows(view, kind.sources)],
    )


def _with_answer(words: _Words, found: Counted | Refused, dates: DateWords) -> _Words:
    if isinstance(found, Refused):
        return msgspec.structs.replace(words, reason=found.reason)
    return msgspec.structs.replace(
        words,
        start=dates.both(found.start),
        safe_day=dates.day(found.safe_day),
        safe_day_other=dates.other_day(found.safe_day),
        safe_day_on_letters=on_letters(found.safe_day),
        last_day=dates.both(found.last_day) if found.last_day != found.safe_day else "",
        days_left=found.days_left,
        days_left_words=dates.number(abs(found.days_left)),
        limit=found.limit.words,
        unit=found.limit.unit,
    )
