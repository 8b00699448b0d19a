"""The short texts of an edition: every table language → words in its TOML files, each with a readable name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kiosk.edition.model import ShortText

GLOSSARY, DEADLINES, STORIES = "glossary.toml", "deadlines.toml", "statistics/statistics.toml"
FILES = (
    "topics.toml",
    "contacts.toml",
    "institutions.toml",
    "marks.toml",
    "units.toml",
    GLOSSARY,
    "procedure/graph.toml",
    "rules.toml",
    "letters/letters.toml",
    DEADLINES,
    STORIES,
)

_NO_WORDS = frozenset({"confidence", "typed", "official"})  # tables by language of something else
_NAMES = ("id", "before", "period")  # what entries of a list are called by
_KINDS: dict[type, Any] = {str: "line", tuple: "forms", dict: "plurals"}


def short_texts(records: Mapping[str, object], source: str) -> Iterator[ShortText]:
    """The short texts of some files.

    Args:
        records: path → what the file says.
        source: the language that a text has at least.
    """
    for path, record in records.items():
        for names, keys, table in _tables(msgspec.to_builtins(record), source, (), ()):
            kind = _KINDS[type(table[source])]
            words = {language: "\n".join(_forms(said)).strip() for language, said in table.items()}
            yield ShortText(path=path, name="/".join(names), keys=keys, kind=kind, words=words)


def _tables(
    tree: object, source: str, names: tuple[str, ...], keys: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[str | int, ...], dict[str, Any]]]:
    """Every table language → words in `tree`, with its readable name and the keys that lead to it."""
    if isinstance(tree, dict):
        if _is_words(tree, source):
            yield names, keys, tree
            return
        for key, value in tree.items():
            if key not in _NO_WORDS:
                yield from _tables(value, source, (*names, key), (*keys, key))
    elif isinstance(tree, tuple):
        called = [_called(number, entry) for number, entry in enumerate(tree, 1)]
        for number, entry in enumerate(tree):
            name = called[number] if called.count(called[number]) == 1 else str(number + 1)
            yield from _tables(entry, source, (*names, name), (*keys, number))


def _is_words(table: dict[str, Any], source: str) -> bool:
    if not table.get(source):
        return False
    kinds = {type(value) for value in table.values()}
    forms = (form for value in table.values() for form in _forms(value))
    return len(kinds) == 1 and kinds <= _KINDS.keys() and all(isinstance(form, str) for form in forms)


def _forms(words: object) -> list[Any]:
    match words:
        case tuple():
            return list(words)
        case dict():
            return list(words.values())
    return [words]


def _called(number: int, entry: object) -> str:
    names = (entry[key] for key in _NAMES if key in entry) if isinstance(entry, dict) else ()
    return str(next(iter(names), number))
