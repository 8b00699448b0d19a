"""What people ask, in their own words."""

from __future__ import annotations

import msgspec

from kiosk.edition.records.base import Record


class Questions(Record, frozen=True):
    """What people ask that a text, a story or the deadline card answers, in their own words: searched, never shown.

    Attributes:
        pages, letters, steps, stories, deadlines: name → questions in one language.
    """

    pages: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    letters: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    steps: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    stories: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    deadlines: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)

    def of(self, plural: str) -> dict[str, tuple[str, ...]]:
        """What is asked of a kind, by name; of some kinds nothing is recorded."""
        return getattr(self, plural, {}) if plural in self.__struct_fields__ else {}
