"""What a typed word stands for in one index: a ladder, climbed only as far as something is found.

As written or by its stem → as a beginning → a letter wrong → by its root → by ear or in other letters → two letters
wrong → the longest beginning it shares with a word.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec
from rapidfuzz.distance import JaroWinkler

from kiosk.search import sounds
from kiosk.search.index import LONGEST_EDGE, Index
from kiosk.search.lexicon import ROOT_MARK, Lexicon
from kiosk.search.places import Ranges
from kiosk.search.postings import Postings

Rung = Literal["exact", "beginning", "typo", "root", "sound", "none"]

STEM_WORTH = 1.0
ROOT_WORTH = 0.2
EDGE_WORTH = 0.5
BEGUN_WORTH, BEGUN_BESIDE_WORTH = 0.6, 0.2
MOST_REMEMBERED = 512
LATER_GUESS = 0.3  # what a word is worth that is a less likely reading of a misspelt one
MOST_EXPANSIONS = 16
MOST_OF_A_ROOT = 4
LIKE_ENOUGH = 0.6
SHORTEST_BEGINNING = 4
KEPT_OF_A_WORD = 0.6


class Reading(msgspec.Struct, frozen=True):
    """A word of the query as one index understands it.

    Attributes:
        scores: document → what it scores for the word.
        ranges: the numbers of the words it stands for, to be marked in a text; ascending and apart.
        taken_for: the word it was read as, where that is another one; what a visitor is told.
        weight: how much the word tells; a rare word tells more.
    """

    typed: str
    rung: Rung
    scores: dict[int, float]
    ranges: Ranges = ()
    taken_for: str = ""
    weight: float = 0.0


NOTHING = Reading("", "none", {})


def lightened(reading: Reading, worth: float) -> Reading:
    """The reading, its scores worth less."""
    scores = {number: score * worth for number, score in reading.scores.items()}
    return msgspec.structs.replace(reading, scores=scores)


class Typed(msgspec.Struct, frozen=True):
    """A word as typed: folded, as it was written, and where it stands in the query."""

    term: str
    form: str
    unfinished: bool = False
    start: int = 0
    end: int = 0


class Reader:
    """Reads words against indexes.

    What was read of a finished word is remembered, because the words before the last are read again at every letter,
    and forgotten by `forget`.
    """

    def __init__(self) -> None:
        self._stems: dict[tuple[str, str], list[str]] = {}
        self._readings: dict[tuple[str, str, bool], Reading] = {}

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._stems.clear()
        self._readings.clear()

    def exact(self, index: Index, word: Typed) -> Reading:
        """The word as written or by its stem."""
        place = (index.language, word.form, False)
        found = self._readings.get(place)
        if found is None:
            found = self._exact(index, word)
            self._remember(place, found)
        return found

    def _remember(self, place: tuple[str, str, bool], reading: Reading) -> None:
        if len(self._readings) >= MOST_REMEMBERED:
            self.forget()
        self._readings[place] = reading

    def _exact(self, index: Index, word: Typed) -> Reading:
        number = index.lexicon.number(word.term)
        keys = index.lexicon.keys(number) if number >= 0 else self._keys(index, word)
        scores: dict[int, float] = {}
        numbers = [number] if number >= 0 else []
        if number >= 0:
            scores = index.stored.words[word.term].as_dict()
        for key in keys:
            if not key.startswith(ROOT_MARK):
                numbers += _add_family(index, key, scores, STEM_WORTH)
            elif number >= 0:
                _add_family(index, key, scores, ROOT_WORTH)
        return _reading(index, word, "exact" if scores else "none", scores, _ranges(numbers))

    def read(self, index: Index, word: Typed, *, guess: bool) -> Reading:
        """Climb the ladder; the rungs of wrong letters only where a guess is called for."""
        if word.unfinished and word.term not in index.lexicon and (reading := _begun(index, word, NOTHING)).scores:
            return reading
        reading = self.exact(index, word)
        if word.unfinished:
            reading = _begun(index, word, reading)
        if reading.scores or not guess or len(word.term) <= LONGEST_EDGE:
            return reading
        place = (index.language, word.form, True)
        if place not in self._readings:
            self._remember(place, self._guess(index, word))
        return self._readings[place]

    def _guess(self, index: Index, word: Typed) -> Reading:
        """The words of the texts and those of the glossary, in turn, with more and more letters wrong."""
        foreign = sounds.is_latin(word.term) and not sounds.is_latin(index.commonest)
        rungs: list[tuple[Rung, Callable[[Lexicon], tuple[str, ...]]]] = [
            ("typo", lambda lexicon: lexicon.near(word.term, 1)),
            ("root", lambda lexicon: self._of_root(index, word) if lexicon is index.lexicon else ()),
            ("sound", lambda lexicon: lexicon.sounding(word.term)),
            ("typo", lambda lexicon: lexicon.near(word.term, 2)),
            ("typo", lambda lexicon: lexicon.near(word.term, 3)),
        ]
        if foreign:
            rungs.insert(0, rungs.pop(2))
        for rung, guesses in rungs:
            for lexicon in (index.lexicon, index.glossary.words):
                if found := guesses(lexicon):
                    return _guessed(index, word, rung, found)
        return _longest_beginning(index, word)

    def _of_root(self, index: Index, word: Typed) -> tuple[str, ...]:
        """The words of the same root that look most like it."""
        lexicon = index.lexicon
        roots = (key for key in self._keys(index, word) if key.startswith(ROOT_MARK))
        family = {lexicon.terms[number] for root in roots for number in lexicon.family(root)}
        likeness = {term: JaroWinkler.similarity(term, word.term) for term in family}
        likely = sorted(likeness, key=lambda term: (-likeness[term], term))
        return tuple(term for term in likely if likeness[term] >= LIKE_ENOUGH)[:MOST_OF_A_ROOT]

    def _keys(self, index: Index, word: Typed) -> list[str]:
        """Stems and roots of a word that is not in the lexicon: the stemmers are slow, so what they say is kept."""
        place = (index.language, word.form)
        found = self._stems.get(place)
        if found is None:
            roots = (ROOT_MARK + root for root in index.chain.roots(word.form))
            found = self._stems[place] = [*index.chain.stems(word.form), *roots]
        return found


def _begun(index: Index, word: Typed, reading: Reading) -> Reading:
    """The word, and all it may become."""
    first, last = index.lexicon.span(word.term)
    if first == last:
        return reading
    scores = dict(reading.scores)
    if len(word.term) <= LONGEST_EDGE:
        edge = index.stored.edges.get(word.term)
        lists: Iterable[Postings] = [edge] if edge is not None else ()
        worth = EDGE_WORTH
    else:
        lists = (index.stored.words[term] for term in index.lexicon.with_prefix(word.term, MOST_EXPANSIONS))
        worth = BEGUN_WORTH if not reading.scores else BEGUN_BESIDE_WORTH
    for postings in lists:
        _add(scores, postings, worth)
    rung: Rung = "exact" if reading.scores else "beginning"
    ranges = _apart((*reading.ranges, (first, last)))
    return _reading(index, word, rung, scores, ranges)


def _guessed(index: Index, word: Typed, rung: Rung, terms: tuple[str, ...]) -> Reading:
    """A word read as another one, or as one of some; the first is the likeliest."""
    scores: dict[int, float] = {}
    numbers: list[int] = []
    for place, term in enumerate(terms):
        worth = LATER_GUESS if place and rung != "root" else 1.0
        number = index.lexicon.number(term)
        if number < 0:  # only the glossary has it
            continue
        numbers.append(number)
        _add(scores, index.stored.words[term], worth)
        for key in index.lexicon.stems[number]:
            numbers += _add_family(index, key, scores, worth * STEM_WORTH)
    taken_for = "" if rung == "root" else terms[0]
    return _reading(index, word, rung, scores, _ranges(numbers), taken_for)


def _longest_beginning(index: Index, word: Typed) -> Reading:
    """The words that share most letters with it from the start."""
    for length in range(len(word.term) - 1, max(SHORTEST_BEGINNING, round(len(word.term) * KEPT_OF_A_WORD)) - 1, -1):
        terms = index.lexicon.with_prefix(word.term[:length], MOST_EXPANSIONS)
        if terms:
            return _guessed(index, word, "typo", tuple(terms))
    return Reading(word.term, "none", {})


def _add_family(index: Index, key: str, scores: dict[int, float], worth: float) -> list[int]:
    """Add the documents with any word of a family; returns its words."""
    family = list(index.lexicon.family(key))
    postings = index.stored.stems.get(key)
    if postings is None and family:  # a family of one has the list of its word
        postings = index.stored.words[index.lexicon.terms[family[0]]]
    if postings is not None:
        _add(scores, postings, worth)
    return family


def _add(scores: dict[int, float], postings: Postings, worth: float) -> None:
    for document, score in zip(postings.documents, postings.scores, strict=True):
        scores[document] = scores.get(document, 0.0) + score * worth


def _reading(
    index: Index, word: Typed, rung: Rung, scores: dict[int, float], ranges: Ranges, taken_for: str = ""
) -> Reading:
    weight = math.log(1 + index.stored.count / len(scores)) if scores else 0.0
    return Reading(word.term, rung, scores, ranges, taken_for, weight)


def _ranges(numbers: Iterable[int]) -> Ranges:
    return _apart((number, number + 1) for number in numbers)


def _apart(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """In order, those that touch or overlap made one: the forms of a word often follow each other."""
    apart: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if apart and first <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(last, apart[-1][1]))
        else:
            apart.append((first, last))
    return tuple(apart)
