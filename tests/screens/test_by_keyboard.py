"""Every screen by the keyboard alone: Tab reaches all of it and leaves again, the focus is seen, Enter acts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour.driver import Driver
from kiosk.ui.screens import HOME, REST, SCREENS
from tests.helpers.heard import one, parts
from tests.helpers.languages import one_of_each_direction
from tests.helpers.places import places, show
from tests.helpers.targets import place_of, targets

from .conftest import Open
from .rules.geometry import KEYS, kind_of

pytestmark = pytest.mark.walk

TYPED = KEYS | {"PinKey"}
MOST_STOPS = 400  # the glossary
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def _tab(kiosk: Driver, modifier: Qt.KeyboardModifier = NONE) -> QQuickItem | None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab, modifier)
    return kiosk.window.activeFocusItem()


def _name(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("text") or "") or item.metaObject().className()


def _is_one_of_many(item: QQuickItem) -> bool:
    """A chart and a calendar are one stop, inside which the arrows go from value to value and from day to day."""
    above = item.parentItem()
    while above is not None and above.property("reading") is None and kind_of(above) != "Calendar":
        above = above.parentItem()
    return above is not None


def _ring(item: QQuickItem) -> bool:
    """Whether what has the focus shows it: by a ring, or by the edge of the field."""
    if item.objectName() == "search.field":
        return bool(item.hasActiveFocus())
    return any(part.metaObject().className().startswith("FocusRing") for part in parts(item))


def _in_view(kiosk: Driver, item: QQuickItem) -> bool:
    return bool(QRectF(kiosk.window.contentItem().boundingRect()).intersects(place_of(item)))


def _own(kiosk: Driver) -> list[QQuickItem]:
    """What can be touched and must be reached; keys have a keyboard, a chart and a calendar their arrows."""
    own = (item for item in targets(kiosk) if kind_of(item) not in TYPED and not _is_one_of_many(item))
    return [item for item in own if not item.objectName().startswith("bar.")]


def _bar(kiosk: Driver) -> list[QQuickItem]:
    return [item for item in targets(kiosk) if item.objectName().startswith("bar.")]


def _faults(kiosk: Driver) -> Iterator[str]:
    wanted = {_name(item) for item in (*_own(kiosk), *_bar(kiosk))}
    stops: list[QQuickItem] = []
    stop = _tab(kiosk)
    while stop is not None and stop not in stops and len(stops) < MOST_STOPS:
        stops.append(stop)
        if not _ring(stop):
            yield f"{_name(stop)} has the focus and shows no ring"
        if not _in_view(kiosk, stop):
            yield f"{_name(stop)} has the focus out of sight"
        stop = _tab(kiosk)
    if missed := wanted - {_name(stop) for stop in stops}:
        yield f"Tab does not reach {sorted(missed)}"
    if stop != stops[0]:
        yield f"Tab is caught between {_name(stops[-1])} and {_name(stop) if stop else 'nothing'}"
    if (back := _tab(kiosk, SHIFT)) != stops[-1]:
        yield f"Shift and Tab lead from {_name(stops[0])} to {_name(back) if back else 'nothing'}"


def _acts(kiosk: Driver) -> Iterator[str]:
    """Enter on the first thing of the screen, and the ways back from there and from the screen itself."""
    first = next((item for item in _own(kiosk) if item.objectName()), None)
    depth = kiosk.router.property("depth")
    if first is not None:
        name, before = first.objectName(), _told(kiosk, first.objectName())
        first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        kiosk.key(Qt.Key.Key_Return)
        if kiosk.router.property("depth") != depth:
            QTest.keyClick(kiosk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
            kiosk.settle()
        elif kiosk.find(name) is None:  # a sheet lies over it
            kiosk.key(Qt.Key.Key_Escape)
            if kiosk.window.activeFocusItem() != first:
                yield f"the focus does not come back to {name}"
        elif _told(kiosk, name) == before:
            yield f"Enter on {name} does nothing"
    if kiosk.router.property("depth") != depth:
        yield "Alt and Left do not lead back"
    for _ in range(2 if kiosk.find("search.field") else 1):  # to the field, then away
        kiosk.key(Qt.Key.Key_Escape)
    if kiosk.router.property("depth") == depth:
        yield "Escape does not lead back"


def _told(kiosk: Driver, name: str) -> str:
    """What is heard of a button, and how far the screen is scrolled: one of them changes."""
    item, scrolls = kiosk.find(name), (item.property("contentY") for item in kiosk.items())
    return f"{one(item)} {[y for y in scrolls if y is not None]}" if item else ""


@pytest.mark.parametrize("language", one_of_each_direction())
def test_every_screen_is_used_by_the_keyboard_alone(open_kiosk: Open, language: str) -> None:
    kiosk = open_kiosk()
    faults = []
    for screen in SCREENS:
        kiosk.visit.begin(language)
        place = list(places(kiosk.visit.view, screen))[:2][-1]
        show(kiosk, place)
        faults += [f"{screen.name}: {fault}" for fault in _faults(kiosk)]
        if place not in {REST, HOME}:
            faults += [f"{screen.name}: {fault}" for fault in _acts(kiosk)]
    assert faults == [], "\n".join(faults)


def test_a_button_that_tab_passes_by_is_found_by_these_rules(visit: Driver) -> None:
    """The control: one that takes no focus, and one without its ring."""
    visit.item("topic.start").setProperty("activeFocusOnTab", False)
    work = visit.item("topic.work")
    inside = [part for child in work.childItems() for part in child.childItems()]
    next(part for part in inside if kind_of(part) == "FocusRing").setParentItem(visit.window.contentItem())
    found = list(_faults(visit))
    assert "Tab does not reach ['topic.start']" in found
    assert "topic.work has the focus and shows no ring" in found
