"""The door to the staff screen: whether it can be tried, and what becomes of a try."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk import log
from kiosk.failure import Code, Failure
from kiosk.staff import durable
from kiosk.staff.pin import Pin
from kiosk.staff.tries import MOST, Tries, TriesFile, boot_seconds

RESET_FILE = "reset-pin-tries"


class At(enum.Enum):
    """How the door stands."""

    UNSET = "unset"  # no PIN is set, so nothing opens
    ASKS = "asks"
    WAITS = "waits"
    UNUSABLE = "unusable"  # what is kept of the tries cannot be read or written, so none is taken
    WRONG = "wrong"
    OPEN = "open"


@dataclass(frozen=True)
class Stands:
    """How the door stands.

    Attributes:
        seconds: until the next try.
        wrong: tries before this one that were wrong.
    """

    at: At
    seconds: float = 0.0
    wrong: int = 0


class Door:
    """Opened by the PIN that is kept in a folder.

    Args:
        clock: seconds since the machine was started; nobody can set it.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = boot_seconds) -> None:
        self._reset = folder / RESET_FILE
        self._pin = Pin(folder)
        self._tries = TriesFile(folder)
        self._clock = clock

    def look(self) -> Stands:
        """How it stands, without a try."""
        try:
            self._reset_if_asked()
            tries = self._read()
            is_set = self._pin.is_set()
        except OSError as error:
            return _unusable(error)
        if not is_set:
            return Stands(At.UNSET)
        seconds = tries.wait(self._clock())
        return Stands(At.WAITS if seconds else At.ASKS, seconds, tries.wrong)

    def try_pin(self, pin: str) -> Stands:
        """One try. It is counted as wrong, on the disk, before it is looked at: no power cut makes it undone."""
        before = self.look()
        if before.at is not At.ASKS:
            return before
        counted = Tries(before.wrong + 1, self._clock())
        try:
            self._tries.write(counted)
            if not self._pin.matches(pin):
                return Stands(At.WRONG, counted.wait(self._clock()), counted.wrong)
            self._tries.write(Tries())
        except OSError as error:
            return _unusable(error)
        return Stands(At.OPEN, wrong=before.wrong)

    def _read(self) -> Tries:
        """The tries; where nobody can tell how many there were, the longest wait begins."""
        tries = self._tries.read()
        if tries is None:
            log.note(Code.PIN_UNUSABLE, "the tries could not be understood; the longest wait begins")
            tries = Tries(MOST, self._clock())
            self._tries.write(tries)
        return tries

    def _reset_if_asked(self) -> None:
        """The machine's administrator made the file; it goes first, so that it works once."""
        if self._reset.exists():
            durable.remove(self._reset)
            self._tries.write(Tries())


def _unusable(error: OSError) -> Stands:
    log.note_failure(Failure.of(Code.PIN_UNUSABLE, error))
    return Stands(At.UNUSABLE)
