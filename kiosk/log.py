"""The log: codes and places in the program, never a word a visitor typed or a page they read.

Python, Qt and crashes end in one rotating file. Messages of errors and of Qt can quote text from the screen, so only
their kind and place are kept. Every line begins with a `Code`; docs/faults.md says what to do about each.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

from kiosk.failure import Code, Failure, place_of

logger = logging.getLogger("kiosk")
logger.addHandler(logging.NullHandler())  # a command that starts no log writes none to standard error
MAX_BYTES = 512 * 1024
BACKUPS = 3
_crash_file: IO[str] | None = None


def note(code: Code, details: str) -> None:
    """Write one line; the details hold nothing of a visitor."""
    logger.log(code.level, "%s: %s", code.label, details, extra={"code": code})


def note_failure(failure: Failure) -> None:
    """Write one line: what it was about, its kind and its place."""
    note(failure.code, str(failure))


def start(folder: Path) -> None:
    """Log into `folder`; without a writable folder the program runs on, logging to nowhere."""
    logger.setLevel(logging.INFO)
    logger.propagate = False
    handler = _handler(folder / "kiosk.log")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.handlers = [handler]
    if not isinstance(handler, logging.NullHandler):
        _note_crashes(folder / "crash.txt")
    sys.excepthook = _log_uncaught
    sys.unraisablehook = lambda args: _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    threading.excepthook = lambda args: _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


class _QuietHandler(logging.handlers.RotatingFileHandler):
    """A bounded file; a line that finds no room on the disk is lost, and Python does not print it instead."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as it is called by Python
        """Nothing: there is nowhere to say it."""


def _handler(file: Path) -> logging.Handler:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return _QuietHandler(file, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
    except OSError:
        return logging.NullHandler()


def _note_crashes(file: Path) -> None:
    """A crash of the interpreter leaves its stack in `file`; the next start moves it into the log."""
    global _crash_file  # noqa: PLW0603 - faulthandler keeps the file's number, so the object must live on
    try:
        if file.is_file() and file.stat().st_size:
            text = file.read_text(encoding="utf-8", errors="replace")[-4000:]
            note(Code.CRASHED, f"the last run ended with {text.splitlines()[0]}")
        opened = file.open("w", encoding="utf-8")
    except OSError as error:  # of another user, a folder: no reason not to start
        note_failure(Failure.of(Code.LOG_UNUSABLE, error, file.name))
        return
    faulthandler.enable(opened)
    if _crash_file is not None:
        _crash_file.close()
    _crash_file = opened


def _log_uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Keep where it happened and its kind; the message may hold a visitor's words.

    Standard error gets the calls as well, for whoever works on the program: a service keeps that in a journal.
    """
    note_failure(Failure(Code.UNCAUGHT, kind.__name__, place_of(trace)))
    print("".join(traceback.format_tb(trace)) + kind.__name__, file=sys.stderr)  # noqa: T201 - as Python does
