"""The terms of an index: in order, how often each occurs, how it is written, and what is like it."""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.search import phonetic

# By judgement; docs/search.md says what half and twice of each do to the tuning half.
MOST_CORRECTIONS = 3  # bound: the likeliest, and two beside it
LIKE_ENOUGH = 0.6  # of `phonetic.similarity`: below it two words are not said alike
SHORTEST_FUZZY_KEY = 4  # consonants, from which on one may be wrong
SHORTEST_CORRECTED = {1: 4, 2: 6, 3: 11}  # rule: edit distance → the length from which it may be
ROOT_MARK = "√"
NEGATIONS = {"un", "in", "im", "il", "ir", "dis", "non", "no", "on", "niet", "ن", "نا", "ما", "لا", "بي", "не", "ни"}
LAST = "\U0010ffff"


class Lexicon(msgspec.Struct, frozen=True, dict=True):
    """Terms in order; the place of a term is its number.

    Attributes:
        counts: how often each occurs.
        spellings: the spelling seen most often.
        stems: what each shares with its inflected forms.
        roots: the same, more loosely.
        asked: the numbers of those that only people who ask write, and no text: they may be spelt as they are heard.
    """

    terms: tuple[str, ...]
    counts: tuple[int, ...]
    spellings: tuple[str, ...]
    stems: tuple[tuple[str, ...], ...] = ()
    roots: tuple[tuple[str, ...], ...] = ()
    asked: tuple[int, ...] = ()

    def number(self, term: str) -> int:
        """The number of a term; -1 when it is not there."""
        return self._numbers.get(term, -1)

    def __contains__(self, term: str) -> bool:
        return term in self._numbers

    def in_texts(self, number: int) -> bool:
        """Whether a text has the term of a number; -1 is none."""
        return number >= 0 and number not in self._asked

    def span(self, prefix: str) -> tuple[int, int]:
        """The numbers of the terms that begin with `prefix`: the first, and the one behind the last."""
        return bisect.bisect_left(self.terms, prefix), bisect.bisect_left(self.terms, prefix + LAST)

    def with_prefix(self, prefix: str, most: int) -> list[str]:
        """The `most` frequent terms that begin with `prefix`."""
        first, last = self.span(prefix)
        found = sorted(range(first, last), key=lambda n: -self.counts[n])[:most]
        return [self.terms[n] for n in found]

    def spelling(self, term: str) -> str:
        """How `term` is written in the texts; itself when it is not there."""
        at = self.number(term)
        return self.spellings[at] if at >= 0 else term

    def keys(self, number: int) -> list[str]:
        """The stems and roots of a term, roots marked as such."""
        return [*self.stems[number], *(ROOT_MARK + root for root in self.roots[number])]

    def family(self, key: str) -> Sequence[int]:
        """The numbers of the terms with a stem or a marked root."""
        return self._families.get(key, ())

    def shared(self, key: str) -> bool:
        """Whether more than one term has a stem or root."""
        return len(self.family(key)) > 1

    def within_distance(self, term: str, distance: int) -> tuple[str, ...]:
        """The likeliest terms within an edit distance: the nearest first, of those the texts', the most frequent."""
        if len(term) < SHORTEST_CORRECTED[distance]:
            return ()
        found: list[tuple[int, bool, int, int]] = []  # edits, asked, how rare, number
        for length in range(len(term) - distance, len(term) + distance + 1):
            terms = self._by_length.get(length, [])
            matches = process.extract(
                term, terms, scorer=OSA.distance, score_cutoff=distance, limit=2 * MOST_CORRECTIONS
            )
            for match, edits, _ in matches:
                if not _denies(term, match):
                    number = self._numbers[match]
                    found.append((edits, number in self._asked, -self.counts[number], number))
        return tuple(self.terms[number] for *_, number in sorted(found)[:MOST_CORRECTIONS])

    def phonetic_matches(self, term: str) -> tuple[str, ...]:
        """Terms of another script that `term` may be in Latin letters, or that are said like it, likeliest first.

        Those that only people who ask write come last.
        """
        if not phonetic.is_latin(term):
            return ()
        heard, consonant_keys = phonetic.phonetic_key(term), phonetic.consonant_keys_of_latin(term)
        numbers = {
            *self._by_phonetic_key.get(heard, ()),
            *(n for key in consonant_keys for n in self._by_consonant_key.get(key, ())),
        }
        if not numbers:
            numbers = {
                *_similar_keys(heard, self._by_phonetic_key),
                *(n for key in consonant_keys for n in _similar_keys(key, self._by_consonant_key)),
            }
        similarity = {n: phonetic.similarity(term, self.terms[n]) for n in numbers}
        likely = sorted(numbers, key=lambda n: (n in self._asked, -round(similarity[n], 1), -self.counts[n], n))
        return tuple(self.terms[n] for n in likely if similarity[n] >= LIKE_ENOUGH)[:MOST_CORRECTIONS]

    def preload(self) -> None:
        """Work out the tables that corrections need."""
        for table in (self._numbers, self._families, self._by_length, self._by_consonant_key, self._by_phonetic_key):
            len(table)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {term: number for number, term in enumerate(self.terms)}

    @cached_property
    def _asked(self) -> frozenset[int]:
        return frozenset(self.asked)

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
    def _by_consonant_key(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, term in enumerate(self.terms):
            for key in phonetic.consonant_keys(term):
                found[key].append(number)
        return dict(found)

    @cached_property
    def _by_phonetic_key(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, term in enumerate(self.terms):
            if len(heard := phonetic.phonetic_key(term)) >= phonetic.SHORTEST:
                found[heard].append(number)
        return dict(found)


def _denies(first: str, second: str) -> bool:
    """Whether one of two words says the opposite of the other: "unsafe" is no slip for "safe"."""
    shorter, longer = sorted((first, second), key=len)
    return longer.endswith(shorter) and longer[: -len(shorter)] in NEGATIONS


def _similar_keys(key: str, keys: dict[str, list[int]]) -> list[int]:
    """The terms whose key has one consonant more, less or other."""
    if len(key) < SHORTEST_FUZZY_KEY:
        return []
    found = process.extract(key, keys.keys(), scorer=OSA.distance, score_cutoff=1, limit=MOST_CORRECTIONS)
    return [number for match, _, _ in found for number in keys[match]]
