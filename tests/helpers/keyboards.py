"""The keyboard layouts that the program brings."""

from __future__ import annotations

import tomllib

import msgspec

from kiosk import paths
from kiosk.languages.registry import LANGUAGES
from kiosk.ui.keyboard_model import Layout


def layouts() -> list[Layout]:
    """All of them, in the order of their files."""
    files = sorted((paths.resources() / "keyboard").glob("*.toml"))
    return [msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Layout) for file in files]


def layout_of(language: str) -> Layout:
    """The one that is shown first to the readers of a language."""
    return next(layout for layout in layouts() if layout.id == LANGUAGES[language].keyboard)
