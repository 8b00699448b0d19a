"""R31: the log holds codes and places, never a word of a visitor, and stays small."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from kiosk import log
from kiosk.failure import Code, Failure
from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Workshop

LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (WARNING|ERROR) [a-z-]+: [\w .,:/?-]+")
QUOTED = "words of a visitor"
MOST_BYTES = 16 * 2**20
EVENTS, FEW = 1_000_000, 5_000


def trials(workshop: Workshop) -> Iterator[Trial]:
    """Errors whose messages quote a visitor, of every code."""
    with workshop.folder() as folder:
        events = EVENTS if workshop.whole else FEW
        _write(folder, events)
        yield from (Trial(f"event {number}") for number in range(events - 1))
        yield Trial("the last event", _wrong(folder))


def _write(folder: Path, events: int) -> None:
    hooks = sys.excepthook, sys.unraisablehook
    handlers = log.logger.handlers
    log.start(folder)
    codes = list(Code)
    try:
        for number in range(events):
            failure = Failure.of(codes[number % len(codes)], _error(), "en")
            log.note_failure(failure)
        for handler in log.logger.handlers:
            handler.close()
    finally:
        sys.excepthook, sys.unraisablehook = hooks
        log.logger.handlers = handlers


def _error() -> ValueError:
    try:
        raise ValueError(QUOTED)
    except ValueError as error:
        return error


def _wrong(folder: Path) -> str:
    files = list(folder.glob("kiosk.log*"))
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    if QUOTED in text:
        return "it quotes a visitor"
    if sum(file.stat().st_size for file in files) > MOST_BYTES:
        return "it grows"
    return next((f"not in the grammar: {line}" for line in text.splitlines() if not LINE.fullmatch(line)), "")


def control(workshop: Workshop) -> Trial:
    """A failure that keeps the message of its error."""

    def quoting(code: Code, error: BaseException, about: str = "") -> Failure:
        return Failure(code, type(error).__name__, str(error), about)

    with workshop.folder() as folder, patch.object(Failure, "of", quoting):
        _write(folder, 10)
        return Trial("the message is logged", _wrong(folder))


PROMISE = Promise("R31", "logs hold codes and places alone, at most 16 MB", trials, control)
