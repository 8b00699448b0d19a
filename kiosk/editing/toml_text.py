"""Changes one thing in a TOML text and leaves comments, order and spelling of all else as they are."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, MutableMapping
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import InlineTable, Whitespace

from kiosk.edition.article import FENCE
from kiosk.errors import ContentError

Tree = MutableMapping[str, Any]  # tables, lists and values as TOML has them
Change = Callable[[Tree], None]


def changed(path: str, text: str, change: Change) -> str:
    """`text` with `change` made to it, which may set, add and remove entries.

    The change is made twice, to the text and to plain data, and what comes out is compared.

    Raises:
        ContentError: `path`, which names the text for the message, cannot be changed so that nothing else does.
    """
    plain = tomllib.loads(text)
    change(plain)
    try:
        document = tomlkit.parse(text)
        change(document)
        written = tomlkit.dumps(document)
        done = tomllib.loads(written) == plain
    except (TOMLKitError, tomllib.TOMLDecodeError, TypeError, ValueError):
        done = False
    if not done:
        raise ContentError(f"{path}: is written in a way that cannot be changed safely; make the change by hand")
    return written


def front_changed(path: str, text: str, change: Change) -> str:
    """The same for the front matter of an article, `text` being all of it."""
    closing = text.index(f"\n{FENCE}", len(FENCE))
    front = text[len(FENCE) + 1 : closing + 1]
    return f"{FENCE}\n{changed(path, front, change)}{text[closing + 1 :]}"


def set_words(table: Tree, key: str, value: object) -> None:
    """Set one entry of a table; an inline table keeps the space before its closing brace."""
    spaced = isinstance(table, InlineTable) and table.as_string().endswith(" }")
    added = key not in table
    table[key] = value
    if spaced and added and isinstance(table, InlineTable):
        table.value.body.append((None, Whitespace(" ")))


def on_one_line(values: dict[str, str | dt.date]) -> Tree:
    """A table written as `{ key = "value" }`."""
    entries = ", ".join(f"{key} = {tomlkit.item(value).as_string()}" for key, value in values.items())
    return cast(Tree, tomlkit.value(f"{{ {entries} }}"))
