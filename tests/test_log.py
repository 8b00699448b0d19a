"""The log keeps codes and places, and no word of a visitor."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import log


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Path]:
    """A log in a folder of its own; hooks and handlers are put back."""
    hooks = sys.excepthook, threading.excepthook, log.logger.handlers
    was_enabled = faulthandler.is_enabled()
    log.start(tmp_path)
    yield tmp_path / "kiosk.log"
    for handler in log.logger.handlers:
        handler.close()
    sys.excepthook, threading.excepthook, log.logger.handlers = hooks
    if log._crash_file is not None:
        faulthandler.disable()
        log._crash_file.close()
    if was_enabled:
        faulthandler.enable()


def test_an_uncaught_error_is_logged_without_its_message(started: Path, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("typed by a visitor: asylum")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    text = started.read_text(encoding="utf-8")
    assert "uncaught: ValueError at test_log.py:" in text
    assert "asylum" not in text


def test_a_crash_of_the_last_run_is_told_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "crash.txt").write_text("Fatal Python error: Segmentation fault\n\nThread 1\n", encoding="utf-8")
    handlers = log.logger.handlers
    hooks = sys.excepthook, threading.excepthook
    log.start(tmp_path)
    for handler in log.logger.handlers:
        handler.close()
    sys.excepthook, threading.excepthook = hooks
    log.logger.handlers = handlers
    faulthandler.disable()
    assert log._crash_file is not None
    log._crash_file.close()
    assert "Segmentation fault" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_without_a_writable_folder_the_program_runs_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    handlers = log.logger.handlers
    hooks = sys.excepthook, threading.excepthook
    log.start(blocked / "logs")
    assert any(isinstance(handler, logging.NullHandler) for handler in log.logger.handlers)
    sys.excepthook, threading.excepthook = hooks
    log.logger.handlers = handlers
