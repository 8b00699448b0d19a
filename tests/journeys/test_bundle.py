"""The packaged program as a strange machine runs it: no Python of ours, an empty home, a bare environment, no display.

`make bundle` builds the program and runs these; `KIOSK_BUNDLE` names a program elsewhere, installed for example.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.machines.calls import watched, written_files

PROGRAM = Path(os.environ.get("KIOSK_BUNDLE", Path(__file__).parents[2] / "dist" / "kiosk" / "kiosk"))
PARTS = PROGRAM.parent / "_internal"
DEADLINE_SECONDS = 900
FORBIDDEN = ("vnc", "tls", "networkinformation", "ibus", "qmltooling", "qmldbg", "virtualkeyboard", "sqldrivers")
NOTICES = ("LICENSE", "THIRD_PARTY_NOTICES.md", "LGPL-3.0.txt", "GPL-3.0.txt")

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not PROGRAM.is_file(), reason=f"there is no {PROGRAM}; `make bundle` builds it"),
]

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home folder."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def run(home: Path, tmp_path: Path) -> Run:
    """Runs the program with nothing but a path, a home and a locale, outside its own folder."""

    def start(*arguments: str | Path, code: int = 0, complaint: str = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [PROGRAM, *arguments],
            env={"PATH": "/usr/bin", "HOME": str(home), "LANG": "C.UTF-8"},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=DEADLINE_SECONDS,
            check=False,
        )
        assert done.returncode == code, f"{done.stdout}\n{done.stderr}"
        assert re.fullmatch(complaint, done.stderr), f"a stray line: {done.stderr}"
        return done

    return start


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the edition in the bundle, for a test to alter."""
    return Path(shutil.copytree(PARTS / "content", tmp_path / "content"))


def test_the_tour_takes_a_picture_of_every_screen_without_a_warning(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "tour"

    run("tour", "--out", out, "--lang", "en", complaint=rf"\d+ pictures in {re.escape(str(out))}\n")

    scenes = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert {"home", "page", "search", "procedure", "figures"} <= {scene["screen"] for scene in scenes}
    assert [scene for scene in scenes if scene["warnings"]] == []
    assert {scene["file"] for scene in scenes} == {file.name for file in out.glob("*.png")}
    assert all((out / scene["file"]).stat().st_size > 5_000 for scene in scenes)


def test_it_finds_a_page(run: Run) -> None:
    answer = _json(run("search", "appeal", "--lang", "en", "--json"))

    assert answer.keys() == {"query", "lang", "took_ms", "suggestion", "not_found", "total", "hits"}
    assert answer["hits"][0]["page"] == "appeal"


@pytest.mark.parametrize(("language", "query"), [("fr", "recours"), ("nl", "beroep"), ("ar", "استئناف")])
def test_it_finds_the_page_in_every_language(run: Run, language: str, query: str) -> None:
    answer = _json(run("search", query, "--lang", language, "--json"))

    assert "appeal" in [hit["page"] for hit in answer["hits"]]


def test_it_is_healthy_and_names_its_libraries(run: Run) -> None:
    state = _json(run("status", "--json"))

    assert (state["health"], state["index"]) == ("good", "usable")
    assert "bundled" not in state["libraries"].values()


def test_it_prepares_nothing_for_its_own_content(run: Run, home: Path) -> None:
    run("status", "--json")
    run("search", "appeal", "--lang", "en", "--json")

    assert list(home.rglob("*")) == []


def test_it_prepares_another_content_folder_by_itself(run: Run, home: Path, content: Path) -> None:
    with (content / "edition.toml").open("a", encoding="utf-8") as stream:
        stream.write("\n# another edition\n")

    state = _json(run("status", "--json", "--content", content))

    assert state["health"] == "good"
    assert len(list(home.glob(".cache/asylum-kiosk/prepared/*/contents.json"))) == 1


def test_its_own_content_has_no_error(run: Run) -> None:
    assert "0 error(s)" in run("check").stdout


def test_the_checker_names_the_file_with_a_fault(run: Run, content: Path) -> None:
    with (content / "pages" / "appeal" / "en.md").open("a", encoding="utf-8") as stream:
        stream.write("\n{fact:there-is-no-such-fact}\n")

    report = run("check", content, code=1).stdout

    assert "there-is-no-such-fact" in report
    assert "pages/appeal/en.md" in report


def test_a_mistake_is_one_line(run: Run) -> None:
    run("search", "appeal", "--lang", "xx", code=2, complaint=r"kiosk: --lang xx: .+\n")


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The portable form as it lies on a stick without links, which nobody can write to."""
    folder = tmp_path_factory.mktemp("portable") / "stick"
    shutil.copytree(PROGRAM.parent, folder, symlinks=True)
    for path in folder.rglob("*"):
        if path.is_symlink():
            path.unlink()
    (folder / "portable").touch()
    inside = [folder, *folder.rglob("*")]
    for path in inside:
        path.chmod(path.stat().st_mode & ~0o222)
    yield folder
    for path in inside:
        path.chmod(path.stat().st_mode | 0o200)


@pytest.mark.parametrize("command", [("run", "--first-frame"), ("prepare",)], ids=lambda words: words[0])
def test_the_portable_form_writes_only_into_a_temporary_folder(
    stick: Path, home: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    record = tmp_path / "record"
    asked = [str(stick / "kiosk"), *command]
    is_watched = shutil.which("strace") is not None
    before = _state(stick)

    done = subprocess.run(
        watched(str(record), *asked) if is_watched else asked,
        env={"PATH": "/usr/bin", "HOME": str(home), "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=DEADLINE_SECONDS,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert _state(stick) == before
    assert list(home.rglob("*")) == []
    assert list(temporary.iterdir()) == [], "it is to go with the program"
    if is_watched:
        written = written_files(record.read_text(encoding="utf-8", errors="replace").splitlines())
        assert {path for path in written if not path.startswith((str(temporary), "/dev/", "/proc/self/"))} == set()


def _state(folder: Path) -> list[tuple[Path, int, int]]:
    return [(path, path.stat().st_size, path.stat().st_mtime_ns) for path in sorted(folder.rglob("*"))]


def test_no_file_in_it_can_open_a_socket_or_is_gpl() -> None:
    plugins = [path for path in PARTS.rglob("*") if "plugins" in path.parts]

    assert plugins, "the search looks in the wrong place"
    assert [path for path in plugins if any(word in path.as_posix() for word in FORBIDDEN)] == []
    assert list(PARTS.rglob("libssl*")) + list(PARTS.rglob("libcrypto*")) == []


def test_the_licences_come_with_it() -> None:
    assert [name for name in NOTICES if not (PARTS / "licences" / name).is_file()] == []
    assert (PARTS / "resources" / "fonts" / "OFL.txt").is_file()
    assert (PARTS / "resources" / "icons" / "LICENSE").is_file()


def _json(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
