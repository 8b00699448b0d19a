"""Days, months and years as files write them: 2024, 2024-12, 2024-12-31, or two of them with `/` between."""

from __future__ import annotations

import calendar
import datetime as dt
import re

WRITTEN = "write 2024, 2024-12, 2024-12-31 or two of them with /"
NO_DATE = "n.d."  # of a source that has none
_PART = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_IN_TEXT = re.compile(r"(?<![\w-])[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![\w-])")


def first_and_last(text: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of a period; None for what is no period of the calendar."""
    first, _, last = text.partition("/")
    if "/" in text and not last:
        return None
    ends = _days(first), _days(last or first)
    if ends[0] is None or ends[1] is None or ends[0][0] > ends[1][1]:
        return None
    return ends[0][0], ends[1][1]


def dates_in(text: str) -> list[str]:
    """The months and days that a remark such as "n.d., after 2026-05" names."""
    return _IN_TEXT.findall(text)


def _days(text: str) -> tuple[dt.date, dt.date] | None:
    match = _PART.fullmatch(text)
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        first = dt.date(int(year), int(month or 1), int(day or 1))
        end = first if month else first.replace(month=12)
        return first, first if day else end.replace(day=calendar.monthrange(end.year, end.month)[1])
    except ValueError:
        return None
