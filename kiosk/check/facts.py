"""Rules for facts: a value that fits its unit, at least one source, words for the unit in every language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from kiosk.check.places import Place, place_of_source
from kiosk.deadlines.said import CHOSEN_UNITS
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import FACTS, UNITS
from kiosk.edition.periods import NO_DATE, WRITTEN, dates_in, first_and_last
from kiosk.edition.records.facts import Fact
from kiosk.rendering.fact_writer import OTHER_UNITS, SAME_EVERYWHERE, WITHOUT_VALUE

WITHOUT_NUMBER = {"zero", "one", "two"}
PHONE = re.compile(r"\+?[0-9]{2,5}(?: [0-9]{1,4})*")
TIMES = re.compile(r"((?:[01][0-9]|2[0-3]):[0-5][0-9])–((?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)")
NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:[\s.,_'’]\d+)+|nan|inf(?:inity)?|\d+e[+-]?\d+)", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
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
        return _problem_of_text(value, unit) if isinstance(value, str) else f"the value of a {unit} stands in quotes"
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LARGEST
    return "" if is_number else f"the value in {unit} must be a number from 0 to {LARGEST}, without quotes"


def _problem_of_text(value: str, unit: str) -> str:
    """Why a text is no value of its unit."""
    match unit:
        case "phone" if not PHONE.fullmatch(value):
            return f"{value!r} is no phone number; write its digits in groups: 02 793 82 46, +32 2 793 82 46"
        case "time-range" if not _is_time_of_day(value):
            return f"{value!r} is no time of the day; write it like 09:00–12:30, the earlier one first"
        case "text" if NUMBER.fullmatch(value.strip()):
            return f"{value!r} is a number; write it without quotes and spaces, and its unit"
    return "" if value.strip() else "has an empty value"


def _is_time_of_day(value: str) -> bool:
    match = TIMES.fullmatch(value)
    return match is not None and match[1] < match[2]


def sources_say_when(edition: Edition) -> Iterator[Fault]:
    """What is known of the date of a source is told in words; the days named in them exist."""
    for key, source in edition.sources.items():
        wrong = [day for day in dates_in(source.date) if first_and_last(day) is None]
        if wrong:
            message = f"{key}: {wrong[0]} is no date of the calendar; {WRITTEN}"
            yield place_of_source(edition, key, "date").fault(edition, "bad-source-date", message)
        elif not YEAR.search(source.date) and not source.date.startswith(NO_DATE):
            message = f"{key}: {source.date!r} names no year; {WRITTEN}, or {NO_DATE} and what is known"
            yield place_of_source(edition, key, "date").fault(edition, "bad-source-date", message)


def rules_end_after_they_began(edition: Edition) -> Iterator[Fault]:
    for key, fact in edition.facts.items():
        if fact.applies_from and fact.applies_until and fact.applies_until < fact.applies_from:
            message = f"{key}: applies_until {fact.applies_until} is before applies_from {fact.applies_from}"
            yield Place(FACTS, (key, "applies_until")).fault(edition, "bad-dates", f"{message}; correct one of them")


def fact_has_a_source(edition: Edition) -> Iterator[Fault]:
    for key, fact in edition.facts.items():
        if not fact.sources:
            yield Place(FACTS, (key,)).fault(edition, "no-source", f"{key}: name the source that was read")


def unit_has_words(edition: Edition) -> Iterator[Fault]:
    for unit in dict.fromkeys((*edition.units, *CHOSEN_UNITS)):
        words = edition.units.get(unit, {})
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


RULES = (
    fact_fits_its_unit,
    rules_end_after_they_began,
    fact_has_a_source,
    sources_say_when,
    unit_has_words,
    patterns_keep_the_number,
)
