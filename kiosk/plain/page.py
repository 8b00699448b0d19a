"""The plain page as a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QCloseEvent, QFontDatabase, QPainter, QPaintEvent, QRasterWindow

from kiosk.plain.sheet import Sheet


def add_fonts(folder: Path) -> list[str]:
    """The families of the fonts in a folder, those that can be read; what the system has serves for the others."""
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(folder.glob("*.ttf"))]
    return [family for number in numbers if number >= 0 for family in QFontDatabase.applicationFontFamilies(number)]


class PlainPage(QRasterWindow):
    """A window that shows a sheet.

    Args:
        drawn: is called after each time it was drawn.
    """

    def __init__(self, sheet: Sheet, drawn: Callable[[], None]) -> None:
        super().__init__()
        self._sheet = sheet
        self._drawn = drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it, each time: it is drawn once a second."""
        painter = QPainter(self)
        self._sheet.draw(painter, self.size())
        painter.end()
        self._drawn()

    def closeEvent(self, event: QCloseEvent) -> None:
        """No visitor closes it."""
        event.ignore()
