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
from kiosk.edition.kinds import PAGE
from kiosk.search.analysis import fold, phrase_key
from kiosk.search.answer import Answer, Hit, Via
from kiosk.search.compounds import parts
from kiosk.search.documents import Document
from kiosk.search.form_numbers import is_number
from kiosk.search.index import LONGEST_PREFIX, Index
from kiosk.search.interpret import NO_MATCH, Interpreter, QueryTerm, TermMatch, as_heard, down_weighted
from kiosk.search.missing import LONGEST_PHRASE, as_typed, missing_numbers, named_places
from kiosk.search.phones import phones
from kiosk.search.phonetic import is_latin
from kiosk.search.rank import rank
from kiosk.search.snippet import Shown, choose, cut

MAX_CHARACTERS = 200  # bound on the work of a search
MAX_WORDS = 24  # bound on the work of a search; people ask in up to twenty words, what tells most stands last
# By judgement unless said otherwise; docs/search.md says what half and twice of each do to the tuning half.
FEW_HITS = 3  # rule: as many as are seen at a glance; with fewer the other languages are asked too
MOST_CITATIONS = 12  # documents that cite a foreign term; a term of the language itself has more
AT_HOME = 2  # times as many documents have a term in the language it is of
OWN_LANGUAGE_BOOST = 1.5  # a reader's own language before the same word elsewhere
CORRECTED_BOOST = 0.7  # a term taken for a similar one counts less than the term itself in another language
NAME_BOOST = 8.0  # above the best score of a word in a title: what the glossary names comes first
NAME_PREFIX_BOOST = 0.4  # of a name that is still being typed
MOST_NAME_PREFIXES = 8  # bound on the names looked at at a keystroke
LAST_PART_BOOST = 0.3  # of a compound: the first part says what it is about
CALLED_SO_SHARE = 0.9  # of the best score: whatever is called as the query is among the first
SHORTEST_BECOMING = 5  # rule: four letters begin some known word, whatever they were meant to be
SHORTEST_FOREIGN_PREFIX = 4  # rule: three letters begin a word in every language


class _Candidate(msgspec.Struct):
    """A document found in one language, its score so far and how it was found."""

    score: float
    index: Index
    number: int
    via: Via | None
    matches: list[TermMatch]


class _Result(msgspec.Struct, frozen=True):
    """All that was found, what the query was taken for, and what of it nothing has."""

    found: dict[Address, _Candidate]
    suggestion: str | None = None
    not_found: tuple[str, ...] = ()


