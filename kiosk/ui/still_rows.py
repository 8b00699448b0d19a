"""Keeps a list still under a finger: what would change it waits until the finger has been away for a moment.

Results come while somebody types, some of them late. A row that moves between the touch and the moment it counts opens
what nobody asked for.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

STILL_MS = 400  # after the last touch: an unpractised hand taps twice


class StillRows(QObject):
    """Says whether the rows may change, and `freed` when they may again."""

    freed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._down = False
        self._moment = QTimer(self, singleShot=True, interval=STILL_MS)
        self._moment.timeout.connect(self._end)

    @property
    def held(self) -> bool:
        """Whether the rows must stay as they are."""
        return self._down or self._moment.isActive()

    def touch(self, down: bool) -> None:
        """A finger came down on the list, or left it."""
        self._down = down
        if down:
            self._moment.stop()
        else:
            self._moment.start()

    def forget(self) -> None:
        """The list is another one: no finger is on it."""
        self._down = False
        self._moment.stop()

    @Slot()
    def _end(self) -> None:
        self.freed.emit()
