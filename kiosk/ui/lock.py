"""What a kiosk lets through to its screens: the keys of a list, touches, two buttons of a mouse.

The window of a kiosk is all that a visitor has. Everything else that arrives at it ends here: combinations that leave
it, what opens a menu, what copies, cuts, pastes and drops. That somebody is there, `presence` has seen before.
"""

from __future__ import annotations

from functools import cache
from typing import cast

from PySide6 import QtCore  # `Qt` is asked for in functions: it builds every enumeration of Qt (measured)
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QMouseEvent, QWindow

from kiosk.ui.allowed_keys import is_allowed

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_BUTTONS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})
_NEVER = frozenset(
    {
        *(QEvent.Type.ContextMenu, QEvent.Type.NativeGesture),
        *(QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop),
    }
)


class Lock(QObject):
    """A filter on the window. Let others that only look be set after it: they are asked before."""

    def watch(self, window: QWindow) -> None:
        """From now on only what is allowed arrives at this window."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Eat what is not allowed. A key that is let go does nothing that its press did not begin."""
        kind = event.type()
        if kind in _KEYS:
            eaten = not _is_allowed_key(cast(QKeyEvent, event))
            if eaten:
                event.accept()  # else it would be looked for among the shortcuts
            return eaten
        if kind in _BUTTONS:
            return cast(QMouseEvent, event).button() not in _buttons()
        if kind in _NEVER:
            event.ignore()
            return True
        return False


class Pointer(QObject):
    """The arrow of the mouse: there while a mouse is moved, gone with a touch, and at the beginning."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden = False

    def watch(self, window: QWindow) -> None:
        """Hide it until a mouse is moved over this window."""
        window.installEventFilter(self)
        self._hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let everything pass."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._hide()
        elif kind == QEvent.Type.MouseMove and self._hidden and _is_of_a_mouse(cast(QMouseEvent, event)):
            self.give_back()
        return False

    def give_back(self) -> None:
        """The arrow is there again."""
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()

    def _hide(self) -> None:
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(QCursor(QtCore.Qt.CursorShape.BlankCursor))


def _is_allowed_key(event: QKeyEvent) -> bool:
    return is_allowed(event.key(), event.modifiers().value, event.text())


def _is_of_a_mouse(event: QMouseEvent) -> bool:
    """Qt makes moves of a mouse from a finger."""
    return event.source() == QtCore.Qt.MouseEventSource.MouseEventNotSynthesized


@cache
def _buttons() -> frozenset[QtCore.Qt.MouseButton]:
    """Touching, and Back."""
    return frozenset(
        {QtCore.Qt.MouseButton.LeftButton, QtCore.Qt.MouseButton.BackButton, QtCore.Qt.MouseButton.NoButton}
    )
