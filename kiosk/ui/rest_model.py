"""The rest screen: the languages in their own script, before any of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import Contents, LanguageChoice
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RestModel(ScreenModel):
    """One language greets at a time, in its own words; the centre's name and the age of the information."""

    reads = False
    greetingChanged = Signal()

    def __init__(self, contents: Contents, centre: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = contents.languages
        self._greeting = 0
        self._centre = centre

    @Slot()
    def greetInNext(self) -> None:
        """Another language greets."""
        self._greet(self._greeting + 1)

    def forget(self) -> None:
        """The first language greets again."""
        super().forget()
        self._greet(0)

    def _greet(self, number: int) -> None:
        self._greeting = number % len(self._languages)
        self.greetingChanged.emit()

    @property
    def _greets(self) -> LanguageChoice:
        return self._languages[self._greeting]

    # What QML reads

    def _get_language(self) -> str:
        return self._greets.code

    def _get_greeting(self) -> str:
        return self._greets.greeting

    def _get_choose(self) -> str:
        return self._greets.choose

    def _get_promise(self) -> str:
        return self._greets.promise

    def _get_sight(self) -> str:
        return self._greets.sight

    def _get_hear(self) -> str:
        return self._greets.hear

    def _get_help(self) -> str:
        return self._greets.help

    def _get_right_to_left(self) -> bool:
        return self._greets.direction == "rtl"

    def _get_centre(self) -> str:
        return self._centre

    def _get_dated(self) -> str:
        return self._greets.dated

    language = Property(str, _get_language, notify=greetingChanged)
    greeting = Property(str, _get_greeting, notify=greetingChanged)
    choose = Property(str, _get_choose, notify=greetingChanged)
    promise = Property(str, _get_promise, notify=greetingChanged)
    sight = Property(str, _get_sight, notify=greetingChanged)
    hear = Property(str, _get_hear, notify=greetingChanged)
    help = Property(str, _get_help, notify=greetingChanged)
    rightToLeft = Property(bool, _get_right_to_left, notify=greetingChanged)
    centre = Property(str, _get_centre, constant=True)
    dated = Property(str, _get_dated, notify=greetingChanged)
