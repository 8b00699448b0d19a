"""The languages that tests run for: those of the edition, so that a new one is tested by being there."""

from __future__ import annotations

import tomllib
from itertools import cycle
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.edition.records.languages import EditionInfo
from kiosk.languages.registry import LANGUAGES


def edition_languages(content: Path | None = None) -> tuple[str, ...]:
    """The languages of an edition, the bundled one unless another is named, in the order of its rest screen."""
    return tuple(language.code for language in _head(content).language)


def translations(content: Path | None = None) -> tuple[str, ...]:
    """Its languages without that of the original."""
    return tuple(code for code in edition_languages(content) if code != _head(content).source_language)


def official_languages() -> tuple[str, ...]:
    """Those of the offices, in the order of the bundled edition."""
    return _head(None).official_languages


def right_to_left() -> tuple[str, ...]:
    """The languages of the bundled edition that are written from right to left."""
    return tuple(code for code in edition_languages() if LANGUAGES[code].direction == "rtl")


def one_of_each_direction() -> tuple[str, ...]:
    """The first language that is written from left to right, and the first from right to left."""
    first: dict[str, str] = {}
    for code in edition_languages():
        first.setdefault(LANGUAGES[code].direction, code)
    return tuple(first.values())


def pairs_of_directions() -> tuple[tuple[str, str], ...]:
    """A translation that is written from left to right before each from right to left, and one pair the other way."""
    from_right = right_to_left()
    from_left = [code for code in translations() if code not in from_right]
    pairs = tuple(zip(cycle(from_left), from_right, strict=False))
    return *pairs, pairs[0][::-1]


def _head(content: Path | None) -> EditionInfo:
    file = (content or paths.bundled_content()) / "edition.toml"
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), EditionInfo)
