"""Finds pages and steps for what a visitor typed.

Queries are built from words, never parsed: Whoosh's parser hangs on `*a*` and `[a TO z]` and raises on `((((`
(measured). Each word climbs a ladder until something is found: as written or by stem, as a beginning, with a letter
wrong.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA
from whoosh.query import And, Or, Query, Term

from kiosk.content.search.analysis import phrase_key, stem, stem_of_content, words
from kiosk.content.search.answer import Answer, Hit, Via
from kiosk.content.search.index import LONGEST_EDGE, Document, Index
from kiosk.content.search.snippet import best_piece, cut, spans

MAX_CHARACTERS = 200
MAX_WORDS = 12
MOST_EXPANSIONS = 16
FEW_HITS = 3
LONGEST_PHRASE = 3
OWN_LANGUAGE = 1.5
MOST_GUESSES = 3
LATER_GUESS = 0.3  # what a word is worth that is a less likely reading of a misspelt one
GUESSED = 0.7  # a word taken for a similar one counts less than the word itself in another language
# A step or a letter says in short what its page says in full; a word of the glossary is an answer when nothing else is.
KIND_WEIGHTS = {"step": 0.9, "letter": 0.9, "term": 0.5}
NAME_WORTH = 8.0
ENOUGH_FOR_ALL = 30
SURE_LETTERS = 6


class _Word(msgspec.Struct, frozen=True):
    """A word of the query and the terms it stands for in one index."""

    typed: str
    exact: bool
    terms: tuple[str, ...]
    stem: str
    edge: str = ""


class _Found(msgspec.Struct):
    """A document found in one language, its scores so far and how it was found."""

    score: float
    index: Index
    document: Document
    via: Via | None
    query_words: list[_Word]


class SearchEngine:
    """Searches all languages of an edition. Not safe for use by several threads: one worker owns it."""

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = {index.language: index for index in indexes}

    def close(self) -> None:
        """Close every index."""
        for index in self._indexes.values():
            index.close()

    def find(self, query: str, language: str, limit: int) -> Answer:
        """The best `limit` pages and steps; beyond 200 characters and 12 words a query is cut."""
        started = time.perf_counter()
        query = query[:MAX_CHARACTERS].encode("utf-8", "replace").decode()  # half characters cannot be shown
        typed = [word.term for word in words(query)][:MAX_WORDS]
        unfinished = bool(query) and not query[-1].isspace()
        found: dict[tuple[str, str], _Found] = {}
        suggestion = None
        if typed:
            own = self._indexes[language]
            last = len(typed) - 1 if unfinished else None
            understood = [
                _understand(own, term, unfinished=n == last, guess=not self._foreign(term, own))
                for n, term in enumerate(typed)
            ]
            suggestion = _suggestion(own, understood)
            weight = GUESSED if suggestion else OWN_LANGUAGE
            found = _search(own, typed, understood, weight, "fuzzy" if suggestion else None)
            self._search_other_languages(typed, language, found)
            _lift_exact_title(typed, found.values())
        best = sorted(found.values(), key=lambda one: -one.score)[:limit]
        hits = tuple(self._hit(one, language) for one in best)
        took = (time.perf_counter() - started) * 1000
        return Answer(query=query, lang=language, took_ms=round(took, 2), suggestion=suggestion, hits=hits)

    def _foreign(self, term: str, own: Index) -> bool:
        """Whether the word is one of another language: then it is no misspelling of one of this."""
        return any(term in index.lexicon for index in self._indexes.values() if index is not own)

    def _search_other_languages(self, typed: list[str], own: str, found: dict[tuple[str, str], _Found]) -> None:
        """Words as typed in the other languages; a page already found keeps its better way."""
        for language, index in self._indexes.items():
            if language == own:
                continue
            exact = [_exact(index, term) for term in typed]
            if not all(word.exact for word in exact):
                continue
            for key, one in _search(index, typed, exact, 1.0, "translation", names=False).items():
                if key not in found:
                    found[key] = one

    def _hit(self, one: _Found, language: str) -> Hit:
        """The hit in the reader's language, whichever language it was found in."""
        index = self._indexes[language]
        document = next(d for d in index.documents if (d.kind, d.id) == (one.document.kind, one.document.id))
        wanted = {term for word in one.query_words for term in word.terms}
        stems = {word.stem for word in one.query_words}
        edges = tuple(word.edge for word in one.query_words if word.edge)

        def matches(term: str) -> bool:
            return term in wanted or stem_of_content(term, language) in stems or bool(edges and term.startswith(edges))

        piece, found = best_piece(document.pieces, matches)
        text, snippet_spans = cut(piece.text, found)
        return Hit(
            page=document.id,
            section=piece.section,
            kind=document.kind,
            lang=one.index.language,
            title=document.title,
            snippet=text,
            score=round(one.score, 3),
            via=one.via,
            title_spans=tuple(spans(document.title, matches)),
            snippet_spans=tuple(snippet_spans),
        )


