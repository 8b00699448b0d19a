"""Rules for the short texts in TOML files: there in every language, with the same facts in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.check.parity import numbers_in
from kiosk.check.places import articles, record_line, short_words, story_words
from kiosk.edition.faults import Fault
from kiosk.edition.model import Edition
from kiosk.edition.placeholders import STORY_PLACEHOLDER, fact_ids

WITH_MARKED_NOTES = frozenset({"contacts.toml", "rules.toml"})  # their notes are rich text, marks and all


def every_language(edition: Edition) -> Iterator[Fault]:
    for path, keys, words in (*short_words(edition), *story_words(edition)):
        missing = [language for language in edition.languages if not words.get(language, "").strip()]
        if missing:
            line = record_line(edition, path, *keys)
            yield Fault(path, line, "missing-words", f"{' '.join(keys)}: no words in {', '.join(missing)}; add them")


def same_facts(edition: Edition) -> Iterator[Fault]:
    for path, keys, words in short_words(edition):
        if len({frozenset(fact_ids(words.get(code, ""))) for code in edition.languages}) > 1:
            line = record_line(edition, path, *keys)
            yield Fault(path, line, "different-facts", f"{' '.join(keys)}: the facts differ between languages")


def same_values_in_stories(edition: Edition) -> Iterator[Fault]:
    for path, keys, words in story_words(edition):
        values = [
            Counter(m.group() for m in STORY_PLACEHOLDER.finditer(words.get(code, ""))) for code in _known(edition)
        ]
        if any(value != values[0] for value in values):
            line = record_line(edition, path, *keys)
            yield Fault(path, line, "different-facts", f"{' '.join(keys)}: the values differ between languages")


def same_numbers(edition: Edition) -> Iterator[Fault]:
    """Numbers that are names; the words of the stories may write a hundred as a word."""
    for path, keys, words in short_words(edition):
        if len({frozenset(numbers_in(words.get(code, ""))) for code in _known(edition)}) > 1:
            line = record_line(edition, path, *keys)
            yield Fault(path, line, "different-numbers", f"{' '.join(keys)}: the numbers differ between languages")


def terms_have_a_word(edition: Edition) -> Iterator[Fault]:
    """The word of the original stands in for those of other languages."""
    source = edition.info.source_language
    for key, term in edition.glossary.items():
        if source not in term.terms or not all(term.terms.values()):
            line = record_line(edition, "glossary.toml", key)
            yield Fault("glossary.toml", line, "missing-words", f"{key}: terms need a word in {source}, none is empty")


def doubtful_facts_can_show_their_mark(edition: Edition) -> Iterator[Fault]:
    """Titles, summaries, headings and names are plain words: a mark has no place in them."""
    doubtful = {key for key, fact in edition.facts.items() if fact.mark in edition.marks}
    for article in articles(edition):
        front = article.front
        heads = [(2, front.title), (3, front.summary), *((s.title_line, s.title) for s in article.sections)]
        for line, words in heads:
            for name in sorted(fact_ids(words) & doubtful):
                yield Fault(article.path, line, "unmarked-fact", _no_place(name))
    for path, keys, texts in short_words(edition):
        if path not in WITH_MARKED_NOTES or keys[-1] != "note":
            names = set().union(*(fact_ids(text) for text in texts.values())) & doubtful
            for name in sorted(names):
                yield Fault(path, record_line(edition, path, *keys), "unmarked-fact", _no_place(name))


def _known(edition: Edition) -> tuple[str, ...]:
    """The languages, that of the original first."""
    source = edition.info.source_language
    return (source, *(code for code in edition.languages if code != source))


def _no_place(name: str) -> str:
    return f"{name} is being checked, and its mark cannot be shown here; say it in a paragraph"


RULES = (
    every_language,
    same_facts,
    same_values_in_stories,
    same_numbers,
    terms_have_a_word,
    doubtful_facts_can_show_their_mark,
)
