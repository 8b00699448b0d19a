"""What is known, where it was read, and how sure it is."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.days import PastDay
from kiosk.edition.records.names import FactId, Names, SourceId

Doubt = Literal[
    "older-page", "one-source", "no-authority", "sources-disagree", "not-tried", "rule-changed", "court-case"
]
Stake = Literal["money", "place", "time", "stay"]
Answers = Literal["day-and-night", "in-words", "not-known"]
SourceKind = Literal[
    "official", "official-via-third-party", "eu", "law-copy", "ngo", "press", "commercial", "unsourced"
]


class Source(Record, frozen=True):
    publisher: str
    title: str
    kind: SourceKind
    read_on: PastDay
    date: str
    address: str = ""
    language: str = ""


class Fact(Record, frozen=True):
    """A value or a rule with its sources; what names it is no longer shown after `hard_date`.

    What a reader is told of its doubts follows from the record: kiosk.edition.certainty.

    Attributes:
        doubts: kind of doubt → its reason, in a few words; empty when it is sure.
        at_stake: what being wrong costs a reader.
        limit: the name, in marks.toml, of the time limit it belongs to: who misses it loses a right.
        hours: of a phone, the times of day at which it answers.
        answers: of a phone without `hours`: always, at times that the texts say in words, or nobody of ours knows.
    """

    unit: str
    sources: tuple[SourceId, ...]
    checked_on: PastDay
    review_by: dt.date
    value: object = None  # int, float, dt.date or str, as the unit asks: kiosk.check.facts
    applies_from: dt.date | None = None
    applies_until: dt.date | None = None
    hard_date: dt.date | None = None
    doubts: dict[Doubt, str] = msgspec.field(default_factory=dict)
    at_stake: tuple[Stake, ...] = ()
    limit: Annotated[str | None, Names("limit")] = None
    hours: tuple[FactId, ...] = ()
    answers: Answers | None = None
    note: str = ""


class MarkWords(Record, frozen=True):
    """What is said of doubtful facts.

    Attributes:
        may_have_changed: beside the fact.
        ask_first: kind of doubt → the line at the end of a section.
        limit: name of a time limit → what readers call it, after a colon.
    """

    may_have_changed: Words
    ask_first: dict[Doubt, Words]
    limit: dict[str, Words]
