"""What people can ask about: articles of every kind, stories, countries, and the papers of the deadline card."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from kiosk.edition.address import ANY_PAPER, COUNTRY, DEADLINE
from kiosk.edition.edition import Edition

STORY = "story"
STORIES, COUNTRIES, DEADLINES = "stories", "countries", "deadlines"


class Askable(NamedTuple):
    """What a table of `asked/<lang>.toml` is about.

    Attributes:
        kind: what an editor calls one of it.
        plural: the name of the table.
        names: of all there are.
        each: something is recorded about each of them; else about those whose own words are not enough.
    """

    kind: str
    plural: str
    names: Collection[str]
    each: bool = True


def askable(edition: Edition) -> tuple[Askable, ...]:
    """Everything that can be asked about, in the order in which it is recorded."""
    articles = (Askable(kind.id, kind.plural, edition.by_kind[kind.id]) for kind in edition.kinds)
    stories = Askable(STORY, STORIES, [story.id for story in edition.stories])
    countries = [country.id for country in edition.countries.places] if edition.countries else []
    papers = [*(deadline.id for deadline in edition.deadlines), ANY_PAPER]
    return (
        *articles,
        stories,
        Askable(COUNTRY, COUNTRIES, countries),
        Askable(DEADLINE, DEADLINES, papers, each=False),
    )
