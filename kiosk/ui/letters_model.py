"""The letters screen: first who sent the paper, then the few kinds of document of that sender, or all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import LanguageView, LetterView
from kiosk.ui.edition_view import group_of, page_tiles
from kiosk.ui.letter_rows import letter_row
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import SenderLettersRow, SenderRow, TileRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ANY_SENDER = "any"  # the answer of somebody who does not know: the letters of all senders
FRAME_MS = 17


@QmlElement
class LettersModel(ScreenModel):
    """Which sender was chosen is the question of the route, so that Back leads to the senders again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._senders = RecordModel(SenderRow, self)
        self._letters = RecordModel(SenderLettersRow, self)
        self._pages = RecordModel(TileRow, self)
        self._title = ""
        self._sender = ""
        self._coming: list[SenderLettersRow] = []
        self._rest = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._rest.timeout.connect(self._show_more)

    @property
    def is_filling(self) -> bool:
        """Whether senders are still to come."""
        return self._rest.isActive()

    def show(self, view: LanguageView, place: Route) -> None:
        """Show the senders, or the letters of the one that was chosen, and the pages that help with any letter.

        All at once: somebody who comes back finds the place that was left.
        """
        self._put(view, place, at_once=True)

    def forget(self) -> None:
        """Nobody sees who wrote to the one before."""
        super().forget()
        self._sender = ""
        self._fill([], at_once=True)
        self.changed.emit()

    @Slot(str)
    def choose(self, sender: str) -> None:
        """The visitor says who sent the paper; `any` shows the letters of all, a sender a frame."""
        if self.place is not None and self._view is not None:
            self.place = msgspec.structs.replace(self.place, question=sender)
            self._put(self._view, self.place, at_once=False)
            self.movedOn.emit()

    def _put(self, view: LanguageView, place: Route, *, at_once: bool) -> None:
        event = group_of(view, place)
        self._title = event.title
        self._sender = place.question
        asked = not self._sender
        self._senders.show(_senders(view.letters) if asked else [])
        self._fill([] if asked else _by_sender(view.letters, self._sender), at_once=at_once)
        self._pages.show(page_tiles(view, event.pages))
        self.changed.emit()

    def _fill(self, rows: list[SenderLettersRow], *, at_once: bool) -> None:
        """All letters take longer to draw than a touch may last: the first sender fills the screen (`kiosk bench`)."""
        shown = len(rows) if at_once else 1
        self._letters.show(rows[:shown])
        self._coming = rows[shown:]
        self._go_on()

    @Slot()
    def _show_more(self) -> None:
        self._letters.grow(self._coming[:1])
        self._coming = self._coming[1:]
        self._go_on()

    def _go_on(self) -> None:
        if self._coming:
            self._rest.start()
        else:
            self._rest.stop()

    def _get_title(self) -> str:
        return self._title

    def _get_chosen(self) -> str:
        return self._sender

    def _get_senders(self) -> RecordModel:
        return self._senders

    def _get_letters(self) -> RecordModel:
        return self._letters

    def _get_pages(self) -> RecordModel:
        return self._pages

    title = Property(str, _get_title, notify=changed)
    chosen = Property(str, _get_chosen, notify=changed)
    senders = Property(RecordModel, _get_senders, constant=True)
    letters = Property(RecordModel, _get_letters, constant=True)
    pages = Property(RecordModel, _get_pages, constant=True)


def _offices(letters: Iterable[LetterView]) -> dict[str, list[LetterView]]:
    """Office → its letters; those to act on today come first, else in the order of the edition."""
    offices: dict[str, list[LetterView]] = {}
    for letter in letters:
        offices.setdefault(letter.office, []).append(letter)
    return {office: sorted(sent, key=lambda letter: not letter.urgent) for office, sent in offices.items()}


def _senders(letters: Sequence[LetterView]) -> list[SenderRow]:
    """Who sends letters, the one with the most of them first."""
    offices = sorted(_offices(letters).items(), key=lambda office: -len(office[1]))
    return [SenderRow(key=office, name=sent[0].who, drawing=sent[0].letterhead) for office, sent in offices]


def _by_sender(letters: Iterable[LetterView], sender: str) -> list[SenderLettersRow]:
    return [
        SenderLettersRow(key=office, name=sent[0].who, letters=tuple(letter_row(letter) for letter in sent))
        for office, sent in _offices(letters).items()
        if sender in {office, ANY_SENDER}
    ]
