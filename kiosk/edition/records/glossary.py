"""The words people hear, and what they mean."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.records.base import Forms, Record, Words
from kiosk.edition.records.names import LetterId, PageId, StepId


class Term(Record, frozen=True):
    """A word, its translations and what people type for it."""

    pages: tuple[PageId, ...]
    confidence: dict[str, Literal["seen", "standard", "unsure"]]
    terms: Forms
    meaning: Words
    steps: tuple[StepId, ...] = ()
    letters: tuple[LetterId, ...] = ()
    typed: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
