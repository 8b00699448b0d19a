"""Tells a person from noise: what of all that arrives at the window was done by somebody.

A touch, a key and the wheel are. A pointer that moves with nothing pressed is not: a mouse jitters on its table. Nor is
a key that repeats itself under a bag, nor what the program sends to itself, nor a finger that stays where it is for
more than a minute, though it trembles, lifts and comes back: dirt on the glass, a drop, a panel that is broken.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

STUCK_SECONDS = 60.0
SPOT_MM = 5.0  # how far a finger trembles that stays where it is
GONE_SECONDS = 2.0  # after so long without it, a touch at the same spot is another one
_MM_OF_INCH = 25.4
_PIXELS_OF_MM = (2.0, 7.0)  # a display that reports nonsense is not followed

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate})
_MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove})
_LOOKED_AT = _TOUCHES | _MOUSE | {QEvent.Type.KeyPress, QEvent.Type.Wheel}


@dataclass
class _Spot:
    """A place that is touched again and again: where, since when, and when last."""

    place: QPointF
    since: float
    last: float


class Presence(QObject):
    """A filter on the window; `seen` says that somebody did something.

    Args:
        clock: seconds that only grow.
    """

    seen = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._spots: list[_Spot] = []
        self._radius = SPOT_MM * _PIXELS_OF_MM[0]

    def watch(self, window: QQuickWindow) -> None:
        """Look at what arrives at this window.

        Not at the application: every event of every item would come through Python, and opening a page took a quarter
        more.
        """
        least, most = _PIXELS_OF_MM
        density = window.screen().physicalDotsPerInch() / _MM_OF_INCH
        self._radius = SPOT_MM * max(least, min(density, most))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let everything pass."""
        if event.type() in _LOOKED_AT and event.spontaneous() and self._is_somebody(event):
            self.seen.emit()
        return False

    def _is_somebody(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            down = [
                point.position()
                for point in cast(QTouchEvent, event).points()
                if point.state() != QEventPoint.State.Released
            ]
            return any([self._is_fresh(place) for place in down])  # noqa: C419 - each is to be noted
        if kind in _MOUSE:
            mouse = cast(QMouseEvent, event)
            return bool(mouse.buttons()) and self._is_fresh(mouse.position())
        return kind == QEvent.Type.Wheel or not cast(QKeyEvent, event).isAutoRepeat()

    def _is_fresh(self, place: QPointF) -> bool:
        """Whether a touch here is not one that has stayed for too long."""
        now = self._clock()
        self._spots = [spot for spot in self._spots if now - spot.last <= GONE_SECONDS]
        for spot in self._spots:
            if (spot.place - place).manhattanLength() <= self._radius:
                spot.last = now
                return now - spot.since <= STUCK_SECONDS
        self._spots.append(_Spot(place, now, now))
        return True
