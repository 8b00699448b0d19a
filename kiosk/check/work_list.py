"""What is left to do about doubt, as one list: calls to make, articles to read, sources to find, hours to ask for.

The most urgent first: what may have changed, then what readers are told to ask about, then the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from kiosk.edition.certainty import LEVELS, Level, level_of
from kiosk.edition.edition import Edition
from kiosk.edition.records.facts import Doubt, Fact
from kiosk.rendering.provenance import facts_of

TO_DO: dict[Doubt, str] = {
    "not-tried": "Call, or go there",
    "rule-changed": "Read the article",
    "court-case": "Follow the case",
    "sources-disagree": "Settle it",
    "one-source": "Find a second source",
    "no-authority": "Find the page of an authority",
    "older-page": "Look at the page again",
}

ASK_HOURS = "Ask when it answers"


class Task(msgspec.Struct, frozen=True):
    """Something to do.

    Attributes:
        do: in words; `why` is the reason in the record.
        names: the facts it is about, `places` the articles they stand in.
    """

    do: str
    why: str
    level: Level
    names: tuple[str, ...]
    places: tuple[str, ...]


def work_list(edition: Edition) -> list[Task]:
    """Every doubt of every fact; what has the same reason is one task: an article is read once."""
    places = _places(edition)
    grouped: dict[tuple[Doubt, str], list[str]] = {}
    for key, fact in edition.facts.items():
        for doubt, reason in fact.doubts.items():
            # A call is made number by number, whatever the reasons have in common.
            grouped.setdefault((doubt, f"{key}: {reason}" if doubt == "not-tried" else reason), []).append(key)
    tasks = [_task(edition, doubt, names, places) for (doubt, _), names in grouped.items()]
    tasks += [_hours_of(key, fact, places) for key, fact in edition.facts.items() if fact.answers == "not-known"]
    kinds = [*TO_DO.values(), ASK_HOURS]
    return sorted(tasks, key=lambda task: (-LEVELS.index(task.level), kinds.index(task.do), task.names))


def _task(edition: Edition, doubt: Doubt, names: list[str], places: dict[str, list[str]]) -> Task:
    levels = [level_of(edition.facts[name]) for name in names]
    return Task(
        do=TO_DO[doubt],
        why=edition.facts[names[0]].doubts[doubt],
        level=max(levels, key=LEVELS.index),
        names=tuple(names),
        places=tuple(_each_once(place for name in names for place in places.get(name, ()))),
    )


def _hours_of(key: str, phone: Fact, places: dict[str, list[str]]) -> Task:
    """No doubt, but a gap: a phone of which nobody knows the hours."""
    return Task(ASK_HOURS, "hours not known", level_of(phone), (key,), tuple(_each_once(places.get(key, ()))))


def _places(edition: Edition) -> dict[str, list[str]]:
    """Fact → the folders of the articles that name it, and the contacts that have it."""
    found: dict[str, list[str]] = {}
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        for name in facts_of(original) if original else ():
            found.setdefault(name, []).append(owner.folder)
    for key, contact in edition.contacts.items():
        for name in contact.facts:
            found.setdefault(name, []).append(f"contacts/{key}")
    return found


def _each_once(names: Iterable[str]) -> Iterator[str]:
    yield from dict.fromkeys(names)
