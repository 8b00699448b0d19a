"""Words that are said otherwise than they are written, and names that another language's voice says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import msgspec

from kiosk.spoken.marks import MARK, letters_of

_WITH_VOWELS = re.compile(r"[\u0621-\u064a\u066e-\u06d3]")


class Name(msgspec.Struct, frozen=True):
    """A word or name as it is written, who says it and how.

    Attributes:
        language: whose voice says it; empty for the voice of the text.
    """

    written: str
    said: str
    language: str = ""


class Names:
    """Finds names in texts, the longest first, as whole words; case counts, vowel signs do not.

    Attributes:
        pattern: what matches any of them.
    """

    def __init__(self, names: Iterable[Name] = (), joined: Mapping[str, str] | None = None) -> None:
        """The first of two that are written alike counts.

        Args:
            joined: letters that are words and may stand at the beginning of a name → how each is said.
        """
        self._names: dict[str, Name] = {}
        for name in names:
            self._names.setdefault(_key(name.written), name)
        self._joined = joined or {}
        longest_first = sorted(filter(None, self._names), key=lambda name: (-len(name), name))
        before = f"(?:[{''.join(self._joined)}][{MARK}]*)?" if self._joined else ""
        any_name = "|".join(map(source_of, longest_first)) or "(?!)"
        self.pattern = re.compile(rf"(?<![\w{MARK}]){before}(?:{any_name})(?![\w{MARK}])")

    def named(self, found: str) -> Name:
        """The name that the pattern found, with the letter that was joined to it."""
        key = _key(found)
        if key in self._names:
            return self._names[key]
        name = self._names[key[1:]]
        return Name(written=found, said=self._joined[key[0]] + name.said, language=name.language)


def _key(written: str) -> str:
    return " ".join(letters_of(written).split())


def source_of(name: str) -> str:
    """A pattern of a name or word in which a space may be any, and an Arabic letter may have its vowels."""
    words = (_WITH_VOWELS.sub(rf"\g<0>[{MARK}]*", re.escape(word)) for word in name.split())
    return r"\s+".join(words)


NO_NAMES = Names()
