"""Tells the supervisor that frames are really drawn.

A timer alone would go on beating where the renderer is dead; a screen that nobody touches draws nothing. So a frame is
asked for once a second, and what is told is that one came.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.supervise.protocol import BEAT_SECONDS


class Heart(QObject):
    """Beats for a window whose frames call `note_frame`.

    Args:
        ask: asks for a frame.
        beat: tells that one was drawn; at most once in BEAT_SECONDS.
    """

    def __init__(self, ask: Callable[[], None], beat: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask, self._beat = ask, beat
        self._told_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(int(BEAT_SECONDS * 1000))
        self._timer.timeout.connect(self._ask_for_one)
        self._timer.start()

    @Slot()
    def note_frame(self) -> None:
        """A frame is on the screen."""
        now = time.monotonic()
        if now - self._told_at >= BEAT_SECONDS * 0.9:  # else every second beat would miss its second
            self._told_at = now
            self._beat()

    @Slot()
    def _ask_for_one(self) -> None:
        self._ask()
