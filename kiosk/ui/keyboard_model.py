"""The on-screen keyboard: which layout is shown. Layouts are data in `resources/keyboard`; nothing typed comes here."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = (("1", "2", "3", "4", "5"), ("6", "7", "8", "9", "0"), ("-", "'", "/", ".", "?"))


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A keyboard layout.

    Attributes:
        name: what the key that leads to it says.
        letters: what the key says that leads back from the digits.
        rows: the keys, each typing itself.
    """

    id: str
    name: str
    letters: str
    rows: tuple[tuple[str, ...], ...]


@QmlElement
class KeyboardModel(QObject):
    """Shows the layout of the visitor's language first; one key leads to the next layout."""

    changed = Signal()

    def __init__(self, layouts: Sequence[Layout], *, shown: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts = list(layouts)
        self._current = 0
        self._digits = False
        self._shown_first = shown
        self._shown = shown

    def use(self, layout: str) -> None:
        """Start with the layout of that id."""
        self._current = [one.id for one in self._layouts].index(layout)
        self._digits = False
        self.changed.emit()

    def forget(self) -> None:
        """End of a visit: letters again, shown or not as at the start."""
        self._digits = False
        self._shown = self._shown_first
        self.changed.emit()

    @Slot()
    def nextLayout(self) -> None:
        """Show the next layout."""
        self._current = (self._current + 1) % len(self._layouts)
        self._digits = False
        self.changed.emit()

    @Slot()
    def switchDigits(self) -> None:
        """Between letters and digits."""
        self._digits = not self._digits
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Show or hide the keyboard."""
        self._shown = not self._shown
        self.changed.emit()

    def _get_rows(self) -> list[list[str]]:
        rows = DIGITS if self._digits else self._layouts[self._current].rows
        return [list(row) for row in rows]

    def _get_digits(self) -> bool:
        return self._digits

    def _get_letters(self) -> str:
        return self._layouts[self._current].letters

    def _get_next_name(self) -> str:
        return self._layouts[(self._current + 1) % len(self._layouts)].name

    def _get_shown(self) -> bool:
        return self._shown

    rows = Property(list, _get_rows, notify=changed)
    digits = Property(bool, _get_digits, notify=changed)
    letters = Property(str, _get_letters, notify=changed)
    nextName = Property(str, _get_next_name, notify=changed)
    shown = Property(bool, _get_shown, notify=changed)
