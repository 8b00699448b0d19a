"""The language of the interface: catalog, layout direction, and reading `qsTr` anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.errors import ResourceError
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

        Raises:
            ResourceError: there is no catalog for it.
        """
        translator = QTranslator()
        file = self._folder / f"kiosk_{language}.qm"
        if not translator.load(str(file)):
            raise ResourceError(f"{file}: the catalog is missing or damaged; `make catalogs` builds it")
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
