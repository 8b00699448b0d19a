"""Offices that decide, and people to call."""

from __future__ import annotations

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.names import FactId, PageId, SourceId


class Institution(Record, frozen=True):
    """An office that people meet.

    Attributes:
        letterhead: of an office that sends letters, which of the program's drawings shows the head of one.
    """

    abbreviations: tuple[str, ...]
    sources: tuple[SourceId, ...]
    names: Words
    letterhead: str = ""


class Contact(Record, frozen=True):
    """Whom to call.

    Attributes:
        page: what says more, which the search leads to; without one it is no hit.
    """

    icon: str
    sources: tuple[SourceId, ...]
    name: Words
    note: Words
    phone: FactId | None = None
    address: FactId | None = None
    hours: FactId | None = None
    page: PageId = ""

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it names."""
        return tuple(fact for fact in (self.phone, self.address, self.hours) if fact)
