"""What the deadline card leads to: a day to act by, an appointment, a "now"."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.names import ContactId, FactId, LetterId, PageId, SourceId

# What the answer is found from: a day that the person knows, what is printed in their letter, or nothing they must say.
CountsFrom = Literal["arrived", "lodged", "letter", "appointment", "last-day", "now"]
EVENTS = frozenset({"arrived", "lodged"})


class DeadlineInfo(Record, frozen=True):
    """What the deadline card leads to.

    Attributes:
        counts_from: a day the person knows (`arrived`, `lodged`); the number of days and the date in their `letter`; a
            day that an office gave them, to be there (`appointment`) or to act before it (`last-day`); or `now`.
        limits: of an event, the facts that say how long; the shortest of those in force acts.
        floor: of a letter, a fact in days: the least time that any rule gives, for who cannot find the number.
        asks_held: of a letter, whether a closed centre or a planned removal leaves no time to count.
        title: the paper a person holds or what happened to them; `action` is what they do in time.
        letters: the letters whose page offers to count.
    """

    id: str
    counts_from: CountsFrom
    page: PageId
    contacts: tuple[ContactId, ...]
    title: Words
    action: Words
    note: Words = msgspec.field(default_factory=dict)
    limits: tuple[FactId, ...] = ()
    floor: FactId = ""
    asks_held: bool = False
    letters: tuple[LetterId, ...] = ()
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
