"""The words of an index: in order, how often each occurs, how it is written, and what is like it."""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.search import sounds

MOST_GUESSES = 3
LIKE_ENOUGH = 0.6
SURE_SKELETON = 4  # consonants, from which on one may be wrong
SHORTEST_GUESSES = {1: 4, 2: 6, 3: 11}  # letters wrong → the length from which that many may be
ROOT_MARK = "√"
NEGATIONS = {"un", "in", "im", "il", "ir", "dis", "non", "no", "on", "niet", "ن", "نا", "ما", "لا", "بي", "не", "ни"}
LAST = "\U0010ffff"


class Lexicon(msgspec.Struct, frozen=True, dict=True):
    """Folded words in order; a word's place in it is its number.

    Attributes:
        counts: how often each occurs.
        spellings: the spelling seen most often.
        stems: what each shares with its inflected forms.
        roots: the same, more loosely.
    """

    terms: tuple[str, ...]
    counts: tuple[int, ...]
    spellings: tuple[str, ...]
    stems: tuple[tuple[str, ...], ...] = ()
    roots: tuple[tuple[str, ...], ...] = ()

    def number(self, term: str) -> int:
        """The number of a word; -1 when it is not there."""
        return self._numbers.get(term, -1)

    def __contains__(self, term: str) -> bool:
        return term in self._numbers

    def span(self, prefix: str) -> tuple[int, int]:
        """The numbers of the words that begin with `prefix`: the first, and the one behind the last."""
        return bisect.bisect_left(self.terms, prefix), bisect.bisect_left(self.terms, prefix + LAST)

    def with_prefix(self, prefix: str, most: int) -> list[str]:
        """The `most` frequent words that begin with `prefix`."""
        first, last = self.span(prefix)
        found = sorted(range(first, last), key=lambda n: -self.counts[n])[:most]
        return [self.terms[n] for n in found]

    def spelling(self, term: str) -> str:
        """How `term` is written in the texts; itself when it is not there."""
        at = self.number(term)
        return self.spellings[at] if at >= 0 else term

    def keys(self, number: int) -> list[str]:
        """The stems and roots of a word, roots marked as such."""
        return [*self.stems[number], *(ROOT_MARK + root for root in self.roots[number])]

    def family(self, key: str) -> Sequence[int]:
        """The numbers of the words with a stem or a marked root."""
        return self._families.get(key, ())

    def shared(self, key: str) -> bool:
        """Whether more than one word has a stem or root."""
        return len(self.family(key)) > 1

    def near(self, term: str, slips: int) -> tuple[str, ...]:
        """The most likely words with so many letters wrong: the nearest first, of those the most frequent."""
        if len(term) < SHORTEST_GUESSES[slips]:
            return ()
        found: list[tuple[int, int, str]] = []
        for length in range(len(term) - slips, len(term) + slips + 1):
            words = self._by_length.get(length, [])
            matches = process.extract(term, words, scorer=OSA.distance, score_cutoff=slips, limit=2 * MOST_GUESSES)
            found += [
                (distance, -self.counts[self._numbers[word]], word)
                for word, distance, _ in matches
                if not _denies(term, word)
            ]
        return tuple(word for _, _, word in sorted(found)[:MOST_GUESSES])

    def sounding(self, term: str) -> tuple[str, ...]:
        """Words of another script that `term` may be in Latin letters, or words it may be by ear, likeliest first."""
        if not sounds.is_latin(term):
            return ()
        heard, skeletons = sounds.by_ear(term), sounds.typed_skeletons(term)
        numbers = {*self._by_ear.get(heard, ()), *(n for one in skeletons for n in self._by_skeleton.get(one, ()))}
        if not numbers:
            numbers = {*_like(heard, self._by_ear), *(n for one in skeletons for n in _like(one, self._by_skeleton))}
        likeness = {n: sounds.likeness(term, self.terms[n]) for n in numbers}
        likely = sorted(numbers, key=lambda n: (-round(likeness[n], 1), -self.counts[n], n))
        return tuple(self.terms[n] for n in likely if likeness[n] >= LIKE_ENOUGH)[:MOST_GUESSES]

    def warm(self) -> None:
        """Work out the tables that guesses need."""
        for table in (self._numbers, self._families, self._by_length, self._by_skeleton, self._by_ear):
            len(table)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {term: number for number, term in enumerate(self.terms)}

    @cached_property
    def _families(self) -> dict[str, list[int]]:
        families: dict[str, list[int]] = defaultdict(list)
        for number in range(len(self.stems)):
            for key in self.keys(number):
                families[key].append(number)
        return dict(families)

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: dict[int, list[str]] = defaultdict(list)
        for term in self.terms:
            lengths[len(term)].append(term)
        return dict(lengths)

    @cached_property
    def _by_skeleton(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, term in enumerate(self.terms):
            for skeleton in sounds.skeletons(term):
                found[skeleton].append(number)
        return dict(found)

    @cached_property
    def _by_ear(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, term in enumerate(self.terms):
            if len(heard := sounds.by_ear(term)) >= sounds.SHORTEST:
                found[heard].append(number)
        return dict(found)


def _denies(one: str, other: str) -> bool:
    """Whether one of two words says the opposite of the other: "unsafe" is no slip for "safe"."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer.endswith(shorter) and longer[: -len(shorter)] in NEGATIONS


def _like(skeleton: str, skeletons: dict[str, list[int]]) -> list[int]:
    """The words whose skeleton has one consonant more, less or other."""
    if len(skeleton) < SURE_SKELETON:
        return []
    found = process.extract(skeleton, skeletons.keys(), scorer=OSA.distance, score_cutoff=1, limit=MOST_GUESSES)
    return [number for one, _, _ in found for number in skeletons[one]]
