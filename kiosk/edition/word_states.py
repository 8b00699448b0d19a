"""What is known about the translation of a short text, from the records of `translations.toml`.

A text that records nothing of its English counts as outdated: nobody said that it is current.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.edition.edition import Edition
from kiosk.edition.records.short_texts import ShortText, WordRecords
from kiosk.edition.translation import State, maker, words_hash, worst

_NOTHING = WordRecords()


def hash_of(text: ShortText, language: str) -> str:
    """The hash of the words of a text; of a term only its first form counts, which is the one that is shown."""
    return hash_of_words(text.kind, text.words.get(language, ""))


def hash_of_words(kind: str, words: str) -> str:
    """The hash of words that belong to a text of that kind."""
    return words_hash(words.partition("\n")[0] if kind == "forms" else words)


def records_of(edition: Edition, path: str, language: str) -> WordRecords:
    """What is recorded of the words of a file in a language."""
    return edition.word_records.get(path, {}).get(language, _NOTHING)


def word_state(edition: Edition, text: ShortText, language: str) -> State | None:
    """What is known about a short text in a language; None where it has no words, or no original."""
    source = edition.info.source_language
    if not text.words.get(language) or not text.words.get(source):
        return None
    if language == source:
        return "original"
    records = records_of(edition, text.path, language)
    if records.made_from.get(text.name) != hash_of(text, source):
        return "outdated"
    return maker(records, text.name, hash_of(text, language))


def worst_state(edition: Edition, texts: Iterable[ShortText], language: str) -> State:
    """The worst that is known about some short texts, those without words left out."""
    states = (word_state(edition, text, language) for text in texts)
    return worst(state for state in states if state is not None)
