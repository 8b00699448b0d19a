"""Stories told from the statistics."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.days import PastDay
from kiosk.edition.records.names import PageId
from kiosk.edition.records.observations import Counted, Selection, Unit

StoryKind = Literal["bars", "of-100", "shares", "ranked", "paired", "dated", "comparison"]


class Part(Record, frozen=True):
    """A part of a story: an outcome, a country, a way of counting, a place.

    Attributes:
        id: the category of its rows, unless `rows` selects others.
        rest_of: it has no rows: it is what the other parts leave of this one, which the source does not print.
        sentence: what is said of one of its observations, where the title of the story does not fit.
        share: the share of a hundred it belongs to.
        about: periods whose value was rounded at the source.
        provisional: periods whose value was not final.
    """

    id: str
    words: Words
    rows: Selection | None = None
    rest_of: str = ""
    sentence: Words | None = None
    share: str = ""
    about: tuple[str, ...] = ()
    provisional: tuple[str, ...] = ()


class Share(Record, frozen=True):
    """Some of a hundred, and the sentence that is said of them."""

    id: str
    words: Words
    sentence: Words


class Sum(Record, frozen=True):
    """Categories that add up to another one in every period that has them all."""

    file: str
    measure: str
    unit: Unit
    total: str
    parts: tuple[str, ...]


class Remark(Record, frozen=True):
    """Words about one period of a series."""

    period: str
    words: Words


class Break(Record, frozen=True):
    """Observations before `before` and from it on must not be compared."""

    before: str
    words: Words


class ComparisonRow(Record, frozen=True):
    """One measure of the unsourced table beside the official one.

    `official` parts are added; `official_complement` is taken from 100 instead.
    """

    id: str
    words: Words
    claim: Selection
    official: tuple[Selection, ...] = ()
    official_complement: Selection | None = None


class Story(Record, frozen=True):
    """A story told from the statistics.

    Attributes:
        series: what a story of one series shows; the others count their `part`s by category, in what is `counted`.
        sentence: what is said of one observation, where the title does not fit.
        about: words for a rounded value, `about {value}`.
        pages: where a reader finds help with what the story tells.
    """

    id: str
    kind: StoryKind
    icon: str
    title: Words
    definition: Words
    caveat: Words
    checked_on: PastDay
    series: Selection | None = None
    counted: Counted | None = None
    sentence: Words | None = None
    about: Words | None = None
    pages: tuple[PageId, ...] = ()
    parts: tuple[Part, ...] = msgspec.field(default=(), name="part")
    shares: tuple[Share, ...] = msgspec.field(default=(), name="share")
    breaks: tuple[Break, ...] = msgspec.field(default=(), name="break")
    notes: tuple[Remark, ...] = msgspec.field(default=(), name="note")
    rows: tuple[ComparisonRow, ...] = msgspec.field(default=(), name="row")
    findings: tuple[Words, ...] = ()


class Stories(Record, frozen=True):
    story: tuple[Story, ...]
    sum: tuple[Sum, ...] = ()
