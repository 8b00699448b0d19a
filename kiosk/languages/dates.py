"""What the CLDR does not say of the dates of a language: the first of a month, and the months as its other readers know
them. Each language says it in its record.
"""

from __future__ import annotations

import re

from kiosk.languages.record import Dates

# Letters between quotes are words of a pattern; `d` is the number of the day, `MMMM` the name of the month.
_PIECES = re.compile(r"'[^']*'|(?<!d)d(?!d)|MMMM")


def pattern_of_day(pattern: str, dates: Dates, day: int, other_month: str = "") -> str:
    """A pattern of the CLDR or of Qt as the language writes a day.

    Args:
        day: the number of the day in its month.
        other_month: the name that stands in brackets behind that of the month; empty where there is but one.
    """

    def written(match: re.Match[str]) -> str:
        piece = match.group()
        if piece == "d" and day == 1 and dates.first:
            return f"'{dates.first}'"
        return f"MMMM '({other_month})'" if piece == "MMMM" and other_month else piece

    return _PIECES.sub(written, pattern)
