"""A fault that a test plants, and the ways to plant one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.edition.faults import Severity
from tests.helpers.editions import ENGLISH, TODAY, EditionFolder

ARRIVAL, ARRIVAL_AR = "pages/arrival/en.md", "pages/arrival/ar.md"
COURT, COURT_AR = "pages/court/en.md", "pages/court/ar.md"
ASK = "procedure/ask/en.md"
REFUSAL, REFUSAL_AR = "letters/refusal/en.md", "letters/refusal/ar.md"
LETTERS = "letters/letters.toml"
STORIES = "statistics/statistics.toml"
COUNTRIES, COUNTRY_ROWS = "statistics/countries.toml", "statistics/countries.csv"
VISITORS = "statistics/visitors.csv"
TOO_LONG_AGO = dt.date(2030, 1, 1)


@dataclass(frozen=True)
class Case:
    """One fault.

    Attributes:
        spoil: what plants it.
        path, at: where it is told: the words that stand on its line, or 0 for the whole file.
        languages: of the edition; English alone when a change of the original would make a translation differ.
        also: codes of faults that follow from it, such as the translation that cannot be read for it.
        strict: planted into an edition with promises, and told by a strict check alone.
        voices: told by a check of the voices alone, with an engine that spells and switches for `FAKE_WORDS`.
        limit: a name in the program and what it is set to, where the real limit is too large for a test.
    """

    code: str
    spoil: Callable[[EditionFolder], object]
    path: str
    at: str | int
    severity: Severity = "error"
    languages: tuple[str, ...] = ENGLISH
    also: tuple[str, ...] = ()
    limit: tuple[str, object] | None = None
    today: dt.date = TODAY
    strict: bool = False
    voices: bool = False


def replace(path: str, old: str, new: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.replace(path, old, new)


def append(path: str, text: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.append(path, text)


def write(path: str, text: str | bytes) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.write(path, text)


def remove(path: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.remove(path)


def say(words: str) -> Callable[[EditionFolder], None]:
    """Put words into the text of the English page."""
    return lambda edition: edition.replace(ARRIVAL, "The card is no passport.", words)
