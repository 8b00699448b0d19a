"""Words that stand in the TOML files, and what is recorded of their translations."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.files import COUNTRIES, STORIES
from kiosk.edition.records.articles import Review
from kiosk.edition.records.base import Hash, Record, ShortKind


class ShortText(Record, frozen=True):
    """A table language → words in a TOML file.

    Attributes:
        path, name: the file, and the readable name in it: `annex-26/meaning`.
        keys: what leads to the table; a number is a place in a list.
        kind: words on one line; the forms of a term or the plurals of a unit, one a line.
    """

    path: str
    name: str
    keys: tuple[str | int, ...]
    kind: ShortKind
    words: dict[str, str]

    @property
    def in_story(self) -> bool:
        """Whether its placeholders are figures, not facts."""
        return self.path in {STORIES, COUNTRIES}


class WordRecords(Record, frozen=True):
    """What is recorded of the short texts of one file in one language, each called by its name.

    Attributes:
        translation: who or what made them, but for those in `made_by_person`.
        made_from: name → hash of the English it was made from.
        made_by_person: name → hash of the words that a person wrote.
        reviewed: name → its review.
    """

    translation: Literal["machine", "person"] = "machine"
    made_from: dict[str, Hash] = msgspec.field(default_factory=dict)
    made_by_person: dict[str, Hash] = msgspec.field(default_factory=dict)
    reviewed: dict[str, Review] = msgspec.field(default_factory=dict)
