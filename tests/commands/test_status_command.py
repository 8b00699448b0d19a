"""`kiosk status`: what a technician asks first, and nothing about a visitor."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import __version__, paths
from kiosk.failure import Code
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from tests.commands.conftest import Run
from tests.helpers.editions import BOTH, ENGLISH, EditionFolder
from tests.helpers.languages import edition_languages
from tests.helpers.logged import Logged

KEYS = {
    "program",
    "python",
    "libraries",
    "network",
    "edition",
    "content_age_days",
    "content_age",
    "counts",
    "missing_translations",
    "facts",
    "by_language",
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
    assert status["edition"]["languages"] == list(edition_languages())
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


@pytest.mark.parametrize(("age", "words"), [(0, "fresh"), (90, "fresh"), (91, "ageing"), (180, "ageing"), (181, "old")])
def test_the_age_of_the_content_is_told(
    run: Run, on_day: Callable[[dt.date], None], edition: PreparedEdition, age: int, words: str
) -> None:
    on_day(dt.date.fromisoformat(edition.contents.date) + dt.timedelta(days=age))

    status = _status(run)

    assert (status["content_age_days"], status["content_age"]) == (age, words)


def test_without_json_a_person_can_read_it(
    run: Run, on_day: Callable[[dt.date], None], edition: PreparedEdition
) -> None:
    on_day(dt.date.fromisoformat(edition.contents.date))
    outcome = run("status")

    assert outcome.code == 0
    assert "health: good" in outcome.out.splitlines()
    assert "content age days: 0" in outcome.out.splitlines()


def test_it_counts_what_the_edition_holds(run: Run, small: EditionFolder) -> None:
    status = _status(run, "--content", small.root)

    assert status["counts"] == {"pages": 2, "steps": 1, "what_ifs": 4, "letters": 1, "terms": 1, "languages": 2}
    assert status["facts"] == {"solid": 5, "older-page": 0, "ask-first": 1, "may-have-changed": 2}
    articles = {"pages": 2, "steps": 1, "what_ifs": 4, "letters": 1}
    assert status["by_language"] == {code: {**articles, "terms": 1} for code in BOTH}


def test_it_counts_the_translations_that_are_missing(run: Run, small: EditionFolder) -> None:
    assert _status(run, "--content", small.root)["missing_translations"] == dict.fromkeys(BOTH, 0)

    small.remove("pages/court/ar.md")
    small.remove("letters/refusal/ar.md")

    assert _status(run, "--content", small.root)["missing_translations"] == {**dict.fromkeys(ENGLISH, 0), "ar": 2}


def test_a_page_more_counts_one_more(run: Run, small: EditionFolder) -> None:
    for name in ("page.toml", "en.md", "ar.md"):
        text = (
            small.text(f"pages/court/{name}").replace("Ask the court", "Another court").replace("اطلب من", "محكمة أخرى")
        )
        small.write(f"pages/other/{name}", text)
    small.replace("topics.toml", 'pages = ["court"]', 'pages = ["court", "other"]')

    counts = _status(run, "--content", small.root)["counts"]
    assert isinstance(counts, dict)
    assert counts["pages"] == 3


def test_the_counts_can_be_read_without_json(run: Run, small: EditionFolder) -> None:
    lines = run("status", "--content", small.root).out.splitlines()

    assert "counts: pages 2, steps 1, what_ifs 4, letters 1, terms 1, languages 2" in lines
    assert "missing translations: en 0, ar 0" in lines
    assert "facts: solid 5, older-page 0, ask-first 1, may-have-changed 2" in lines


def test_the_bundled_edition_has_no_translation_missing(run: Run) -> None:
    missing = _status(run)["missing_translations"]

    assert isinstance(missing, dict)
    assert set(missing.values()) == {0}


def test_content_with_faults_is_told_with_code_1(run: Run, small: EditionFolder) -> None:
    small.append("glossary.toml", "[open\n")

    outcome = run("status", "--json", "--content", small.root)

    status = json.loads(outcome.out)
    assert (outcome.code, status["health"]) == (1, "faulty")
    assert "bad-toml" in status["fault"]


def test_content_that_is_not_there_is_told_with_code_1(run: Run, tmp_path: Path) -> None:
    outcome = run("status", "--json", "--content", tmp_path / "nowhere")

    assert (outcome.code, json.loads(outcome.out)["health"]) == (1, "faulty")


@pytest.mark.parametrize(("can", "told"), [(True, "blocked by the kernel"), (False, "blocked by the environment only")])
def test_it_says_who_keeps_the_network_away(run: Run, monkeypatch: pytest.MonkeyPatch, can: bool, told: str) -> None:
    monkeypatch.setattr("kiosk.guard.can_block_network", lambda: can)

    assert _status(run)["network"] == told
    assert f"\nnetwork: {told}\n" in run("status").out


@pytest.mark.parametrize("name", ["contents.json", "index/en/lexicon.json"])
def test_a_damaged_edition_is_told_with_code_1(
    run: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, logged: Logged
) -> None:
    monkeypatch.setenv("KIOSK_CACHE_DIR", str(tmp_path / "cache"))
    folder = prepare(small.root, paths.cache() / "prepared", lambda language: None)
    (folder / name).write_bytes(b"{")
    if name.startswith("index"):
        logged.expect(Code.INDEX_UNUSABLE)

    outcome = run("status", "--json", "--content", small.root)

    status = json.loads(outcome.out)
    assert (outcome.code, status["health"]) == (1, "faulty")
    assert f"remove {folder}" in status["fault"]
