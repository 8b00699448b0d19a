"""What is known, where it was read, and how sure it is."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.days import PastDay
from kiosk.edition.records.names import Names, SourceId

Mark = Literal["ok", "new", "changed", "check"]
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
    """A value or a rule with its sources; what names it is no longer shown after `hard_date`."""

    unit: str
    mark: Annotated[Mark, Names("mark")]
    sources: tuple[SourceId, ...]
    checked_on: PastDay
    review_by: dt.date
    value: object = None  # int, float, dt.date or str, as the unit asks: kiosk.check.facts
    applies_from: dt.date | None = None
    applies_until: dt.date | None = None
    hard_date: dt.date | None = None
    note: str = ""


class MarkWords(Record, frozen=True):
    short: Words
    long: Words
