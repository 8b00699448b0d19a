"""Rules for what the deadline card counts: names that exist, limits that can be counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.check.places import record_line
from kiosk.deadlines.span import UNITS
from kiosk.edition.faults import Fault
from kiosk.edition.model import Edition, Fact

PATH = "deadlines.toml"
LONGEST = {"days": 366, "calendar-days": 366, "working-days": 260, "weeks": 52, "months": 12}


def names_lead_somewhere(edition: Edition) -> Iterator[Fault]:
    for one in edition.deadlines:
        facts = [*one.limits, *([one.rules_change] if one.rules_change else [])]
        for kind, names, known in (
            ("fact", facts, edition.facts),
            ("page", [one.page], edition.pages),
            ("letter", one.letters, edition.letters),
            ("contact", one.contacts, edition.contacts),
            ("source", one.sources, edition.sources),
        ):
            yield from _unknown(edition, one.id, kind, names, known)


def _unknown(edition: Edition, key: str, kind: str, names: Iterable[str], known: Iterable[str]) -> Iterator[Fault]:
    for name in sorted(set(names) - set(known)):
        message = f"{key}: there is no {kind} {name!r}; correct the name"
        yield Fault(PATH, record_line(edition, PATH, key), f"unknown-{kind}", message)


def ids_are_used_once(edition: Edition) -> Iterator[Fault]:
    ids = [one.id for one in edition.deadlines]
    for key in sorted({key for key in ids if ids.count(key) > 1}):
        yield Fault(PATH, record_line(edition, PATH, key), "twice", f"a second deadline {key!r}; keep one")


def limits_can_be_counted(edition: Edition) -> Iterator[Fault]:
    """Whole days, weeks and months of at most a year: hours and "about" are for a lawyer."""
    for one in edition.deadlines:
        for name in one.limits:
            fact = edition.facts.get(name)
            if fact is not None and not _countable(fact):
                message = f"{one.id}: {name} is no whole number of {', '.join(sorted(UNITS))} up to a year"
                yield Fault(PATH, record_line(edition, PATH, one.id), "wrong-unit", message)


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
            yield Fault(PATH, record_line(edition, PATH, one.id), "wrong-unit", message)


def somebody_to_call(edition: Edition) -> Iterator[Fault]:
    """The card never ends without a person."""
    for one in edition.deadlines:
        if not one.contacts:
            message = f"{one.id}: names nobody to call; give it contacts"
            yield Fault(PATH, record_line(edition, PATH, one.id), "nobody-to-call", message)


RULES = (
    names_lead_somewhere,
    ids_are_used_once,
    limits_can_be_counted,
    changes_of_rules_are_days,
    somebody_to_call,
)
