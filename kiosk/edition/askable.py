"""What people can ask about: the articles of every kind, and the stories."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from kiosk.edition.edition import Edition

STORY, STORIES = "story", "stories"


class Askable(NamedTuple):
    """What a table of `asked/<lang>.toml` is about.

    Attributes:
        kind: what an editor calls one of it.
        plural: the name of the table.
        names: of all there are.
    """

    kind: str
    plural: str
    names: Collection[str]


def askable(edition: Edition) -> tuple[Askable, ...]:
    """Everything that can be asked about, in the order in which it is recorded."""
    articles = (Askable(kind.id, kind.plural, edition.by_kind[kind.id]) for kind in edition.kinds)
    return (*articles, Askable(STORY, STORIES, [story.id for story in edition.stories]))
