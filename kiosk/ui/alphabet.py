"""The order in which readers of a language look for a word."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale

Shown = TypeVar("Shown")


def in_alphabet(shown: Iterable[Shown], language: str, word: Callable[[Shown], str]) -> list[Shown]:
    """What is shown, in the order of the alphabet of a language.

    Args:
        word: by which a reader looks for one of it.
    """
    order = cmp_to_key(QCollator(QLocale(language)).compare)
    return sorted(shown, key=lambda one: order(word(one)))


def initial(word: str) -> str:
    """The letter under which a word stands: without what stands on it, as in the lists of a dictionary."""
    first = next((letter for letter in word if letter.isalnum()), word[:1])
    return unicodedata.normalize("NFD", first)[:1].upper()
