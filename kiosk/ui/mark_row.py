"""A line of words that are marked on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.rows import Row

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF


class MarkRow(Row, frozen=True):
    """Where the line stands, in pixels of its label."""

    start: float
    above: float
    wide: float
    high: float

    @classmethod
    def of(cls, place: QRectF) -> MarkRow:
        """A line at a place of its label."""
        return cls(start=place.x(), above=place.y(), wide=place.width(), high=place.height())
