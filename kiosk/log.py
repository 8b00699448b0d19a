"""The log: codes and places in the program, never a word a visitor typed or a page they read.

Python, Qt and crashes end in one rotating file. Qt's own messages can quote text from the screen, so only their
category and place are kept.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO

logger = logging.getLogger("kiosk")
MAX_BYTES = 512 * 1024
BACKUPS = 3
_crash_file: IO[str] | None = None


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
    threading.excepthook = lambda args: _log_uncaught(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )


def _handler(file: Path) -> logging.Handler:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return logging.handlers.RotatingFileHandler(file, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
    except OSError:
        return logging.NullHandler()


def _note_crashes(file: Path) -> None:
    """A crash of the interpreter leaves its stack in `file`; the next start moves it into the log."""
    global _crash_file  # noqa: PLW0603 - faulthandler keeps the file's number, so the object must live on
    if file.is_file() and file.stat().st_size:
        text = file.read_text(encoding="utf-8", errors="replace")[-4000:]
        logger.error("crash: the last run ended with %s", text.splitlines()[0])
    _crash_file = file.open("w", encoding="utf-8")
    faulthandler.enable(_crash_file)


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Keep where it happened and its kind; the message may hold a visitor's words."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    logger.error("uncaught: %s at %s", kind.__name__, place)
    sys.__excepthook__(kind, error, None)
