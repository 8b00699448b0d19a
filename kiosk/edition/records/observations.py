"""Rows of the statistics files, and how stories select them."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from kiosk.edition.records.base import Record

Unit = Literal[
    "persons", "cases", "applications", "places", "percent", "months", "days", "calendar_days", "unit_not_stated"
]


class Observation(Record, frozen=True):
    """One row of a statistics file; `line` is where it stands."""

    period: str
    measure: str
    category: str
    value: Decimal
    unit: Unit
    source_id: str
    source_date: str
    note: str
    line: int


class Selection(Record, frozen=True):
    """The observations of one measure in one file."""

    file: str
    measure: str
    category: str
    unit: Unit


class Counted(Record, frozen=True):
    """What a story counts when each of its parts is a category of one file."""

    file: str
    measure: str
    unit: Unit
