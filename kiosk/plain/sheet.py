"""What stands on the plain page, drawn with the simplest means there are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from kiosk.plain.words import Lines, Words

INK, PAPER, ALARM = QColor("#1b1b1b"), QColor("#ffffff"), QColor("#a4161a")
LARGEST, SMALLEST = 60, 8  # pixels of the letters; the largest size with which all of it has room is taken


class Sheet:
    """A sheet of words.

    Args:
        families: the fonts, best first; those of the system when there are none.
    """

    def __init__(self, words: Words, families: list[str]) -> None:
        self._words = words
        self._families = families

    def draw(self, painter: QPainter, size: QSize) -> None:
        """All of it, as large as it has room."""
        painter.fillRect(QRect(0, 0, size.width(), size.height()), PAPER)
        band, room = _parts(size)
        painter.setPen(ALARM)
        painter.setFont(self._font(band.height(), bold=True))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, self._words.number)
        painter.setPen(INK)
        letters = self.letters(size)
        gap = (room.height() - self._height(letters, room)) // len(self._words.languages)
        for lines in self._words.languages.values():
            for text, bold in _texts(lines):
                painter.setFont(self._font(letters, bold=bold))
                room.setTop(painter.drawText(room, _flags(text), text).bottom() + 1)
            room.setTop(room.top() + letters // 2 + max(0, gap))

    def letters(self, size: QSize) -> int:
        """How large the letters are, in pixels."""
        _, room = _parts(size)
        sizes = range(LARGEST, SMALLEST, -1)
        return next((letters for letters in sizes if self._height(letters, room) <= room.height()), SMALLEST)

    def _height(self, letters: int, room: QRect) -> int:
        return sum(
            letters // 2 + sum(self._height_of(text, letters, room, bold=bold) for text, bold in _texts(lines))
            for lines in self._words.languages.values()
        )

    def _height_of(self, text: str, letters: int, room: QRect, *, bold: bool) -> int:
        metrics = QFontMetrics(self._font(letters, bold=bold))
        return metrics.boundingRect(QRect(0, 0, room.width(), 10_000), _flags(text), text).height()

    def _font(self, pixels: int, *, bold: bool) -> QFont:
        font = QFont()
        if self._families:
            font.setFamilies(self._families)
        font.setPixelSize(pixels)
        font.setBold(bold)
        return font


def _parts(size: QSize) -> tuple[QRect, QRect]:
    """Where the number is, and where the languages are."""
    margin = min(size.width(), size.height()) // 20
    room = QRect(0, 0, size.width(), size.height()).adjusted(2 * margin, margin, -2 * margin, -margin)
    band = QRect(room.left(), room.top(), room.width(), room.height() // 8)
    room.setTop(band.bottom() + margin)
    return band, room


def _texts(lines: Lines) -> list[tuple[str, bool]]:
    return [(f"{lines.broken} {lines.ask}", True), (lines.call, False)]


def _flags(text: str) -> int:
    """Each language from its own side."""
    side = Qt.AlignmentFlag.AlignRight if text[0] > "\u0590" else Qt.AlignmentFlag.AlignLeft
    return (
        int(Qt.TextFlag.TextWordWrap) | int(side) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.AlignmentFlag.AlignAbsolute)
    )
