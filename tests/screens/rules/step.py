"""A step fits one view at 100 % on 1920x1080: name, "I am here", three cards, closed rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.targets import place_of

FOLDS = ("fold.rights", "fold.what-if", "fold.roads", "fold.people")


def _cards(kiosk: Driver) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.metaObject().className().startswith("StepCard_")]


def faults_of_a_step(kiosk: Driver, step: str) -> Iterator[str]:
    """What of a step lies below the bar, over its neighbour or outside its card."""
    floor = place_of(kiosk.item("bar.home")).top()
    cards = _cards(kiosk)
    if len(cards) != 3:
        yield f"{len(cards)} cards"
    named = {name: kiosk.item(name) for name in ("screen.heading", f"here.{step}", *FOLDS)}
    named |= {str(card.property("key")): card for card in cards}
    places = {name: place_of(item) for name, item in named.items()}
    yield from (
        f"{name} ends at {place.bottom():.0f}, the bar begins at {floor:.0f}"
        for name, place in places.items()
        if place.top() < 0 or place.bottom() > floor
    )
    yield from (f"{a} lies over {b}" for a, b in combinations(places, 2) if places[a].intersects(places[b]))
    for card in cards:
        inside = place_of(card)
        for item in kiosk.items():
            if card.isAncestorOf(item) and item.property("text") and not inside.contains(place_of(item)):
                yield f"{card.property('key')}: {str(item.property('text'))[:40]!r} runs out of its card"
