"""Rules for signs: in French a space that may break leaves a question mark alone on the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import Place, lines, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault

LOOSE = re.compile(r"(?<=\w|[.)}%*»”]) [?!:;»](?!\w)|« ")
FRENCH = "fr"


def french_signs_hold_to_their_word(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for number, text in lines(article) if article.language == FRENCH else ():
            if match := LOOSE.search(text):
                yield _loose(edition, Place(article.path, number), match)
    for short in lines_of_words(edition):
        if match := LOOSE.search(short.words.get(FRENCH, "")):
            yield _loose(edition, place_of(short), match)


def _loose(edition: Edition, place: Place, match: re.Match[str]) -> Fault:
    around = match.string[max(0, match.start() - 12) : match.end() + 4]
    message = f"write a no-break space (U+00A0) before ? ! : ; » and after «: {around!r}"
    return place.fault(edition, "loose-sign", message, "warning")


RULES = (french_signs_hold_to_their_word,)
