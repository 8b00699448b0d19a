"""`kiosk status`: what a technician asks first, and nothing about a visitor."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
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
    "reasons",
    "fault",
}


@pytest.fixture
def folder(prepared: Path, small: EditionFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The small edition, prepared where the command finds it."""
    monkeypatch.setenv("KIOSK_CACHE_DIR", str(tmp_path / "cache"))
    return Path(shutil.copytree(prepared, paths.cache() / "prepared" / prepared.name))


@pytest.fixture
def mended_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is damaged is prepared again in this process; `test_search_command` has it done in one of its own."""

    def prepare_here(content: Path, cache: Path) -> None:
        prepare(content, cache, lambda language: None)

    monkeypatch.setattr("kiosk.commands.prepare_in_child.prepare_in_child", prepare_here)


def _prepare_anew(small: EditionFolder, folder: Path) -> None:
    """After a change, as the command would in a process of its own."""
    prepare(small.root, folder.parent, lambda language: None)


def _date(folder: Path) -> dt.date:
    """The day of a prepared edition."""
    return dt.date.fromisoformat(PreparedEdition(folder).contents.date)


def _status(run: Run, *words: object) -> dict[str, object]:
    status: dict[str, object] = json.loads(run("status", "--json", *words).out)
    return status


def test_a_healthy_kiosk_says_so_with_code_0(
    run: Run, on_day: Callable[[dt.date], None], edition: PreparedEdition
) -> None:
    on_day(dt.date.fromisoformat(edition.contents.date))
    outcome = run("status", "--json")

    status = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (0, "")
    assert (status["health"], status["index"], status["program"]) == ("good", "usable", __version__)
    assert status["edition"]["id"] == "belgium"
    assert status["edition"]["languages"] == list(edition_languages())
    assert status["missing_translations"] == dict.fromkeys(edition_languages(), 0)
    assert set(status["libraries"]) == {"PySide6-Essentials", "Markdown", "Whoosh-Reloaded"}


def test_it_holds_the_documented_entries_and_no_personal_data(call: Run, small: EditionFolder, folder: Path) -> None:
    call("search", "zebrastripes lawyer", "--lang", "ar", "--content", small.root)

    status = _status(call, "--content", small.root)

    assert set(status) <= KEYS
    told = json.dumps(status)
    assert "zebrastripes" not in told
    for name in ("USER", "LOGNAME", "HOSTNAME"):
        value = os.environ.get(name, "")
        assert len(value) < 5 or value not in told


@pytest.mark.parametrize(("age", "words"), [(0, "fresh"), (90, "fresh"), (91, "ageing"), (180, "ageing"), (181, "old")])
def test_the_age_of_the_content_is_told(
    call: Run, on_day: Callable[[dt.date], None], small: EditionFolder, folder: Path, age: int, words: str
) -> None:
    on_day(_date(folder) + dt.timedelta(days=age))

    status = _status(call, "--content", small.root)

    assert (status["content_age_days"], status["content_age"]) == (age, words)


def test_without_json_a_person_can_read_it(
    call: Run, on_day: Callable[[dt.date], None], small: EditionFolder, folder: Path
) -> None:
    on_day(_date(folder))
    outcome = call("status", "--content", small.root)

    assert outcome.code == 0
    assert "health: good" in outcome.out.splitlines()
    assert "content age days: 0" in outcome.out.splitlines()


def test_it_counts_what_the_edition_holds(call: Run, small: EditionFolder, folder: Path) -> None:
    status = _status(call, "--content", small.root)

    assert status["counts"] == {"pages": 2, "steps": 1, "what_ifs": 4, "letters": 1, "terms": 1, "languages": 2}
    assert status["facts"] == {"solid": 5, "older-page": 0, "ask-first": 1, "may-have-changed": 2}
    articles = {"pages": 2, "steps": 1, "what_ifs": 4, "letters": 1}
    assert status["by_language"] == {code: {**articles, "terms": 1} for code in BOTH}


def test_it_counts_the_translations_that_are_missing(call: Run, small: EditionFolder, folder: Path) -> None:
    assert _status(call, "--content", small.root)["missing_translations"] == dict.fromkeys(BOTH, 0)

    small.remove("pages/court/ar.md")
    small.remove("letters/refusal/ar.md")
    _prepare_anew(small, folder)

    assert _status(call, "--content", small.root)["missing_translations"] == {**dict.fromkeys(ENGLISH, 0), "ar": 2}


def test_a_page_more_counts_one_more(call: Run, small: EditionFolder, folder: Path) -> None:
    for name in ("page.toml", "en.md", "ar.md"):
        text = (
            small.text(f"pages/court/{name}").replace("Ask the court", "Another court").replace("اطلب من", "محكمة أخرى")
        )
        small.write(f"pages/other/{name}", text)
    small.replace("topics.toml", 'pages = ["court"]', 'pages = ["court", "other"]')
    _prepare_anew(small, folder)

    counts = _status(call, "--content", small.root)["counts"]
    assert isinstance(counts, dict)
    assert counts["pages"] == 3


def test_the_counts_can_be_read_without_json(call: Run, small: EditionFolder, folder: Path) -> None:
    lines = call("status", "--content", small.root).out.splitlines()

    assert "counts: pages 2, steps 1, what_ifs 4, letters 1, terms 1, languages 2" in lines
    assert "missing translations: en 0, ar 0" in lines
    assert "facts: solid 5, older-page 0, ask-first 1, may-have-changed 2" in lines


def test_content_with_faults_is_told_with_code_1(call: Run, small: EditionFolder) -> None:
    small.append("glossary.toml", "[open\n")

    outcome = call("status", "--json", "--content", small.root)

    status = json.loads(outcome.out)
    assert (outcome.code, status["health"]) == (1, "faulty")
    assert "bad-toml" in status["fault"]


def test_content_that_is_not_there_is_told_with_code_1(call: Run, tmp_path: Path) -> None:
    outcome = call("status", "--json", "--content", tmp_path / "nowhere")

    assert (outcome.code, json.loads(outcome.out)["health"]) == (1, "faulty")


@pytest.mark.parametrize(("can", "told"), [(True, "blocked by the kernel"), (False, "blocked by the environment only")])
def test_it_says_who_keeps_the_network_away(
    call: Run, small: EditionFolder, folder: Path, monkeypatch: pytest.MonkeyPatch, can: bool, told: str
) -> None:
    monkeypatch.setattr("kiosk.guard.can_block_network", lambda: can)

    assert _status(call, "--content", small.root)["network"] == told
    assert f"\nnetwork: {told}\n" in call("status", "--content", small.root).out


def _health(call: Run, *words: object) -> tuple[int, str, list[str]]:
    outcome = call("status", "--json", *words)
    status = json.loads(outcome.out)
    return outcome.code, status["health"], status["reasons"]


def test_a_kiosk_in_good_health_has_no_reasons(call: Run, small: EditionFolder, folder: Path) -> None:
    assert _health(call, "--content", small.root) == (0, "good", [])
    assert "reasons: none" in call("status", "--content", small.root).out.splitlines()


@pytest.mark.usefixtures("mended_here")
@pytest.mark.parametrize("name", ["contents.json", "en.json", "ar.json", "manifest.json"])
def test_a_damaged_edition_is_mended_as_a_start_would(
    call: Run, small: EditionFolder, folder: Path, name: str, logged: Logged
) -> None:
    logged.expect(Code.EDITION_DAMAGED)
    (folder / name).write_bytes((folder / name).read_bytes()[:-1] + b"x")

    assert _health(call, "--content", small.root) == (0, "good", [])
    assert PreparedEdition(folder).damaged_files() == []


@pytest.mark.usefixtures("mended_here")
@pytest.mark.parametrize("language", BOTH)
def test_a_damaged_index_is_told_of_its_language_and_mended_at_the_next_start(
    call: Run, small: EditionFolder, folder: Path, language: str, logged: Logged
) -> None:
    logged.expect(Code.INDEX_UNUSABLE, Code.EDITION_DAMAGED)
    (folder / "index" / language / "postings.msgpack").write_bytes(b"")

    code, health, reasons = _health(call, "--content", small.root)

    assert (code, health) == (1, "degraded")
    assert reasons == [
        f"edition-damaged (index/{language}/postings.msgpack: the next start mends it)",
        f"index-unusable ({language})",
    ]
    assert _health(call, "--content", small.root) == (0, "good", [])


def test_content_that_became_faulty_is_told_and_what_is_shown_instead(
    call: Run, small: EditionFolder, folder: Path
) -> None:
    assert _health(call, "--content", small.root) == (0, "good", [])
    small.append("glossary.toml", "[open\n")

    status = json.loads(call("status", "--json", "--content", small.root).out)

    assert status["health"] == "degraded"
    assert status["reasons"] == [f"content-faulty (shown: the edition of {status['edition']['date']})"]
    assert "bad-toml" in status["fault"]


@pytest.mark.parametrize("days", [-1, -20_778, 3_000])
def test_a_clock_that_cannot_be_right_is_told(
    call: Run,
    small: EditionFolder,
    folder: Path,
    on_day: Callable[[dt.date], None],
    days: int,
) -> None:
    day = _date(folder) + dt.timedelta(days=days)
    on_day(day)

    status = json.loads(call("status", "--json", "--content", small.root).out)

    assert (status["health"], status["reasons"]) == ("degraded", [f"clock-wrong (it says {day})"])
    assert status["content_age"] == ("unknown" if days < 0 else "old")


def test_a_machine_whose_kernel_does_not_keep_the_network_away_is_told(
    call: Run, small: EditionFolder, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.guard.can_block_network", lambda: False)

    code, health, reasons = _health(call, "--content", small.root)

    assert (code, health) == (1, "degraded")
    assert reasons[0].startswith("network-not-blocked (")


PARTS = [
    "fonts/NotoSans-Regular.ttf",
    "fonts/NotoSansArabic-Bold.ttf",
    "keyboard/arabic.toml",
    "i18n/kiosk_ar.qm",
    "qml/Kiosk/HomeScreen.qml",
    "qml/Kiosk/StepScreen.qml",
]


@pytest.mark.parametrize("damage", [None, b"", b"\x00\xff{["])
def test_every_part_that_is_missing_or_damaged_is_named(
    call: Run,
    small: EditionFolder,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    damage: bytes | None,
) -> None:
    resources = tmp_path / "resources"
    for name in ("fonts", "keyboard", "i18n", "qml", "known-words"):
        shutil.copytree(paths.resources() / name, resources / name, ignore=shutil.ignore_patterns("*.qmlc"))
    for part in PARTS:
        (resources / part).unlink()
        if damage is not None:
            (resources / part).write_bytes(damage)
    monkeypatch.setattr(paths, "resources", lambda: resources)

    code, health, reasons = _health(call, "--content", small.root)

    assert (code, health) == (1, "degraded")
    assert set(reasons) == {f"part-missing ({part})" for part in PARTS}


@pytest.mark.parametrize("text", ['mode = "museum"', "[", None])
def test_settings_a_kiosk_would_not_start_with_are_told(call: Run, tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "kiosk.toml"
    file.mkdir() if text is None else file.write_text(text, encoding="utf-8")

    assert _health(call, "--config", file) == (1, "faulty", ["not-started (SettingsError)"])
