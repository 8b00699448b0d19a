"""When crashes are a loop."""

from __future__ import annotations

from collections import deque


class CrashLoop:
    """Counts crashes; old ones are forgotten.

    Args:
        crashes: so many of them are a loop.
        within: seconds in which they come.
    """

    def __init__(self, crashes: int, within: float) -> None:
        self._within = within
        self._times: deque[float] = deque(maxlen=crashes)

    def note(self, now: float) -> None:
        """One more."""
        self._times.append(now)

    def loops(self, now: float) -> bool:
        """Whether it goes on like that."""
        return len(self._times) == self._times.maxlen and now - self._times[0] <= self._within
