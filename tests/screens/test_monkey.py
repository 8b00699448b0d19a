"""A monkey at the screen: the short form of `python -m tests.soak monkey`, and what it is made of."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count, islice

import pytest
from PySide6.QtCore import QTimer, QUrl, qWarning
from PySide6.QtGui import QDesktopServices, QWindow

from kiosk.failure import Code
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from tests.helpers.logged import Logged, listening
from tests.soak.monkey import KINDS, BrokenError, Hand, Watch, moves, play, uncaught

PATIENT = Settings(mode="kiosk", idle_seconds=3600)
EVENTS = 140


@pytest.mark.parametrize("seed", [1, 3])
def test_nothing_that_is_touched_or_typed_breaks_the_kiosk(edition: PreparedEdition, seed: int) -> None:
    play(edition, seed, EVENTS, PATIENT)


def test_a_seed_does_the_same_again_and_another_seed_something_else() -> None:
    assert list(islice(moves(7), 500)) == list(islice(moves(7), 500))
    assert list(islice(moves(7), 500)) != list(islice(moves(8), 500))


def test_a_long_run_does_everything_there_is() -> None:
    done = list(islice(moves(1), 5_000))
    assert {move.kind for move in done} == set(KINDS)
    assert {len(move.at) for move in done if move.kind == "touch"} == {1, 2, 3, 4, 5}


def test_control_a_window_that_closes_is_found(
    edition: PreparedEdition, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A helper may close the window; nobody at the screen of a kiosk may."""
    monkeypatch.setenv("HOME", str(tmp_path))
    seed = next(seed for seed in count() if "close" in {move.kind for move in islice(moves(seed), 10)})
    with pytest.raises(BrokenError, match="the window is not shown") as broken:
        play(edition, seed, 10, Settings(mode="helper"))
    assert f"--seed {seed} --events 10" in str(broken.value)
    assert "Move(kind='close'" in str(broken.value)


@pytest.fixture
def watched(edition: PreparedEdition) -> Iterator[tuple[Hand, Watch]]:
    """A kiosk that is looked at."""
    with listening() as heard, uncaught() as raised:
        hand = Hand(edition, PATIENT)
        yield hand, Watch(hand.interface, heard, raised)
        hand.interface.close()


def test_control_whatever_breaks_is_seen(watched: tuple[Hand, Watch], logged: Logged) -> None:
    hand, watch = watched
    logged.expect(Code.QT_MESSAGE, Code.LINK_REFUSED)
    assert watch.flaws() == []
    other = QWindow()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)

    def fail() -> None:
        raise KeyError("in a slot")

    def wait_for_it(do: Callable[[], object]) -> None:
        do()
        hand.wait()

    try:
        wait_for_it(lambda: QTimer.singleShot(0, fail))
        wait_for_it(lambda: qWarning("something is wrong"))
        wait_for_it(lambda: QDesktopServices.openUrl(QUrl("https://example.org")))
        wait_for_it(other.show)
        wait_for_it(hand.window.hide)
        seen = "\n".join(watch.flaws())
    finally:
        other.destroy()
        child.communicate(os.linesep.encode())
    for flaw in ("not shown", "not active", "other windows", "complained", "link-refused", "in a slot", "process"):
        assert flaw in seen, f"{flaw} was not seen among: {seen}"
