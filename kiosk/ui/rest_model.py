"""The rest screen: the languages in their own script, before any of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import Contents, LanguageView
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RestModel(ScreenModel):
    """The greetings, the centre's name and the age of the information."""

    changed = Signal()

    def __init__(self, contents: Contents, centre: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._greetings = " · ".join(language.greeting for language in contents.languages)
        self._centre = centre
        self._edition_date = contents.date

    def read(self, view: LanguageView) -> None:
        """Write the date in the language of the screen."""
        self._edition_date = view.date_words
        self.changed.emit()

    def _get_greetings(self) -> str:
        return self._greetings

    def _get_centre(self) -> str:
        return self._centre

    def _get_edition_date(self) -> str:
        return self._edition_date

    greetings = Property(str, _get_greetings, constant=True)
    centre = Property(str, _get_centre, constant=True)
    editionDate = Property(str, _get_edition_date, notify=changed)
