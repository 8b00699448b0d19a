"""Words that a language is known to have, whether or not a text uses them: none of them is a misspelling.

They are folded, in order, one a line, and stay the bytes they are read as: as a set they would take twenty times the
memory, and they are looked through only for a word that no text has.
"""

from __future__ import annotations

import msgspec


class KnownWords(msgspec.Struct, frozen=True):
    """The words of one language.

    Attributes:
        lines: each word between two line ends.
    """

    lines: bytes = b"\n"

    def __contains__(self, term: str) -> bool:
        return f"\n{term}\n".encode() in self.lines

    def has_prefix(self, prefix: str) -> bool:
        """Whether a word begins so."""
        return f"\n{prefix}".encode() in self.lines
