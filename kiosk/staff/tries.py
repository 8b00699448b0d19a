"""How often a wrong PIN was given, and how long to wait for the next try.

No clock that anybody can set is asked, but the one that counts since the machine was started and runs on while it
sleeps. A wait that was begun before the machine was started goes on from then: of the time it was off nobody knows, so
it is never shorter than it was meant to be.
"""

from __future__ import annotations

import time
from pathlib import Path

import msgspec

from kiosk.staff import durable

FREE = 5
FIRST_SECONDS = 30.0
LONGEST_SECONDS = 3600.0
FILE = "pin-tries"


def boot_seconds() -> float:
    """Seconds since the machine was started, also those it slept, where the system tells them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def wait_after(wrong: int) -> float:
    """Seconds until the next try: none for the first tries, then twice as long each time, up to an hour.

    So nobody has more than 731 tries in 30 days: 1 in 1,370 to guess one of six digits.
    """
    if wrong < FREE:
        return 0.0
    return min(FIRST_SECONDS * 2.0 ** min(wrong - FREE, 16), LONGEST_SECONDS)


class Tries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is kept.

    Attributes:
        wrong: tries since the last right one, also the one that is under way.
        at: when the last of them began, in seconds since the machine was started.
    """

    wrong: int = 0
    at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds that are left. Before `at`, the machine was started anew: at least `now` has passed since."""
        passed = now - self.at if now >= self.at else now
        return max(0.0, wait_after(self.wrong) - passed)


MOST = FREE + 16  # where nobody can tell how many there were


class TriesFile:
    """The tries, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def read(self) -> Tries | None:
        """What is kept; None where it cannot be understood.

        Raises:
            OSError: it cannot be read.
        """
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Tries)
        except FileNotFoundError:
            return Tries()
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None

    def write(self, tries: Tries) -> None:
        """Keep these; when this returns, they are on the disk.

        Raises:
            OSError: they are not.
        """
        durable.put(self._file, msgspec.json.encode(tries))
