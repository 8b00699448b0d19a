"""Rules for the short texts in TOML files: there in every language, with the same facts in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.check.parity import numbers_in
from kiosk.check.places import Place, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import GLOSSARY
from kiosk.edition.placeholders import STORY_PLACEHOLDER, fact_ids
from kiosk.edition.records.short_texts import ShortText


def every_language(edition: Edition) -> Iterator[Fault]:
    for short in lines_of_words(edition):
        missing = [language for language in edition.languages if not short.words.get(language)]
        if missing:
            message = f"{short.name}: no words in {', '.join(missing)}; add them"
            yield place_of(short).fault(edition, "missing-words", message)


def same_facts(edition: Edition) -> Iterator[Fault]:
    for short in _outside_stories(edition):
        if len({frozenset(fact_ids(said)) for said in _said(edition, short)}) > 1:
            message = f"{short.name}: the facts differ between languages"
            yield place_of(short).fault(edition, "different-facts", message)


def same_values_in_stories(edition: Edition) -> Iterator[Fault]:
    for short in (short for short in lines_of_words(edition) if short.in_story):
        values = [
            Counter(match.group() for match in STORY_PLACEHOLDER.finditer(said)) for said in _said(edition, short)
        ]
        if any(value != values[0] for value in values):
            message = f"{short.name}: the values differ between languages"
            yield place_of(short).fault(edition, "different-facts", message)


def same_numbers(edition: Edition) -> Iterator[Fault]:
    """Numbers that are names; the words of the stories may write a hundred as a word."""
    for short in _outside_stories(edition):
        if len({frozenset(numbers_in(said)) for said in _said(edition, short)}) > 1:
            message = f"{short.name}: the numbers differ between languages"
            yield place_of(short).fault(edition, "different-numbers", message)


def terms_have_a_word(edition: Edition) -> Iterator[Fault]:
    """The word of the original stands in for those of other languages."""
    source = edition.info.source_language
    for key, term in edition.glossary.items():
        if source not in term.terms or not all(term.terms.values()):
            message = f"{key}: terms need a word in {source}, none is empty"
            yield Place(GLOSSARY, (key,)).fault(edition, "missing-words", message)


def _outside_stories(edition: Edition) -> list[ShortText]:
    """The lines whose placeholders are facts."""
    return [short for short in lines_of_words(edition) if not short.in_story]


def _said(edition: Edition, short: ShortText) -> list[str]:
    """The words of the languages that have some; those that have none are told of once (`missing-words`)."""
    return [said for code in edition.languages if (said := short.words.get(code, ""))]


RULES = (
    every_language,
    same_facts,
    same_values_in_stories,
    same_numbers,
    terms_have_a_word,
)
