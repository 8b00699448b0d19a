"""The numbers of forms, "annex 26quater", and of whatever else a word and a number name together.

Somebody with an annex 39ter in hand must not be led to annex 25: a number that no text has is said, and what another
number names is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec
import regex

from kiosk.search.analysis import NUMBERED, Token

# "62", "26quater", "13b", "B1", "M32"; "7imaya" is a word, 7 one of its letters.
_NUMBER = regex.compile(rf"\d+(?:{NUMBERED})?|\d+[a-z]|[a-z]{{1,2}}\d+")


class FormNumbers(msgspec.Struct, frozen=True):
    """What words and numbers name together in the texts of a language.

    Attributes:
        words: what stands before the number: "annex".
        numbers: what stands behind one of them: "26quater"; the same in whatever language the word is.
    """

    words: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def has_prefix(self, number: str) -> bool:
        """Whether a number begins so."""
        return any(known.startswith(number) for known in self.numbers)


def is_number(term: str) -> bool:
    """Whether a term is a number or the number of a form: it is looked for as written."""
    return _NUMBER.fullmatch(term) is not None


def named(tokens: Iterable[Token], text: str) -> Iterator[tuple[str, str]]:
    """Every word of a text with the number right behind it."""
    for word, number in pairwise(tokens):
        if is_number(number.term) and not is_number(word.term) and not text[word.end : number.start].strip():
            yield word.term, number.term