class SearchEngine:
    """Searches all languages of an edition. Not safe for use by several threads: one worker owns it."""

    def __init__(self, indexes: Iterable[Index]) -> None:
        self._indexes = {index.language: index for index in indexes}
        self._interpreter = Interpreter()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be asked in."""
        return tuple(self._indexes)

    def add(self, index: Index) -> None:
        """One language more; another thread may be searching."""
        self._indexes = {**self._indexes, index.language: index}

    def forget(self) -> None:
        """End of a visit: keep nothing of what was typed, not even by a search that is still running."""
        self._interpreter = Interpreter()

    def find(self, query: str, language: str, limit: int, *, literal: bool = False) -> Answer:
        """The best `limit` hits; beyond 200 characters and 24 words a query is cut.

        With `literal` no word is taken for a similar one.
        """
        started = time.perf_counter()
        query = query[:MAX_CHARACTERS].encode("utf-8", "replace").decode()  # half characters cannot be shown
        indexes = self._indexes
        others = [index for index in indexes.values() if index.language != language]
        result = _Search(indexes[language], others, self._interpreter, literal=literal).find(query)
        best = nlargest(limit, result.found.values(), key=attrgetter("score"))
        hits = tuple(_hit(candidate, indexes[language]) for candidate in best)
        took = (time.perf_counter() - started) * 1000
        return Answer(
            query=query,
            lang=language,
            took_ms=round(took, 2),
            suggestion=result.suggestion,
            hits=hits,
            total=len(result.found),
            not_found=result.not_found,
        )


class _Search:
    """One search: the index of the reader's language, the others, and the interpreter of this visit."""

    def __init__(self, own: Index, others: list[Index], interpreter: Interpreter, *, literal: bool) -> None:
        self._literal = literal
        self._own = own
        self._others = others
        self._interpreter = interpreter

    def find(self, query: str) -> _Result:
        """Look in the reader's language, and in the others where that says too little."""
        own = self._own
        typed = _query_terms(own, query)
        if not typed:
            return _Result({})
        matches = _first_parts_before_last(typed, [self._match(term) for term in typed])
        numbers = missing_numbers(own, typed, matches)
        for place in numbers:
            matches[place] = NO_MATCH
        suggestion = _suggestion(own, query, typed, matches)
        found = _search_own_language(own, typed, matches, corrected=suggestion is not None)
        if not numbers and self._needs_other_languages(found, matches):
            self._search_other_languages(typed, found)
        if numbers:
            found = _without_other_numbers(own, typed, matches, found)
        _boost_exact_title(typed, found)
        missing = sorted({*numbers, *self._missing_words(typed, matches, found)})
        return _Result(found, suggestion, tuple(as_typed(query, typed, missing, own)))

    def _missing_words(
        self, typed: list[QueryTerm], matches: list[TermMatch], found: dict[Address, _Candidate]
    ) -> Iterator[int]:
        """The places of words that nothing has, in whatever language; small words tell nothing and are not missed."""
        if all(match.scores for match in matches) and not any(term.part for term in typed):
            return
        if any(candidate.via == "translation" for candidate in found.values()):
            return  # another language has all of them
        names = named_places(self._own, typed)
        for place, match in enumerate(matches):
            term = typed[place].term
            if typed[place].part:
                yield place
                continue
            becoming = term not in self._own.known_words and self._may_become_known(typed[place])
            if not match.scores and place not in names and term not in self._own.small_words and not becoming:
                yield place

    def _match(self, typed: QueryTerm) -> TermMatch:
        own = self._own
        match = self._interpreter.match(own, typed, correct="none")
        if self._literal or (match.scores and _in_texts(own, match)):
            return match
        if match.scores:
            heard = match.tier == "exact" and not self._is_spelt_right(typed)
            return as_heard(own, typed, match) if heard else match
        if typed.term in own.glossary.names or self._is_spelt_right(typed):
            return match
        return self._interpreter.match(own, typed, correct="near" if self._may_become_known(typed) else "any")

    def _is_spelt_right(self, typed: QueryTerm) -> bool:
        """Whether the word is no misspelling, though no text has it."""
        own, term = self._own, typed.term
        return is_number(term) or term in own.small_words or term in own.known_words or self._foreign(typed)

    def _may_become_known(self, typed: QueryTerm) -> bool:
        """Whether a word that is still being typed may become one that is no misspelling."""
        enough = typed.unfinished and len(typed.term) >= SHORTEST_BECOMING
        return enough and self._own.known_words.has_prefix(typed.term)

    def _foreign(self, typed: QueryTerm) -> bool:
        """Whether the word is one of another language: then it is no misspelling of one of this."""
        return any(self._is_of(index, typed) for index in self._others)

    def _is_of(self, index: Index, typed: QueryTerm) -> bool:
        """Whether another language has the word, in a text or known otherwise, or one with its stem in a text."""
        number = index.lexicon.number(typed.term)
        if number >= 0:
            return index.lexicon.in_texts(number) or typed.term in index.known_words
        same_letters = is_latin(typed.term) == is_latin(index.commonest)
        return same_letters and _in_texts(index, self._interpreter.exact(index, typed, at_home=False))

    def _needs_other_languages(self, found: dict[Address, _Candidate], matches: list[TermMatch]) -> bool:
        """Where the words say enough in the language of the reader, another language only adds noise."""
        if not all(match.tier in {"exact", "prefix"} for match in matches):
            return True
        if sum(address.kind != TERM for address in found) < FEW_HITS:
            return True
        return any(self._rather_foreign(match.typed) for match in matches)

    def _rather_foreign(self, term: str) -> bool:
        """Whether a word is only cited in the language of the reader, as Dutch words are, and at home in another."""
        here = self._own.inverted.terms.get(term)
        if here is None or len(here.documents) > MOST_CITATIONS:
            return False
        return any(
            len(there.documents) > len(here.documents) * AT_HOME
            for index in self._others
            if (there := index.inverted.terms.get(term)) is not None
        )

    def _search_other_languages(self, typed: list[QueryTerm], found: dict[Address, _Candidate]) -> None:
        """Terms as typed in the other languages; a document already found keeps its better way."""
        for index in self._others:
            matches = [self._interpreter.exact(index, term, at_home=False) for term in typed]
            if not matches[-1].scores and typed[-1].unfinished and len(typed[-1].term) >= SHORTEST_FOREIGN_PREFIX:
                matches[-1] = self._interpreter.match(index, typed[-1], correct="none", at_home=False)
            if not all(match.scores for match in matches):
                continue
            for number, score in rank(index, matches).items():
                known = found.get(index.keys[number])
                if known is None or known.score < score:
                    found[index.keys[number]] = _Candidate(score, index, number, "translation", matches)


