"""Draws the codes of a slip for the screen, a pixel a module; the screen makes each of them whole pixels larger."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtQuick import QQuickImageProvider

from kiosk.slip.codes import BORDER, QrCode

DARK, LIGHT = QColor("#000000"), QColor("#FFFFFF")  # in every theme: a reversed code is not read by all phones


class CodeProvider(QQuickImageProvider):
    """Answers `image://codes/<name>`.

    Args:
        code: the code of a name; None where it is forgotten already.
    """

    def __init__(self, code: Callable[[str], QrCode | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._code = code

    def requestPixmap(self, request: str, size: QSize, requestedSize: QSize) -> QPixmap:  # noqa: N803 - Qt's name
        """The code with its white border; one white pixel for a name that is not known any more."""
        code = self._code(request)
        return QPixmap.fromImage(picture_of(code)) if code else QPixmap.fromImage(_white(1))


def picture_of(code: QrCode) -> QImage:
    """A pixel a module, four of white around them."""
    image = _white(code.size + 2 * BORDER)
    for y in range(code.size):
        for x in range(code.size):
            if code.dark(x, y):
                image.setPixelColor(x + BORDER, y + BORDER, DARK)
    return image


def _white(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(LIGHT)
    return image
