"""Rules for the short texts in TOML files: there in every language, with the same facts in each."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.check.places import record_line, short_words, story_words
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


RULES = (every_language, same_facts)
