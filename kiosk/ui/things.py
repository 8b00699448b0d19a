"""What assistive technology is told of a screen: what is at a place, what it is called, what can be done with it.

The names and roles are those of Qt's accessible tree, so who touches hears what who uses a screen reader hears.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

Role = QAccessible.Role
ACTS = frozenset({Role.Button, Role.Link, Role.CheckBox, Role.RadioButton, Role.EditableText})
WORDS = frozenset({Role.StaticText, Role.Heading, Role.ListItem, Role.Cell, Role.ColumnHeader, Role.Graphic, *ACTS})
FIRST_WORDS = 2  # of a sheet: its heading and what is said below it
_NAMES = {
    Role.Button: "button",
    Role.Link: "link",
    Role.CheckBox: "switch",
    Role.RadioButton: "choice",
    Role.EditableText: "field",
    Role.Heading: "heading",
}  # and "key", of the keyboard


class Thing(NamedTuple):
    """Something on the screen as it is said.

    Attributes:
        item: what is touched.
        name: what it is called; `more`: what is said besides, such as numbers to call.
        role: a name for which the interface has words; empty for words alone.
        checked: it is chosen or switched on.
        enabled: it does something.
    """

    item: QQuickItem
    name: str
    more: str
    role: str
    checked: bool
    enabled: bool

    @property
    def acts(self) -> bool:
        """Whether a touch does something with it."""
        return self.role not in {"", "heading"}


def thing_at(item: QQuickItem, place: QPointF) -> Thing | None:
    """What stands at a place of the window, the topmost; of a button never a part alone."""
    if not item.isVisible() or (item.clip() and not item.contains(item.mapFromScene(place))):
        return None
    own = _thing(item) if item.contains(item.mapFromScene(place)) else None
    if own is not None and own.acts:
        return own
    if item.isEnabled():  # what is switched off as a whole lies below something else
        for child in sorted(item.childItems(), key=QQuickItem.z)[::-1]:
            found = thing_at(child, place)
            if found is not None:
                return found
    return own


def thing_of(item: QQuickItem) -> Thing | None:
    """What an item is, or what it is a part of."""
    above: QQuickItem | None = item
    while above is not None:
        found = _thing(above)
        if found is not None:
            return found
        above = above.parentItem()
    return None


def title(item: QQuickItem) -> str:
    """What tells where one is: the first heading; of a sheet or a question that lies over the screen, what it says."""
    return next(_titles(item), "")


def _titles(item: QQuickItem) -> Iterator[str]:
    if not item.isVisible() or not item.isEnabled():
        return
    node = QAccessible.queryAccessibleInterface(item)
    if node is not None and node.role() == Role.Dialog:
        yield " ".join(islice(_sentences(item), FIRST_WORDS))
    elif node is not None and node.role() == Role.Heading and (name := _text(node)):
        yield name
    for child in item.childItems():
        yield from _titles(child)


def _sentences(item: QQuickItem) -> Iterator[str]:
    """The words of an item that are not those of something to touch."""
    thing = _thing(item) if item.isVisible() else None
    if thing is not None and not thing.acts:
        yield thing.name if thing.name.endswith((".", "?", "!", "؟")) else f"{thing.name}."
    elif thing is None and item.isVisible():
        for child in item.childItems():
            yield from _sentences(child)


def _thing(item: QQuickItem) -> Thing | None:
    node = QAccessible.queryAccessibleInterface(item)
    if node is None or node.role() not in WORDS:
        return None
    name, role = _text(node), _NAMES.get(node.role(), "")
    if item.property("holds") and role == "button":
        role = "key"
    if not name.strip():
        return None
    more = "" if role == "heading" else node.text(QAccessible.Text.Description)
    state = node.state()
    return Thing(item, name, more, role, bool(state.checked), item.isEnabled())


def _text(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)
