"""The log keeps codes and places, and no word of a visitor."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import log
from kiosk.failure import Code, Failure

TYPED = "by a visitor"


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    """Hooks, handlers and the file of crashes are those of the tests again."""
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook, log.logger.handlers, log.logger.propagate
    was_enabled = faulthandler.is_enabled()
    yield
    for handler in log.logger.handlers:
        handler.close()
    sys.excepthook, sys.unraisablehook, threading.excepthook, log.logger.handlers, log.logger.propagate = hooks
    log.logger.setLevel(logging.NOTSET)
    if log._crash_file is not None:
        faulthandler.disable()
        log._crash_file.close()
        log._crash_file = None
    if was_enabled:
        faulthandler.enable()


@pytest.fixture
def started(tmp_path: Path) -> Path:
    """A log in a folder of its own."""
    log.start(tmp_path)
    return tmp_path / "kiosk.log"


def _raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as raised:
        return raised


def test_an_uncaught_error_is_logged_without_its_message(started: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = _raised(ValueError(TYPED))

    sys.excepthook(ValueError, error, error.__traceback__)

    text, printed = started.read_text(encoding="utf-8"), capsys.readouterr().err
    assert "ERROR uncaught: ValueError at test_log.py:" in text
    assert TYPED not in text + printed
    assert printed.splitlines()[-1] == "ValueError"
    assert "in _raised" in printed


def test_an_error_that_no_one_could_raise_is_logged(started: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Leaving:
        def __del__(self) -> None:
            raise KeyError(TYPED)

    leaving = Leaving()
    del leaving

    assert "uncaught: KeyError at test_log.py:" in started.read_text(encoding="utf-8")
    assert TYPED not in capsys.readouterr().err


def test_an_error_that_ends_a_thread_is_logged(started: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        raise KeyError(TYPED)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    assert "uncaught: KeyError at test_log.py:" in started.read_text(encoding="utf-8")
    assert TYPED not in capsys.readouterr().err


def test_a_line_is_a_code_and_its_details(started: Path) -> None:
    log.note(Code.LINK_REFUSED, "https")
    log.note_failure(Failure.of(Code.INDEX_UNUSABLE, _raised(KeyError(TYPED)), "fa"))

    link, index = started.read_text(encoding="utf-8").splitlines()
    assert link.endswith("WARNING link-refused: https")
    assert re.search(r"ERROR index-unusable: fa: KeyError at test_log\.py:\d+$", index)


def test_codes_are_called_by_one_name_each() -> None:
    assert len({code.label for code in Code}) == len({code.meaning for code in Code}) == len(Code)


def test_a_crash_of_the_last_run_is_told_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "crash.txt").write_text("Fatal Python error: Segmentation fault\n\nThread 1\n", encoding="utf-8")

    log.start(tmp_path)

    told = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "crashed: the last run ended with Fatal Python error: Segmentation fault" in told


def test_a_file_of_crashes_that_cannot_be_written_does_not_keep_the_program_from_starting(tmp_path: Path) -> None:
    (tmp_path / "crash.txt").mkdir()

    log.start(tmp_path)

    assert "log-unusable: crash.txt: IsADirectoryError" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_without_a_writable_folder_the_program_runs_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")

    log.start(blocked / "logs")

    assert any(isinstance(handler, logging.NullHandler) for handler in log.logger.handlers)


def test_everything_that_is_logged_goes_by_a_code() -> None:
    for file in Path(log.__file__).parent.rglob("*.py"):
        if file.name != "log.py":
            text = file.read_text(encoding="utf-8")
            assert "logger" not in text, f"{file.name}: use log.note(Code.…)"
