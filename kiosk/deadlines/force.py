"""Which rules are in force on a day, and whether they can be counted with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kiosk.prepared.views import DeadlineView, LimitView


def in_force(deadline: DeadlineView, day: dt.date) -> Iterator[LimitView]:
    """The limits that are in force on a day."""
    for limit in deadline.limits:
        if (limit.applies_from or day) <= day <= (limit.applies_until or day):
            yield limit


def is_current(limit: LimitView, today: dt.date) -> bool:
    """Whether somebody has looked at the rule in time."""
    return today <= min(limit.review_by, limit.hard_date or limit.review_by)


def floor_of(deadline: DeadlineView, day: dt.date, today: dt.date) -> LimitView | None:
    """The least time that any rule gives for a letter of a day; None where no rule of today promises one.

    Its doubts do not count: nothing an editor takes away makes a later day of it.
    """
    floor = deadline.floor
    if floor is None or not is_current(floor, today):
        return None
    return floor if (floor.applies_until or day) >= day else None