def _in_texts(index: Index, match: TermMatch) -> bool:
    """Whether a text has it, and not only people who ask: they may write as they hear."""
    in_texts = index.lexicon.in_texts
    return any(in_texts(number) for first, last in match.ranges for number in range(first, last))


def _first_parts_before_last(typed: list[QueryTerm], matches: list[TermMatch]) -> list[TermMatch]:
    """The last part of a compound counts less: "advocatenlijst" is rather about lawyers than about lists."""
    found = list(matches)
    for place in range(1, len(typed)):
        if typed[place].follows(typed[place - 1]):
            idf = matches[place].idf * LAST_PART_BOOST
            found[place] = down_weighted(matches[place], LAST_PART_BOOST, idf)
    return found


def _search_own_language(
    own: Index, typed: list[QueryTerm], matches: list[TermMatch], *, corrected: bool
) -> dict[Address, _Candidate]:
    """Documents in the language of the reader, and those that the glossary names."""
    weight = CORRECTED_BOOST if corrected else OWN_LANGUAGE_BOOST
    via: Via | None = "fuzzy" if corrected else None
    found = {number: score * weight for number, score in rank(own, matches).items()}
    named = _named(own, [match.corrected_to or match.typed for match in matches], typed[-1].unfinished)
    ways = {number: via if number in found else "synonym" for number in (*found, *named)}
    for number, boost in named.items():
        found[number] = found.get(number, 0.0) + boost * weight * own.kind_weights[number]
    return {own.keys[n]: _Candidate(score, own, n, ways[n], matches) for n, score in found.items()}


def _without_other_numbers(
    own: Index, typed: list[QueryTerm], matches: list[TermMatch], found: dict[Address, _Candidate]
) -> dict[Address, _Candidate]:
    """Without the documents that are called after a number that was not asked for."""
    asked = {term.term for term, match in zip(typed, matches, strict=True) if match.scores}
    others = own.title_numbers
    return {
        address: candidate
        for address, candidate in found.items()
        if address not in others or not others[address].isdisjoint(asked)
    }


def _hit(candidate: _Candidate, own: Index) -> Hit:
    """The hit in the reader's language, whichever language it was found in."""
    shown = choose(candidate.index, candidate.number, candidate.matches)
    number, has_words = candidate.number, bool(shown.spans)
    if candidate.index is not own:
        number = own.numbers[candidate.index.keys[number]]
        shown = _same_place(candidate.index, candidate.number, own, number, shown)
    document = own.documents[number]
    text = document.pieces[shown.passage - 1].text if shown.passage else ""
    snippet, spans = cut(text, shown.spans)
    return Hit(
        address=_place(document, shown.section),
        found=document.address,
        lang=candidate.index.language,
        title=document.title,
        snippet=snippet,
        score=round(candidate.score, 3),
        via=candidate.via or (None if spans or shown.title_spans else "synonym"),
        title_spans=shown.title_spans,
        snippet_spans=spans,
        passage=text if has_words else "",
        passage_spans=shown.spans,
    )


def _place(document: Document, section: str) -> Address:
    """Where a hit opens: at its section, where it has sections."""
    opens = document.opens or document.address
    return msgspec.structs.replace(opens, section=section) if section else opens


def _query_terms(own: Index, query: str) -> list[QueryTerm]:
    """The terms of a query; the last one is unfinished until something stands behind it."""
    found = list(islice(_split_terms(own, query), MAX_WORDS))
    if found and not query[-1].isspace():
        found[-1] = msgspec.structs.replace(found[-1], unfinished=True)
    return found


