"""The letters screen: the kinds of documents a person may hold, then the pages of the same life event."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import LanguageView, LetterView
from kiosk.ui.edition_view import group_of, page_tiles
from kiosk.ui.letter_rows import letter_row
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import LetterRow, TileRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LettersModel(ScreenModel):
    """All letters of the edition by who sends them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters = RecordModel(LetterRow, self)
        self._pages = RecordModel(TileRow, self)
        self._title = ""

    def show(self, view: LanguageView, place: Route) -> None:
        """Show the letters, and the pages of the life event that leads to them."""
        event = group_of(view, place)
        self._title = event.title
        self._letters.show([letter_row(letter) for letter in _by_sender(view.letters)])
        self._pages.show(page_tiles(view, event.pages))
        self.changed.emit()

    def _get_title(self) -> str:
        return self._title

    def _get_letters(self) -> RecordModel:
        return self._letters

    def _get_pages(self) -> RecordModel:
        return self._pages

    title = Property(str, _get_title, notify=changed)
    letters = Property(RecordModel, _get_letters, constant=True)
    pages = Property(RecordModel, _get_pages, constant=True)


def _by_sender(letters: tuple[LetterView, ...]) -> list[LetterView]:
    """Letters of one office side by side, as their letterheads are alike; offices in the order of their first."""
    offices = list(dict.fromkeys(letter.office for letter in letters))
    return sorted(letters, key=lambda letter: offices.index(letter.office))
