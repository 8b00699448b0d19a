"""The search screen: a question, the newest answer or that there can be none, nothing remembered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Protocol

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import log
from kiosk.failure import Code, Failure
from kiosk.prepared.views import ContactView, Contents, GroupView, LanguageView
from kiosk.search.answer import Answer
from kiosk.ui.hit_rows import NO_HIT, NOTHING_FOUND, Found, HitWriter
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import HitRow
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.still_rows import StillRows
from kiosk.ui.typed import as_repeated
from kiosk.ui.worker import NewestAnswer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 12
AT_ONCE = 2  # `kiosk bench --window`
FRAME_MS = 17
AGAIN_MS = 100
MOST_AGAIN = 600  # a minute; by then an index is open on the slowest machine


class Question(msgspec.Struct, frozen=True):
    """What is asked of the worker: a text, in the language it is shown in, with the words as typed or similar ones."""

    text: str
    view: LanguageView
    literal: bool
    limit: int


class Find(Protocol):
    """What finds: `literal` takes no word for a similar one."""

    def __call__(self, query: str, language: str, limit: int, *, literal: bool) -> Answer: ...


@QmlElement
class SearchModel(ScreenModel):
    """Asks the worker at every keystroke and shows what comes back, but never under a finger.

    `results` always has the same number of rows, empty ones behind those that are shown: tiles that are there need not
    be made while somebody types. What is asked for besides is in `more`.
    """

    changed = Signal()
    forgotten = Signal()

    def __init__(
        self, contents: Contents, find: Find, today: Callable[[], dt.date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._names = {language.code: language.name for language in contents.languages}
        self._find = find
        self._today = today
        self._life_events = RecordModel(GroupView, self)
        self._topics = RecordModel(GroupView, self)
        self._person = RecordModel(ContactView, self)
        self._results = RecordModel(HitRow, self)
        self._more = RecordModel(HitRow, self)
        self._found = NOTHING_FOUND
        self._filled = SHOWN
        self._shown = self._coming = [NO_HIT] * SHOWN
        self._put(self._shown)
        self._rest = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._rest.timeout.connect(self._fill_more)
        self._query = ""
        self._literal = False
        self._limit = SHOWN
        self._answered = False
        self._unavailable = False
        self._asked_again = 0
        self._waiting: Found | Failure | None = None
        self._still = StillRows(self)
        self._still.freed.connect(self._go_on)
        self._worker = NewestAnswer(self._answer, self._take, Code.SEARCH_FAILED)

    def read(self, view: LanguageView) -> None:
        """Search in another language from now on; the question stays."""
        self._view = view
        self._life_events.show([event for event in view.life_events if event.pages])
        self._topics.show([group for group in view.groups if group.pages])
        self._person.show([view.help.ask])
        if self._query:
            self.ask(self._query)

    def enter(self, place: Route, *, back: bool = False) -> None:
        """No finger is on what was not there."""
        self._still.forget()
        self._go_on()
        super().enter(place, back=back)

    @Slot(bool)
    def touchResults(self, down: bool) -> None:
        """A finger came down on the results, or left them: they do not change under it."""
        self._still.touch(down)

    @Slot(str)
    def ask(self, text: str) -> None:
        """Take the text of the field as the question."""
        text = as_repeated(text)
        if text != self._query:
            self._literal = False
            self._limit = SHOWN
        self._query = text
        self._asked_again = 0
        if text.strip() and self._view is not None:
            self._worker.ask(Question(text, self._view, self._literal, self._limit))
        else:
            self._worker.forget()
            self._empty()

    @Slot(bool)
    def setLiteral(self, literal: bool) -> None:
        """Ask the same again, with no word taken for a similar one, or as before."""
        self._literal = literal
        self.ask(self._query)

    @Slot()
    def showMore(self) -> None:
        """As many hits again, behind those that are shown."""
        self._limit += SHOWN
        self.ask(self._query)

    @property
    def is_filling(self) -> bool:
        """Whether results that came are still to be shown."""
        return self._rest.isActive()

    @property
    def is_looking(self) -> bool:
        """Whether the whole answer to the question is still to come: titles alone are no whole one."""
        return self._worker.is_busy or self._found.partial

    def go_home(self) -> None:
        """Nothing of the question stays."""
        self.forget()

    def hand_over(self) -> None:
        """Nothing of the question stays."""
        self.forget()

    def forget(self) -> None:
        """End of a visit: nothing of the question stays."""
        self._query = ""
        self._literal = False
        self._limit = SHOWN
        self._worker.forget()
        self._empty()
        self.forgotten.emit()

    def stop(self) -> None:
        """End the worker; call before the application ends."""
        self._worker.stop()

    def _empty(self) -> None:
        self._waiting = None
        self._fill(NOTHING_FOUND)
        self._put(self._coming)
        self._filled = SHOWN
        self._rest.stop()
        self._answered = self._unavailable = False
        self.changed.emit()

    def _answer(self, question: Question) -> Found:
        """In the worker thread, with all that can fail: looking for an answer and writing its rows."""
        view = question.view
        answer = self._find(question.text, view.language, question.limit, literal=question.literal)
        return HitWriter(view, self._names, self._today()).found(answer)

    def _take(self, found: Found | Failure) -> None:
        """An answer came; under a finger it waits, and a later one takes its place."""
        if self._still.held:
            self._waiting = found
        else:
            self._show(found)

    @Slot()
    def _go_on(self) -> None:
        """No finger is on the results: what waited is shown, else what was being shown goes on."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._show(waiting)
        elif self._filled < SHOWN:
            self._fill_more()

    def _show(self, found: Found | Failure) -> None:
        failed = isinstance(found, Failure)
        self._unavailable, self._answered = failed, not failed
        self._fill(NOTHING_FOUND if isinstance(found, Failure) else found)
        self.changed.emit()
        if isinstance(found, Found) and found.partial:
            QTimer.singleShot(AGAIN_MS, self, self._ask_again)

    def _ask_again(self) -> None:
        """The index was still being opened; only titles were looked at."""
        if not self._query or self._view is None:
            return
        if self._asked_again == MOST_AGAIN:
            log.note(Code.INDEX_LATE, self._view.language)
            self._unavailable = True
            self.changed.emit()
            return
        self._asked_again += 1
        self._worker.ask(Question(self._query, self._view, self._literal, self._limit))

    def _fill(self, found: Found) -> None:
        """Show the first hits with this frame and the others with the next ones: all at once take longer than one."""
        self._found = found
        self._coming = [*found.rows[:SHOWN], *[NO_HIT] * (SHOWN - len(found.rows))]
        self._more.show(found.rows[SHOWN:])
        self._filled = 0
        self._fill_more()

    @Slot()
    def _fill_more(self) -> None:
        if self._still.held:
            return
        self._filled += AT_ONCE
        self._put([*self._coming[: self._filled], *self._shown[self._filled :]])
        if self._filled < SHOWN:
            self._rest.start()

    def _put(self, rows: list[HitRow]) -> None:
        self._shown = rows
        self._results.mend(rows, one_delegate=True)

    def _get_query(self) -> str:
        return self._query

    def _get_suggestion(self) -> str:
        return self._found.suggestion

    def _get_literal(self) -> bool:
        return self._literal

    def _get_found(self) -> int:
        return len(self._found.rows)

    def _get_total(self) -> int:
        return self._found.total

    def _get_not_found(self) -> list[str]:
        return list(self._found.not_found)

    def _get_answered(self) -> bool:
        return self._answered

    def _get_unavailable(self) -> bool:
        return self._unavailable

    def _get_found_in(self) -> str:
        return self._found.found_in

    def _get_topics(self) -> RecordModel:
        return self._topics

    def _get_person(self) -> RecordModel:
        return self._person

    def _get_life_events(self) -> RecordModel:
        return self._life_events

    def _get_more(self) -> RecordModel:
        return self._more

    def _get_results(self) -> RecordModel:
        return self._results

    query = Property(str, _get_query, notify=changed)
    suggestion = Property(str, _get_suggestion, notify=changed)
    literal = Property(bool, _get_literal, notify=changed)
    found = Property(int, _get_found, notify=changed)
    total = Property(int, _get_total, notify=changed)
    notFound = Property(list, _get_not_found, notify=changed)
    answered = Property(bool, _get_answered, notify=changed)
    unavailable = Property(bool, _get_unavailable, notify=changed)
    foundIn = Property(str, _get_found_in, notify=changed)
    topics = Property(RecordModel, _get_topics, constant=True)
    person = Property(RecordModel, _get_person, constant=True)
    lifeEvents = Property(RecordModel, _get_life_events, constant=True)
    more = Property(RecordModel, _get_more, constant=True)
    results = Property(RecordModel, _get_results, constant=True)
