"""Where every term of a document stands, so that a snippet is cut without reading the document again."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import msgspec

LARGEST = 0xFFFF  # of a column of two bytes
Occurrence = tuple[int, int, int, int]  # number of the term, passage, first character, one behind the last
Ranges = tuple[tuple[int, int], ...]


class PackedPositions(msgspec.Struct, frozen=True, array_like=True):
    """The positions of a document as they lie on the disk."""

    terms: bytes
    passages: bytes
    starts: bytes
    ends: bytes
    title: tuple[int, ...]


class Positions(msgspec.Struct, frozen=True):
    """The occurrences of a document in the order of their terms: four columns.

    Attributes:
        title: the terms of the title as they follow each other.
    """

    terms: array[int]
    passages: array[int]
    starts: array[int]
    ends: array[int]
    title: tuple[int, ...] = ()

    @classmethod
    def of(cls, occurrences: Iterable[Occurrence], title: tuple[int, ...] = ()) -> Positions:
        """From occurrences in any order; what stands beyond the 65,535th character of a passage is not marked."""
        rows = [row for row in sorted(occurrences) if row[3] <= LARGEST and row[1] <= LARGEST]
        return cls(
            array("I", [row[0] for row in rows]),
            array("H", [row[1] for row in rows]),
            array("H", [row[2] for row in rows]),
            array("H", [row[3] for row in rows]),
            title,
        )

    def rows(self, ranges: Ranges) -> list[range]:
        """The rows of terms.

        Args:
            ranges: numbers of terms, ascending and apart: the first, and the one behind the last.
        """
        terms = self.terms
        at, size = 0, len(terms)
        found = []
        for first, last in ranges:
            at = bisect_left(terms, first, at)
            if at == size:
                break
            if terms[at] < last:
                end = bisect_left(terms, last, at)
                found.append(range(at, end))
                at = end
        return found

    def passages_of(self, rows: Iterable[range]) -> set[int]:
        """The passages the rows speak of."""
        found: set[int] = set()
        for some in rows:
            found.update(self.passages[some.start : some.stop])
        return found

    def spans(self, rows: Iterable[range], passage: int) -> Iterator[tuple[int, int]]:
        """What of the rows stands in a passage: the first character, and the one behind the last."""
        passages, starts, ends = self.passages, self.starts, self.ends
        for some in rows:
            for row in some:
                if passages[row] == passage:
                    yield starts[row], ends[row]

    def packed(self) -> PackedPositions:
        """As it is stored."""
        return PackedPositions(
            self.terms.tobytes(), self.passages.tobytes(), self.starts.tobytes(), self.ends.tobytes(), self.title
        )

    @classmethod
    def unpacked(cls, packed: PackedPositions) -> Positions:
        """As it is used."""
        return cls(
            array("I", packed.terms),
            array("H", packed.passages),
            array("H", packed.starts),
            array("H", packed.ends),
            packed.title,
        )
