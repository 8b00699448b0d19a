"""The answer of the deadline card: the last safe day, or why no day is shown."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from kiosk.deadlines.clock import is_plausible
from kiosk.deadlines.days import Days
from kiosk.deadlines.force import Asked, deciding_days, in_force, is_current, is_sure
from kiosk.deadlines.span import UNITS, last_day
from kiosk.prepared.views import DeadlineView, LimitView

LONGEST_AGO = dt.timedelta(days=366)
Reason = Literal["clock", "unknown", "checking", "outdated", "expired", "future", "long-ago", "no-day", "mismatch"]


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """A day to act on.

    Attributes:
        start: the day the limit runs from.
        limit: the shortest of those that may be the person's.
        last_day: the last day of the limit.
        safe_day: the last day until then on which offices are open; never later than `last_day`.
        days_left: from today to `safe_day`; negative when it has passed.
    """

    start: dt.date
    limit: LimitView
    last_day: dt.date
    safe_day: dt.date
    days_left: int


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """No day is shown.

    Attributes:
        reason: the `clock` cannot be believed; no rule is known (`unknown`); the rule is being checked (`checking`),
            was not looked at in time (`outdated`) or has ended (`expired`); the day is in the `future`, `long-ago` or
            not known (`no-day`); the two answers cannot both be right (`mismatch`).
    """

    reason: Reason


class Asker(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer depends on besides the rule.

    Attributes:
        days: which days are open and which count.
    """

    today: dt.date
    edition_date: dt.date
    days: Days


def refused_at_once(deadline: DeadlineView, asker: Asker) -> Refused | None:
    """The refusal that no answer of the person can change, so that nobody is asked in vain."""
    if not is_plausible(asker.today, asker.edition_date):
        return Refused(reason="clock")
    if not deadline.limits:
        return Refused(reason="unknown")
    doubts = [_doubt(limit, asker.today) for limit in deadline.limits]
    return doubts[0] if all(doubts) else None


def answer(deadline: DeadlineView, start: dt.date | None, asked: Asked, asker: Asker) -> Counted | Refused:
    """The day to act on for a limit that runs from `start`.

    Args:
        start: the day a decision was received, or what else the limit runs from; None when the person does not know.
        asked: when they asked for protection, where the rules depend on it.
    """
    if refused := refused_at_once(deadline, asker) or _refused_day(deadline, start, asked, asker.today):
        return refused
    if start is None:
        return Refused(reason="no-day")
    limits: list[LimitView] = []
    for day in deciding_days(deadline, start, asked):
        found = list(in_force(deadline, day))
        if not found:
            return Refused(reason="expired" if _has_ended(deadline, day) else "unknown")
        limits += found
    return _shortest(start, limits, asker)


def _refused_day(deadline: DeadlineView, start: dt.date | None, asked: Asked, today: dt.date) -> Refused | None:
    if start is None:
        return Refused(reason="no-day")
    if start > today:
        return Refused(reason="future")
    if today - start > LONGEST_AGO:
        return Refused(reason="long-ago")
    turn = deadline.rules_change
    return Refused(reason="mismatch") if turn is not None and asked == "from" and start < turn else None


def _shortest(start: dt.date, limits: list[LimitView], asker: Asker) -> Counted | Refused:
    """One doubtful limit among those that may be the person's is enough for no day."""
    for limit in limits:
        if doubt := _doubt(limit, asker.today):
            return doubt
    ends = [(last_day(start, limit.value, limit.unit, asker.days), limit) for limit in limits]
    end, limit = min(ends, key=lambda pair: pair[0])
    if not (asker.days.knows(start) and asker.days.knows(end)):
        return Refused(reason="unknown")
    safe = asker.days.open_day_by(end, start)
    return Counted(start=start, limit=limit, last_day=end, safe_day=safe, days_left=(safe - asker.today).days)


def _doubt(limit: LimitView, today: dt.date) -> Refused | None:
    if not is_sure(limit) or limit.unit not in UNITS:
        return Refused(reason="checking")
    return None if is_current(limit, today) else Refused(reason="outdated")


def _has_ended(deadline: DeadlineView, day: dt.date) -> bool:
    return any(limit.applies_until is not None and limit.applies_until < day for limit in deadline.limits)
