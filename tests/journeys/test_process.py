"""The real program, started as a user starts it; any stray line on standard error fails."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.prepared.store import PreparedEdition

ROOT = Path(__file__).parent.parent.parent


def _kiosk(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QML_", "DISPLAY", "WAYLAND"))
    }
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=clean | environment, timeout=1800, check=False
    )


@pytest.mark.parametrize("mode", ["kiosk", "helper"])
def test_the_program_starts_draws_and_ends_without_a_word(edition: PreparedEdition, mode: str) -> None:
    done = _kiosk("run", "--mode", mode, "--lang", "ar", "--first-frame", QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_a_command_it_runs(edition: PreparedEdition) -> None:
    assert _kiosk("--first-frame", QT_QPA_PLATFORM="offscreen").returncode == 0


def test_without_a_display_it_says_so_in_one_line(edition: PreparedEdition) -> None:
    done = _kiosk("run")
    assert done.returncode == 7
    assert done.stderr.startswith("kiosk: there is no display")
    assert done.stderr.count("\n") == 1


@dataclass(frozen=True)
class Tour:
    """The pictures of a tour, and what it said."""

    folder: Path
    said: str


@pytest.fixture(scope="module")
def tour(edition: PreparedEdition, tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """A tour in Arabic, in portrait, with large letters."""
    folder = tmp_path_factory.mktemp("tour")
    return Tour(folder, _take_tour(folder))


def _take_tour(folder: Path, *words: str) -> str:
    done = _kiosk("tour", "--out", folder, "--lang", "ar", "--size", "1080x1920", "--text-size", "150", *words)
    assert done.returncode == 0, done.stderr
    return done.stderr.strip()


@pytest.mark.walk
def test_the_tour_shows_every_screen_and_no_warning(edition: PreparedEdition, tour: Tour) -> None:
    record = json.loads((tour.folder / "tour.json").read_text(encoding="utf-8"))
    screens = {scene["screen"] for scene in record}
    assert {
        "rest",
        "home",
        "topic",
        "page",
        "search",
        "letters",
        "letter",
        "letter-here",
        "deadline-kinds",
        "deadline-number",
        "deadline-counted",
        "deadline-now",
        "words",
        "step",
        "figures",
        "about",
    } <= screens
    stories = ("applicants", "decisions", "protection-rate", "nationalities", "minors", "reception", "how-long")
    assert {f"figures-{story}{kind}" for story in stories for kind in ("", "-table")} | {"figures-claims"} <= screens
    assert all(scene["warnings"] == [] for scene in record)
    assert all((tour.folder / scene["file"]).stat().st_size > 10_000 for scene in record)
    assert tour.said == f"{len(record)} pictures in {tour.folder}"


def test_the_tour_shows_the_content_as_it_will_be_on_another_day(tour: Tour, tmp_path: Path) -> None:
    """Past the hard date of the legal pages; the pictures of screens without a date stay as they are."""
    _take_tour(tmp_path, "--today", "2029-06-01", "--part", "pages")
    today, later = (
        {path.name: path.read_bytes() for path in folder.glob("*.png")} for folder in (tour.folder, tmp_path)
    )

    assert {name for name in later if today[name] != later[name]} >= {"ar-page.png", "ar-letter.png"}
    assert {name for name in later if today[name] == later[name]} >= {
        "ar-home.png",
        "ar-letters.png",
        "ar-letters-more.png",
    }


def test_a_kiosk_goes_by_its_clock(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('mode = "kiosk"\n', encoding="utf-8")
    for words in (["--mode", "kiosk"], ["--config", str(tmp_path / "kiosk.toml")]):
        done = _kiosk("run", *words, "--today", "2027-01-01", "--first-frame", QT_QPA_PLATFORM="offscreen")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "kiosk: --today is for editors; a kiosk goes by its clock, leave one of the two out\n"


def test_an_editor_may_see_another_day_in_a_window(edition: PreparedEdition) -> None:
    words = ("--mode", "helper", "--today", "2029-06-01", "--lang", "en", "--first-frame")
    done = _kiosk("run", *words, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("day", ["tomorrow", "2027-02-30", "1/2/2027", ""])
def test_a_day_that_is_none_is_told_in_one_line(day: str) -> None:
    done = _kiosk("run", "--today", day)
    assert done.returncode == 2
    assert f"{day!r} is no date; write it like 2026-11-21" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_content_folder_with_faults_is_named_in_one_line(edition: PreparedEdition, tmp_path: Path) -> None:
    done = _kiosk("run", "--content", tmp_path, "--first-frame", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 4
    assert "missing-file" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_nothing_is_written_but_cache_and_log(edition: PreparedEdition, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    done = _kiosk("run", "--first-frame", QT_QPA_PLATFORM="offscreen", HOME=str(home), XDG_CACHE_HOME=str(home / "c"))
    assert done.returncode == 0
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_the_bench_gives_ratios(edition: PreparedEdition) -> None:
    done = _kiosk("bench", "--json")
    assert done.returncode == 0, done.stderr
    figures = {figure["name"]: figure for figure in json.loads(done.stdout)}
    screens = {"open page", "procedure", "step", "switch language"}
    assert {"start", "search p50", "memory at start"} | screens <= set(figures)
    assert all(figure["ratio"] > 0 for figure in figures.values())


@pytest.mark.parametrize(
    "words",
    [
        ["serch", "x"],
        ["search", "x", "--lan", "en"],
        ["tour"],
        ["tour", "--out", "x", "--part", "x"],
        ["run", "--size", "big"],
    ],
)
def test_a_command_that_is_called_wrongly_is_told_in_one_line(words: list[str]) -> None:
    done = _kiosk(*words)
    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: ")
    assert done.stderr.count("\n") == 1
    assert "--help" in done.stderr


def test_ctrl_c_ends_a_window(edition: PreparedEdition) -> None:
    """Qt's loop would leave Python's own handler waiting for the next line of Python."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # What runs these tests in the background has Ctrl+C ignored, and hands that down.
    command = ["env", "--default-signal=INT", sys.executable, "-m", "kiosk", "run", "--mode", "helper"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    for caught in (True, False):  # Python catches it at first
        while _catches(process.pid, signal.SIGINT) is not caught:
            assert process.poll() is None
            time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == -signal.SIGINT


def _catches(number: int, caught: int) -> bool:
    status = Path(f"/proc/{number}/status").read_text(encoding="utf-8")
    mask = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(mask, 16) >> (caught - 1) & 1)
