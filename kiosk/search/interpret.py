"""Interprets the terms of a query against one index: tiers of matching, tried only as far as something is found.

As written or by its stem → as a prefix → a letter wrong → by its root → by its phonetic key or in other letters → two
letters wrong → the longest prefix it shares with a term.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec
from rapidfuzz.distance import OSA, JaroWinkler

from kiosk.search import phonetic
from kiosk.search.analysis import fold
from kiosk.search.compounds import parts
from kiosk.search.index import LONGEST_PREFIX, Index
from kiosk.search.lexicon import ROOT_MARK, Lexicon
from kiosk.search.positions import Ranges
from kiosk.search.postings import Postings

Tier = Literal["exact", "prefix", "typo", "root", "phonetic", "none"]
Correction = Literal["none", "near", "any"]  # how unlike a term may be that another is taken for; near: a letter wrong
CacheKey = tuple[str, str, Correction | Literal["away"]]  # language, term as typed, correction

# By judgement unless said otherwise; docs/search.md says what half and twice of each do to the tuning half.
STEM_BOOST = 1.0  # plain: an inflected form says what the typed one says
FEW_DOCUMENTS = 4  # with a compound: then those with a part of it are shown, too
SYNONYM_BOOST = 0.9  # what people type for a word of the texts
ROOT_BOOST = 0.2  # a root may join words of different meaning
SHORT_PREFIX_BOOST = 0.5  # one to three letters may become anything
PREFIX_BOOST = 0.6  # no text has the typed letters as a word
PREFIX_BESIDE_EXACT_BOOST = 0.2  # a text has them: longer words come behind it
MOST_CACHED = 512  # bound: a visit types fewer words
HEARD_BOOST = 1.0  # a word of the texts beside one that only people who ask write
LATER_CORRECTION_BOOST = 0.3  # all but the likeliest of the terms that a misspelt one may be
MOST_EXPANSIONS = 16  # bound on the lists read at a keystroke
MOST_OF_A_ROOT = 4  # bound: the terms of a root that look most like the typed one
LIKE_HEARD = 0.7  # of `phonetic.similarity`, for a word that was written as it is heard
LIKE_PREFIX = 0.85  # of Jaro-Winkler, for a word with the same beginning
LIKE_ENOUGH = 0.6  # of Jaro-Winkler: below it two words of a root look unlike
SHORTEST_SHARED_PREFIX = 4  # rule: three letters are shared by chance
SHARED_PREFIX_SHARE = 0.6  # of the typed letters


class TermMatch(msgspec.Struct, frozen=True):
    """What a term of the query matches in one index.

    Attributes:
        scores: document → what it scores for the term.
        ranges: the numbers of the terms it stands for, to be marked in a text; ascending and apart.
        corrected_to: the term it was taken for, where that is another one; what a visitor is told.
        idf: how much the term tells; a rare one tells more.
    """

    typed: str
    tier: Tier
    scores: dict[int, float]
    ranges: Ranges = ()
    corrected_to: str = ""
    idf: float = 0.0


NO_MATCH = TermMatch("", "none", {})


def down_weighted(match: TermMatch, boost: float, idf: float | None = None) -> TermMatch:
    """The match, its scores times a boost below one; with `idf` it tells so much."""
    scores = {number: score * boost for number, score in match.scores.items()}
    return msgspec.structs.replace(match, scores=scores, idf=match.idf if idf is None else idf)


class QueryTerm(msgspec.Struct, frozen=True):
    """A term of the query: folded, as it was typed, and where it stands there.

    Attributes:
        part: it is one of the parts of a compound that no text has.
    """

    term: str
    form: str
    unfinished: bool = False
    part: bool = False
    start: int = 0
    end: int = 0

    def follows(self, other: QueryTerm) -> bool:
        """Whether it is the last part of the compound that the other begins."""
        return self.part and other.part and self.start == other.start


class Interpreter:
    """Matches terms of a query in indexes.

    What a finished term matches is cached, because the terms before the last are looked for again at every letter, and
    forgotten by `forget`.
    """

    def __init__(self) -> None:
        self._stems: dict[tuple[str, str], list[str]] = {}
        self._matches: dict[CacheKey, TermMatch] = {}

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._stems.clear()
        self._matches.clear()

    def exact(self, index: Index, typed: QueryTerm, *, at_home: bool = True) -> TermMatch:
        """The term as written or by its stem, or what it stands for; away from home that only where no text has it."""
        cache_key: CacheKey = (index.language, typed.form, "none" if at_home else "away")
        found = self._matches.get(cache_key)
        if found is None:
            found = self._exact(index, typed, at_home=at_home)
            self._cache(cache_key, found)
        return found

    def _cache(self, cache_key: CacheKey, match: TermMatch) -> None:
        if len(self._matches) >= MOST_CACHED:
            self.forget()
        self._matches[cache_key] = match

    def _exact(self, index: Index, typed: QueryTerm, *, at_home: bool) -> TermMatch:
        keys = self._keys(index, typed.term, typed.form)
        scores, numbers = _as_written(index, typed.term, keys)
        if scores and not at_home:
            return _term_match(index, typed, "exact", scores, _ranges(numbers))
        meant = index.synonyms.of(typed.term, () if scores else keys)
        if scores and len(scores) < FEW_DOCUMENTS and index.chain.compounds.links:
            meant += parts(typed.term, index.chain.compounds, lambda part: part in index.lexicon)
        return self._with_synonyms(index, typed, meant, scores, numbers)

    def _with_synonyms(
        self, index: Index, typed: QueryTerm, meant: Iterable[str], scores: dict[int, float], numbers: list[int]
    ) -> TermMatch:
        """The term, or what it stands for: a document that has both says it once."""
        for word in meant:
            term = fold(word)
            of_word, more = _as_written(index, term, self._keys(index, term, word))
            numbers = [*numbers, *more]
            for document, score in of_word.items():
                scores[document] = max(scores.get(document, 0.0), score * SYNONYM_BOOST)
        return _term_match(index, typed, "exact" if scores else "none", scores, _ranges(numbers))

    def _keys(self, index: Index, term: str, form: str) -> list[str]:
        """The stems and roots of a term."""
        number = index.lexicon.number(term)
        return index.lexicon.keys(number) if number >= 0 else self._stems_and_roots(index, QueryTerm(term, form))

    def match(self, index: Index, typed: QueryTerm, *, correct: Correction, at_home: bool = True) -> TermMatch:
        """Try tier after tier; those of wrong letters only where a correction is called for."""
        if typed.unfinished and typed.term not in index.lexicon:
            match = _with_prefix(index, typed, NO_MATCH)
            if match.scores:
                return match
        match = self.exact(index, typed, at_home=at_home)
        if typed.unfinished:
            match = _with_prefix(index, typed, match)
            if not match.scores and (meant := index.synonyms.becoming(typed.term)):
                return self._with_synonyms(index, typed, meant, {}, [])
        if match.scores or correct == "none" or len(typed.term) <= LONGEST_PREFIX:
            return match
        cache_key = (index.language, typed.form, correct)
        if cache_key not in self._matches:
            self._cache(cache_key, self._correct(index, typed, correct))
        return self._matches[cache_key]

    def _correct(self, index: Index, typed: QueryTerm, correct: Correction) -> TermMatch:
        """The terms of the texts and those of the glossary, in turn, with more and more letters wrong."""
        foreign = phonetic.is_latin(typed.term) and not phonetic.is_latin(index.commonest)
        tiers: list[tuple[Tier, Callable[[Lexicon], tuple[str, ...]]]] = [
            ("typo", lambda lexicon: lexicon.within_distance(typed.term, 1)),
            ("root", lambda lexicon: self._of_root(index, typed) if lexicon is index.lexicon else ()),
            ("phonetic", lambda lexicon: lexicon.phonetic_matches(typed.term)),
            ("typo", lambda lexicon: lexicon.within_distance(typed.term, 2)),
            ("typo", lambda lexicon: lexicon.within_distance(typed.term, 3)),
        ]
        if foreign:
            tiers.insert(0, tiers.pop(2))
        if correct == "near":
            tiers = [tier for tier in tiers if tier[0] == "typo"][:1]
        for tier, corrections in tiers:
            for lexicon in (index.lexicon, index.glossary.lexicon):
                if found := tuple(term for term in corrections(lexicon) if _is_likely(index, typed.term, term, tier)):
                    return _corrected(index, typed, tier, found)
        if correct == "near":
            return msgspec.structs.replace(NO_MATCH, typed=typed.term)
        return _longest_shared_prefix(index, typed)

    def _of_root(self, index: Index, typed: QueryTerm) -> tuple[str, ...]:
        """The terms of the same root that look most like it."""
        lexicon = index.lexicon
        roots = (key for key in self._stems_and_roots(index, typed) if key.startswith(ROOT_MARK))
        family = {lexicon.terms[number] for root in roots for number in lexicon.family(root)}
        similarity = {term: JaroWinkler.similarity(term, typed.term) for term in family}
        likely = sorted(similarity, key=lambda term: (-similarity[term], term))
        return tuple(term for term in likely if similarity[term] >= LIKE_ENOUGH)[:MOST_OF_A_ROOT]

    def _stems_and_roots(self, index: Index, typed: QueryTerm) -> list[str]:
        """Stems and roots of a term that is not in the lexicon: the stemmers are slow, so what they say is kept."""
        cache_key = (index.language, typed.form)
        found = self._stems.get(cache_key)
        if found is None:
            roots = (ROOT_MARK + root for root in index.chain.roots(typed.form))
            found = self._stems[cache_key] = [*index.chain.stems(typed.form), *roots]
        return found


def as_heard(index: Index, typed: QueryTerm, match: TermMatch) -> TermMatch:
    """A word that only people who ask write, or share a stem with, and the likeliest of the texts a letter away.

    Where nobody writes it, it is taken for that one.
    """
    lexicon = index.lexicon
    foreign = phonetic.is_latin(typed.term) and not phonetic.is_latin(index.commonest)
    near: tuple[str, ...] = ()
    if len(typed.term) > LONGEST_PREFIX:
        near = lexicon.phonetic_matches(typed.term) if foreign else lexicon.within_distance(typed.term, 1)
    meant = next((term for term in near if lexicon.in_texts(lexicon.number(term))), None)
    if meant is None:
        return match
    corrected = _corrected(index, typed, "phonetic" if foreign else "typo", (meant,))
    if typed.term not in lexicon:
        return corrected
    scores = dict(match.scores)
    for document, score in corrected.scores.items():
        scores[document] = max(scores.get(document, 0.0), score * HEARD_BOOST)
    return _term_match(index, typed, match.tier, scores, _apart((*match.ranges, *corrected.ranges)))


def _as_written(index: Index, term: str, keys: Iterable[str]) -> tuple[dict[int, float], list[int]]:
    """What a term and its family score, and the numbers of all of them."""
    number = index.lexicon.number(term)
    scores: dict[int, float] = {}
    numbers = [number] if number >= 0 else []
    if number >= 0:
        scores = index.inverted.terms[term].as_dict()
    for key in keys:
        if not key.startswith(ROOT_MARK):
            numbers += _add_family(index, key, scores, STEM_BOOST)
        elif number >= 0:
            _add_family(index, key, scores, ROOT_BOOST)
    return scores, numbers


def _is_likely(index: Index, typed: str, term: str, tier: Tier) -> bool:
    """Whether a word may be meant by a misspelt one: in the letters that its reader reads, and said much alike."""
    if tier == "root":
        return True
    if not phonetic.is_latin(typed):
        return tier != "typo" or OSA.distance(typed, term) == 1 or typed[0] == term[0]
    if not phonetic.is_latin(index.commonest):
        return True  # it may be a word of the language in Latin letters, however it is written
    if not phonetic.is_latin(term):
        return False
    if tier == "phonetic":
        return phonetic.similarity(typed, term) >= LIKE_HEARD
    return OSA.distance(typed, term) == 1 or typed[0] == term[0]


def _with_prefix(index: Index, typed: QueryTerm, match: TermMatch) -> TermMatch:
    """The term, and all it may become."""
    first, last = index.lexicon.span(typed.term)
    if first == last:
        return match
    scores = dict(match.scores)
    if len(typed.term) <= LONGEST_PREFIX:
        prefix = index.inverted.prefixes.get(typed.term)
        lists: Iterable[Postings] = [prefix] if prefix is not None else ()
        boost = SHORT_PREFIX_BOOST
    else:
        lists = (index.inverted.terms[term] for term in index.lexicon.with_prefix(typed.term, MOST_EXPANSIONS))
        boost = PREFIX_BOOST if not match.scores else PREFIX_BESIDE_EXACT_BOOST
    for postings in lists:
        _add(scores, postings, boost)
    tier: Tier = "exact" if match.scores else "prefix"
    ranges = _apart((*match.ranges, (first, last)))
    return _term_match(index, typed, tier, scores, ranges)


def _corrected(index: Index, typed: QueryTerm, tier: Tier, terms: tuple[str, ...]) -> TermMatch:
    """A term taken for another one, or for one of some; the first is the likeliest."""
    scores: dict[int, float] = {}
    numbers: list[int] = []
    for rank, term in enumerate(terms):
        boost = LATER_CORRECTION_BOOST if rank and tier != "root" else 1.0
        number = index.lexicon.number(term)
        if number < 0:  # only the glossary has it
            continue
        numbers.append(number)
        _add(scores, index.inverted.terms[term], boost)
        for key in index.lexicon.stems[number]:
            numbers += _add_family(index, key, scores, boost * STEM_BOOST)
    corrected_to = "" if tier == "root" else terms[0]
    return _term_match(index, typed, tier, scores, _ranges(numbers), corrected_to)


def _longest_shared_prefix(index: Index, typed: QueryTerm) -> TermMatch:
    """The terms that share most letters with it from the start."""
    shortest = max(SHORTEST_SHARED_PREFIX, round(len(typed.term) * SHARED_PREFIX_SHARE))
    for length in range(len(typed.term) - 1, shortest - 1, -1):
        terms = index.lexicon.with_prefix(typed.term[:length], MOST_EXPANSIONS)
        terms = [term for term in terms if JaroWinkler.similarity(typed.term, term) >= LIKE_PREFIX]
        if terms:
            return _corrected(index, typed, "typo", tuple(terms))
    return msgspec.structs.replace(NO_MATCH, typed=typed.term)


def _add_family(index: Index, key: str, scores: dict[int, float], boost: float) -> list[int]:
    """Add the documents with any term of a family; returns its terms."""
    family = list(index.lexicon.family(key))
    postings = index.inverted.stems.get(key)
    if postings is None and family:  # a family of one has the list of its term
        postings = index.inverted.terms[index.lexicon.terms[family[0]]]
    if postings is not None:
        _add(scores, postings, boost)
    return family


def _add(scores: dict[int, float], postings: Postings, boost: float) -> None:
    for document, score in zip(postings.documents, postings.scores, strict=True):
        scores[document] = scores.get(document, 0.0) + score * boost


def _term_match(
    index: Index, typed: QueryTerm, tier: Tier, scores: dict[int, float], ranges: Ranges, corrected_to: str = ""
) -> TermMatch:
    idf = math.log(1 + index.inverted.count / len(scores)) if scores else 0.0
    return TermMatch(typed.term, tier, scores, ranges, corrected_to, idf)


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
