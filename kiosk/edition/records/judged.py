"""Queries that were judged by people: what a reader types, and what answers it."""

from __future__ import annotations

from typing import Literal

from kiosk.edition.address import Address
from kiosk.edition.records.base import Record

QueryKind = Literal[
    "exact", "inflected", "typo", "no-diacritics", "transliterated", "foreign-term", "abbreviation", "question"
]
Half = Literal["tune", "judge"]
ANSWER = 3  # the grade of what answers a query


class JudgedTarget(Record, frozen=True):
    """Something that was judged for a query, on a line of its own.

    Attributes:
        grade: 3 is the answer, 2 answers it too, 1 touches it.
    """

    address: Address
    grade: int
    line: int


class JudgedQuery(Record, frozen=True):
    """A query and what was judged for it.

    Attributes:
        half: `tune` may be looked at by whoever tunes the search, `judge` only measures.
    """

    language: str
    kind: QueryKind
    half: Half
    query: str
    targets: tuple[JudgedTarget, ...]

    @property
    def line(self) -> int:
        """Where it stands first."""
        return self.targets[0].line

    @property
    def grades(self) -> dict[Address, int]:
        """Target → its grade."""
        return {target.address: target.grade for target in self.targets}

    @property
    def answers(self) -> tuple[Address, ...]:
        """What it asks for."""
        return tuple(target.address for target in self.targets if target.grade == ANSWER)

    def __repr__(self) -> str:
        """Without its words: those of the half that judges must not be seen in the message of a failure."""
        return f"JudgedQuery({self.language}, {self.kind}, {self.half})"
