"""The words of the plain page."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "words.toml"


@dataclass(frozen=True)
class Lines:
    """What one language says: that the screen does not work, whom to ask, when to call."""

    broken: str
    ask: str
    call: str


@dataclass(frozen=True)
class Words:
    """The number to call, and the languages by their codes."""

    number: str
    languages: dict[str, Lines]


def read() -> Words:
    """The words the program brings."""
    with FILE.open("rb") as stream:
        given = tomllib.load(stream)
    return Words(given.pop("number"), {code: Lines(**lines) for code, lines in given.items()})
