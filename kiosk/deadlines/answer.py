"""The answer of the deadline card: a day to act by, the day an office gave, or "now"."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from kiosk.deadlines.clock import is_plausible
from kiosk.deadlines.days import Days
from kiosk.deadlines.force import floor_of, in_force, is_current
from kiosk.deadlines.said import PrintedTime, Said
from kiosk.deadlines.span import UNITS, last_day
from kiosk.prepared.views import DeadlineView, LimitView

LONGEST_AGO = dt.timedelta(days=366)
Ground = Literal["event", "letter", "floor"]
Reason = Literal["always", "held", "no-number", "no-day", "clock", "no-rule", "future", "long-ago"]


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """A day to act by.

    Attributes:
        ground: the time is that of a rule after an event, the one printed in the letter, or the least that any rule
            gives (the `floor`): then the letter may say a later day.
        start: the day the time runs from.
        time: how long it is.
        last_day: the last day of the time.
        safe_day: the last day until then on which offices are open; never later than `last_day`.
        days_left: from today to `safe_day`; negative when it has passed.
        sooner_day: of a letter that prints more than the floor, the safe day of the floor; else None.
    """

    ground: Ground
    start: dt.date
    time: LimitView | PrintedTime
    last_day: dt.date
    safe_day: dt.date
    days_left: int
    sooner_day: dt.date | None = None


class Named(msgspec.Struct, frozen=True):
    """An office gave a day: to be there, or to act before it."""

    what: Literal["appointment", "last-day"]


class Now(msgspec.Struct, frozen=True):
    """To act at once.

    Attributes:
        reason: it is so for this paper (`always`) or for somebody `held`; the letter has no number (`no-number`); the
            day is not known (`no-day`), in the `future` or `long-ago`; no rule can be counted with (`no-rule`); the
            `clock` cannot be believed.
    """

    reason: Reason


Answer = Counted | Named | Now


class Asker(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer depends on besides the rule and what is said.

    Attributes:
        days: which days are open and which count.
    """

    today: dt.date
    edition_date: dt.date
    days: Days


def answer_at_once(deadline: DeadlineView, asker: Asker) -> Answer | None:
    """The answer that nothing a person says can change, so that nobody is asked in vain; None where there is none."""
    match deadline.counts_from:
        case "now":
            return Now("always")
        case "appointment" | "last-day":
            return Named(deadline.counts_from)
    if not is_plausible(asker.today, asker.edition_date):
        return Now("clock")
    if deadline.after_event and not any(_counts(limit, asker.today) for limit in deadline.limits):
        return Now("no-rule")
    return None


def answer(deadline: DeadlineView, said: Said, asker: Asker) -> Answer:
    """What a person does about their letter, or after what happened to them, and by when."""
    if found := answer_at_once(deadline, asker) or _without_a_day(deadline, said):
        return found
    if not isinstance(said.start, dt.date):
        return Now("no-day")
    if reason := _unbelievable(said.start, asker.today):
        return Now(reason)
    if deadline.after_event:
        return _after_event(deadline, said.start, asker)
    return _from_letter(deadline, said.number, said.start, asker)


def _without_a_day(deadline: DeadlineView, said: Said) -> Answer | None:
    """The answer for which no date is needed."""
    if deadline.after_event:
        return None
    if said.held:
        return Now("held")
    if said.number == "day":
        return Named("last-day")
    return Now("no-number") if said.number in {None, "no"} and deadline.floor is None else None


def _unbelievable(start: dt.date, today: dt.date) -> Reason | None:
    """Why nothing is counted from a day."""
    if start > today:
        return "future"
    return "long-ago" if today - start > LONGEST_AGO else None


def _after_event(deadline: DeadlineView, start: dt.date, asker: Asker) -> Counted | Now:
    """By the shortest rule in force; one doubtful among them is enough for no day."""
    limits = list(in_force(deadline, start))
    if not limits or not all(_counts(limit, asker.today) for limit in limits):
        return Now("no-rule")
    days = [_counted("event", start, limit, asker) for limit in limits]
    return min((day for day in days if isinstance(day, Counted)), key=_last_day, default=Now("no-rule"))


def _from_letter(deadline: DeadlineView, number: PrintedTime | str | None, start: dt.date, asker: Asker) -> Answer:
    """By the number in the letter, or by the floor where there is none."""
    floor = floor_of(deadline, start, asker.today)
    least = _counted("floor", start, floor, asker) if floor else Now("no-rule")
    if not isinstance(number, PrintedTime):
        return least
    printed = _counted("letter", start, number, asker)
    if isinstance(printed, Counted) and isinstance(least, Counted) and least.safe_day < printed.safe_day:
        return msgspec.structs.replace(printed, sooner_day=least.safe_day)
    return printed


def _counted(ground: Ground, start: dt.date, time: LimitView | PrintedTime, asker: Asker) -> Counted | Now:
    """The day a time ends, and the open day before it; none in years whose holidays are not known."""
    end = last_day(start, time.value, time.unit, asker.days)
    if not (asker.days.knows(start) and asker.days.knows(end)):
        return Now("no-rule")
    safe = asker.days.open_day_by(end, start)
    left = (safe - asker.today).days
    return Counted(ground=ground, start=start, time=time, last_day=end, safe_day=safe, days_left=left)


def _last_day(counted: Counted) -> dt.date:
    return counted.last_day


def _counts(limit: LimitView, today: dt.date) -> bool:
    return limit.sure and limit.unit in UNITS and is_current(limit, today)
