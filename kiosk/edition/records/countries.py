"""The answers by country of origin: of which countries, how they are called, what is said beside their figures."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.names import PageId, SourceId
from kiosk.edition.records.stories import Remark

Answer = Literal["yes", "no", "none"]


class Outcome(Record, frozen=True):
    """A way in which a case ended.

    Attributes:
        id: the measure of its rows.
        answer: which answer it is; `none` where the case ended without one.
    """

    id: str
    answer: Answer
    words: Words


class Country(Record, frozen=True):
    """Where people came from.

    Attributes:
        id: its code of ISO 3166 in small letters, the category of its rows.
        name: where the name that the CLDR knows is not the one to be shown.
        notes: what must be known beside the figures of a period.
    """

    id: str
    name: Words | None = None
    notes: tuple[Remark, ...] = msgspec.field(default=(), name="note")


class SourceNote(Record, frozen=True):
    """What must be known of the noughts of a source that hides small numbers."""

    source: SourceId
    words: Words


class CountryTable(Record, frozen=True):
    """The answers by country of origin.

    Attributes:
        sentence: what is said of a year; too_few: what is said of it when fewer than `fewest` people got a yes or a no.
        decided: the name of yes and no together, which are added up here.
        everybody: all countries together; it has rows like a country.
    """

    title: Words
    hint: Words
    definition: Words
    caveat: Words
    sentence: Words
    too_few: Words
    fewest: int
    decided: Words
    not_listed: Words
    checked_on: dt.date
    pages: tuple[PageId, ...]
    everybody: Country
    outcomes: tuple[Outcome, ...] = msgspec.field(name="outcome")
    countries: tuple[Country, ...] = msgspec.field(name="country")
    source_notes: tuple[SourceNote, ...] = msgspec.field(default=(), name="source_note")

    @property
    def places(self) -> tuple[Country, ...]:
        """All countries together, then each."""
        return (self.everybody, *self.countries)
