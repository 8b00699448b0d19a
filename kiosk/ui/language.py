"""The language of the interface: catalog, layout direction, and reading `qsTr` anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk import log
from kiosk.failure import Code
from kiosk.languages.record import Direction


class InterfaceLanguage:
    """Switches the words and the direction of the interface."""

    def __init__(self, application: QGuiApplication, folder: Path, retranslate: Callable[[], None]) -> None:
        self._application = application
        self._folder = folder
        self._retranslate = retranslate
        self._translator: QTranslator | None = None
        self._direction: Direction = "ltr"

    def use(self, language: str, direction: Direction) -> None:
        """Speak `language` from now on.

        Without its catalog the interface speaks the language it is written in: the texts of the edition, which help,
        are still those of the reader.
        """
        translator = QTranslator()
        file = self._folder / f"kiosk_{language}.qm"
        if not translator.load(str(file)):
            log.note(Code.PART_MISSING, f"i18n/{file.name}")
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        self._application.installTranslator(translator)
        self._translator = translator
        self._turn(direction)
        self._retranslate()

    def _turn(self, direction: Direction) -> None:
        """Lay the interface out the other way; `Qt` is asked for when it is needed: it costs a tenth of a start."""
        if direction != self._direction:
            from PySide6.QtCore import Qt

            directions = Qt.LayoutDirection
            self._application.setLayoutDirection(
                directions.RightToLeft if direction == "rtl" else directions.LeftToRight
            )
            self._direction = direction
