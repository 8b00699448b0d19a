"""The rule that no number with a meaning stands bare in a text: it is a fact with a source, or it is not there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.check.places import lines, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.placeholders import PLACEHOLDER, STORY_PLACEHOLDER
from kiosk.edition.remembered import remembered
from kiosk.languages.digits import in_digits
from kiosk.languages.patterns import NOTHING, any_of, joined
from kiosk.languages.record import Numbers

# What has a meaning in whatever language, with the months and hours of all that are known.
_ANYWHERE = (
    r"€\s*\d|\bEUR\s*\d|\d\s*(?:€|EUR\b|[%٪])"  # money, shares
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b"  # dates in figures
    r"|\b\d{1,2}[:h.]\d{2}\b"  # times of day
    r"|(?<!\w)\+?\d{2,4}(?:[ \u00a0\u202f/.-]\d{2,3}){2,}"  # phone numbers
    r"|\b\d{4,}\b|\b1(?:0[1-9]|1\d)\b"  # years, postcodes, short numbers to call
)


FIGURE = re.compile(r"\d")
FIGURES = r"\d+(?:[.,]\d+)?"
LIST_NUMBER = re.compile(r"^\s*\d+\.\s")
FACT = " … "  # stands for a fact while bare numbers are looked for


class _Bare(NamedTuple):
    """What is a number with a meaning in a language, as patterns.

    Attributes:
        in_words: what of it needs no figure; most lines have none, and are looked through for this alone.
    """

    whole: str
    in_words: str

    def first_in(self, text: str) -> str:
        """The first of them in a text; empty when there is none."""
        found = any_of((self.whole if FIGURE.search(text) else self.in_words,)).search(in_digits(text))
        return found.group() if found else ""


def no_bare_numbers(edition: Edition) -> Iterator[Fault]:
    patterns = _patterns(edition)
    source = edition.info.source_language
    if source in patterns:
        whole, in_words = patterns[source]
        patterns[source] = _Bare(f"{whole}|{_nameless(edition)}", in_words)
    for article in edition.articles:
        for number, text in lines(article):
            if found := _in_line(patterns[article.language], text):
                yield Fault(article.path, number, "bare-number", _message(found))


def no_bare_numbers_in_short_words(edition: Edition) -> Iterator[Fault]:
    patterns = _patterns(edition)
    for short in lines_of_words(edition):
        for language, text in short.words.items():
            if language in patterns and (found := _in_words(patterns[language], text)):
                message = f"{short.name} {language}: {_message(found)}"
                yield place_of(short).fault(edition, "bare-number", message)


@remembered
def _in_line(bare: _Bare, text: str) -> str:
    return bare.first_in(LIST_NUMBER.sub("", PLACEHOLDER.sub(FACT, text)))


@remembered
def _in_words(bare: _Bare, text: str) -> str:
    return bare.first_in(STORY_PLACEHOLDER.sub(FACT, PLACEHOLDER.sub(FACT, text)))


def _patterns(edition: Edition) -> dict[str, _Bare]:
    """Language → what is a number with a meaning."""
    every = [record.numbers for record in edition.registry.records().values()]
    times = joined(tuple(time for one in every for time in one.times or ()))
    anywhere = f"{_ANYWHERE}|{_dates(every)}|{times}"
    known = {code: edition.registry.get(code) for code in edition.languages}
    own = {code: record.numbers if record else None for code, record in known.items()}
    return {
        code: _Bare(
            f"{anywhere}|{_counted(numbers, FIGURES)}",
            f"{times}|{_counted(numbers)}",
        )
        for code, numbers in own.items()
    }


def _dates(every: Iterable[Numbers]) -> str:
    months = joined(tuple(month for one in every for month in one.months or ()))
    ordinals = joined(tuple(ordinal for one in every for ordinal in one.ordinals or ()))
    return rf"\b\d{{1,2}}(?:{ordinals})?\s+(?:{months})\b|\b(?:{months})\s+\d"


def _counted(numbers: Numbers | None, *figures: str) -> str:
    """A number, in words or `figures`, and its unit; or the one word for two of it."""
    if numbers is None:
        return NOTHING
    words, units = "|".join((*figures, joined(numbers.words or ()))), joined(numbers.units or ())
    counted = rf"(?<!\w)(?:{words})[\s\u00a0-]+(?:{units})(?!\w)"
    return f"{counted}|{joined(numbers.duals or ())}"


def _nameless(edition: Edition) -> str:
    """In the original a number without a unit is a name, "annex 26", or a fact; parity sees to the translations."""
    record = edition.registry.get(edition.info.source_language)
    named = (record.numbers.named if record else None) or ()
    behind_no_name = "".join(f"(?<!{re.escape(name)} )" for name in named)
    return rf"(?<![\w.,:/–-]){behind_no_name}(?:[3-9]|\d{{2,}})(?!\w)"


def _message(found: str) -> str:
    return f"{found.strip()!r} stands bare; record it in facts.toml with its source and write {{fact:name}}"


RULES = (no_bare_numbers, no_bare_numbers_in_short_words)
