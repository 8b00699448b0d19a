"""The about screen: edition, version, who made the interface's words, licences, sources."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk import __version__
from kiosk.edition.translation import State, worst
from kiosk.prepared.views import LanguageView, SourceView
from kiosk.ui.record_model import RecordModel
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LICENCES = (
    "Qt for Python (PySide6 Essentials) · LGPL-3.0",
    "Noto Sans, Noto Sans Arabic · SIL Open Font License 1.1",
    "Tabler Icons · MIT",
    "Python · PSF License · Python-Markdown · BSD-3-Clause · Whoosh-Reloaded · BSD-2-Clause",
    "msgspec · BSD-3-Clause · Babel · BSD-3-Clause · RapidFuzz · MIT · platformdirs · MIT",
    "regex · Apache-2.0 · snowballstemmer · BSD-3-Clause · argon2-cffi · MIT",
)


@QmlElement
class AboutModel(ScreenModel):
    """What the screen shows and what it is made of."""

    changed = Signal()

    def __init__(
        self,
        state_of_words: Callable[[str], State],
        clock_is_wrong: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`state_of_words` tells what is known about the words of the interface in a language."""
        super().__init__(parent)
        self._state_of_words = state_of_words
        self._clock_is_wrong = clock_is_wrong
        self._language = ""
        self._state_of_documents: State = "original"
        self._sources = RecordModel(SourceView, self)
        self._edition = ""
        self._date = ""

    def read(self, view: LanguageView) -> None:
        """Show the edition in another language."""
        self._language = view.language
        self._state_of_documents = view.words.state
        self._edition = str(view.number)
        self._date = view.date_words
        self._sources.show(list(view.sources.values()))
        self.changed.emit()

    def _get_edition(self) -> str:
        return self._edition

    def _get_date(self) -> str:
        return self._date

    def _get_version(self) -> str:
        return __version__

    def _get_translation(self) -> str:
        """What is known about the words that stand on every screen: of the interface, and of documents."""
        return worst((self._state_of_words(self._language), self._state_of_documents))

    def _get_clock_wrong(self) -> bool:
        return self._clock_is_wrong()

    def _get_licences(self) -> list[str]:
        return list(LICENCES)

    def _get_sources(self) -> RecordModel:
        return self._sources

    edition = Property(str, _get_edition, notify=changed)
    editionDate = Property(str, _get_date, notify=changed)
    version = Property(str, _get_version, constant=True)
    translation = Property(str, _get_translation, notify=changed)
    clockWrong = Property(bool, _get_clock_wrong, notify=changed)
    licences = Property(list, _get_licences, constant=True)
    sources = Property(RecordModel, _get_sources, constant=True)
