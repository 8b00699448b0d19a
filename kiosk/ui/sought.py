"""What of a passage is marked where a hit of the search opens: the sentence with most of the words that are meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.languages.registry import LANGUAGES
from kiosk.languages.sentences import sentences
from kiosk.search.answer import Span

BESIDE = " · "  # between words that stand on labels of their own: of a letter, of a contact, the names in a story


def is_list(passage: str) -> bool:
    """Whether a passage is no sentence but names, which stand on labels of their own."""
    return BESIDE in passage


def sought_in(passage: str, meant: Sequence[Span], language: str) -> str:
    """The sentence, or the part of a list of names, in which most of the words stand; the first of several.

    Args:
        meant: where the words that are meant stand in the passage, at least one.
        language: whose abbreviations do not end a sentence.
    """
    parts = _parts(passage, language)
    return max(parts, key=lambda part: _number_in(part, meant), default=(0, passage))[1]


def _parts(passage: str, language: str) -> Iterator[tuple[int, str]]:
    """Each sentence, and where it begins."""
    behind = 0
    for piece in passage.split(BESIDE):
        for sentence in sentences(piece, LANGUAGES[language].speech):
            start = passage.index(sentence, behind)
            behind = start + len(sentence)
            yield start, sentence


def _number_in(part: tuple[int, str], meant: Sequence[Span]) -> int:
    first, text = part
    return sum(first <= start < first + len(text) for start, _ in meant)