def _split_terms(own: Index, query: str) -> Iterator[QueryTerm]:
    """Every word and phone number; a word that the texts do not have as a whole falls into the parts they have."""
    numbers = list(phones(query))
    inside = {place for number in numbers for place in range(number.start, number.end)}
    whole = [token for token in own.chain.tokens(query) if token.start not in inside]
    for token in sorted([*whole, *numbers], key=attrgetter("start")):
        form = query[token.start : token.end]
        halves, compound = _halves(own, token.term, form), _compound(own, token.term)
        for part in halves or compound or (form,):
            term = token.term if part == form else fold(part)
            yield QueryTerm(term, part, part=part in compound, start=token.start, end=token.end)


def _halves(own: Index, term: str, form: str) -> tuple[str, ...]:
    """The words on both sides of a half-space, where the texts have them and not the whole."""
    halves = () if term in own.lexicon else own.chain.splitter(form)
    return halves if all(fold(half) in own.lexicon for half in halves) else ()


def _compound(own: Index, term: str) -> tuple[str, ...]:
    """The parts of a compound that the texts do not have, nor a word that it may become, though they have a part."""
    first, behind = own.lexicon.span(term)
    if first < behind or term in own.glossary.names or own.synonyms.of(term, ()):
        return ()
    found = parts(term, own.chain.compounds, lambda word: word in own.lexicon or word in own.known_words)
    return found if any(own.lexicon.in_texts(own.lexicon.number(part)) for part in found) else ()


def _same_place(foreign: Index, number: int, own: Index, own_number: int, shown: Shown) -> Shown:
    """The same passage in the language of the reader; the first of its section where the sections differ in length."""
    theirs, ours = (
        [n for n, piece in enumerate(index.documents[document].pieces, 1) if piece.section == shown.section]
        for index, document in ((foreign, number), (own, own_number))
    )
    if len(theirs) == len(ours) and shown.passage in theirs:
        return Shown(shown.section, ours[theirs.index(shown.passage)], (), ())
    pieces = own.documents[own_number].pieces
    passage = next((n for n in ours if not pieces[n - 1].heading), 1)
    return Shown(shown.section, passage, (), ())


def _boost_exact_title(typed: list[QueryTerm], found: dict[Address, _Candidate]) -> None:
    """A page comes first for its own title, also when others say those words more often; what is no page comes near."""
    title = tuple(term.term for term in typed)
    best = max((candidate.score for candidate in found.values()), default=0.0)
    for index in {id(candidate.index): candidate.index for candidate in found.values()}.values():
        for number in index.called.get(title, ()):
            called = found.get(index.keys[number])
            if called is not None and called.index is index:
                is_page = index.keys[number].kind == PAGE.id
                called.score = called.score + best if is_page else max(called.score, best * CALLED_SO_SHARE)


def _suggestion(index: Index, query: str, typed: list[QueryTerm], matches: list[TermMatch]) -> str | None:
    """The query as it was interpreted, when a word of it was taken for another; the rest as it was typed."""
    if not any(match.corrected_to for match in matches):
        return None
    corrected = query
    for term, match in reversed(list(zip(typed, matches, strict=True))):
        if match.corrected_to:
            corrected = f"{corrected[: term.start]}{_spelling(index, match.corrected_to)}{corrected[term.end :]}"
    return " ".join(corrected.split())


def _spelling(index: Index, term: str) -> str:
    return index.lexicon.spelling(term) if term in index.lexicon else index.glossary.lexicon.spelling(term)


def _named(index: Index, terms: list[str], unfinished: bool) -> dict[int, float]:
    """Document number → boost of the best name of the glossary in the query; a phrase of more words is worth more."""
    names = index.glossary.names
    boosts: dict[int, float] = {}
    for length in range(1, min(LONGEST_PHRASE, len(terms)) + 1):
        for start in range(len(terms) - length + 1):
            named = names.get(phrase_key(terms[start : start + length]))
            if named:
                _keep_best(boosts, named, length * NAME_BOOST)
    if unfinished and not boosts:
        key = phrase_key(terms)
        for name in index.names_with_prefix(key, MOST_NAME_PREFIXES) if len(key) > LONGEST_PREFIX else ():
            _keep_best(boosts, names[name], NAME_PREFIX_BOOST * NAME_BOOST)
    return boosts


def _keep_best(boosts: dict[int, float], named: dict[int, float], boost: float) -> None:
    for number, of_target in named.items():
        boosts[number] = max(boosts.get(number, 0.0), of_target * boost)
