"""The rule that what `kiosk new` leaves for an editor to write never reaches a reader."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import articles, lines, record_line, short_words, story_words
from kiosk.edition.faults import Fault
from kiosk.edition.model import Edition

MARKER = "FILL IN"


def nothing_is_left_to_fill_in(edition: Edition) -> Iterator[Fault]:
    message = f"still says {MARKER}; write the words that belong here"
    for article in articles(edition):
        for number, text in lines(article):
            if MARKER in text:
                yield Fault(article.path, number, "unfinished", message)
    for path, keys, words in (*short_words(edition), *story_words(edition)):
        if any(MARKER in text for text in words.values()):
            yield Fault(path, record_line(edition, path, *keys), "unfinished", f"{' '.join(keys)}: {message}")


RULES = (nothing_is_left_to_fill_in,)
