"""Finds articles and words of the glossary for what a visitor typed.

Queries are built from words, never parsed: Whoosh's parser hangs on `*a*` and `[a TO z]` and raises on `((((`
(measured).
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from heapq import nlargest
from itertools import islice
from operator import attrgetter

import msgspec

from kiosk.edition.address import TERM, Address
from kiosk.search.analysis import fold, phrase_key
from kiosk.search.answer import Answer, Hit, Via
from kiosk.search.index import LONGEST_EDGE, Index
from kiosk.search.rank import rank
from kiosk.search.snippet import Shown, choose, cut
from kiosk.search.sounds import is_latin
from kiosk.search.understand import Reader, Reading, Typed

MAX_CHARACTERS = 200
MAX_WORDS = 12
FEW_HITS = 3
MOST_CITATIONS, AT_HOME = 12, 2
LONGEST_PHRASE = 4
OWN_LANGUAGE = 1.5
GUESSED = 0.7  # a word taken for a similar one counts less than the word itself in another language
NAME_WORTH = 8.0
BEGUN_NAME_WORTH = 0.4
MOST_BEGUN_NAMES = 8
SHORTEST_ABROAD = 4


class _Found(msgspec.Struct):
    """A document found in one language, its score so far and how it was found."""

    score: float
    index: Index
    number: int
    via: Via | None
    readings: list[Reading]


class SearchEngine:
    """Searches all languages of an edition. Not safe for use by several threads: one worker owns it."""

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = {index.language: index for index in indexes}
        self._reader = Reader()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be asked in."""
        return tuple(self._indexes)

    def add(self, index: Index) -> None:
        """One language more; another thread may be searching."""
        self._indexes = {**self._indexes, index.language: index}

    def close(self) -> None:
        """Let go of the files of all indexes."""
        for index in self._indexes.values():
            index.close()

    def forget(self) -> None:
        """End of a visit: keep nothing of what was typed, not even by a search that is still running."""
        self._reader = Reader()

    def find(self, query: str, language: str, limit: int, *, literal: bool = False) -> Answer:
        """The best `limit` hits; beyond 200 characters and 12 words a query is cut.

        With `literal` no word is taken for a similar one.
        """
        started = time.perf_counter()
        query = query[:MAX_CHARACTERS].encode("utf-8", "replace").decode()  # half characters cannot be shown
        indexes = self._indexes
        others = [index for index in indexes.values() if index.language != language]
        found, suggestion = _Search(indexes[language], others, self._reader, literal=literal).find(query)
        best = nlargest(limit, found.values(), key=attrgetter("score"))
        hits = tuple(_hit(one, indexes[language]) for one in best)
        took = (time.perf_counter() - started) * 1000
        return Answer(query=query, lang=language, took_ms=round(took, 2), suggestion=suggestion, hits=hits)


class _Search:
    """One search: the index of the reader's language, the others, and the reader of this visit."""

    def __init__(self, own: Index, others: list[Index], reader: Reader, *, literal: bool) -> None:
        self._literal = literal
        self._own = own
        self._others = others
        self._reader = reader

    def find(self, query: str) -> tuple[dict[Address, _Found], str | None]:
        """All that was found, and what the query was taken for."""
        own = self._own
        typed = _typed(own, query)
        if not typed:
            return {}, None
        readings = [self._read(word) for word in typed]
        suggestion = _suggestion(own, query, typed, readings)
        found = _found_at_home(own, typed, readings, guessed=suggestion is not None)
        if self._looks_abroad(found, readings):
            self._abroad(typed, found)
        _lift_exact_title(typed, found)
        return found, suggestion

    def _read(self, word: Typed) -> Reading:
        own = self._own
        reading = self._reader.read(own, word, guess=False)
        if self._literal or reading.scores or self._is_known(word):
            return reading
        return self._reader.read(own, word, guess=True)

    def _is_known(self, word: Typed) -> bool:
        """Whether the word is no misspelling, though no text has it."""
        return word.term in self._own.small_words or word.term in self._own.glossary.names or self._foreign(word)

    def _foreign(self, word: Typed) -> bool:
        """Whether the word is one of another language: then it is no misspelling of one of this."""
        latin = is_latin(word.term)
        return any(
            word.term in index.lexicon
            or (latin == is_latin(index.commonest) and self._reader.exact(index, word).scores)
            for index in self._others
        )

    def _looks_abroad(self, found: dict[Address, _Found], readings: list[Reading]) -> bool:
        """Where the words say enough in the language of the reader, another language only adds noise."""
        if not all(reading.rung in {"exact", "beginning"} for reading in readings):
            return True
        if sum(address.kind != TERM for address in found) < FEW_HITS:
            return True
        return any(self._rather_foreign(reading.typed) for reading in readings)

    def _rather_foreign(self, term: str) -> bool:
        """Whether a word is only cited in the language of the reader, as Dutch words are, and at home in another."""
        here = self._own.stored.words.get(term)
        if here is None or len(here.documents) > MOST_CITATIONS:
            return False
        return any(
            len(there.documents) > len(here.documents) * AT_HOME
            for index in self._others
            if (there := index.stored.words.get(term)) is not None
        )

    def _abroad(self, typed: list[Typed], found: dict[Address, _Found]) -> None:
        """Words as typed in the other languages; a document already found keeps its better way."""
        for index in self._others:
            readings = [self._reader.exact(index, word) for word in typed]
            if not readings[-1].scores and typed[-1].unfinished and len(typed[-1].term) >= SHORTEST_ABROAD:
                readings[-1] = self._reader.read(index, typed[-1], guess=False)
            if not all(reading.scores for reading in readings):
                continue
            for number, score in rank(index, readings).items():
                one = found.get(index.keys[number])
                if one is None or one.score < score:
                    found[index.keys[number]] = _Found(score, index, number, "translation", readings)


