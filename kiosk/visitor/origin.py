"""What a process was made from, and whether that is still so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.errors import KioskError
from kiosk.settings import Settings

T = TypeVar("T")
LONGEST_SECONDS = 6 * 3600.0  # a process that waited for so long is made anew, whatever grew in it


@dataclass(frozen=True)
class Sources:
    """Where the day, the settings and the name of the edition are read anew."""

    day: Callable[[], dt.date]
    settings: Callable[[], Settings]
    edition: Callable[[], str]


class Origin:
    """Remembers what `sources` said at the start, but for the edition, whose name is given: it was opened then.

    Args:
        clock: seconds that only grow.
    """

    def __init__(self, sources: Sources, settings: Settings, edition: str, clock: Callable[[], float]) -> None:
        self._sources = sources
        self._day, self._settings, self._edition = sources.day(), settings, edition
        self._clock = clock
        self._made_at = clock()

    def is_past(self) -> bool:
        """Whether the day or the settings are others; asked while a visitor waits."""
        return self._sources.day() != self._day or _read(self._sources.settings, self._settings) != self._settings

    def is_outdated(self) -> bool:
        """Whether anything is other than it was; reading the whole edition for it takes a twentieth of a second."""
        old = self._clock() - self._made_at >= LONGEST_SECONDS
        return old or self.is_past() or _read(self._sources.edition, self._edition) != self._edition


def _read(source: Callable[[], T], before: T) -> T:
    """What a source says now; while somebody edits it and it cannot be read, what it said before."""
    try:
        return source()
    except KioskError:
        return before
