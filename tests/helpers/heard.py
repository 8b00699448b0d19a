"""What somebody who hears a screen finds on it, in the order in which it is read, and the rules it must keep.

The tree is the one that assistive technology gets from Qt. What nobody sees is left out, though Qt keeps an empty label
in it that was never shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.targets import targets

Role = QAccessible.Role
ACTS = frozenset({Role.Button, Role.Link, Role.CheckBox, Role.RadioButton})
WORDS = frozenset({Role.StaticText, Role.Heading, *ACTS})
NO_FOLDS = frozenset({"key.close", "search.more"})  # an arrow down, and nothing that could be closed again
SHEETS = frozenset({"page.trust"})  # opened over the screen by a row that looks like a link
STATES = ("chosen", "on")
CHEVRONS = frozenset({"chevron-up", "chevron-down"})  # what shows that something can be opened, or closed again


class Heard(NamedTuple):
    """Something that is read aloud.

    Attributes:
        within: the name of the button or link it is a part of; empty on its own.
        bar: it stands in the bar, which is the same on every screen.
    """

    role: QAccessible.Role
    name: str
    description: str
    checked: bool
    within: str = ""
    bar: bool = False

    @property
    def level(self) -> int:
        """Of a heading, whose description says it in the language of the screen; 0 of anything else."""
        number = re.search(r"\d", self.description) if self.role == Role.Heading else None
        return int(number[0]) if number else 0


def heard(kiosk: Driver) -> list[Heard]:
    """What is read aloud, from the first to the last."""
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    return list(_inside(root, "", False))


def one(item: QQuickItem) -> Heard:
    """What is read of one item."""
    return _read(QAccessible.queryAccessibleInterface(item), "", False)


def _inside(parent: QAccessibleInterface, within: str, bar: bool) -> Iterator[Heard]:
    for number in range(parent.childCount()):
        child = parent.child(number)
        if child is None or child.state().invisible:
            continue
        read = _read(child, within, bar)
        if read.name or read.role not in {Role.StaticText, Role.Heading}:
            yield read
        yield from _inside(child, read.name if read.role in ACTS else within, bar or read.role == Role.ToolBar)


def _read(node: QAccessibleInterface, within: str, bar: bool) -> Heard:
    name, description = node.text(QAccessible.Text.Name), node.text(QAccessible.Text.Description)
    return Heard(node.role(), name, description, bool(node.state().checked), within, bar)


def faults(kiosk: Driver) -> Iterator[str]:
    """What keeps somebody who hears the screen from knowing what is on it, each with its remedy."""
    said = heard(kiosk)
    yield from _faults_of_names(said)
    yield from _said_twice(said)
    yield from _faults_of_headings([one for one in said if one.role == Role.Heading])
    yield from _untold_states(kiosk)


def _faults_of_names(said: Sequence[Heard]) -> Iterator[str]:
    yield from (f"{one.role.name} without a name" for one in said if one.role in ACTS and not one.name.strip())
    yield from (f"markup in {one.name!r}" for one in said if "<" in one.name or "&amp;" in one.name)
    if (fields := sum(one.role == Role.EditableText for one in said)) > 1:
        yield f"{fields} fields to type in: leave one"


def _said_twice(said: Sequence[Heard]) -> Iterator[str]:
    own = [one for one in said if not one.bar]
    for part in own:
        if part.within and part.name and part.name in part.within:
            yield f"{part.name!r} is said by its button already: give it Accessible.ignored"
    for first, second in pairwise(one for one in own if one.role in WORDS and not one.within):
        if first.name == second.name:
            yield f"{first.name!r} is said twice in a row"
    buttons = {one.name for one in own if one.role == Role.Button}
    for one in own:
        if one.role == Role.StaticText and not one.within and one.name in buttons:
            yield f"{one.name!r} is said by itself and by a button"
        if one.name and one.name == one.description.strip():
            yield f"{one.name!r} is its own description"


def _faults_of_headings(headings: Sequence[Heard]) -> Iterator[str]:
    levels = [one.level for one in headings]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1: one tells what the screen is about"
    for above, below in pairwise(headings):
        if below.level > above.level + 1:
            yield f"{below.name!r} has level {below.level} below {above.name!r} of level {above.level}"
    if levels and levels[0] != 1:
        yield f"{headings[0].name!r} of level {levels[0]} comes before the heading of the screen"


def _untold_states(kiosk: Driver) -> Iterator[str]:
    """What is drawn, open or closed, chosen or not, a link, and not told."""
    for item in targets(kiosk):
        signs, read, words = _signs(item), one(item), str(item.property("text"))
        if signs & CHEVRONS and read.name == words and item.objectName() not in NO_FOLDS:
            yield f"{words!r} does not say whether it is open: give it a name such as that of FoldRow"
        if any(item.property(state) is (not read.checked) for state in STATES):
            yield f"{words!r} does not say whether it is chosen: bind Accessible.checked"
        leads = "chevron-right" in signs and not _has_edge(item) and item.objectName() not in SHEETS
        if leads and read.role != Role.Link:
            yield f"{words!r} leads somewhere and is no link: give it the role"


def _signs(item: QQuickItem) -> set[str]:
    """The names of the pictograms in a button."""
    return {str(part.property("name")) for part in parts(item) if part.metaObject().className().startswith("Icon")}


def _has_edge(button: QQuickItem) -> bool:
    edge = button.property("edge")
    return edge is not None and edge.alpha() > 0


def parts(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that is seen of an item."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from parts(child)
