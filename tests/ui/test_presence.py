"""A finger that does not leave its place is nobody; whoever moves, lifts and comes back, or touches beside it, is."""

from __future__ import annotations

from itertools import cycle

import pytest
from PySide6.QtCore import QPointF

from kiosk.ui.presence import GONE_SECONDS, SPOT_MM, STUCK_SECONDS, Presence

HERE, ELSEWHERE = QPointF(500, 500), QPointF(700, 500)


class Panel:
    """A touch panel, and a clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.presence = Presence(lambda: self.now)

    def touch(self, place: QPointF, after: float) -> bool:
        """Whether this touch, so many seconds after the last one, is somebody."""
        self.now += after
        return self.presence._is_fresh(place)


@pytest.mark.parametrize("jitter", [0.0, SPOT_MM / 4, SPOT_MM])
@pytest.mark.parametrize("pause", [0.01, 0.5, GONE_SECONDS])
def test_a_finger_that_stays_is_nobody_after_a_minute(jitter: float, pause: float) -> None:
    panel = Panel()
    places = cycle([HERE, HERE + QPointF(jitter, jitter), HERE - QPointF(jitter, jitter)])
    seen = [(panel.touch(next(places), pause), panel.now) for _ in range(int(3 * STUCK_SECONDS / pause))]
    assert all(somebody for somebody, when in seen if when <= STUCK_SECONDS)
    assert not any(somebody for somebody, when in seen if when > STUCK_SECONDS + pause)


def test_beside_a_finger_that_stays_another_one_is_somebody() -> None:
    panel = Panel()
    for _ in range(200):
        panel.touch(HERE, 1)
    assert panel.touch(ELSEWHERE, 0.1)
    assert not panel.touch(HERE, 0.1)


def test_a_finger_that_was_gone_for_a_while_is_another_one() -> None:
    panel = Panel()
    for _ in range(200):
        panel.touch(HERE, 1)
    assert panel.touch(HERE, GONE_SECONDS + 0.1)


def test_a_finger_that_scrolls_for_long_is_somebody() -> None:
    panel = Panel()
    assert all(panel.touch(QPointF(500, 300 + 20 * (turn % 40)), 0.1) for turn in range(3000))


def test_nothing_is_kept_of_places_that_were_left() -> None:
    panel = Panel()
    for turn in range(1000):
        panel.touch(QPointF(turn * 100, 0), 1)
    assert len(panel.presence._spots) <= GONE_SECONDS + 1
