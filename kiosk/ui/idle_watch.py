"""Watches for time without a touch, asks "are you still there?", and says when nobody was.

Monotonic timers only; a jump of the clock ends nobody's visit. One touch or key answers the question, as often as one
likes, and each gives the whole time again (EN 301 549, 11.2.2.1). What is a touch, `presence` says.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class IdleWatch(QObject):
    """Runs while a visit is under way; `left` says that nobody answered.

    Args:
        idle_ms: milliseconds without a touch until the question; 0 never asks.
        warning_ms: milliseconds to answer it.
    """

    warned = Signal()
    left = Signal()

    def __init__(self, idle_ms: int, warning_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watching = idle_ms > 0
        self._under_way = False
        self._warning = False
        self._listening = False
        self._idle = QTimer(self, interval=idle_ms, singleShot=True)
        self._idle.timeout.connect(self._warn)
        self._answer = QTimer(self, interval=warning_ms, singleShot=True)
        self._answer.timeout.connect(self._leave)

    @property
    def warning(self) -> bool:
        """Whether the question is on the screen."""
        return self._warning

    @property
    def under_way(self) -> bool:
        """Whether a visit is."""
        return self._under_way

    def begin(self) -> None:
        """A visit is under way."""
        self._under_way = True
        self.stay()

    def stay(self) -> None:
        """The visitor is there."""
        self._answer.stop()
        self._set_warning(False)
        if self.may_ask:
            self._idle.start()

    def stop(self) -> None:
        """The visit is over."""
        self._under_way = False
        self._idle.stop()
        self._answer.stop()
        self._set_warning(False)

    @Slot()
    def note(self) -> None:
        """Somebody did something: the time begins anew, also that to answer."""
        if self._warning:
            self._answer.start()
        elif self.may_ask:
            self._idle.start()

    def listen(self, listening: bool) -> None:
        """Somebody listens, who need not touch anything; when they do so no more, the time begins anew."""
        self._listening = listening
        if listening:
            self._idle.stop()
        else:
            self.note()

    @property
    def may_ask(self) -> bool:
        """Whether a visitor who touches nothing is asked after a time."""
        return self._watching and self._under_way and not self._listening

    @Slot()
    def _warn(self) -> None:
        self._set_warning(True)
        self._answer.start()

    @Slot()
    def _leave(self) -> None:
        self.stop()
        self.left.emit()

    def _set_warning(self, warning: bool) -> None:
        if self._warning != warning:
            self._warning = warning
            self.warned.emit()
