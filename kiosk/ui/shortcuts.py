"""The keys that do something anywhere in the window: what the window listens to, and what the sheet of them shows."""

from __future__ import annotations

from kiosk.ui.allowed_keys import STAFF_KEYS
from kiosk.ui.rows import Row


class ShortcutRow(Row, frozen=True):
    """Keys that do the same.

    Attributes:
        id: what they do, a name that Main.qml and the sheet know.
        keys: as QKeySequence reads them, the first is shown.
        helper, kiosk: in which mode they do it.
        shown: on the sheet; the keys of staff are not told to everybody.
    """

    id: str
    keys: tuple[str, ...]
    helper: bool = True
    kiosk: bool = False
    shown: bool = True


SHORTCUTS = (
    ShortcutRow(id="back", keys=("Alt+Left", "Back"), kiosk=True),
    ShortcutRow(id="home", keys=("Alt+Home",)),
    ShortcutRow(id="search", keys=("Ctrl+K",)),
    ShortcutRow(id="pair", keys=("Ctrl+2",)),
    ShortcutRow(id="turn", keys=("Ctrl+T",)),
    ShortcutRow(id="find", keys=("Ctrl+F",)),
    ShortcutRow(id="next", keys=("F3", "Ctrl+G")),
    ShortcutRow(id="before", keys=("Shift+F3", "Ctrl+Shift+G")),
    ShortcutRow(id="larger", keys=("Ctrl++", "Ctrl+="), kiosk=True),
    ShortcutRow(id="smaller", keys=("Ctrl+-",), kiosk=True),
    ShortcutRow(id="help", keys=("F1", "Ctrl+/")),
    ShortcutRow(id="staff", keys=(STAFF_KEYS,), helper=False, kiosk=True, shown=False),
)


def shortcuts_of(*, kiosk: bool) -> tuple[ShortcutRow, ...]:
    """Those of a mode."""
    return tuple(one for one in SHORTCUTS if (one.kiosk if kiosk else one.helper))
