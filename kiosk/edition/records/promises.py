"""What an edition never goes without, in the words of whoever answers for it; held against it by `kiosk.check.strict`.

Nothing of it is shown.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from kiosk.edition.records.base import Record
from kiosk.edition.records.names import FactId, LetterId, PageId, SourceId, StepId, StoryId

Phrases = dict[str, tuple[str, ...]]  # language → words, any of which will do


class Least(Record, frozen=True):
    """How many of something there are at least."""

    steps: int = 0
    terms: int = 0
    facts: int = 0
    legal_pages: int = 0


class Contents(Record, frozen=True):
    """What must be there.

    Attributes:
        side_roads: steps beside the rail: a road leads to each, and one leads back from it or ends.
        rail_ends: the last steps of the rail.
    """

    pages: tuple[PageId, ...] = ()
    letters: tuple[LetterId, ...] = ()
    side_roads: tuple[StepId, ...] = ()
    rail_ends: tuple[StepId, ...] = ()
    least: Least = Least()


class Opening(Record, frozen=True):
    """The first words of the short answer of some pages."""

    pages: tuple[PageId, ...]
    words: Phrases


class Refuted(Record, frozen=True):
    """Words that stand only where they are called untrue.

    Attributes:
        only_in: the pages that say so, each of which has them.
        unless: words that refute them in the same sentence, wherever it stands.
    """

    words: Phrases
    only_in: tuple[PageId, ...]
    unless: Phrases = msgspec.field(default_factory=dict)


class Claims(Record, frozen=True):
    """A page of cards, one for every claim it answers.

    Attributes:
        numbers: first letter → the last number of a series that begins at 1.
    """

    page: PageId
    numbers: dict[str, int]


class Limits(Record, frozen=True):
    """A time limit in days never stands in the original without the word that the reader's own letter counts.

    Attributes:
        beside: words one of which stands in the same section.
        on_no_letter: facts that no letter to a reader carries, such as the time an office has.
    """

    beside: tuple[str, ...]
    on_no_letter: tuple[FactId, ...] = ()


class Marks(Record, frozen=True):
    """How sparing the texts are with doubt.

    Attributes:
        most: how many marks stand in the words of all texts of the original, at most.
        never: facts that are never doubtful, such as the number to call in danger.
        unsaid: words that no text says.
    """

    most: int | None = None
    never: tuple[FactId, ...] = ()
    unsaid: Phrases = msgspec.field(default_factory=dict)


class Unsourced(Record, frozen=True):
    """Figures that nobody could trace are shown in one story, beside official ones, and nowhere else.

    Attributes:
        title: words that its title has.
        figures: some that it has and that no official figure bears out.
    """

    story: StoryId
    source: SourceId
    title: Phrases
    figures: tuple[Decimal, ...] = ()


class LeastJudged(Record, frozen=True):
    """How many judged queries each language has at least: all, of a class, of a class in either half."""

    of_language: int = 0
    of_class: int = 0
    of_half: int = 0


class Promises(Record, frozen=True):
    """All that is promised.

    Attributes:
        caveats: words one of which stands in the caveat of every story.
    """

    contents: Contents = Contents()
    opening: tuple[Opening, ...] = ()
    refuted: tuple[Refuted, ...] = ()
    claims: tuple[Claims, ...] = ()
    limits: Limits | None = None
    caveats: Phrases = msgspec.field(default_factory=dict)
    unsourced: Unsourced | None = None
    judged: LeastJudged = LeastJudged()
    marks: Marks = Marks()
