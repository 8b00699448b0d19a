"""Hands that are not a pointer: they slip, they tap twice, they drag over what could be touched."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.targets import millimetre, shown_part

SLIP_MM = 8.0
STEPS = 6  # of a finger on its way; each is a frame


class Fingers:
    """Touches without care; each begins when the touch before is done."""

    def __init__(self, kiosk: Driver) -> None:
        self._kiosk = kiosk

    def touch(self, item: QQuickItem) -> None:
        """A careful one."""
        middle = shown_part(item).center().toPoint()
        self._go(middle, middle)

    def slip(self, item: QQuickItem) -> None:
        """Press above the middle and let go below it, 8 mm farther."""
        half = round(SLIP_MM * millimetre(self._kiosk) / 2)
        middle = shown_part(item).center().toPoint()
        self._go(middle - QPoint(0, half), middle + QPoint(0, half))

    def drag_up(self, item: QQuickItem, pixels: int) -> None:
        """Drag a list by something in it that could be touched."""
        middle = shown_part(item).center().toPoint()
        self._go(middle, middle - QPoint(0, pixels))

    def tap_twice(self, item: QQuickItem) -> None:
        """Two touches at one place, the second before anybody could see what the first did."""
        point = shown_part(item).center().toPoint()
        self._kiosk.wait_out()
        for _ in range(2):
            self._kiosk.press(point)
            self._kiosk.lift(point)
            self._kiosk.settle()

    def _go(self, start: QPoint, end: QPoint) -> None:
        self._kiosk.wait_out()
        self._kiosk.press(start)
        for step in range(1, STEPS + 1):
            self._kiosk.slide(start + (end - start) * step / STEPS)
        self._kiosk.lift(end)
        self._kiosk.settle()
