"""Tells where somebody tapped: pressed and let go at one place. A filter on the window that takes nothing away."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from shiboken6 import Shiboken

_MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease})
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Taps(QObject):
    """`tapped` comes with a place in the window, when the finger is lifted."""

    tapped = Signal(QPointF)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None

    def watch(self, window: QQuickWindow) -> None:
        """Look at what arrives at this window, until `leave`."""
        window.installEventFilter(self)

    def leave(self, window: QQuickWindow) -> None:
        """Look no more."""
        self._pressed = None
        if Shiboken.isValid(window):
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let everything pass."""
        kind = event.type()
        if kind in _MOUSE:
            mouse = cast(QMouseEvent, event)
            if mouse.pointingDevice().type() != QInputDevice.DeviceType.TouchScreen:  # else it comes a second time
                self._note(kind, mouse.position())
        elif kind in _TOUCHES:
            points = cast(QTouchEvent, event).points()
            if len(points) == 1 and kind != QEvent.Type.TouchUpdate:
                self._note(kind, points[0].position())
            elif len(points) > 1:  # several fingers tap nothing
                self._pressed = None
        elif kind == QEvent.Type.TouchCancel:
            self._pressed = None
        return False

    def _note(self, kind: QEvent.Type, place: QPointF) -> None:
        if kind in _PRESSES:
            self._pressed = place
            return
        pressed, self._pressed = self._pressed, None
        farthest = QGuiApplication.styleHints().startDragDistance()
        if pressed is not None and (pressed - place).manhattanLength() < farthest:
            self.tapped.emit(place)
