"""The plain page, drawn with the simplest means there are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk.plain.words import Lines, Words

INK, PAPER, ALARM = QColor("#1b1b1b"), QColor("#ffffff"), QColor("#a4161a")
LARGEST, SMALLEST = 60, 8  # pixels of the letters; the largest size with which all of it has room is taken
_WRAP = Qt.TextFlag.TextWordWrap


def add_fonts(folder: Path) -> list[str]:
    """The families of the fonts in a folder, those that can be read; what the system has serves for the others."""
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(folder.glob("*.ttf"))]
    return [family for number in numbers if number >= 0 for family in QFontDatabase.applicationFontFamilies(number)]


class PlainPage(QRasterWindow):
    """A window full of words.

    Args:
        drawn: is called after each time it was drawn.
    """

    def __init__(self, words: Words, families: list[str], drawn: Callable[[], None]) -> None:
        super().__init__()
        self._words = words
        self._families = families
        self._drawn = drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it, each time: it is drawn once a second."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), PAPER)
        margin = min(self.width(), self.height()) // 20
        room = QRect(0, 0, self.width(), self.height()).adjusted(margin, margin, -margin, -margin)
        band = QRect(room.left(), room.top(), room.width(), room.height() // 6)
        painter.setPen(ALARM)
        painter.setFont(self._font(band.height() * 3 // 4, bold=True))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, self._words.number)
        room.setTop(band.bottom() + margin // 2)
        self._draw_languages(painter, room)
        painter.end()
        self._drawn()

    def closeEvent(self, event: QCloseEvent) -> None:
        """No visitor closes it."""
        event.ignore()

    def _draw_languages(self, painter: QPainter, room: QRect) -> None:
        size = next(
            (size for size in range(LARGEST, SMALLEST, -1) if self._height(size, room) <= room.height()), SMALLEST
        )
        spare = max(0, room.height() - self._height(size, room)) // len(self._words.languages)
        top = room.top()
        painter.setPen(INK)
        for lines in self._words.languages.values():
            for text, bold in _texts(lines):
                font = self._font(size, bold=bold)
                there = self._room_of(text, font, QRect(room.left(), top, room.width(), room.height()))
                painter.setFont(font)
                painter.drawText(QRect(room.left(), top, room.width(), there.height()), _flags(text), text)
                top += there.height()
            top += size // 2 + spare

    def _height(self, size: int, room: QRect) -> int:
        return sum(
            size // 2
            + sum(self._room_of(text, self._font(size, bold=bold), room).height() for text, bold in _texts(lines))
            for lines in self._words.languages.values()
        )

    def _room_of(self, text: str, font: QFont, room: QRect) -> QRect:
        return QFontMetrics(font).boundingRect(room, _flags(text), text)

    def _font(self, pixels: int, *, bold: bool) -> QFont:
        font = QFont()
        if self._families:
            font.setFamilies(self._families)
        font.setPixelSize(pixels)
        font.setBold(bold)
        return font


def _texts(lines: Lines) -> list[tuple[str, bool]]:
    return [(lines.broken, True), (lines.call, False), (lines.ask, False)]


def _flags(text: str) -> int:
    """Each language from its own side."""
    side = Qt.AlignmentFlag.AlignRight if text[0] > "\u0590" else Qt.AlignmentFlag.AlignLeft
    return int(_WRAP | side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
