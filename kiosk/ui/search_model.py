"""The search screen: a question, the newest answer or that there can be none, nothing remembered."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable
from typing import Protocol

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import log
from kiosk.edition.address import CONTACT, COUNTRY, DEADLINE, FIGURES, TERM, Address
from kiosk.edition.kinds import LETTER, PAGE, STEP, WHAT_IF
from kiosk.failure import Code, Failure
from kiosk.languages.bidi import ISOLATES, in_direction, isolator
from kiosk.languages.record import Direction
from kiosk.prepared.views import Contents, GroupView, LanguageView
from kiosk.search.answer import Answer, Hit, Span
from kiosk.ui.edition_view import is_past, topic_of
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import HitRow
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.worker import NewestAnswer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 12
AT_ONCE = 2  # `kiosk bench --window`
FRAME_MS = 17
AGAIN_MS = 100
MOST_AGAIN = 600  # a minute; by then an index is open on the slowest machine
# Of what is no page; a page has that of its topic.
_PICTOGRAMS = {
    STEP.id: "list-details",
    WHAT_IF.id: "lifebuoy",
    LETTER.id: "mail",
    TERM: "book",
    FIGURES: "chart-bar",
    COUNTRY: "world",
    DEADLINE: "clock",
    CONTACT: "phone",
}
_NOTHING = HitRow(
    key="",
    kind="",
    section="",
    pictogram="",
    hue=0,
    title="",
    title_html="",
    snippet="",
    snippet_html="",
    via="",
    found_in="",
)


class Question(msgspec.Struct, frozen=True):
    """What is asked of the worker: a text, in the language it is shown in, with the words as typed or similar ones."""

    text: str
    view: LanguageView
    literal: bool
    limit: int


class Found(msgspec.Struct, frozen=True):
    """What is shown of an answer.

    Attributes:
        total: hits, those that are not shown among them.
        not_found: what nothing has, as it was typed.
        partial: the index is being opened and only titles were looked at.
    """

    rows: list[HitRow]
    suggestion: str = ""
    total: int = 0
    not_found: tuple[str, ...] = ()
    partial: bool = False


NOTHING_FOUND = Found([])


class Find(Protocol):
    """What finds: `literal` takes no word for a similar one."""

    def __call__(self, query: str, language: str, limit: int, *, literal: bool) -> Answer: ...


@QmlElement
class SearchModel(ScreenModel):
    """Asks the worker at every keystroke and shows what comes back.

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
        self._results = RecordModel(HitRow, self)
        self._more = RecordModel(HitRow, self)
        self._found = NOTHING_FOUND
        self._filled = 0
        self._shown = self._coming = [_NOTHING] * SHOWN
        self._put(self._shown)
        self._rest = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._rest.timeout.connect(self._fill_more)
        self._query = ""
        self._literal = False
        self._limit = SHOWN
        self._answered = False
        self._unavailable = False
        self._asked_again = 0
        self._worker = NewestAnswer(self._answer, self._show, Code.SEARCH_FAILED)

    def read(self, view: LanguageView) -> None:
        """Search in another language from now on; the question stays."""
        self._view = view
        self._life_events.show([event for event in view.life_events if event.pages])
        if self._query:
            self.ask(self._query)

    @Slot(str)
    def ask(self, text: str) -> None:
        """Take the text of the field as the question."""
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
        self._fill(NOTHING_FOUND)
        self._put(self._coming)
        self._rest.stop()
        self._answered = self._unavailable = False
        self.changed.emit()

    def _answer(self, question: Question) -> Found:
        """In the worker thread, with all that can fail: looking for an answer and writing its rows."""
        view = question.view
        answer = self._find(question.text, view.language, question.limit, literal=question.literal)
        rows = [self._row(view, hit) for hit in answer.hits]
        return Found(rows, answer.suggestion or "", answer.total, answer.not_found, answer.partial)

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
        self._coming = [*found.rows[:SHOWN], *[_NOTHING] * (SHOWN - len(found.rows))]
        self._more.show(found.rows[SHOWN:])
        self._filled = 0
        self._fill_more()

    @Slot()
    def _fill_more(self) -> None:
        self._filled += AT_ONCE
        self._put([*self._coming[: self._filled], *self._shown[self._filled :]])
        if self._filled < SHOWN:
            self._rest.start()

    def _put(self, rows: list[HitRow]) -> None:
        self._shown = rows
        self._results.mend(rows, one_delegate=True)

    def _row(self, view: LanguageView, hit: Hit) -> HitRow:
        text, page = view.text(hit.address), _page_of(view, hit.address)
        expired = text is not None and is_past(text.hard_date, self._today())
        return HitRow(
            key=hit.address.id,
            kind=hit.address.kind,
            section=hit.address.section,
            pictogram=_PICTOGRAMS[hit.found.kind]
            if hit.found.kind != PAGE.id
            else topic_of(view, view.pages[page]).pictogram,
            hue=topic_of(view, view.pages[page]).hue if page else 0,
            title=hit.title,
            title_html=_marked(hit.title, hit.title_spans, view.direction),
            snippet="" if expired else hit.snippet,
            snippet_html="" if expired else _marked(hit.snippet, hit.snippet_spans, view.direction),
            via=hit.via or "",
            found_in=self._names[hit.lang],
        )

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
    lifeEvents = Property(RecordModel, _get_life_events, constant=True)
    more = Property(RecordModel, _get_more, constant=True)
    results = Property(RecordModel, _get_results, constant=True)


def _page_of(view: LanguageView, address: Address) -> str:
    """The page a hit belongs to, empty for what no page explains."""
    text = view.text(address)
    if text is not None:
        return text.page
    pages = next((term.pages for term in view.terms if address == Address(TERM, term.id)), ())
    return next(iter(pages), "")


def _marked(text: str, spans: tuple[Span, ...], direction: Direction) -> str:
    """Escaped text with its matched characters marked.

    It is isolated as a whole: of a Latin name that was marked in its middle, each part would be a name of its own, and
    they would stand in the order of the other direction.
    """
    parts = []
    at = 0
    for letter in isolator(direction)(text):
        if letter not in ISOLATES:
            parts += ["</span>" for _, end in spans if end == at]
            parts += ['<span class="hit">' for start, _ in spans if start == at]
            at += 1
        parts.append(html.escape(letter))
    return in_direction("".join((*parts, *("</span>" for _, end in spans if end == at))), direction)
