"""The glossary of the code speaks of what is there."""

from __future__ import annotations

import re
import tokenize
from functools import cache
from pathlib import Path

from tests.helpers.every import of_every
from tests.test_layers import BELOW

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (?!word \|)([^|]+) \| (.+) \| `?([a-z]+)`? \|$", PAGE, re.MULTILINE)


@cache
def _identifiers(room: str) -> set[str]:
    """Every name in the code of a room, those of its files and folders too; a leaf is a file. Comments do not count."""
    files = [*(ROOT / "kiosk").glob("*.py")] if room == "leaf" else [*(ROOT / "kiosk" / room).rglob("*.py")]
    names = {file.stem for file in files} | {file.parent.name for file in files}
    for file in files:
        with tokenize.open(file) as lines:
            names |= {token.string for token in tokenize.generate_tokens(lines.readline) if token.type == tokenize.NAME}
    return names


@of_every("word, meaning, room", ROWS, lambda word, *_: word)
def test_what_the_glossary_names_stands_in_the_code_of_its_room(word: str, meaning: str, room: str) -> None:
    assert room == "leaf" or room in BELOW, f"{word}: {room} is no room"
    known = _identifiers(room)
    for named in re.findall(r"`([^`]+)`", meaning):
        name = named.removesuffix("/")
        if "{" not in name:
            assert name in known, f"docs/words.md: {named} is not in kiosk/{room}; name it as the code does"


def test_every_row_of_the_glossary_is_read() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("|") and not line.startswith(("|---", "| word |"))]

    assert len(rows) == len(ROWS), "a row is | word | meaning | `room` |"
    assert len({word for word, _, _ in ROWS}) == len(ROWS), "each word means one thing"
