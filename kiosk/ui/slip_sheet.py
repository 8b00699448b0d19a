"""Draws a slip as a PDF of one A4 page: two columns, each in its direction, the codes below, the exact text attached.

With QtGui alone. The letters of the PDF are glyphs, from which no reader gets Arabic or Persian words back as they were
(measured with poppler and PDFium): the text travels beside them as `text.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from kiosk.slip.codes import BORDER, QrCode
from kiosk.slip.record import Column, DayLines, Slip
from kiosk.slip.text import text_of

ATTACHED = "text.txt"
DOTS = 300  # per inch
MM = DOTS / 25.4
MARGIN, GUTTER, WIDTH, HEIGHT = 13.0, 9.0, 210.0, 297.0  # mm
MODULE_DOTS = 5  # of a code, whole ones, so that all modules are of one size
MODULE = MODULE_DOTS / MM  # 0.42 mm: 43 mm for the largest code
CODES = 101 * MODULE
TITLE, DAY, NUMBER, HEADING, BODY, FOOT = 15.0, 15.0, 14.0, 11.5, 10.5, 8.5  # points
SCALES = (1.0, 0.95, 0.9)  # of them, the first that lets all of it fit: never less than 9.5 points of body
AFTER = 1.6  # mm below a paragraph
INDENT = 5.5  # mm of an entry of a list
LINE = {"ltr": 1.1, "rtl": 0.8}  # of the height of a line; that of Arabic letters is half as high again
LEAST_LINE = 1.45  # of the size of the letters
INK, MUTED, RULE = QColor("#000000"), QColor("#333333"), QColor("#999999")
# Who printed when is nobody's business.
_CREATED = re.compile(rb"/CreationDate \(D:[^)]*\)")


class SheetError(Exception):
    """The page cannot be drawn as it should: letters without a glyph, or more than one page holds."""


class _Style(NamedTuple):
    size: float
    bold: bool = False
    colour: QColor = INK
    indent: float = 0
    after: float = AFTER


def pdf_of(slip: Slip, codes: Sequence[QrCode]) -> bytes:
    """The page.

    Raises:
        SheetError: a letter has no glyph in the fonts of the program, or the page is too small.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle("")
    writer.setCreator("")
    writer.setAuthor("")
    writer.addFileAttachment(ATTACHED, QByteArray(text_of(slip).encode()), "text/plain")
    painter = QPainter(writer)
    try:
        _Sheet(painter).draw(slip, codes)
    finally:
        painter.end()
    return _CREATED.sub(_blank, bytes(buffer.data().data()))


def _blank(match: re.Match[bytes]) -> bytes:
    """A day as long as the one it takes the place of: what stands where in the file is written in it."""
    return b"/CreationDate (D:" + re.sub(rb"\d", b"0", match[0][len(b"/CreationDate (D:") :])


