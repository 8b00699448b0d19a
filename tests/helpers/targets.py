"""What can be touched on a screen, and how much of it is in sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.app import HIGHEST_DENSITY
from kiosk.tour.driver import Driver


def millimetre(kiosk: Driver) -> float:
    """In pixels of the screen that the interface believes to be on."""
    return min(kiosk.window.screen().physicalDotsPerInch() / 25.4, HIGHEST_DENSITY)


def place_of(item: QQuickItem) -> QRectF:
    """Where an item is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shown_part(item: QQuickItem) -> QRectF:
    """As much of an item as nothing around it cuts off; empty where it is scrolled out of sight."""
    shown = place_of(item)
    ancestor = item.parentItem()
    while ancestor is not None:
        if ancestor.clip():
            shown &= place_of(ancestor)
        ancestor = ancestor.parentItem()
    return shown


def targets(kiosk: Driver) -> Iterator[QQuickItem]:
    """Everything that can be touched, in sight or not."""
    return (item for item in kiosk.items() if item.property("down") is not None and item.isEnabled())
