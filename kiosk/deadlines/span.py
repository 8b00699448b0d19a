"""From a day and a limit to the last day of the limit. The day it starts from does not count."""

from __future__ import annotations

import calendar
import datetime as dt

from kiosk.deadlines.days import ONE_DAY, Days

UNITS = frozenset({"days", "calendar-days", "working-days", "weeks", "months"})


def last_day(start: dt.date, value: int, unit: str, days: Days) -> dt.date:
    """The last day of a limit of `value` `unit` that runs from `start`; a weekend or a holiday does not move it.

    Months end on the day of the same number, or on the last of a shorter month (Regulation (EEC) 1182/71, art. 3(2)).

    Raises:
        ValueError: nothing is counted in this unit.
    """
    match unit:
        case "days" | "calendar-days":
            return start + value * ONE_DAY
        case "weeks":
            return start + 7 * value * ONE_DAY
        case "months":
            return _after_months(start, value)
        case "working-days":
            return _after_working_days(start, value, days)
    raise ValueError(f"nothing is counted in {unit}")


def _after_months(start: dt.date, months: int) -> dt.date:
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    longest = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(start.day, longest))


def _after_working_days(start: dt.date, number: int, days: Days) -> dt.date:
    day = start
    while number:
        day += ONE_DAY
        number -= days.counts(day)
    return day
