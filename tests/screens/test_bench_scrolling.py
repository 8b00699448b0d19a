"""The bench that scrolls says what it measured; how fast it was is nobody's test."""

from __future__ import annotations

import pytest

from kiosk.bench.scrolling import measure_scrolling
from kiosk.prepared.store import PreparedEdition


@pytest.mark.usefixtures("qapp")
def test_every_screen_that_is_higher_than_the_window_is_scrolled(edition: PreparedEdition) -> None:
    found = measure_scrolling(edition, frames=2)

    assert {"AboutScreen", "WordsScreen", "ProcedureScreen"} <= {one.place for one in found}
    assert all(0 < one.median <= one.most and one.frames in {1, 2} for one in found), "a screen little higher has one"
    assert [one.most for one in found] == sorted((one.most for one in found), reverse=True)
