"""A step fits one view at 100 % on 1920x1080, in every language: name, "I am here", three cards, closed rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.languages import edition_languages

from .conftest import Open

FOLDS = ("fold.rights", "fold.what-if", "fold.roads", "fold.people")


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _cards(kiosk: Driver) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.metaObject().className().startswith("StepCard_")]


def _faults(kiosk: Driver, step: str) -> Iterator[str]:
    floor = _place(kiosk.item("bar.home")).top()
    cards = _cards(kiosk)
    if len(cards) != 3:
        yield f"{len(cards)} cards"
    named = {name: kiosk.item(name) for name in ("screen.heading", f"here.{step}", *FOLDS)}
    named |= {str(card.property("key")): card for card in cards}
    places = {name: _place(item) for name, item in named.items()}
    yield from (
        f"{name} ends at {place.bottom():.0f}, the bar begins at {floor:.0f}"
        for name, place in places.items()
        if place.top() < 0 or place.bottom() > floor
    )
    yield from (f"{a} lies over {b}" for a, b in combinations(places, 2) if places[a].intersects(places[b]))
    for card in cards:
        inside = _place(card)
        for item in kiosk.items():
            if card.isAncestorOf(item) and item.property("text") and not inside.contains(_place(item)):
                yield f"{card.property('key')}: {str(item.property('text'))[:40]!r} runs out of its card"


@pytest.mark.parametrize("language", edition_languages())
def test_a_step_fits_one_view(open_kiosk: Open, language: str) -> None:
    kiosk = open_kiosk(size=(1920, 1080))
    kiosk.visit.begin(language)
    faults = []
    for step in [step.article.id for step in kiosk.visit.view.steps]:
        kiosk.router.open(f"step:{step}")
        kiosk.settle()
        faults += [f"{step}: {fault}" for fault in _faults(kiosk, step)]
    assert faults == []
