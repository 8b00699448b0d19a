"""The keys that do something in a kiosk: what writes, what moves on a screen, and a few the screens themselves use.

A list of what is allowed, for nobody knows all that a keyboard, a desktop and Qt make of the rest.
"""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore  # `Qt` is asked for in functions: it builds every enumeration of Qt (measured)

_Keys = frozenset[int]
STAFF_KEYS = "Ctrl+Shift+K"  # the way to the staff screen for who has a keyboard
_LAST_LETTER = 0x01000000  # of Qt::Key: below are what is printed, from here on keys with names of their own


def is_allowed(key: int, modifiers: int, text: str) -> bool:
    """Whether a key may reach the screen.

    Args:
        key: of Qt::Key.
        modifiers: of Qt::KeyboardModifiers.
        text: what it writes.
    """
    shift, held = _shift(), modifiers & ~_unheard()
    if held & ~shift:
        return (held, key) in _combinations() or (not held & ~_alone_with() and key in _alone())
    if key in _alone():
        return True
    if key >= _LAST_LETTER:
        return key in _with_shift() or (not held and key in _without_shift())
    return bool(text) and text.isprintable()


@cache
def _shift() -> int:
    return QtCore.Qt.KeyboardModifier.ShiftModifier.value


@cache
def _unheard() -> int:
    """The part of the keyboard, and AltGr, which writes the letters it is for."""
    return QtCore.Qt.KeyboardModifier.KeypadModifier.value | QtCore.Qt.KeyboardModifier.GroupSwitchModifier.value


@cache
def _alone_with() -> int:
    """What may be held while one of them comes to it."""
    return _shift() | QtCore.Qt.KeyboardModifier.ControlModifier.value | QtCore.Qt.KeyboardModifier.AltModifier.value


@cache
def _alone() -> _Keys:
    """Those that only change what others do."""
    key = QtCore.Qt.Key
    return _values(key.Key_Shift, key.Key_Control, key.Key_Alt, key.Key_AltGr, key.Key_CapsLock, key.Key_NumLock)


@cache
def _with_shift() -> _Keys:
    """Held or not: for somebody who writes capitals, and back with Tab."""
    key = QtCore.Qt.Key
    return _values(key.Key_Tab, key.Key_Backtab, key.Key_Return, key.Key_Enter, key.Key_Backspace)


@cache
def _without_shift() -> _Keys:
    """With it they would select, cut or paste."""
    key = QtCore.Qt.Key
    across = (key.Key_Left, key.Key_Right, key.Key_Up, key.Key_Down, key.Key_Home, key.Key_End)
    return _values(*across, key.Key_PageUp, key.Key_PageDown, key.Key_Delete, key.Key_Escape, key.Key_Back)


@cache
def _combinations() -> frozenset[tuple[int, int]]:
    """Back, the size of the text, staff."""
    key, alt = QtCore.Qt.Key, QtCore.Qt.KeyboardModifier.AltModifier.value
    control = QtCore.Qt.KeyboardModifier.ControlModifier.value
    larger_smaller = (key.Key_Plus, key.Key_Equal, key.Key_Minus)
    sizes = {(held, one.value) for one in larger_smaller for held in (control, control | _shift())}
    return frozenset({(alt, key.Key_Left.value), (control | _shift(), key.Key_K.value), *sizes})


def _values(*keys: QtCore.Qt.Key) -> _Keys:
    return frozenset(key.value for key in keys)
