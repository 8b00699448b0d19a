"""When crashes are a loop."""

from __future__ import annotations

import pytest

from kiosk.supervise.crash_loop import CrashLoop


@pytest.mark.parametrize(
    ("times", "loops"), [([0, 1], False), ([0, 1, 2], True), ([0, 60, 120], True), ([0, 61, 121], False), ([], False)]
)
def test_so_many_within_so_long_are_a_loop(times: list[float], loops: bool) -> None:
    crashes = CrashLoop(3, 120)
    for time in times:
        crashes.note(time)
    assert crashes.loops(times[-1] if times else 0) is loops


def test_old_crashes_are_forgotten() -> None:
    crashes = CrashLoop(2, 10)
    for time in (0, 1):
        crashes.note(time)
    assert (crashes.loops(1), crashes.loops(100)) == (True, False)
