"""Rules for signs: in French a space that may break leaves a question mark alone on the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import articles, lines, record_line, short_words, story_words
from kiosk.edition.faults import Fault
from kiosk.edition.model import Edition

LOOSE = re.compile(r"(?<=\w|[.)}%*»”]) [?!:;»](?!\w)|« ")
FRENCH = "fr"


def french_signs_hold_to_their_word(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for number, text in lines(article) if article.language == FRENCH else ():
            if LOOSE.search(text):
                yield _loose(article.path, number, text)
    for path, keys, words in (*short_words(edition), *story_words(edition)):
        if LOOSE.search(words.get(FRENCH, "")):
            yield _loose(path, record_line(edition, path, *keys), words[FRENCH])


def _loose(path: str, line: int, text: str) -> Fault:
    match = LOOSE.search(text)
    place = text[max(0, match.start() - 12) : match.end() + 4] if match else ""
    message = f"write a no-break space (U+00A0) before ? ! : ; » and after «: {place!r}"
    return Fault(path, line, "loose-sign", message, "warning")


RULES = (french_signs_hold_to_their_word,)
