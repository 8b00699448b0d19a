"""What of a query nothing has: numbers that are looked for as written, and words. It is said, and misleads nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.search.analysis import phrase_key
from kiosk.search.form_numbers import is_number
from kiosk.search.index import Index
from kiosk.search.interpret import QueryTerm, TermMatch

LONGEST_PHRASE = 4  # bound: no name that people type has more words


def missing_numbers(index: Index, typed: Sequence[QueryTerm], matches: Sequence[TermMatch]) -> list[int]:
    """The places in the query of numbers that no text has, or not behind the word before them: "annex 62"."""
    numbers = [(place, term) for place, term in enumerate(typed) if is_number(term.term)]
    in_names = named_places(index, typed) if numbers else set()
    return [
        place
        for place, term in numbers
        if place not in in_names
        and (not matches[place].scores or (place > 0 and _names_no_form(index, typed[place - 1], term)))
    ]


def named_places(index: Index, typed: Sequence[QueryTerm]) -> set[int]:
    """The places in the query of the terms of every name of the glossary."""
    found: set[int] = set()
    for start in range(len(typed)):
        for end in range(start + 1, min(start + LONGEST_PHRASE, len(typed)) + 1):
            if phrase_key([term.term for term in typed[start:end]]) in index.glossary.names:
                found.update(range(start, end))
    return found


def as_typed(query: str, typed: Sequence[QueryTerm], places: Sequence[int], index: Index) -> Iterator[str]:
    """Those terms of the query as they were typed, a compound once, the number of a form with the word before it."""
    for place in places:
        term = typed[place]
        if place and term.follows(typed[place - 1]):
            continue
        first = place - 1 if place and is_number(term.term) and is_form_word(index, typed[place - 1]) else place
        yield query[typed[first].start : term.end]


def is_form_word(index: Index, typed: QueryTerm) -> bool:
    """Whether numbers of forms stand behind a word: "annex"."""
    return not index.glossary.form_numbers.words.isdisjoint(index.forms(typed.term))


def _names_no_form(index: Index, word: QueryTerm, number: QueryTerm) -> bool:
    """Whether the word is one that forms are numbered by, and no form has the number, nor one that it may become."""
    forms = index.glossary.form_numbers
    known = forms.has_prefix(number.term) if number.unfinished else number.term in forms.numbers
    return not known and is_form_word(index, word)
