"""The short texts of an edition: every table language → words in its TOML files, each with a readable name.

Which fields of a record are such tables is told by their types (`records.base.Translated`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from types import NoneType
from typing import Annotated, cast, get_args, get_origin, get_type_hints

import msgspec

from kiosk.edition.files import (
    CONTACTS,
    COUNTRIES,
    DEADLINES,
    DOCUMENT_WORDS,
    GLOSSARY,
    HELP,
    INSTITUTIONS,
    MARKS,
    RULES,
    STORIES,
    TOPICS,
    UNITS,
)
from kiosk.edition.kinds import ArticleKind
from kiosk.edition.records.base import Record, Translated
from kiosk.edition.records.short_texts import ShortText

_NAMES = ("id", "before", "period")  # what entries of a list are called by


def files_of_words(kinds: Iterable[ArticleKind]) -> tuple[str, ...]:
    """The files that may hold short texts, in the order in which they are listed."""
    lists = (kind.list_file for kind in kinds if kind.list_file)
    first = (TOPICS, HELP, CONTACTS, INSTITUTIONS, MARKS, UNITS, DOCUMENT_WORDS, GLOSSARY)
    return (*first, *lists, RULES, DEADLINES, STORIES, COUNTRIES)


def short_texts(path: str, record: object, hint: object) -> Iterator[ShortText]:
    """The short texts of a file.

    Args:
        record: what the file says; `hint` is the type it was read as.
    """
    return _Walk(path).tables(record, hint, (), ())


class _Walk:
    """Finds the tables of words in what one file says."""

    def __init__(self, path: str) -> None:
        self._path = path

    def tables(
        self, value: object, hint: object, names: tuple[str, ...], keys: tuple[str | int, ...]
    ) -> Iterator[ShortText]:
        """The tables in a value, with its readable name and the keys that lead to it."""
        translated = _translated(hint)
        if translated is not None:
            table = cast(dict[str, str | tuple[str, ...] | dict[str, str]], value)
            words = {language: _joined(said).strip() for language, said in table.items()}
            yield ShortText(path=self._path, name="/".join(names), keys=keys, kind=translated.kind, words=words)
        elif isinstance(value, Record):
            yield from self._in_record(value, names, keys)
        elif isinstance(value, tuple):
            yield from self._in_list(value, get_args(hint)[0], names, keys)
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from self.tables(inner, get_args(hint)[1], (*names, key), (*keys, key))

    def _in_record(self, record: Record, names: tuple[str, ...], keys: tuple[str | int, ...]) -> Iterator[ShortText]:
        for field, hint, needed in _fields(type(record)):
            value = getattr(record, field.name)
            if value or (needed and value is not None):
                name = field.encode_name
                yield from self.tables(value, hint, (*names, name), (*keys, name))

    def _in_list(
        self, entries: tuple[object, ...], hint: object, names: tuple[str, ...], keys: tuple[str | int, ...]
    ) -> Iterator[ShortText]:
        called = [_called(number, entry) for number, entry in enumerate(entries, 1)]
        for number, entry in enumerate(entries):
            name = called[number] if called.count(called[number]) == 1 else str(number + 1)
            yield from self.tables(entry, hint, (*names, name), (*keys, number))


@cache
def _fields(record: type[Record]) -> tuple[tuple[msgspec.structs.FieldInfo, object, bool], ...]:
    """Field, type and whether it must be there, of the fields that may hold words."""
    hints = get_type_hints(record, include_extras=True)
    fields = ((field, _without_none(hints[field.name]), field.required) for field in msgspec.structs.fields(record))
    return tuple(one for one in fields if _may_hold_words(one[1]))


def _may_hold_words(hint: object) -> bool:
    if _translated(hint) is not None or (isinstance(hint, type) and issubclass(hint, Record)):
        return True
    return get_origin(hint) in {tuple, dict} and any(map(_may_hold_words, get_args(hint)))


def _without_none(hint: object) -> object:
    left = [part for part in get_args(hint) if part is not NoneType]
    return left[0] if NoneType in get_args(hint) and len(left) == 1 else hint


def _translated(hint: object) -> Translated | None:
    said = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    return next((one for one in said if isinstance(one, Translated)), None)


def _joined(words: str | tuple[str, ...] | dict[str, str]) -> str:
    """Words on one line, forms one a line."""
    return words if isinstance(words, str) else "\n".join(words.values() if isinstance(words, dict) else words)


def _called(number: int, entry: object) -> str:
    names = (getattr(entry, key) for key in _NAMES if hasattr(entry, key))
    return str(next(names, number))
