"""The on-screen keyboard: which layout is shown, and what a key does that is held down.

Layouts are data in `resources/keyboard`. Of what is typed only the key that is down is known here, while it is down.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

HOLD_MS = 500  # until a key that is held does something else
REPEAT_MS = 90  # between two letters that are deleted
# The numbers of forms, as they are printed on the papers of Belgium whatever the reader's language: "annexe 26quater".
PAD = (
    ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"),
    ("annexe ", "bijlage ", "art. ", "-", "/"),
    ("bis", "ter", "quater", "quinquies", "sexies", "septies"),
)


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A keyboard layout.

    Attributes:
        name: what the key that leads to it says.
        letters: what the key says that leads back from the numbers of forms.
        rows: the keys, each typing itself.
        digits: the keys above them, the digits of its readers.
        more: keys beside the digits, or above the letters where the screen is narrow: what a language often needs.
        variants: a key → what it offers when it is held, with spaces between them.
        half_space: what the key says that parts a word without a space; empty where no word needs it.
    """

    id: str
    name: str
    letters: str
    rows: tuple[tuple[str, ...], ...]
    digits: tuple[str, ...] = tuple("1234567890")
    more: tuple[str, ...] = ()
    variants: dict[str, str] = {}
    half_space: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys that type themselves at a touch."""
        return (*self.digits, *self.more, *(key for row in self.rows for key in row))


class Timer(Protocol):
    """What tells that a key was held: a timer that goes off once."""

    @property
    def timeout(self) -> SignalInstance: ...

    def start(self, msec: int, /) -> None: ...

    def stop(self) -> None: ...


@QmlElement
class KeyboardModel(QObject):
    """Shows the layout of the visitor's language first; one key leads to the next layout.

    Args:
        timer: tells how long a key was held.
    """

    changed = Signal()
    shownChanged = Signal()
    offeredChanged = Signal()
    deleted = Signal()

    def __init__(
        self, layouts: Sequence[Layout], *, shown: bool, timer: Timer | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._layouts = list(layouts)
        self._current = 0
        self._pad = False
        self._shown_first = shown
        self._shown = shown
        self._offered: tuple[str, ...] = ()
        self._key: str | None = None
        self._acted = False
        self._timer: Timer = timer or QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._held)

    def use(self, layout: str) -> None:
        """Start with the layout of that id; where it could not be read, with another: most can write something."""
        ids = [one.id for one in self._layouts]
        self._show(ids.index(layout) if layout in ids else 0)

    def forget(self) -> None:
        """End of a visit: letters again, shown or not as at the start."""
        self._shown = self._shown_first
        self.shownChanged.emit()
        self._show(self._current)

    def _show(self, number: int, *, pad: bool = False) -> None:
        self.letGo()
        self._offer(())
        self._current, self._pad = number, pad
        self.changed.emit()

    @Slot()
    def nextLayout(self) -> None:
        """Show the next layout."""
        self._show((self._current + 1) % len(self._layouts))

    @Slot()
    def switchPad(self) -> None:
        """Between letters and the numbers of forms."""
        self._show(self._current, pad=not self._pad)

    @Slot()
    def toggle(self) -> None:
        """Show or hide the keyboard."""
        self._offer(())
        self._shown = not self._shown
        self.shownChanged.emit()

    # A key that is held

    @Slot(str)
    def hold(self, key: str) -> None:
        """A finger came down on a key; the empty one deletes."""
        self._offer(())
        self._key, self._acted = key, False
        if not key or self._variants_of(key):
            self._timer.start(HOLD_MS)

    @Slot()
    def letGo(self) -> None:
        """The finger left the key."""
        self._key = None
        self._timer.stop()

    @Slot(result=bool)
    def takeActed(self) -> bool:
        """Whether the key did something while it was held: then it does nothing when it is let go. Told once."""
        acted, self._acted = self._acted, False
        return acted

    @Slot()
    def closeOffered(self) -> None:
        """One of what was offered was taken, or none is wanted."""
        self._offer(())

    @Slot()
    def _held(self) -> None:
        if self._key is None:
            return
        self._acted = True
        if self._key:
            self._offer(self._variants_of(self._key))
        else:
            self.deleted.emit()
            self._timer.start(REPEAT_MS)

    def _variants_of(self, key: str) -> tuple[str, ...]:
        return tuple(self._layout.variants.get(key, "").split()) if not self._pad else ()

    def _offer(self, keys: tuple[str, ...]) -> None:
        if keys != self._offered:
            self._offered = keys
            self.offeredChanged.emit()

    @property
    def _layout(self) -> Layout:
        return self._layouts[self._current]

    def _get_rows(self) -> list[list[str]]:
        layout = self._layout
        rows = PAD if self._pad else (layout.digits, layout.more, *layout.rows)
        return [list(row) for row in rows if row]

    def _get_wide_rows(self) -> list[list[str]]:
        layout = self._layout
        rows = PAD if self._pad else ((*layout.digits, *layout.more), *layout.rows)
        return [list(row) for row in rows if row]

    def _get_offered(self) -> list[str]:
        return list(self._offered)

    def _get_held_keys(self) -> list[str]:
        return [] if self._pad else list(self._layout.variants)

    def _get_pad(self) -> bool:
        return self._pad

    def _get_letters(self) -> str:
        return self._layout.letters

    def _get_name(self) -> str:
        return self._layout.name

    def _get_next_name(self) -> str:
        return self._layouts[(self._current + 1) % len(self._layouts)].name

    def _get_half_space(self) -> str:
        return "" if self._pad else self._layout.half_space

    def _get_shown(self) -> bool:
        return self._shown

    rows = Property(list, _get_rows, notify=changed)
    wideRows = Property(list, _get_wide_rows, notify=changed)
    heldKeys = Property(list, _get_held_keys, notify=changed)
    offered = Property(list, _get_offered, notify=offeredChanged)
    pad = Property(bool, _get_pad, notify=changed)
    letters = Property(str, _get_letters, notify=changed)
    name = Property(str, _get_name, notify=changed)
    nextName = Property(str, _get_next_name, notify=changed)
    halfSpace = Property(str, _get_half_space, notify=changed)
    shown = Property(bool, _get_shown, notify=shownChanged)
