"""Which rules are in force for a person, and whether they can be counted with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from kiosk.deadlines.days import ONE_DAY
from kiosk.prepared.views import DeadlineView, LimitView

Asked = Literal["", "before", "from", "unsure"]  # when protection was asked for, seen from the day the rules changed
SURE_MARKS = frozenset({"ok", "new"})


def deciding_days(deadline: DeadlineView, start: dt.date, asked: Asked) -> tuple[dt.date, ...]:
    """The days whose rules may be those of the person: more than one when they are not sure."""
    turn = deadline.rules_change
    if turn is None:
        return (start,)
    before, since = turn - ONE_DAY, turn
    return {"before": (before,), "from": (since,)}.get(asked, (before, since))


def in_force(deadline: DeadlineView, day: dt.date) -> Iterator[LimitView]:
    """The limits that are in force on a day."""
    for limit in deadline.limits:
        if (limit.applies_from or day) <= day <= (limit.applies_until or day):
            yield limit


def is_sure(limit: LimitView) -> bool:
    """Whether the rule is verified: neither being checked nor changed."""
    return limit.mark in SURE_MARKS


def is_current(limit: LimitView, today: dt.date) -> bool:
    """Whether somebody has looked at the rule in time."""
    return today <= min(limit.review_by, limit.hard_date or limit.review_by)
