"""Draws pictograms in the colour and size their place asks for.

An image of an SVG cannot take its colour from the theme, and a `Shape` is left behind on the screen by the software
renderer when it scrolls out of view (seen with Qt 6.11). Drawn as a pixmap of exact size, a pictogram is sharp and
behaves on every renderer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

REQUEST = re.compile(r"([a-z0-9-]+)/([0-9a-f]{6})")
LARGEST = 512


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
        side = min(max(requestedSize.width(), 1), LARGEST)
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        match = REQUEST.fullmatch(request)
        drawing = self._drawings.get(match[1]) if match else None
        if match and drawing is not None:
            renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", f"#{match[2]}").encode()))
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
        return pixmap
