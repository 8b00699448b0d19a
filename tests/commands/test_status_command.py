"""`kiosk status`: what a technician asks first, and nothing about a visitor."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import __version__, paths
from kiosk.content.prepare import prepare
from tests.commands.conftest import Run
from tests.helpers.editions import EditionFolder

KEYS = {
    "program",
    "python",
    "libraries",
    "edition",
    "content_age_days",
    "content_age",
    "index",
    "health",
    "fault",
}


def _status(run: Run, *words: object) -> dict[str, object]:
    status: dict[str, object] = json.loads(run("status", "--json", *words).out)
    return status


def test_a_healthy_kiosk_says_so_with_code_0(run: Run) -> None:
    outcome = run("status", "--json")

    status = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (0, "")
    assert (status["health"], status["index"], status["program"]) == ("good", "usable", __version__)
    assert status["edition"]["id"] == "belgium"
    assert status["edition"]["languages"] == ["en", "fr", "nl", "ar"]
    assert set(status["libraries"]) == {"PySide6-Essentials", "Markdown", "Whoosh-Reloaded"}


def test_it_holds_the_documented_entries_and_no_personal_data(run: Run) -> None:
    run("search", "zebrastripes lawyer", "--lang", "ar")

    status = _status(run)

    assert set(status) <= KEYS
    told = json.dumps(status)
    assert "zebrastripes" not in told
    for name in ("USER", "LOGNAME", "HOSTNAME"):
        value = os.environ.get(name, "")
        assert len(value) < 5 or value not in told


@pytest.mark.parametrize(
    ("day", "age", "words"),
    [
        (dt.date(2026, 11, 21), 0, "fresh"),
        (dt.date(2027, 2, 19), 90, "fresh"),
        (dt.date(2027, 2, 20), 91, "ageing"),
        (dt.date(2027, 5, 20), 180, "ageing"),
        (dt.date(2027, 5, 21), 181, "old"),
    ],
)
def test_the_age_of_the_content_is_told(
    run: Run, on_day: Callable[[dt.date], None], day: dt.date, age: int, words: str
) -> None:
    on_day(day)

    status = _status(run)

    assert (status["content_age_days"], status["content_age"]) == (age, words)


def test_without_json_a_person_can_read_it(run: Run) -> None:
    outcome = run("status")

    assert outcome.code == 0
    assert "health: good" in outcome.out.splitlines()
    assert "content age days: 0" in outcome.out.splitlines()


def test_content_with_faults_is_told_with_code_1(run: Run, small: EditionFolder) -> None:
    small.append("glossary.toml", "[open\n")

    outcome = run("status", "--json", "--content", small.root)

    status = json.loads(outcome.out)
    assert (outcome.code, status["health"]) == (1, "faulty")
    assert "bad-toml" in status["fault"]


def test_content_that_is_not_there_is_told_with_code_1(run: Run, tmp_path: Path) -> None:
    outcome = run("status", "--json", "--content", tmp_path / "nowhere")

    assert (outcome.code, json.loads(outcome.out)["health"]) == (1, "faulty")


@pytest.mark.parametrize("name", ["contents.json", "index/en/lexicon.json"])
def test_a_damaged_edition_is_told_with_code_1(
    run: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    monkeypatch.setenv("KIOSK_CACHE_DIR", str(tmp_path / "cache"))
    folder = prepare(small.root, paths.cache() / "prepared", lambda language: None)
    (folder / name).write_bytes(b"{")

    outcome = run("status", "--json", "--content", small.root)

    status = json.loads(outcome.out)
    assert (outcome.code, status["health"]) == (1, "faulty")
    assert f"remove {folder}" in status["fault"]
