"""The lists of the search: which documents have a term, and what each scores for it, as they lie on the disk.

They are plain columns of numbers, so opening an index runs nothing: a file from a foreign hand can at worst say
something wrong. Whoosh makes them when an edition is prepared (`inverting`) and is not imported to read them.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator

import msgspec


class Postings(msgspec.Struct, frozen=True):
    """The documents that have a term, and what each scores for it (BM25)."""

    documents: array[int]
    scores: array[float]

    def as_dict(self) -> dict[int, float]:
        """Document number → score."""
        return dict(zip(self.documents, self.scores, strict=True))


class PackedField(msgspec.Struct, frozen=True, array_like=True):
    """The lists of a field as they are stored.

    Attributes:
        terms: in the order of code points.
        ends: term → behind the last of its documents, in two columns that hold the lists of all terms.
    """

    terms: list[str]
    ends: bytes
    documents: bytes
    scores: bytes


class PackedIndex(msgspec.Struct, frozen=True, array_like=True):
    """The lists of an index as they are stored: of its terms as written, their stems, and their prefixes."""

    count: int
    terms: PackedField
    stems: PackedField
    prefixes: PackedField


class Field:
    """The lists of one field. What was asked for leaves no trace in it, and several threads may ask."""

    def __init__(self, packed: PackedField) -> None:
        """Raises ValueError where the columns do not belong together."""
        self._terms = packed.terms
        self._ends = array("I", packed.ends)
        self._documents = array("I", packed.documents)
        self._scores = array("f", packed.scores)
        length = self._ends[-1] if self._ends else 0
        if len(self._ends) != len(self._terms) or not length == len(self._documents) == len(self._scores):
            raise ValueError("columns of different lengths")

    def get(self, term: str) -> Postings | None:
        """The list of a term, None when no document has it."""
        number = bisect_left(self._terms, term)
        if number == len(self._terms) or self._terms[number] != term:
            return None
        where = slice(self._ends[number - 1] if number else 0, self._ends[number])
        return Postings(self._documents[where], self._scores[where])

    def __getitem__(self, term: str) -> Postings:
        found = self.get(term)
        if found is None:
            raise KeyError(term)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._terms)


class InvertedIndex:
    """The lists of the three fields of an index."""

    def __init__(self, packed: bytes) -> None:
        """Raises `msgspec.MsgspecError` or ValueError where it is damaged."""
        index = msgspec.msgpack.decode(packed, type=PackedIndex)
        self.count = index.count
        self.terms, self.stems, self.prefixes = map(Field, (index.terms, index.stems, index.prefixes))
