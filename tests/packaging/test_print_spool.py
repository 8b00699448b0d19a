"""The scheduler of printers keeps nothing once the kiosk has the screen, and is as before when it has not."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from resources.packaging import deb

SPOOL = deb.SESSION / "print-spool"
OWN = "LogLevel warn\nPreserveJobFiles Yes\n  preservejobhistory 7d\nListen /run/cups/cups.sock\n"


def _run(*words: str | Path) -> str:
    done = subprocess.run([SPOOL, *words], capture_output=True, text=True, check=True)
    return done.stdout


def _in_force(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip().lower().startswith("preservejob")]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "cupsd.conf"
    file.write_text(OWN)
    file.chmod(0o640)
    return file


def test_nothing_is_kept_and_it_is_said_once(file: Path) -> None:
    assert str(file) in _run("forget", file)
    assert _in_force(file.read_text()) == ["PreserveJobFiles No", "PreserveJobHistory No"]
    once = file.read_text()
    assert _run("forget", file) == ""
    assert file.read_text() == once
    assert file.stat().st_mode & 0o777 == 0o640


def test_it_is_as_before_afterwards(file: Path) -> None:
    _run("forget", file)
    _run("restore", file)
    assert file.read_text() == OWN


def test_without_cups_nothing_is_made(tmp_path: Path) -> None:
    assert _run("forget", tmp_path / "none") == ""
    assert list(tmp_path.iterdir()) == []
