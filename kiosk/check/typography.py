"""Rules for signs: in French a space that may break leaves a question mark alone on the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.check.places import Place, lines, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.languages.patterns import NOTHING
from kiosk.languages.record import Signs


def signs_hold_to_their_word(edition: Edition) -> Iterator[Fault]:
    strict = _strict_signs(edition)
    for article in edition.articles:
        signs = strict.get(article.language)
        for number, text in lines(article) if signs else ():
            if signs and (match := loose(signs).search(text)):
                yield _loose(edition, Place(article.path, number), signs, match)
    for short in lines_of_words(edition):
        for language, signs in strict.items():
            if match := loose(signs).search(short.words.get(language, "")):
                yield _loose(edition, place_of(short), signs, match)


@lru_cache
def loose(signs: Signs) -> re.Pattern[str]:
    """A sign that a line may begin or end with and must not."""
    before, after = re.escape(signs.no_break_before or ""), re.escape(signs.no_break_after or "")
    begins = rf"(?<=\w|[.)}}%*»”]) [{before}](?!\w)" if before else NOTHING
    ends = f"[{after}] " if after else NOTHING
    return re.compile(f"{begins}|{ends}")


def _strict_signs(edition: Edition) -> dict[str, Signs]:
    """Language → its signs, of all languages that have such signs."""
    signs = {code: record.signs for code, record in edition.registry.records().items()}
    return {code: one for code, one in signs.items() if one.no_break_before or one.no_break_after}


def _loose(edition: Edition, place: Place, signs: Signs, match: re.Match[str]) -> Fault:
    around = match.string[max(0, match.start() - 12) : match.end() + 4]
    before, after = " ".join(signs.no_break_before or ""), " ".join(signs.no_break_after or "")
    sides = " and ".join(filter(None, (f"before {before}" if before else "", f"after {after}" if after else "")))
    message = f"write a no-break space (U+00A0) {sides}: {around!r}"
    return place.fault(edition, "loose-sign", message, "warning")


RULES = (signs_hold_to_their_word,)
