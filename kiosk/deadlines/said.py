"""What a person says about their letter, and what they are asked next."""

from __future__ import annotations

import datetime as dt
from typing import Literal, get_args

import msgspec

from kiosk.prepared.views import DeadlineView

Unit = Literal["days", "months"]
CHOSEN_UNITS: tuple[Unit, ...] = get_args(Unit)  # of units.toml: in which a time is chosen
Question = Literal["held", "number", "day", "answer"]


class PrintedTime(msgspec.Struct, frozen=True):
    """The time that stands in a letter; working days count as days, which is never later."""

    value: int
    unit: Unit = "days"


# What letters print, to be touched at once; `LONGEST` is the last of the numbers to choose another one from.
OFFERED = (*(PrintedTime(days) for days in (5, 7, 8, 10, 14, 15, 21, 30)), PrintedTime(1, "months"))
LONGEST = 60


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """The answers of a person; what is None was not asked or not answered yet.

    Attributes:
        held: they are in a closed centre, or their removal is planned.
        number: the time printed in the letter; `no` when they cannot find one, `day` when it names a day instead.
        start: the day they arrived or lodged, or the date printed on the letter; `no` when they do not know it.
    """

    held: bool | None = None
    number: PrintedTime | Literal["no", "day"] | None = None
    start: dt.date | Literal["no"] | None = None


def next_question(deadline: DeadlineView, said: Said) -> Question:
    """What must be known before there is an answer; nothing is asked that changes none."""
    if deadline.after_event:
        return "day" if said.start is None else "answer"
    if deadline.counts_from != "letter" or said.held:
        return "answer"
    if deadline.asks_held and said.held is None:
        return "held"
    if said.number is None:
        return "number"
    in_vain = said.number == "day" or (said.number == "no" and deadline.floor is None)
    return "day" if said.start is None and not in_vain else "answer"
