"""Words that are said otherwise than they are written, and names that another language's voice says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

import msgspec

from kiosk.spoken.marks import MARK, letters_of

_LETTER_OF_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3]")


class Name(msgspec.Struct, frozen=True):
    """A word or name as it is written, who says it and how.

    Attributes:
        language: whose voice says it; empty for the voice of the text.
    """

    written: str
    said: str
    language: str = ""


class Names:
    """Finds the names in a text, the longest first, as whole words; case counts, vowel signs do not."""

    def __init__(self, names: Iterable[Name] = ()) -> None:
        self._names: Mapping[str, Name] = {_key(name.written): name for name in names if name.written}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What matches any of them."""
        longest_first = sorted(self._names, key=lambda name: (-len(name), name))
        return re.compile(rf"(?<![\w{MARK}])(?:{'|'.join(map(_source, longest_first)) or '(?!)'})(?![\w{MARK}])")

    def named(self, found: str) -> Name:
        """The name that the pattern found."""
        return self._names[_key(found)]


NO_NAMES = Names()


def _key(written: str) -> str:
    return " ".join(letters_of(written).split())


def _source(name: str) -> str:
    """A pattern of a name in which a space may be any, and an Arabic letter may have its vowels."""
    words = (_LETTER_OF_ARABIC.sub(rf"\g<0>[{MARK}]*", re.escape(word)) for word in name.split())
    return r"\s+".join(words)
