"""Draws the program's SVG pictures as pixmaps: pictograms in the colour their place asks for, papers in their own.

An image of an SVG cannot take its colour from the theme. Drawn as a pixmap of exact size, a picture is sharp and
behaves on every renderer.

WORKAROUND: a `Shape`, which could take a colour, is left behind on the screen by the software renderer when it scrolls
out of view, seen with Qt 6.11 (https://doc.qt.io/qt-6/qtquick-visualcanvas-adaptations-software.html).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk import log
from kiosk.failure import Code

REQUEST = re.compile(r"([a-z0-9-]+)/([0-9a-f]{6})")
LARGEST = 512
LARGEST_LETTER = 1024
LARGEST_PICTURE = 2160


class IconProvider(QQuickImageProvider):
    """Answers `image://icons/<name>/<rrggbb>`.

    Args:
        drawings: name → SVG text with `currentColor` strokes, from `resources/icons`.
    """

    def __init__(self, drawings: Mapping[str, str]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._drawings = drawings

    def requestPixmap(self, request: str, size: QSize, requestedSize: QSize) -> QPixmap:  # noqa: N803 - Qt's name
        """The pictogram as a pixmap; an empty one for a name that is not in the set."""
        match = REQUEST.fullmatch(request)
        name, colour = (match[1], f"#{match[2]}") if match else (request, "")
        drawing = _drawing(self._drawings, name)
        return _painted(drawing.replace("currentColor", colour), min(requestedSize.width(), LARGEST))


class LetterProvider(QQuickImageProvider):
    """Answers `image://letters/<name>`.

    Args:
        drawings: name → SVG text with a square view box, from `resources/letters`.
    """

    def __init__(self, drawings: Mapping[str, str]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._drawings = drawings

    def requestPixmap(self, request: str, size: QSize, requestedSize: QSize) -> QPixmap:  # noqa: N803 - Qt's name
        """The likeness of a paper as a pixmap; an empty one for a name that is not in the set."""
        return _painted(_drawing(self._drawings, request), min(requestedSize.width(), LARGEST_LETTER))


class PictureProvider(QQuickImageProvider):
    """Answers `image://pictures/<name>`.

    Args:
        drawings: name → SVG text of any shape, from `resources/pictures`.
    """

    def __init__(self, drawings: Mapping[str, str]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._drawings = drawings

    def requestPixmap(self, request: str, size: QSize, requestedSize: QSize) -> QPixmap:  # noqa: N803 - Qt's name
        """The picture as wide as asked for, as high as its shape wants; an empty one for a name that is not there."""
        drawing = _drawing(self._drawings, request)
        width = max(1, min(requestedSize.width(), LARGEST_PICTURE))
        shape = QSvgRenderer(QByteArray(drawing.encode())).defaultSize() if drawing else QSize(1, 1)
        return _painted(drawing, width, max(1, round(width * shape.height() / shape.width())))


def _drawing(drawings: Mapping[str, str], name: str) -> str:
    """The drawing of that name; none, and a line in the log, where the program does not bring it."""
    if name not in drawings:
        log.note(Code.PICTURE_MISSING, name)
    return drawings.get(name, "")


def _painted(drawing: str, width: int, height: int = 0) -> QPixmap:
    """A drawing on nothing, `width` pixels wide; square without a `height`."""
    pixmap = QPixmap(max(width, 1), max(height or width, 1))
    pixmap.fill(QColor(0, 0, 0, 0))
    if drawing:
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
    return pixmap