class _Sheet:
    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._family = QGuiApplication.font().families()

    def draw(self, slip: Slip, codes: Sequence[QrCode]) -> None:
        """The columns side by side, that of the reader on the side from which they read."""
        columns = slip.columns if slip.columns[0].direction == "ltr" else slip.columns[::-1]
        width = (WIDTH - 2 * MARGIN - GUTTER * (len(columns) - 1)) / len(columns)
        end = HEIGHT - MARGIN - (CODES + 4 if codes else 0)
        pens = [
            _Pen(self._painter, self._family, column.direction, MARGIN + place * (width + GUTTER), width)
            for place, column in enumerate(columns)
        ]
        scale = self._fitting(columns, pens, end - 2)
        for column, pen in zip(columns, pens, strict=True):
            _column(column, pen.at(scale), MARGIN)
        for pen in pens[1:]:
            self._rule(pen.left - GUTTER / 2, MARGIN, pen.left - GUTTER / 2, end - 2)
        if codes:
            self._rule(MARGIN, end, WIDTH - MARGIN, end)
            self._codes(slip, codes, end + 3)

    def _fitting(self, columns: Sequence[Column], pens: Sequence[_Pen], end: float) -> float:
        """The largest letters with which every column ends on the page."""
        for scale in SCALES:
            ends = [_column(column, pen.at(scale, dry=True), MARGIN) for column, pen in zip(columns, pens, strict=True)]
            if max(ends) <= end:
                return scale
        raise SheetError("more than one page holds")

    def _codes(self, slip: Slip, codes: Sequence[QrCode], top: float) -> None:
        """The codes from the reader's side, beside them what they are."""
        from_right = slip.columns[0].direction == "rtl"
        taken = 0.0
        for code in codes:
            side = (code.size + 2 * BORDER) * MODULE
            self._code(code, WIDTH - MARGIN - taken - side if from_right else MARGIN + taken, top)
            taken += side + 4
        free = WIDTH - 2 * MARGIN - taken
        y = top + 2
        for column in slip.columns:
            pen = _Pen(self._painter, self._family, column.direction, MARGIN if from_right else MARGIN + taken, free)
            y = pen.write(column.camera, _Style(BODY, after=3), y)

    def _code(self, code: QrCode, left: float, top: float) -> None:
        x, y = (round((edge + BORDER * MODULE) * MM) for edge in (left, top))
        for row in range(code.size):
            for column in range(code.size):
                if code.dark(column, row):
                    place = x + column * MODULE_DOTS, y + row * MODULE_DOTS
                    self._painter.fillRect(*place, MODULE_DOTS, MODULE_DOTS, INK)

    def _rule(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._painter.setPen(QPen(RULE, 0.25 * MM))
        self._painter.drawLine(QPointF(x1 * MM, y1 * MM), QPointF(x2 * MM, y2 * MM))


def _column(column: Column, pen: _Pen, y: float) -> float:
    """A column from `y` on; where it ends, in mm."""
    y = pen.write(column.title, _Style(TITLE, bold=True, after=2.5), y)
    for day in column.day:
        y = _boxed(day, pen, y)
    if column.in_short:
        y = pen.write(column.in_short, _Style(BODY, bold=True, after=2.5), y)
    if column.tasks_title:
        y = pen.write(column.tasks_title, _Style(HEADING, bold=True), y + 1)
    for line in column.tasks:
        if line.number:
            pen.mark(line.number, _Style(BODY), y)
        y = pen.write(line.text, _Style(BODY, bold=line.strong, indent=INDENT if line.number else 0), y)
    y = pen.write(column.call_title, _Style(HEADING, bold=True), y + 1.5)
    for person in column.people:
        y = pen.write(person.name, _Style(BODY, bold=True, after=0), y)
        if person.phone:
            y = pen.write(person.phone, _Style(NUMBER, bold=True, after=0), y)
        for more in filter(None, (person.hours, person.address, person.note)):
            y = pen.write(more, _Style(BODY, after=0), y)
        y += 1.6
    y += 0.8
    for line in column.foot:
        y = pen.write(line.text, _Style(FOOT, bold=line.strong, colour=MUTED, after=0.4), y)
    return y


def _boxed(day: DayLines, pen: _Pen, top: float) -> float:
    inner = pen.inset(3)
    y = inner.write(day.lead, _Style(BODY, after=0.8), top + 2.5)
    y = inner.write(day.day, _Style(DAY, bold=True, after=0.8), y)
    for line in day.more:
        y = inner.write(line.text, _Style(BODY, bold=line.strong, after=0.6), y)
    pen.box(top, y + 1.5)
    return y + 5


class _Pen:
    """Writes paragraphs below each other within a column.

    Args:
        scale: of the letters.
        dry: nothing is drawn, only measured.
    """

    def __init__(
        self,
        painter: QPainter,
        family: list[str],
        direction: str,
        left: float,
        width: float,
        scale: float = 1,
        *,
        dry: bool = False,
    ) -> None:
        self._painter = painter
        self._family = family
        self._direction = direction
        self.left = left
        self.width = width
        self._scale = scale
        self._dry = dry

    def at(self, scale: float, *, dry: bool = False) -> _Pen:
        """The same with letters of another size."""
        return _Pen(self._painter, self._family, self._direction, self.left, self.width, scale, dry=dry)

    def inset(self, by: float) -> _Pen:
        """The same within a box."""
        left, width = self.left + by, self.width - 2 * by
        return _Pen(self._painter, self._family, self._direction, left, width, self._scale, dry=self._dry)

    def box(self, top: float, end: float) -> None:
        """A frame as wide as the column."""
        if not self._dry:
            self._painter.setPen(QPen(INK, 0.5 * MM))
            self._painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            self._painter.drawRect(QRectF(self.left * MM, top * MM, self.width * MM, (end - top) * MM))

    def write(self, text: str, style: _Style, y: float) -> float:
        """A paragraph from `y` on; where the next one begins."""
        width = self.width - style.indent
        left = self.left + (style.indent if self._direction == "ltr" else 0)
        return self._laid_out(text, style, left, width, y) + style.after

    def mark(self, text: str, style: _Style, y: float) -> None:
        """What stands before an entry of a list."""
        left = self.left if self._direction == "ltr" else self.left + self.width - INDENT
        self._laid_out(text, style, left, INDENT, y)

    def _laid_out(self, text: str, style: _Style, left: float, width: float, y: float) -> float:
        font = QFont()
        font.setFamilies(self._family)
        font.setPointSizeF(style.size * self._scale)
        font.setBold(style.bold)
        layout = QTextLayout(text, font, self._painter.device())
        layout.setTextOption(self._option())
        layout.beginLayout()
        height, least = 0.0, font.pointSizeF() / 72 * DOTS * LEAST_LINE
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * MM)
            line.setPosition(QPointF(0, height))
            height += max(line.height() * LINE[self._direction], least)
        layout.endLayout()
        self._refuse_missing(layout)
        if not self._dry:
            self._painter.setPen(style.colour)
            layout.draw(self._painter, QPointF(left * MM, y * MM))
        return y + height / MM

    def _option(self) -> QTextOption:
        side, direction = QtCore.Qt.AlignmentFlag, QtCore.Qt.LayoutDirection
        from_right = self._direction == "rtl"
        option = QTextOption(side.AlignRight if from_right else side.AlignLeft)
        option.setTextDirection(direction.RightToLeft if from_right else direction.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _refuse_missing(self, layout: QTextLayout) -> None:
        """A letter without a glyph would print nothing, and nobody would be told."""
        for run in layout.glyphRuns():
            if 0 in run.glyphIndexes():
                raise SheetError("a letter has no glyph")
