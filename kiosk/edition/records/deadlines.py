"""What the deadline card can count."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.names import ContactId, FactId, LetterId, PageId, SourceId

DayKind = Literal["received", "arrived", "registered", "lodged"]  # what a time limit runs from


class DeadlineInfo(Record, frozen=True):
    """What the deadline card can count.

    Attributes:
        counts_from: what the day that the visitor chooses is the day of.
        limits: the facts that say how long; the shortest of those in force acts, none means that none was verified.
        rules_change: a fact with a date: whether protection was asked for before it decides which limits are in force.
            Without it the day the limit runs from decides.
        title: the paper a person holds or what happened to them; `action` is what they do in time.
        letters: the letters whose page offers to count.
    """

    id: str
    counts_from: DayKind
    limits: tuple[FactId, ...]
    page: PageId
    contacts: tuple[ContactId, ...]
    title: Words
    action: Words
    note: Words = msgspec.field(default_factory=dict)
    letters: tuple[LetterId, ...] = ()
    rules_change: FactId = ""
    sources: tuple[SourceId, ...] = ()


class DeadlineCard(Record, frozen=True):
    """What the card is called before it is told which paper it is about, and what it does."""

    title: Words
    summary: Words


class DeadlineList(Record, frozen=True):
    """The file of the deadline card.

    Attributes:
        card: for the search; without it the card as a whole is no hit.
    """

    deadline: tuple[DeadlineInfo, ...]
    card: DeadlineCard | None = None
