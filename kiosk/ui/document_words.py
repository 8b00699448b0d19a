"""The words of documents as QML asks for them: by name, in one language for as long as the object lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.edition.records.observations import Unit
from kiosk.prepared.views import LanguageView

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DocumentWords(QObject):
    """Another language is another object, so that whatever was bound to the words of the one before asks anew."""

    def __init__(self, view: Callable[[], LanguageView], parent: QObject | None = None) -> None:
        """`view` gives the edition in their language; it is asked when the first word is: at rest nobody needs it."""
        super().__init__(parent)
        self._view = view

    @Slot(str, result=str)
    def of(self, name: str) -> str:
        """The words of that name; `%1` and `%2` in them stand for what the caller has."""
        return self._view().words.of(name)

    @Slot(str, str, result=str)
    def translation(self, state: str, language_name: str) -> str:
        """Who made a translation and whether it was reviewed; nothing of an original."""
        return self._view().words.translation(state, language_name)

    @Slot(str, str, result=str)
    def shortTranslation(self, state: str, language_name: str) -> str:
        """The same in a few words."""
        return self._view().words.translation(state, language_name, short=True)

    @Slot(str, result=str)
    def unit(self, unit: str) -> str:
        """What a figure counts, to stand above it."""
        return self._view().words.unit(cast(Unit, unit))

    @Slot(str, int, result=str)
    def count(self, name: str, number: int) -> str:
        """A number of things, in the digits of the language."""
        return self._view().words.count(name, number)
