"""The languages that tests run for: those of the edition, so that a new one is tested by being there."""

from __future__ import annotations

import tomllib
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


def right_to_left() -> tuple[str, ...]:
    """The languages of the bundled edition that are written from right to left."""
    return tuple(code for code in edition_languages() if LANGUAGES[code].direction == "rtl")


def one_of_each_direction() -> tuple[str, ...]:
    """The first language that is written from left to right, and the first from right to left."""
    first: dict[str, str] = {}
    for code in edition_languages():
        first.setdefault(LANGUAGES[code].direction, code)
    return tuple(first.values())


def _head(content: Path | None) -> EditionInfo:
    file = (content or paths.bundled_content()) / "edition.toml"
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), EditionInfo)
