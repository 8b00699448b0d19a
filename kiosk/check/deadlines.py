"""Rules for what the deadline card counts: times that can be counted, somebody to call."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.deadlines.span import UNITS
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import DEADLINES
from kiosk.edition.records.deadlines import EVENTS, DeadlineInfo
from kiosk.edition.records.facts import Fact

LONGEST = {"days": 366, "calendar-days": 366, "working-days": 260, "weeks": 52, "months": 12}
FLOOR_UNITS = frozenset({"days", "calendar-days"})


def limits_can_be_counted(edition: Edition) -> Iterator[Fault]:
    """Whole days, weeks and months of at most a year: hours and "about" are for a lawyer."""
    for one in edition.deadlines:
        for name in one.limits:
            fact = edition.facts.get(name)
            if fact is not None and not _countable(fact):
                message = f"{one.id}: {name} is no whole number of {', '.join(sorted(UNITS))} up to a year"
                yield Place(DEADLINES, (one.id,)).fault(edition, "wrong-unit", message)


def floors_are_days(edition: Edition) -> Iterator[Fault]:
    """The least time is counted day by day: working days would make it longer."""
    for one in edition.deadlines:
        fact = edition.facts.get(one.floor)
        if fact is not None and (fact.unit not in FLOOR_UNITS or not _countable(fact)):
            message = f"{one.id}: floor: {one.floor} is no whole number of days; name the fact of the least time"
            yield Place(DEADLINES, (one.id,)).fault(edition, "wrong-unit", message)


def _countable(fact: Fact) -> bool:
    """Whether it can be counted; a value that does not fit its unit is told of the fact itself."""
    if fact.unit not in UNITS or isinstance(fact.value, float):
        return False
    return not isinstance(fact.value, int) or 0 < fact.value <= LONGEST[fact.unit]


def answers_have_what_they_need(edition: Edition) -> Iterator[Fault]:
    """Facts count after an event, a floor under a letter: anywhere else they would seem to be used."""
    for one in edition.deadlines:
        for message in _mismatches(one):
            yield Place(DEADLINES, (one.id,)).fault(edition, "uncounted", f"{one.id}: {message}")


def _mismatches(one: DeadlineInfo) -> Iterator[str]:
    if one.counts_from in EVENTS and not one.limits:
        yield f'counts from "{one.counts_from}" without limits; name the fact that says how long, or count from "now"'
    if one.counts_from not in EVENTS and one.limits:
        yield f'limits count after an event alone, not from "{one.counts_from}"; take them out'
    if one.counts_from != "letter" and (one.floor or one.asks_held):
        yield f'floor and asks_held belong to a letter, not to "{one.counts_from}"; take them out'


def what_offers_to_count_is_counted(edition: Edition) -> Iterator[Fault]:
    """Else another button would stand in the place of the one the editor chose, and nobody would hear of it."""
    pages = {one.page for one in edition.deadlines}
    letters = {key for one in edition.deadlines for key in one.letters}
    for page in edition.pages.values():
        if page.info.action == "count" and page.id not in pages:
            yield Place(page.file, ("action",)).fault(edition, "uncounted", _nothing_to_count(page.id))
    for letter in edition.letters.values():
        if letter.info.action == "count" and letter.id not in letters:
            yield Place(letter.file, (*letter.keys, "action")).fault(edition, "uncounted", _nothing_to_count(letter.id))


def _nothing_to_count(key: str) -> str:
    return f'{key}: action = "count", and no deadline names it; name it in {DEADLINES}, or choose another action'


def somebody_to_call(edition: Edition) -> Iterator[Fault]:
    """The card never ends without a person."""
    for one in edition.deadlines:
        if not one.contacts:
            message = f"{one.id}: names nobody to call; give it contacts"
            yield Place(DEADLINES, (one.id,)).fault(edition, "nobody-to-call", message)


RULES = (
    limits_can_be_counted,
    floors_are_days,
    answers_have_what_they_need,
    what_offers_to_count_is_counted,
    somebody_to_call,
)
