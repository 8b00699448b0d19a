"""Rules for the short texts in TOML files: there in every language, with the same facts in each."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.check.places import articles, record_line, short_words, story_words
from kiosk.content.facts import fact_ids
from kiosk.content.faults import Fault
from kiosk.content.model import Edition


def every_language(edition: Edition) -> Iterator[Fault]:
    for path, keys, words in (*short_words(edition), *story_words(edition)):
        missing = [language for language in edition.languages if not words.get(language, "").strip()]
        if missing:
            line = record_line(edition, path, *keys)
            yield Fault(path, line, "missing-words", f"{' '.join(keys)}: no words in {', '.join(missing)}; add them")


def same_facts(edition: Edition) -> Iterator[Fault]:
    for path, keys, words in short_words(edition):
        if len({frozenset(fact_ids(words.get(language, ""))) for language in edition.languages}) > 1:
            line = record_line(edition, path, *keys)
            yield Fault(path, line, "different-facts", f"{' '.join(keys)}: the facts differ between languages")


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
        if keys[-1] != "note":
            names = set().union(*(fact_ids(text) for text in texts.values())) & doubtful
            for name in sorted(names):
                yield Fault(path, record_line(edition, path, *keys), "unmarked-fact", _no_place(name))


def _no_place(name: str) -> str:
    return f"{name} is being checked, and its mark cannot be shown here; say it in a paragraph"


RULES = (every_language, same_facts, doubtful_facts_can_show_their_mark)
