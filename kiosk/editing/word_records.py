"""Writes `translations.toml`: the English that short words were made from, who made them, who reviewed them.

The file is written whole and in the order of the edition, so that a change of a word is a change of a line.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec
import tomlkit

from kiosk.editing import files
from kiosk.edition.edition import Edition
from kiosk.edition.files import WORD_RECORDS
from kiosk.edition.records.articles import Review
from kiosk.edition.records.short_texts import ShortText, WordRecords
from kiosk.edition.word_states import hash_of, hash_of_words, records_of
from kiosk.errors import UsageError

Records = dict[str, dict[str, WordRecords]]
R = TypeVar("R")

_HEAD = "# Written by `kiosk confirm --words` and `kiosk translations import`; docs/content.md says what it means.\n"
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def named_texts(edition: Edition, names: Sequence[str]) -> list[ShortText]:
    """The short texts of the named files, `glossary.toml`, or of one record, `glossary.toml#court`; all without a name.

    Raises:
        UsageError: a name stands for nothing.
    """
    for name in names:
        if not any(_is_named(text, name) for text in edition.short_texts):
            raise UsageError(f"{name}: there is no such file of words; name {', '.join(_files(edition))}")
    return [text for text in edition.short_texts if not names or any(_is_named(text, name) for name in names)]


def _is_named(text: ShortText, name: str) -> bool:
    path, _, record = name.partition("#")
    home = text.path.removesuffix(".toml")
    of_file = path.removesuffix(".toml") in {home, home.rpartition("/")[2]}
    return of_file and (not record or f"{text.name}/".startswith(f"{record}/"))


def with_current(edition: Edition, texts: Iterable[ShortText], languages: Sequence[str]) -> Records:
    """The records, the words of `texts` in `languages` made from the English as it is now."""
    made: dict[tuple[str, str], dict[str, str]] = {}
    for text in texts:
        for language in languages:
            if text.words.get(language):
                made.setdefault((text.path, language), {})[text.name] = hash_of(text, edition.info.source_language)
    return _with(edition, made, {}, {})


def with_review(edition: Edition, texts: Iterable[ShortText], language: str, by: str, on: dt.date) -> Records:
    """The records, the words of `texts` in `language` current and reviewed by a native speaker."""
    made: dict[tuple[str, str], dict[str, str]] = {}
    reviewed: dict[tuple[str, str], dict[str, Review]] = {}
    for text in texts:
        if text.words.get(language):
            place = (text.path, language)
            made.setdefault(place, {})[text.name] = hash_of(text, edition.info.source_language)
            reviewed.setdefault(place, {})[text.name] = Review(by=by, on=on, hash=hash_of(text, language))
    return _with(edition, made, {}, reviewed)


def with_words_of_a_person(edition: Edition, written: Iterable[tuple[ShortText, str, str]]) -> Records:
    """The records, after a person wrote words: of each the text, the language and the words."""
    made: dict[tuple[str, str], dict[str, str]] = {}
    by_person: dict[tuple[str, str], dict[str, str]] = {}
    for text, language, words in written:
        place, now = (text.path, language), hash_of_words(text.kind, words)
        made.setdefault(place, {})[text.name] = hash_of(text, edition.info.source_language)
        if not text.words.get(language) or now != hash_of(text, language):
            by_person.setdefault(place, {})[text.name] = now
    return _with(edition, made, by_person, {})


def _with(
    edition: Edition,
    made: dict[tuple[str, str], dict[str, str]],
    by_person: dict[tuple[str, str], dict[str, str]],
    reviewed: dict[tuple[str, str], dict[str, Review]],
) -> Records:
    """All records with the new ones in their places, without those of words that are gone."""
    found: Records = {}
    for path in _files(edition):
        names = [text.name for text in edition.short_texts if text.path == path]
        for language in edition.languages:
            old, place = records_of(edition, path, language), (path, language)
            records = msgspec.structs.replace(
                old,
                made_from=_in_order(names, old.made_from | made.get(place, {})),
                made_by_person=_in_order(names, old.made_by_person | by_person.get(place, {})),
                reviewed=_in_order(names, old.reviewed | reviewed.get(place, {})),
            )
            if language != edition.info.source_language and records != WordRecords():
                found.setdefault(path, {})[language] = records
    return found


def _files(edition: Edition) -> list[str]:
    """The files that have short texts, in the order of the edition."""
    return list(dict.fromkeys(text.path for text in edition.short_texts))


def _in_order(names: Iterable[str], records: dict[str, R]) -> dict[str, R]:
    return {name: records[name] for name in names if name in records}


def differing(before: Records, after: Records) -> dict[str, list[str]]:
    """File → the languages whose records differ."""
    found: dict[str, list[str]] = {}
    for path in dict.fromkeys([*before, *after]):
        old, new = before.get(path, {}), after.get(path, {})
        for language in dict.fromkeys([*old, *new]):
            if old.get(language) != new.get(language):
                found.setdefault(path, []).append(language)
    return found


def save(edition: Edition, records: Records) -> None:
    """Put the records in their place.

    Raises:
        UsageError: the file cannot be written.
    """
    if records != edition.word_records:
        files.write(edition.root / WORD_RECORDS, as_toml(records))


def as_toml(records: Records) -> str:
    """The text of the file."""
    tables = (
        "\n".join(_tables(f"{_quoted(path)}.{_key(language)}", of_language))
        for path, languages in records.items()
        for language, of_language in languages.items()
    )
    return "\n".join([_HEAD, *tables])


def _tables(name: str, records: WordRecords) -> Iterator[str]:
    yield f"[{name}]\ntranslation = {_quoted(records.translation)}\n"
    kinds = {"made_from": records.made_from, "made_by_person": records.made_by_person}
    for kind, hashes in kinds.items():
        if hashes:
            yield f"[{name}.{kind}]\n" + "".join(f"{_key(key)} = {_quoted(hash_)}\n" for key, hash_ in hashes.items())
    if records.reviewed:
        yield f"[{name}.reviewed]\n" + "".join(f"{_key(key)} = {_line(one)}\n" for key, one in records.reviewed.items())


def _line(review: Review) -> str:
    return f"{{ by = {_quoted(review.by)}, on = {review.on}, hash = {_quoted(review.hash)} }}"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


def _quoted(words: str) -> str:
    return tomlkit.item(words).as_string()
