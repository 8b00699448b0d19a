"""The processes of a whole kiosk, off-screen: a visit ends with its process, and nothing is left of it."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.exits import Exit
from kiosk.prepared.store import PreparedEdition
from tests.soak import canary
from tests.soak.memory import megabytes
from tests.soak.trial import WITHOUT_SPARES, Trial, is_there, trial


@pytest.fixture
def kiosk(edition: PreparedEdition, tmp_path: Path) -> Iterator[Trial]:
    """A kiosk with somebody at rest."""
    with trial(tmp_path, cache=paths.cache()) as it:
        it.shown()
        yield it


def test_nothing_of_a_visit_is_left(kiosk: Trial) -> None:
    found = canary.visit(kiosk, random.Random())
    assert found.before > 0, "nothing was typed, or nothing is looked at"
    assert (found.memory, found.files) == (0, ())


def test_where_it_is_forgotten_in_place_something_is_left(edition: PreparedEdition, tmp_path: Path) -> None:
    """The control of the test above; were it to fail, no supervisor would be needed."""
    with trial(tmp_path, limits=WITHOUT_SPARES, cache=paths.cache()) as it:
        chance = random.Random()
        assert any(canary.visit_in_place(it, chance).memory > 0 for _ in range(5))


def test_two_processes_take_no_more_than_a_small_machine_has(kiosk: Trial) -> None:
    shown = kiosk.shown()
    kiosk.act(shown, "asylum")
    kiosk.spare(shown)
    assert sum(megabytes(number) for number in kiosk.processes()) <= 300


def test_a_kiosk_that_cannot_show_its_content_shows_the_plain_page(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with trial(tmp_path, "--content", str(tmp_path / "empty")) as it:
        told: list[str] = []

        def plain_is_shown() -> bool:
            told.extend(it.told())
            return "STATUS=the plain page is shown" in told

        it.wait_for("the plain page", plain_is_shown)
        assert told[0] == "READY=1"
        assert it.end() == Exit.DONE


def test_a_second_kiosk_on_the_same_display_says_so_and_ends(kiosk: Trial) -> None:
    assert kiosk.start().wait() == Exit.RUNS_ALREADY


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, Exit.DONE), (signal.SIGINT, Exit.INTERRUPTED)])
def test_whoever_ends_it_ends_all_of_it(kiosk: Trial, number: int, code: int) -> None:
    processes = kiosk.processes()
    assert kiosk.end(number) == code
    assert not any(is_there(process) for process in processes)


def test_when_nobody_watches_any_more_no_process_stays(kiosk: Trial) -> None:
    """Also one that hears nothing: it is stopped here."""
    kiosk.spare(kiosk.shown())
    processes = kiosk.processes()
    for process in processes[1:]:
        os.kill(process, signal.SIGSTOP)
    kiosk.end(signal.SIGKILL)
    kiosk.wait_for("all are gone", lambda: not any(is_there(process) for process in processes))


def test_a_visit_that_crashes_is_followed_by_another(kiosk: Trial) -> None:
    first = kiosk.shown()
    os.kill(first, signal.SIGSEGV)
    assert kiosk.shown(but=first) != first
    assert list(kiosk.home.rglob("core*")) == []
