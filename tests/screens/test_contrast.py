"""Words and edges that are seen: contrast measured from pixels, in both themes, on every screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor

from kiosk.tour.driver import Driver
from kiosk.ui.screens import SCREENS
from tests.helpers.languages import one_of_each_direction
from tests.helpers.places import places, show
from tests.helpers.seen import Seen

from .conftest import Open

pytestmark = pytest.mark.walk

LEAST_OF_WORDS = {False: 4.5, True: 7.0}  # in the calm theme, in that of high contrast
LEAST_OF_EDGES = 3.0


def _faults(kiosk: Driver, strong: bool) -> Iterator[str]:
    seen = Seen(kiosk)
    for words, contrast in seen.words():
        if contrast < LEAST_OF_WORDS[strong]:
            yield f"{contrast:.1f}:1 of {words[:50]!r}"
    for name, contrast in seen.edges():
        if contrast < LEAST_OF_EDGES:
            yield f"{contrast:.1f}:1 of the edge of {name}"


@pytest.mark.parametrize("strong", [False, True], ids=["calm", "strong"])
@pytest.mark.parametrize("language", one_of_each_direction())
def test_words_and_edges_are_seen_on_every_screen(open_kiosk: Open, language: str, strong: bool) -> None:
    kiosk = open_kiosk()
    faults = []
    for screen in SCREENS:
        kiosk.visit.begin(language)
        place = list(places(kiosk.visit.view, screen))[:2][-1]
        show(kiosk, place)
        kiosk.visit.setContrast(strong)
        faults += [f"{screen.name}: {fault}" for fault in _faults(kiosk, strong)]
    assert faults == [], "\n".join(faults)


def test_pale_words_and_a_pale_edge_are_found_by_these_rules(visit: Driver) -> None:
    """The control: a heading in a colour too pale, a tile whose edge is hardly drawn."""
    visit.item("screen.heading").setProperty("color", QColor("#9A9A9A"))
    visit.item("topic.work").setProperty("edge", QColor("#DDD3C4"))
    found = list(_faults(visit, strong=False))
    assert any("'Welcome'" in fault for fault in found)
    assert any("topic.work" in fault for fault in found)
