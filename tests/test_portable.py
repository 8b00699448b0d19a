"""The portable form sends all it writes to one folder, which goes with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths, portable


def test_a_program_without_the_mark_is_not_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kiosk"))

    assert portable.marked_folder() is None


def test_a_packaged_program_with_the_mark_beside_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kiosk"))
    (tmp_path / portable.MARK).touch()

    assert portable.marked_folder() == tmp_path


def test_a_source_tree_is_not_whatever_lies_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / portable.MARK).touch()

    assert portable.marked_folder() is None


def test_every_place_that_is_written_to_lies_in_the_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment: dict[str, str] = {}
    folder = portable.write_elsewhere(tmp_path / "stick", environment)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert paths.cache().is_relative_to(folder)
    assert paths.logs().is_relative_to(folder)
    assert paths.state().is_relative_to(folder)
    assert paths.default_settings() == tmp_path / "stick" / "kiosk.toml"


def test_what_looks_for_a_server_of_sound_makes_no_folder_in_the_home() -> None:
    environment: dict[str, str] = {}
    folder = portable.write_elsewhere(Path("stick"), environment)

    assert Path(environment["PULSE_RUNTIME_PATH"]).is_relative_to(folder)
    assert Path(environment["PULSE_COOKIE"]).is_relative_to(folder)


def test_in_a_session_the_server_of_sound_is_found_where_it_is() -> None:
    environment = {"XDG_RUNTIME_DIR": "/run/user/1000"}
    portable.write_elsewhere(Path("stick"), environment)

    assert "PULSE_RUNTIME_PATH" not in environment


def test_a_process_it_starts_writes_to_the_same_folder() -> None:
    environment: dict[str, str] = {}
    folder = portable.write_elsewhere(Path("stick"), environment)

    assert portable.write_elsewhere(Path("stick"), environment) == folder


def test_the_folder_goes_with_the_process_that_made_it(tmp_path: Path) -> None:
    program = "import os, pathlib, kiosk.portable as p; print(p.write_elsewhere(pathlib.Path(), os.environ))"
    environment = {"TMPDIR": str(tmp_path), "PATH": "/usr/bin", "PYTHONPATH": str(Path(__file__).parents[1])}

    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)

    assert Path(done.stdout.strip()).parent == tmp_path
    assert list(tmp_path.iterdir()) == []
