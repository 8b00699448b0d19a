"""How sure a fact is, told from its record: what a reader hears of its doubts depends on nothing else.

Doubt is shown where it changes what a reader does (docs/decisions/0030), so most kinds of doubt say nothing in a text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Literal, get_args

from kiosk.edition.records.facts import Doubt, Fact

Level = Literal["solid", "older-page", "ask-first", "may-have-changed"]
LEVELS: tuple[Level, ...] = get_args(Level)
CHANGING: frozenset[Doubt] = frozenset({"rule-changed", "court-case"})
TO_ASK: tuple[Doubt, ...] = ("sources-disagree", "one-source", "no-authority")  # the worst first


def facts_by_level(facts: Iterable[Fact]) -> dict[Level, int]:
    """How many facts there are of each level, the surest first."""
    counted = Counter(map(level_of, facts))
    return {level: counted[level] for level in LEVELS}


def level_of(fact: Fact) -> Level:
    """How sure a fact is."""
    if not fact.doubts:
        return "solid"
    if _may_have_changed(fact):
        return "may-have-changed"
    return "ask-first" if "not-tried" in fact.doubts or reason_to_ask(fact) else "older-page"


def _may_have_changed(fact: Fact) -> bool:
    """A limit needs no reason of its own: a day too late costs a right."""
    return bool(fact.doubts) and (fact.limit is not None or is_changing(fact.doubts))


def is_changing(doubts: Collection[Doubt]) -> bool:
    """Whether the rule may be another one today, for a new law or a court."""
    return not CHANGING.isdisjoint(doubts)


def reason_to_ask(fact: Fact) -> Doubt | None:
    """Why a reader asks before they rely on it; None when nothing is at stake or its mark says so already.

    A number that nobody tried is no such reason: that is said once beside the people to call.
    """
    asked = fact.at_stake and not _may_have_changed(fact)
    return next((doubt for doubt in TO_ASK if doubt in fact.doubts), None) if asked else None


def limit_in_doubt(fact: Fact) -> str | None:
    """The time limit that the head of a text warns of, by its name."""
    return fact.limit if fact.doubts else None
