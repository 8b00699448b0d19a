"""`make faults` can be believed: its first trials are kept, and what must be caught is caught."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.faults.promise import Promise, promises
from tests.faults.workshop import Workshop

FIRST = 3
HERE = [promise for promise in promises() if not promise.in_suite]


@pytest.fixture(autouse=True)
def logged() -> None:
    """Faults are injected: what is logged of them is no surprise."""


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A workshop for a few trials."""
    return Workshop(tmp_path_factory.mktemp("faults"), whole=False)


def test_every_promise_has_a_row_of_its_own() -> None:
    rows = [promise.row for promise in promises()]

    assert len(rows) == len(set(rows)) > 0


@pytest.mark.parametrize("promise", HERE, ids=lambda promise: promise.row)
def test_the_first_trials_of_a_promise_are_kept(promise: Promise, workshop: Workshop) -> None:
    trials = list(islice(promise.trials(workshop), FIRST))

    assert trials
    assert [trial for trial in trials if trial.seen] == []


@pytest.mark.parametrize("promise", HERE, ids=lambda promise: promise.row)
def test_a_variant_that_breaks_its_promise_is_caught(promise: Promise, workshop: Workshop) -> None:
    assert promise.control(workshop).seen, "the trial would not notice a fault"


def test_every_promise_is_in_the_table() -> None:
    table = (Path(__file__).parents[2] / "docs" / "reliability.md").read_text(encoding="utf-8")
    for promise in promises():
        assert f"| {promise.row} | {promise.words} |" in table, "run `make faults` and put its row there"
