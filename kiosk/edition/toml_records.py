"""TOML as records, with every fault of a text in one run: a line that is no TOML hides no fault of the next.

The parser and msgspec stop at the first fault. So a text that has one is taken apart: statement by statement where it
is no TOML, part by part where it is no record.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from types import NoneType
from typing import Annotated, TypeVar, get_args, get_origin

import msgspec

from kiosk.edition.faults import Faults
from kiosk.edition.remembered import TEXTS

KEYS = "docs/content.md lists the keys"
SYNTAX = "write `key = value` on a line of its own, texts in straight quotes, days like 2026-06-12"
OF_THE_LANGUAGE = frozenset({"direction", "digits"})  # which an edition once said
MOST_CLASHES = 20  # of names in one text, before the rest is left for the next run
_STATEMENT = re.compile(r"""^\s*(?:\[|(?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*\s*=)""")
_WHERE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

R = TypeVar("R")
Keys = tuple[str | int, ...]
Unfit = tuple[Keys, str]


class _Statement(msgspec.Struct, frozen=True):
    """A table's head or an assignment with all its lines, the remarks below it included."""

    line: int
    text: str


def parse_toml(path: str, text: str, kind: type[R], faults: Faults, first_line: int = 1) -> R | None:
    """`text` as a record of `kind`; `first_line` is where it starts in the file, for faults."""
    try:
        data, whole = _data(text), True
    except (ValueError, RecursionError):
        data, whole = _without_faults(path, text, faults, first_line), False
    try:
        record = msgspec.convert(data, kind)
    except msgspec.ValidationError:
        for keys, message in unfit(data, kind, whole=whole):
            line = line_of(text, keys) + first_line - 1
            faults.add(path, line, "bad-record", f"{message}; {_remedy(keys, message)}")
        return None
    return record if whole else None


@lru_cache(maxsize=TEXTS)
def _data(text: str) -> dict[str, object]:
    """What a text says, of which records are made; `tomllib` takes half the time in which an edition is read."""
    return tomllib.loads(text)


def _without_faults(path: str, text: str, faults: Faults, first_line: int) -> dict[str, object]:
    """What the statements say that are TOML; the others are told."""
    good: list[_Statement] = []
    for statement in _statements(text):
        try:
            tomllib.loads(statement.text)
            good.append(statement)
        except (ValueError, RecursionError) as error:
            line, message = _syntax_problem(error, statement)
            faults.add(path, line + first_line - 1, "bad-toml", message)
    for _ in range(MOST_CLASHES):
        try:
            return tomllib.loads(_joined(good))
        except ValueError as error:
            clash = good.pop(_first_clash(good))
            message = f"is not valid TOML: {_WHERE.sub('', str(error))}; each name stands once, under one head"
            faults.add(path, clash.line + first_line - 1, "bad-toml", message)
    return {}


def _statements(text: str) -> Iterator[_Statement]:
    first, lines = 1, list[str]()
    for number, line in enumerate(text.split("\n"), 1):
        in_long_text = any("\n".join(lines).count(quotes) % 2 for quotes in ('"""', "'''"))
        if lines and not in_long_text and _STATEMENT.match(line):
            yield _Statement(first, "\n".join(lines))
            first, lines = number, []
        lines.append(line)
    yield _Statement(first, "\n".join(lines))


def _syntax_problem(error: ValueError | RecursionError, statement: _Statement) -> tuple[int, str]:
    if isinstance(error, RecursionError):
        return statement.line, "is nested too deeply; flatten it"
    if not isinstance(error, tomllib.TOMLDecodeError):  # Python refuses to read numbers of more than 4300 digits
        return statement.line, "has a number that is too long; shorten it"
    where = _WHERE.search(str(error))
    at = int(where[1]) - 1 if where and where[1] else statement.text.rstrip().count("\n")
    column = f" at character {where[2]}" if where and where[2] else ""
    return statement.line + at, f"is not valid TOML{column}: {_WHERE.sub('', str(error))}; {SYNTAX}"


def _joined(statements: Sequence[_Statement]) -> str:
    return "\n".join(statement.text for statement in statements)


def _first_clash(statements: Sequence[_Statement]) -> int:
    """The place of the first statement that the ones before it leave no room for."""
    fine, faulty = 0, len(statements)
    while faulty - fine > 1:
        middle = (fine + faulty) // 2
        try:
            tomllib.loads(_joined(statements[:middle]))
            fine = middle
        except ValueError:
            faulty = middle
    return faulty - 1


def unfit(value: object, kind: object, keys: Keys = (), *, whole: bool = True) -> Iterator[Unfit]:
    """The keys that lead to every part that is not of its type, each with what is wrong with it.

    Args:
        whole: nothing was left out of the value, so what it lacks is missing.
    """
    try:
        msgspec.convert(value, kind)
        return
    except msgspec.ValidationError as error:
        message = str(error).partition(" - at `")[0]
    inner = list(_unfit_parts(value, _without_none(kind), keys, whole=whole))
    yield from inner
    if not inner and whole | (not message.startswith("Object missing")):
        yield keys, f"{_called(keys)}{message}"


def _unfit_parts(value: object, kind: object, keys: Keys, *, whole: bool) -> Iterator[Unfit]:
    if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
        for name in value.keys() - fields.keys():
            yield (*keys, name), f"{_called(keys)}Object contains unknown field `{name}`"
        for name, field in fields.items():
            if name in value:
                yield from unfit(value[name], field.type, (*keys, name), whole=whole)
            elif field.required and whole:
                yield keys, f"{_called(keys)}Object missing required field `{name}`"
    elif isinstance(value, dict) and get_origin(kind) is dict:
        for name, inner in value.items():
            yield from unfit(inner, get_args(kind)[1], (*keys, name), whole=whole)
    elif isinstance(value, list) and get_origin(kind) is tuple and get_args(kind)[-1] is Ellipsis:
        for number, inner in enumerate(value):
            yield from unfit(inner, get_args(kind)[0], (*keys, number), whole=whole)


def _without_none(kind: object) -> object:
    """The type inside of `Annotated[…]` and `… | None`."""
    if get_origin(kind) is Annotated:
        return _without_none(get_args(kind)[0])
    left = [part for part in get_args(kind) if part is not NoneType]
    return _without_none(left[0]) if NoneType in get_args(kind) and len(left) == 1 else kind


def _called(keys: Keys) -> str:
    """How a message begins: with the names that lead there."""
    return "".join(f"{key}: " for key in keys if isinstance(key, str))


def _remedy(keys: Keys, message: str) -> str:
    if keys and keys[-1] == "mark" and "unknown field" in message:
        return "what is doubtful stands in `doubts`, with its reason: docs/content.md"
    moved = keys[-1] if keys and keys[0] == "language" and "unknown field" in message else ""
    return f"what a language is stands in kiosk/languages/data: remove {moved}" if moved in OF_THE_LANGUAGE else KEYS


def line_of(text: str, keys: Sequence[str | int]) -> int:
    """The line where the innermost of `keys` that can be found stands; 1 when none can be.

    Each key is looked for behind the line of the one before it, as a table header, an entry of an array or an
    assignment, also of a part of it (`title.en = …`); a number says how many more of the key before it are passed over.
    """
    lines = text.split("\n")
    at = 0
    pattern = re.compile("")
    for key in keys:
        for _ in range(key if isinstance(key, int) else 0):
            at = next((n for n in range(at + 1, len(lines)) if pattern.search(lines[n])), at)
        if isinstance(key, int):
            continue
        word = re.escape(key)
        pattern = re.compile(
            rf"^\s*(\[+[^\]]*\b{word}(?:\"\.[^\]]*)?\]|\"?{word}\"?\s*[=.]|(?:id|code)\s*=\s*\"{word}\")"
        )
        found = next((n for n in range(at, len(lines)) if pattern.search(lines[n])), None)
        at = at if found is None else found
    return at + 1
