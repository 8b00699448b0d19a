"""Takes no touch for a moment after the screen changed, so that a double tap opens one thing.

The second touch of an unpractised, old or trembling hand is meant for the screen that is gone; without a pause the one
that came takes it. The pause begins with the change, holds until the new screen is drawn and a little longer. Keys that
are typed on the screen change no screen, and are never slowed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_SECONDS = 0.4
LONGEST_SECONDS = 3.0  # a screen that is never drawn must not end all touching
_BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
_ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})
_ENTER = (0x01000004, 0x01000005)  # Key_Return, Key_Enter: asking for `Qt` builds every enumeration of Qt


@QmlElement
class TouchPause(QObject):
    """A filter on the window, there only while a pause lasts; `swallowed` says that somebody touched all the same.

    Args:
        clock: seconds that only grow.
    """

    swallowed = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._window: QQuickWindow | None = None
        self._began = 0.0
        self._drawn: float | None = None
        self._lasts = False
        self._swallows = False

    def watch(self, window: QQuickWindow) -> None:
        """Name the window whose touches are meant."""
        self._window = window

    @property
    def lasts(self) -> bool:
        """Whether a touch that begins now would do nothing."""
        now = self._clock()
        if self._drawn is not None:
            return self._lasts and now - self._drawn < PAUSE_SECONDS
        return self._lasts and now - self._began < LONGEST_SECONDS

    @Slot()
    def begin(self) -> None:
        """The screen changes: another place, a panel, another language."""
        if self._window is None:
            return
        self._began, self._drawn = self._clock(), None
        if not self._lasts:
            self._lasts = True
            self._window.installEventFilter(self)
            self._window.frameSwapped.connect(self._note_drawn)
        self._window.update()

    @Slot()
    def end(self) -> None:
        """The next touch counts: the pause is over, or a hand waited as long as it takes."""
        if self._window is not None and self._lasts:
            self._lasts = self._swallows = False
            self._window.removeEventFilter(self)
            self._window.frameSwapped.disconnect(self._note_drawn)

    @Slot()
    def _note_drawn(self) -> None:
        if self._drawn is None:
            self._drawn = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow a touch that begins within the pause, up to its end; what began before it goes on."""
        kind = event.type()
        if kind in _BEGINS:
            self._swallows = self.lasts
            if not self._swallows:
                self.end()
        elif kind == QEvent.Type.KeyPress:
            return self.lasts and _is_held_enter(cast(QKeyEvent, event))
        elif kind not in _GOES_ON and kind not in _ENDS:
            return False
        swallowed = self._swallows
        if swallowed:
            event.accept()  # else Qt makes a mouse of the touch
            self.swallowed.emit()
        if kind in _ENDS:
            self._swallows = False
        return swallowed


def _is_held_enter(key: QKeyEvent) -> bool:
    return key.isAutoRepeat() and key.key() in _ENTER
