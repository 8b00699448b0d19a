"""The first day of a month, which some languages call the first and not one; the locale data do not say so."""

from __future__ import annotations

import datetime as dt
import re

_ONE = re.compile(r"(?<!\d)0?1(?!\d)")


def with_first_day(words: str, day: dt.date, first_day: str) -> str:
    """A date in words, with Latin digits and the number of the day before that of the year.

    Args:
        first_day: what the first day of a month is called, empty where it is the number.
    """
    return _ONE.sub(first_day, words, count=1) if first_day and day.day == 1 else words
