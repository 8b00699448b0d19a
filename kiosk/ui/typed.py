"""What a visitor typed, fit to be repeated in a sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

JOINERS = "\u200c\u200d"  # letters of Persian and of others stand together or apart by them
MOST_MARKS = 4  # on one letter: more than any language writes


def as_repeated(text: str) -> str:
    """`text` without signs that nobody sees but that turn the sentence around, and without towers of marks."""
    return "".join(_seen(text))


def _seen(text: str) -> Iterator[str]:
    marks = 0
    for letter in text:
        category = unicodedata.category(letter)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks <= MOST_MARKS and (category not in {"Cf", "Cc", "Cs"} or letter in JOINERS):
            yield letter
