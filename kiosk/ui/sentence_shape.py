"""Where a piece of a text stands on the screen, and which letter stands at a point.

Qt Quick tells neither of a label. The text is laid out a second time here, with the same layout classes, the same
options and the same width as the label has, only for the label that is being spoken or touched: so nothing on the
screen is laid out anew, and a mark can lie behind any label. Where the second layout differs from the first, nobody
guesses: the whole label is marked.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextDocument, QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.languages.bidi import ISOLATES, RIGHT_TO_LEFT_MARK

_RICH = 1  # Text.RichText
_LEFT, _RIGHT = 1, 2  # Text.AlignLeft, Text.AlignRight
_NATIVE = 1  # Text.NativeRendering
_TURNING = ISOLATES + RIGHT_TO_LEFT_MARK
_TOLERATED = 2.0  # pixels, rounded somewhere, by which heights may differ


class _Options(NamedTuple):
    """How a label lays its text out: numbers of Qt's enumerations."""

    format: int
    align: int
    wrap: int
    render: int

    @classmethod
    def of(cls, label: QQuickItem) -> _Options:
        """Those of a label. Python cannot read them as properties, because it knows none of their enumerations."""
        context = QQmlEngine.contextForObject(label)
        words = "[textFormat, effectiveHorizontalAlignment, wrapMode, renderType].join()"
        value, _ = QQmlExpression(context, label, words).evaluate()
        return cls(*(int(number) for number in str(value).split(",")))


class _Line(NamedTuple):
    """A line of the text: which letters it has, and where it stands in the label."""

    line: QTextLine
    first: int  # number of its first letter in the whole text
    offset: int  # of its layout in the whole text
    place: QPointF  # of its layout
    height: float  # with the space to the next


class SentenceShape:
    """The layout of a label's text.

    Attributes:
        text: its letters as they are laid out, one for each of the shown text.
        is_same: the label is laid out as it is here.
    """

    def __init__(self, label: QQuickItem) -> None:
        self._label = label
        self._options = _Options.of(label)
        rich = self._options.format == _RICH
        self._lines = list(self._of_document(label) if rich else self._of_plain(label))
        # Of a rich text Qt Quick counts no lines.
        self.is_same = (
            abs(self._height - label.property("contentHeight")) < _TOLERATED
            if rich
            else len(self._lines) == label.property("lineCount")
        )

    def rectangles(self, start: int, end: int) -> list[QRectF]:
        """Where the letters from `start` up to `end` stand, a rectangle a line; the whole label where nobody knows."""
        found = [self._part(line, start, end) for line in self._lines] if self.is_same else []
        rectangles = [one for one in found if not one.isEmpty()]
        return rectangles or [QRectF(0, 0, self._label.width(), self._label.height())]

    def letter_at(self, point: QPointF) -> int:
        """The number of the letter at a point of the label, the nearest one where there is none; -1: nobody knows."""
        if not self.is_same or not self._lines:
            return -1
        line = next((one for one in self._lines if point.y() < self._bottom(one)), self._lines[-1])
        return line.line.xToCursor(point.x() - line.place.x()) + line.offset

    def _bottom(self, line: _Line) -> float:
        return line.place.y() + line.line.y() + line.height

    def _part(self, line: _Line, start: int, end: int) -> QRectF:
        first = max(start, line.first)
        last = min(end, line.first + line.line.textLength())
        if first >= last:
            return QRectF()
        within = QRectF()
        for run in line.line.glyphRuns(first - line.offset, last - first):
            within = within.united(run.boundingRect())
        natural = line.line.naturalTextRect()
        left, right = within.left() + line.place.x(), within.right() + line.place.x()
        return QRectF(left, line.place.y() + natural.top(), right - left, natural.height())

    # As QQuickText does it

    def _of_plain(self, label: QQuickItem) -> Iterator[_Line]:
        self.text = str(label.property("text")).replace("\n", "\u2028")
        self._layout = QTextLayout(self.text, _font(label))
        self._layout.setTextOption(self._option(self._options.align))
        self._layout.setCacheEnabled(True)
        self._layout.beginLayout()
        factor, width, y = float(label.property("lineHeight")), _width(label), 0.0
        lines: list[tuple[QTextLine, float]] = []
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            lines.append((line, line.height() * factor))
            y += line.height() * factor
        self._layout.endLayout()
        place = _origin(label)
        yield from (_Line(line, line.textStart(), 0, place, height) for line, height in lines)

    def _of_document(self, label: QQuickItem) -> Iterator[_Line]:
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(_font(label))
        self._document.setHtml(str(label.property("text")))
        align = self._options.align
        if _is_right_to_left(self._document.toPlainText()):
            align = {_LEFT: _RIGHT, _RIGHT: _LEFT}.get(align, align)
        self._document.setDefaultTextOption(self._option(align))
        self._document.setTextWidth(_width(label))
        self._height = self._document.size().height()
        self.text = ""
        block, origin = self._document.begin(), _origin(label)
        drawn = self._document.documentLayout()
        while block.isValid():
            bounds = drawn.blockBoundingRect(block)
            layout = block.layout()
            number = layout.lineCount()
            for one in range(number):
                line = layout.lineAt(one)
                below = layout.lineAt(one + 1).y() if one + 1 < number else bounds.height()
                first = block.position() + line.textStart()
                yield _Line(line, first, block.position(), origin + bounds.topLeft(), below - line.y())
            self.text += block.text() + "\u2029"
            block = block.next()

    def _option(self, align: int) -> QTextOption:
        option = QTextOption(QtCore.Qt.AlignmentFlag(align))
        # Each paragraph by its own letters; by itself it takes the direction of the language of the visit.
        option.setTextDirection(QtCore.Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode(self._options.wrap))
        option.setUseDesignMetrics(self._options.render != _NATIVE)
        return option


def places_of(text: str, pieces: Sequence[str]) -> list[tuple[int, int]]:
    """Where pieces of a text stand in it, one behind the other; (0, length) for one that is not found."""
    plain = _plain(text)
    places, behind = [], 0
    for piece in pieces:
        found = plain.find(_plain(piece), behind)
        if found < 0:
            places.append((0, len(text)))
        else:
            behind = found + len(piece)
            places.append((found, behind))
    return places


def place_of(text: str, piece: str) -> tuple[int, int] | None:
    """Where a piece stands in a text in which signs that turn lines round may stand besides; None where it does not."""
    letters = [number for number, letter in enumerate(text) if letter not in _TURNING]
    sought = _plain("".join(letter for letter in piece if letter not in _TURNING))
    first = _plain("".join(text[number] for number in letters)).find(sought) if sought else -1
    return None if first < 0 else (letters[first], letters[first + len(sought) - 1] + 1)


def _plain(text: str) -> str:
    """A letter for a letter: all kinds of space alike."""
    return "".join(" " if letter.isspace() else letter for letter in text)


def _font(label: QQuickItem) -> QFont:
    return QFont(label.property("font"))


def _width(label: QQuickItem) -> float:
    return label.width() - float(label.property("leftPadding")) - float(label.property("rightPadding"))


def _origin(label: QQuickItem) -> QPointF:
    return QPointF(float(label.property("leftPadding")), float(label.property("topPadding")))


def _is_right_to_left(text: str) -> bool:
    """As Qt does it: the first letter that has a direction tells."""
    first = next((kind for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return first != "L"