def _lift_exact_title(typed: list[str], found: Iterable[_Found]) -> None:
    """A page comes first for its own title, also when other pages say those words more often."""
    best = max((one.score for one in found), default=0.0)
    for one in found:
        if one.document.kind == "page" and [word.term for word in words(one.document.title)] == typed:
            one.score += best


def _exact(index: Index, term: str) -> _Word:
    stemmed = stem(term, index.language)
    known = term in index.lexicon or ("s", stemmed) in index.searcher.reader()
    return _Word(typed=term, exact=known, terms=(term,), stem=stemmed)


def _understand(index: Index, term: str, *, unfinished: bool, guess: bool) -> _Word:
    """Climb the ladder for one word; the last rung, similar words, only where a guess is called for."""
    word = _exact(index, term)
    if unfinished:
        beginnings = tuple(index.lexicon.with_prefix(term, MOST_EXPANSIONS))
        if beginnings:
            return _Word(typed=term, exact=True, terms=(term, *beginnings), stem=word.stem, edge=term)
    if word.exact or not guess or len(term) <= LONGEST_EDGE or _names_something(index, term):
        return word
    near = _near(index, term)
    if not near:
        return word
    return _Word(typed=term, exact=False, terms=near, stem=stem(near[0], index.language))


def _near(index: Index, term: str) -> tuple[str, ...]:
    """The most likely words with a letter or two wrong: the nearest first, of those the most frequent."""
    slips = 2 if len(term) >= SURE_LETTERS else 1
    found = process.extract(term, index.lexicon.terms, scorer=OSA.distance, score_cutoff=slips, limit=MOST_EXPANSIONS)
    likely = sorted(found, key=lambda match: (match[1], -index.lexicon.counts[match[2]]))
    return tuple(near for near, _, _ in likely[:MOST_GUESSES])


def _names_something(index: Index, term: str) -> bool:
    return term in index.names


def _suggestion(index: Index, understood: list[_Word]) -> str | None:
    """The query as it was understood, when a word of it was taken for another."""
    if all(word.typed in word.terms for word in understood):
        return None
    return " ".join(
        word.typed if word.typed in word.terms else index.lexicon.spelling(word.terms[0]) for word in understood
    )


def _search(
    index: Index, typed: list[str], understood: list[_Word], weight: float, via: Via | None, *, names: bool = True
) -> dict[tuple[str, str], _Found]:
    """Documents with all words, or with any when fewer than three have all; the glossary's names come on top."""
    parts = [_word_query(word, index.language) for word in understood]
    scores = _run(index, And(parts))
    if len(scores) < FEW_HITS and len(parts) > 1:
        scores = {**_run(index, Or(parts)), **{number: score * 2 for number, score in scores.items()}}
    found = {
        _key(index, number): _Found(
            score * weight * _kind_weight(index, number), index, index.documents[number], via, understood
        )
        for number, score in scores.items()
    }
    if names:
        for number, score in _named(index, typed).items():
            one = found.setdefault(
                _key(index, number), _Found(0.0, index, index.documents[number], "synonym", understood)
            )
            one.score += score * weight * _kind_weight(index, number)
    return found


def _kind_weight(index: Index, number: int) -> float:
    return KIND_WEIGHTS.get(index.documents[number].kind, 1.0)


def _key(index: Index, number: int) -> tuple[str, str]:
    document = index.documents[number]
    return document.kind, document.id


def _word_query(word: _Word, language: str) -> Query:
    """Documents with the word, its stem, a word it begins, or one it may be a misspelling of."""
    if word.edge and len(word.edge) <= LONGEST_EDGE:
        return Or([Term("t", word.typed), Term("pfx", word.edge)])
    if word.exact:
        return Or([*(Term("t", term) for term in word.terms), Term("s", word.stem)])
    guesses: list[Query] = []
    for place, term in enumerate(word.terms):
        worth = LATER_GUESS if place else 1.0
        guesses += [Term("t", term, boost=worth), Term("s", stem_of_content(term, language), boost=worth)]
    return Or(guesses)


def _named(index: Index, typed: list[str]) -> dict[int, float]:
    """Document number → worth of the best name of the glossary in the query; a phrase of more words is worth more."""
    worths: dict[int, float] = {}
    for length in range(1, LONGEST_PHRASE + 1):
        for start in range(len(typed) - length + 1):
            for number, worth in index.names.get(phrase_key(typed[start : start + length]), {}).items():
                worths[number] = max(worths.get(number, 0.0), worth * length * NAME_WORTH)
    return worths


def _run(index: Index, query: Query) -> dict[int, float]:
    """Document number → score."""
    results = index.searcher.search(query, limit=ENOUGH_FOR_ALL)
    return {number: score for score, number in results.top_n}