def _found_at_home(own: Index, typed: list[Typed], readings: list[Reading], *, guessed: bool) -> dict[Address, _Found]:
    """Documents in the language of the reader, and those that the glossary names."""
    weight = GUESSED if guessed else OWN_LANGUAGE
    via: Via | None = "fuzzy" if guessed else None
    found = {number: score * weight for number, score in rank(own, readings).items()}
    named = _named(own, [reading.taken_for or reading.typed for reading in readings], typed[-1].unfinished)
    ways = {number: via if number in found else "synonym" for number in (*found, *named)}
    for number, worth in named.items():
        found[number] = found.get(number, 0.0) + worth * weight * own.kind_weights[number]
    return {own.keys[n]: _Found(score, own, n, ways[n], readings) for n, score in found.items()}


def _hit(one: _Found, own: Index) -> Hit:
    """The hit in the reader's language, whichever language it was found in."""
    shown = choose(one.index, one.number, one.readings)
    number = one.number
    if one.index is not own:
        number = own.numbers[one.index.keys[number]]
        shown = _same_place(one.index, one.number, own, number, shown)
    document = own.documents[number]
    text = document.pieces[shown.passage - 1].text if shown.passage else ""
    snippet, spans = cut(text, shown.spans)
    return Hit(
        address=msgspec.structs.replace(document.address, section=shown.section),
        lang=one.index.language,
        title=document.title,
        snippet=snippet,
        score=round(one.score, 3),
        via=one.via or (None if spans or shown.title_spans else "synonym"),
        title_spans=shown.title_spans,
        snippet_spans=spans,
    )


def _typed(own: Index, query: str) -> list[Typed]:
    """The words of a query; the last one is unfinished until something stands behind it."""
    found = list(islice(_known_parts(own, query), MAX_WORDS))
    if found and not query[-1].isspace():
        found[-1] = msgspec.structs.replace(found[-1], unfinished=True)
    return found


def _known_parts(own: Index, query: str) -> Iterator[Typed]:
    """Every word; one that the texts do not have as a whole falls into the parts they have (Persian half-spaces)."""
    for word in own.chain.words(query):
        form = query[word.start : word.end]
        parts = () if word.term in own.lexicon else own.chain.splitter(form)
        if parts and all(fold(part) in own.lexicon for part in parts):
            yield from (Typed(fold(part), part, start=word.start, end=word.end) for part in parts)
        else:
            yield Typed(word.term, form, start=word.start, end=word.end)


def _same_place(foreign: Index, number: int, own: Index, own_number: int, shown: Shown) -> Shown:
    """The same passage in the language of the reader; the first of its section where the sections differ in length."""
    theirs, ours = (
        [n for n, piece in enumerate(index.documents[one].pieces, 1) if piece.section == shown.section]
        for index, one in ((foreign, number), (own, own_number))
    )
    if len(theirs) == len(ours) and shown.passage in theirs:
        return Shown(shown.section, ours[theirs.index(shown.passage)], (), ())
    pieces = own.documents[own_number].pieces
    passage = next((n for n in ours if not pieces[n - 1].heading), 1)
    return Shown(shown.section, passage, (), ())


def _lift_exact_title(typed: list[Typed], found: dict[Address, _Found]) -> None:
    """A page comes first for its own title, also when other pages say those words more often."""
    title = tuple(word.term for word in typed)
    for index in {id(one.index): one.index for one in found.values()}.values():
        one = found.get(index.keys[index.page_titles[title]]) if title in index.page_titles else None
        if one is not None and one.index is index:
            one.score += max(other.score for other in found.values())


def _suggestion(index: Index, query: str, typed: list[Typed], readings: list[Reading]) -> str | None:
    """The query as it was understood, when a word of it was taken for another; the rest as it was typed."""
    if not any(reading.taken_for for reading in readings):
        return None
    mended = query
    for word, reading in reversed(list(zip(typed, readings, strict=True))):
        if reading.taken_for:
            mended = f"{mended[: word.start]}{_spelling(index, reading.taken_for)}{mended[word.end :]}"
    return " ".join(mended.split())


def _spelling(index: Index, term: str) -> str:
    return index.lexicon.spelling(term) if term in index.lexicon else index.glossary.words.spelling(term)


def _named(index: Index, terms: list[str], unfinished: bool) -> dict[int, float]:
    """Document number → worth of the best name of the glossary in the query; a phrase of more words is worth more."""
    names = index.glossary.names
    worths: dict[int, float] = {}
    for length in range(1, min(LONGEST_PHRASE, len(terms)) + 1):
        for start in range(len(terms) - length + 1):
            named = names.get(phrase_key(terms[start : start + length]))
            if named:
                _better(worths, named, length * NAME_WORTH)
    if unfinished and not worths:
        key = phrase_key(terms)
        for name in index.names_begun(key, MOST_BEGUN_NAMES) if len(key) > LONGEST_EDGE else ():
            _better(worths, names[name], BEGUN_NAME_WORTH * NAME_WORTH)
    return worths


def _better(worths: dict[int, float], named: dict[int, float], worth: float) -> None:
    for number, place in named.items():
        worths[number] = max(worths.get(number, 0.0), place * worth)
