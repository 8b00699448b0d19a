"""Rules for what the deadline card counts: limits that can be counted, somebody to call."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.deadlines.span import UNITS
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import DEADLINES
from kiosk.edition.records.facts import Fact

LONGEST = {"days": 366, "calendar-days": 366, "working-days": 260, "weeks": 52, "months": 12}


def limits_can_be_counted(edition: Edition) -> Iterator[Fault]:
    """Whole days, weeks and months of at most a year: hours and "about" are for a lawyer."""
    for one in edition.deadlines:
        for name in one.limits:
            fact = edition.facts.get(name)
            if fact is not None and not _countable(fact):
                message = f"{one.id}: {name} is no whole number of {', '.join(sorted(UNITS))} up to a year"
                yield Place(DEADLINES, (one.id,)).fault(edition, "wrong-unit", message)


def _countable(fact: Fact) -> bool:
    """Whether it can be counted; a value that does not fit its unit is told of the fact itself."""
    if fact.unit not in UNITS or isinstance(fact.value, float):
        return False
    return not isinstance(fact.value, int) or 0 < fact.value <= LONGEST[fact.unit]


def changes_of_rules_are_days(edition: Edition) -> Iterator[Fault]:
    for one in edition.deadlines:
        fact = edition.facts.get(one.rules_change)
        if fact is not None and fact.unit != "date":
            message = f"{one.id}: {one.rules_change} is no date; name the fact that says from which day rules changed"
            yield Place(DEADLINES, (one.id,)).fault(edition, "wrong-unit", message)


def somebody_to_call(edition: Edition) -> Iterator[Fault]:
    """The card never ends without a person."""
    for one in edition.deadlines:
        if not one.contacts:
            message = f"{one.id}: names nobody to call; give it contacts"
            yield Place(DEADLINES, (one.id,)).fault(edition, "nobody-to-call", message)


RULES = (
    limits_can_be_counted,
    changes_of_rules_are_days,
    somebody_to_call,
)
