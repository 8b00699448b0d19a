"""Rules for signs: in French a space that may break leaves a question mark alone on the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.check.places import articles, lines, record_line, short_words, story_words
from kiosk.edition.faults import Fault
from kiosk.edition.model import Edition
from kiosk.languages.patterns import NOTHING
from kiosk.languages.record import Signs


def signs_hold_to_their_word(edition: Edition) -> Iterator[Fault]:
    strict = _strict_signs(edition)
    for article in articles(edition):
        signs = strict.get(article.language)
        for number, text in lines(article) if signs else ():
            if signs and (match := loose(signs).search(text)):
                yield _loose(article.path, number, signs, match)
    for path, keys, words in (*short_words(edition), *story_words(edition)):
        for language, signs in strict.items():
            if match := loose(signs).search(words.get(language, "")):
                yield _loose(path, record_line(edition, path, *keys), signs, match)


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


def _loose(path: str, line: int, signs: Signs, match: re.Match[str]) -> Fault:
    place = match.string[max(0, match.start() - 12) : match.end() + 4]
    before, after = " ".join(signs.no_break_before or ""), " ".join(signs.no_break_after or "")
    sides = " and ".join(filter(None, (f"before {before}" if before else "", f"after {after}" if after else "")))
    return Fault(path, line, "loose-sign", f"write a no-break space (U+00A0) {sides}: {place!r}", "warning")


RULES = (signs_hold_to_their_word,)
