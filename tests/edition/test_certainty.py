"""What readers are told of a fact follows from its record."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.edition.certainty import LEVELS, facts_by_level, level_of, limit_in_doubt, reason_to_ask
from kiosk.edition.records.facts import Doubt, Fact, Stake

DAY = dt.date(2026, 11, 21)


def _fact(*doubts: Doubt, at_stake: tuple[Stake, ...] = (), limit: str | None = None) -> Fact:
    reasons: dict[Doubt, str] = dict.fromkeys(doubts, "Page of 2020.")
    return Fact(unit="days", sources=(), checked_on=DAY, review_by=DAY, doubts=reasons, at_stake=at_stake, limit=limit)


@pytest.mark.parametrize(
    ("fact", "level"),
    [
        (_fact(), "solid"),
        (_fact(at_stake=("money",), limit="appeal"), "solid"),
        (_fact("older-page", at_stake=("money",)), "older-page"),
        (_fact("one-source"), "older-page"),  # nothing is lost when it is wrong
        (_fact("one-source", at_stake=("place",)), "ask-first"),
        (_fact("no-authority", at_stake=("stay",)), "ask-first"),
        (_fact("older-page", "sources-disagree", at_stake=("money",)), "ask-first"),
        (_fact("not-tried"), "ask-first"),
        (_fact("rule-changed"), "may-have-changed"),
        (_fact("court-case", "one-source", at_stake=("money",)), "may-have-changed"),
        (_fact("older-page", limit="appeal"), "may-have-changed"),
    ],
)
def test_the_level_of_a_fact(fact: Fact, level: str) -> None:
    assert level_of(fact) == level


def test_the_worst_reason_to_ask_is_told() -> None:
    assert reason_to_ask(_fact("one-source", "sources-disagree", at_stake=("money",))) == "sources-disagree"


@pytest.mark.parametrize("fact", [_fact("one-source"), _fact("not-tried"), _fact("one-source", "rule-changed")])
def test_there_is_nothing_to_ask_where_nothing_is_lost_or_its_mark_says_so(fact: Fact) -> None:
    assert reason_to_ask(fact) is None


def test_only_a_doubtful_limit_is_warned_of() -> None:
    assert limit_in_doubt(_fact("older-page", limit="appeal")) == "appeal"
    assert limit_in_doubt(_fact(limit="appeal")) is None
    assert limit_in_doubt(_fact("rule-changed")) is None


def test_every_level_is_counted() -> None:
    assert facts_by_level([_fact(), _fact("not-tried"), _fact()]) == dict(zip(LEVELS, (2, 0, 1, 0), strict=True))
