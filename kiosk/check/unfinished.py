"""The rule that what `kiosk new` leaves for an editor to write never reaches a reader."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import lines, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault

MARKER = "FILL IN"


def nothing_is_left_to_fill_in(edition: Edition) -> Iterator[Fault]:
    message = f"still says {MARKER}; write the words that belong here"
    for article in edition.articles:
        for number, text in lines(article):
            if MARKER in text:
                yield Fault(article.path, number, "unfinished", message)
    for short in lines_of_words(edition):
        if any(MARKER in text for text in short.words.values()):
            yield place_of(short).fault(edition, "unfinished", f"{short.name}: {message}")


RULES = (nothing_is_left_to_fill_in,)
