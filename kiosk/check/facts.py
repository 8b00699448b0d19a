"""Rules for facts: a value that fits its unit, at least one source, words for the unit in every language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import FACTS, UNITS
from kiosk.edition.records.facts import Fact
from kiosk.rendering.fact_writer import OTHER_UNITS, SAME_EVERYWHERE, WITHOUT_VALUE

WITHOUT_NUMBER = {"zero", "one", "two"}
LARGEST = 10**9  # also keeps out inf and nan, which TOML has


def fact_fits_its_unit(edition: Edition) -> Iterator[Fault]:
    for key, fact in edition.facts.items():
        problem = _problem(fact, edition)
        if problem:
            yield Place(FACTS, (key,)).fault(edition, "bad-fact", f"{key}: {problem}")


def _problem(fact: Fact, edition: Edition) -> str:
    """Why the value does not fit the unit, empty when it does."""
    value, unit = fact.value, fact.unit
    if unit not in OTHER_UNITS and unit not in edition.units:
        return f"unknown unit {unit!r}; units.toml and docs/content.md list the units"
    if unit in WITHOUT_VALUE:
        return "" if value is None else "a rule has no value; remove it"
    if value is None:
        return "has no value"
    if unit == "date":
        is_day = isinstance(value, dt.date) and not isinstance(value, dt.datetime)
        return "" if is_day else "a date is written like 2026-06-12, without quotes"
    if unit in SAME_EVERYWHERE:
        return "" if isinstance(value, str) else f"the value of a {unit} stands in quotes"
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST
    return "" if is_number else f"the value in {unit} must be a number up to {LARGEST}, without quotes"


def fact_has_a_source(edition: Edition) -> Iterator[Fault]:
    for key, fact in edition.facts.items():
        if not fact.sources:
            yield Place(FACTS, (key,)).fault(edition, "no-source", f"{key}: name the source that was read")


def unit_has_words(edition: Edition) -> Iterator[Fault]:
    for unit, words in edition.units.items():
        for language in edition.languages:
            if "other" not in words.get(language, {}):
                message = f"{unit}: no pattern `other` in {language}; the plural forms are those of the CLDR"
                yield Place(UNITS, (unit,)).fault(edition, "missing-words", message)


def patterns_keep_the_number(edition: Edition) -> Iterator[Fault]:
    """Arabic has words of its own for one and two of a thing; every other form shows the number."""
    for unit, words in edition.units.items():
        for language, patterns in words.items():
            for form in sorted(set(patterns) - WITHOUT_NUMBER):
                if "{n}" not in patterns[form]:
                    message = f"{unit}: the pattern `{form}` in {language} has no {{n}}: the number would vanish"
                    yield Place(UNITS, (unit,)).fault(edition, "bad-placeholder", message)


RULES = (fact_fits_its_unit, fact_has_a_source, unit_has_words, patterns_keep_the_number)
