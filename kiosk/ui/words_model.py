"""The words screen: the glossary in the reader's language beside the Dutch and French words people hear."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import Contents, LanguageView, TermView
from kiosk.ui.alphabet import in_alphabet, initial
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import HeardRow, InitialRow, TermRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WordsModel(ScreenModel):
    """All words of the glossary in the order of the reader's alphabet; `word` is the one that was asked for."""

    changed = Signal()

    def __init__(self, contents: Contents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = contents.official_names
        self._terms = RecordModel(TermRow, self)
        self._initials = RecordModel(InitialRow, self)
        self._word = ""
        self._translation = "original"

    def read(self, view: LanguageView) -> None:
        """Show the words in another language."""
        in_order = in_alphabet(view.terms, view.language, lambda term: term.title)
        self._terms.show([self._row(term) for term in in_order])
        first_words = {initial(term.title): term.id for term in reversed(in_order)}
        letters = dict.fromkeys(initial(term.title) for term in in_order)
        self._initials.show([InitialRow(letter=letter, key=first_words[letter]) for letter in letters])
        self._translation = view.terms_state
        self.changed.emit()

    def enter(self, place: Route, *, back: bool = False) -> None:
        """Show the screen at a word, or at its top."""
        self._word = place.id
        self.changed.emit()

    def _row(self, term: TermView) -> TermRow:
        return TermRow(
            key=term.id,
            title=term.title,
            heard=tuple(HeardRow(language=self._names[code], word=word) for code, word in term.heard),
            meaning=term.meaning,
            unsure=term.unsure,
            page=term.pages[0] if term.pages else "",
        )

    def _get_terms(self) -> RecordModel:
        return self._terms

    def _get_initials(self) -> RecordModel:
        return self._initials

    def _get_word(self) -> str:
        return self._word

    def _get_translation(self) -> str:
        return self._translation

    terms = Property(RecordModel, _get_terms, constant=True)
    initials = Property(RecordModel, _get_initials, constant=True)
    word = Property(str, _get_word, notify=changed)
    translation = Property(str, _get_translation, notify=changed)
