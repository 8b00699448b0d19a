"""`kiosk pin` asks on the terminal, twice, and nowhere else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.__main__ import run_command
from kiosk.staff.door import At, Door

PIN = "48151623"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state"


def _type(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    answers = iter(typed)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))


def test_it_is_set_and_removed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _type(monkeypatch, PIN, PIN)
    assert run_command(["pin"]) == 0
    assert Door(folder).try_pin(PIN).at is At.OPEN
    assert run_command(["pin", "--remove"]) == 0
    assert Door(folder).look().at is At.UNSET
    assert PIN not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "says"), [((PIN, "48151624"), "not the same"), (("123456",), "anybody"), (("abcdef",), "digits")]
)
def test_what_is_no_pin_changes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: tuple[str], says: str
) -> None:
    _type(monkeypatch, *typed)
    assert run_command(["pin"]) == 2
    assert says in capsys.readouterr().err
    assert not folder.exists()


def test_without_a_terminal_nothing_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["pin"]) == 2
    assert "terminal" in capsys.readouterr().err


def test_the_portable_form_keeps_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.portable.marked_folder", lambda: tmp_path)
    _type(monkeypatch, PIN, PIN)
    assert run_command(["pin"]) == 2
    assert "portable" in capsys.readouterr().err
    assert not folder.exists()


def test_a_pin_is_no_argument() -> None:
    with pytest.raises(SystemExit):
        run_command(["pin", PIN])


def test_a_folder_that_cannot_be_written_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").touch()
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state" / "here"))
    _type(monkeypatch, PIN, PIN)
    assert run_command(["pin"]) == 3
    assert "user of the kiosk" in capsys.readouterr().err
