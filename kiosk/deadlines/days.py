"""Which days count and which are days to act on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

ONE_DAY = dt.timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


class Days:
    """The calendar of Belgium for the years of `holidays`.

    A Saturday counts in a limit of working days: the French law says "jours ouvrables", which can mean all days but
    Sundays and holidays, and the stricter reading is never too late. It is no day to act on: offices are closed.
    """

    def __init__(self, holidays: Iterable[dt.date]) -> None:
        self._holidays = frozenset(holidays)
        self._years = {day.year for day in self._holidays}

    def knows(self, day: dt.date) -> bool:
        """Whether the holidays of its year are known."""
        return day.year in self._years

    def counts(self, day: dt.date) -> bool:
        """Whether it is one of the days of a limit of working days, read strictly."""
        return day.weekday() != SUNDAY and day not in self._holidays

    def is_open(self, day: dt.date) -> bool:
        """Whether offices and lawyers can be expected to work."""
        return day.weekday() < SATURDAY and day not in self._holidays

    def open_day_by(self, day: dt.date, start: dt.date) -> dt.date:
        """The last open day from `start` to `day`; without one, `start` itself."""
        while day > start and not self.is_open(day):
            day -= ONE_DAY
        return day
