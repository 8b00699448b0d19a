"""Every screen under hands that slip, tap twice and drag. A screen that is declared is visited by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.edition.address import Address
from kiosk.tour.driver import Driver
from kiosk.ui.routes import Route
from kiosk.ui.screens import REST, SCREENS
from tests.helpers.fingers import Fingers
from tests.helpers.heard import one
from tests.helpers.places import places, show
from tests.helpers.targets import place_of, shown_part, targets

from .conftest import Open
from .rules.geometry import KEYS, kind_of

pytestmark = pytest.mark.walk

KINDS_A_SCREEN = 3  # of what can be touched; what another screen showed already comes last
LEAST_SCROLLED = 40  # pixels


class _Changes:
    """Counts how often the place changed."""

    def __init__(self, kiosk: Driver) -> None:
        self._seen = 0
        kiosk.router.changed.connect(self._count)

    def _count(self) -> None:
        self._seen += 1

    def since(self) -> int:
        """Since it was asked the last time."""
        seen, self._seen = self._seen, 0
        return seen


def _in_sight(kiosk: Driver) -> list[QQuickItem]:
    """What can be touched in whole, but not the bar and the keys, which are the same everywhere."""
    own = (item for item in targets(kiosk) if kind_of(item) not in KEYS and not item.objectName().startswith("bar."))
    return [item for item in own if item.objectName() and shown_part(item) == place_of(item)]


def _one_of_each(kiosk: Driver, known: set[str]) -> list[str]:
    """A few things of a screen to touch, of different kinds, those first that no screen before had."""
    kinds = {kind_of(item): item.objectName() for item in _in_sight(kiosk)}
    chosen = sorted(kinds, key=lambda kind: (kind in known, kind))[:KINDS_A_SCREEN]
    fresh = [kind for kind in chosen if kind not in known] or chosen[:1]
    known.update(fresh)
    return [kinds[kind] for kind in fresh]


def _column(kiosk: Driver) -> QQuickItem | None:
    """What scrolls on a screen, if it has more than fits."""
    found = (item for item in kiosk.items() if item.metaObject().className() == "QQuickFlickable")
    return next((one for one in found if one.property("contentHeight") > one.height() + LEAST_SCROLLED), None)


def _begin_again(kiosk: Driver, place: Route) -> None:
    """At the place, where nothing is open that was opened."""
    kiosk.visit.finish()
    if place != REST:
        kiosk.visit.begin("en")
    show(kiosk, place)


def _end(kiosk: Driver, name: str, changes: int) -> str:
    """Where a touch led, and what it is called now: what opens in place says so in its name or state."""
    item = None if changes else kiosk.find(name)
    told = f", {one(item).name} {one(item).checked}" if item else ""
    return f"{changes} × {kiosk.router.property('screen')}{told}"


def _faults(kiosk: Driver, place: Route, known: set[str]) -> Iterator[str]:
    fingers, changes = Fingers(kiosk), _Changes(kiosk)
    for name in _one_of_each(kiosk, known):
        ends = []
        for touch in (fingers.touch, fingers.slip, fingers.tap_twice):
            changes.since()
            touch(kiosk.item(name))
            ends.append(_end(kiosk, name, changes.since()))
            _begin_again(kiosk, place)
        once, slipped, twice = ends
        if slipped != once:
            yield f"a finger that slips on {name} does not do what a touch does: {slipped}, {once}"
        if twice != once:
            yield f"two taps on {name} do not do what one does: {twice}, {once}"
    changes.since()
    column = _column(kiosk)
    if column is None:
        return
    lowest = max(_in_sight(kiosk), key=lambda item: shown_part(item).top(), default=column)
    fingers.drag_up(lowest, round(kiosk.window.height() / 4))
    if changes.since():
        yield f"a drag over {lowest.objectName() or 'the text'} opens something"
    elif column.property("contentY") < LEAST_SCROLLED:
        yield f"a drag over {lowest.objectName() or 'the text'} scrolls nothing"


def test_every_screen_bears_fingers_that_slip_tap_twice_and_drag(open_kiosk: Open) -> None:
    kiosk = open_kiosk(clock=lambda: 0.0)
    known: set[str] = set()
    faults = []
    for screen in SCREENS:
        kiosk.visit.begin("en")
        place = list(places(kiosk.visit.view, screen))[:2][-1]
        show(kiosk, place)
        faults += [f"{screen.name}: {fault}" for fault in _faults(kiosk, place, known)]
    assert faults == [], "\n".join(faults)


def test_a_list_that_opens_while_it_is_dragged_is_found_by_these_rules(open_kiosk: Open) -> None:
    """The control: a list that takes hardly any drag for one, and a hand that slips farther than is forgiven."""
    kiosk = open_kiosk(clock=lambda: 0.0)
    kiosk.visit.begin("en")
    place = Route("LettersScreen", Address("event", "letter"))
    show(kiosk, place)
    style = kiosk.interface.application.styleHints()
    style.setStartDragDistance(2 * kiosk.window.height())
    assert any("scrolls nothing" in fault or "opens something" in fault for fault in _faults(kiosk, place, set()))
