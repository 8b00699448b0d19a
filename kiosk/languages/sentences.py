"""Where a text can be cut: between its sentences, to be heard one by one, and where a card or a paper has no more room.

A point is the end of one only where it cannot be anything else: not in "art. 48", "Mr.", "2.1" or an address. Which
words it can be a part of is said in the record of the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from kiosk.languages.bidi import ISOLATES, RIGHT_TO_LEFT_MARK
from kiosk.languages.record import Speech

UNSEEN = f"{ISOLATES}{RIGHT_TO_LEFT_MARK}\u200e\u061c\u202a-\u202e"  # they turn lines round, and nobody hears them
_CLOSING = "\\])}»”’\"'\u2069"
_OPENING = f"(\\[{{«“‘\"'¿¡{UNSEEN}\u00a0 "
_END = re.compile(rf"[.!?؟。።…]+[{_CLOSING}{UNSEEN}\u00a0]*(?=\s|$)|\n+")
_CAPITAL = re.compile(r"(?:^|[\s.(])[A-ZÀ-Þ]$")  # of a name: "J. Peeters"
_PLACE_IN_A_LIST = re.compile(rf"^[{UNSEEN}\s]*\d{{1,2}}$")
_NUMBER = re.compile(rf"\s*[{_OPENING}]*[–—-]?\s*\d|\s*[–—-]")  # "art. 48", "ma. – vr."
_GOES_ON = re.compile(rf"\s*[{_OPENING}]*(?:[a-zà-ÿ]|[,;:،؛])")


def sentences(text: str, speech: Speech) -> list[str]:
    """The sentences of a text in order, each as it stands there, without the spaces around it.

    Args:
        speech: of the language: which points end no sentence.
    """
    return [piece for piece in pieces(text, speech) if any(character.isalnum() for character in piece)]


def pieces(text: str, speech: Speech) -> list[str]:
    """The same with nothing left out, also what has no words in it."""
    cuts = [0, *_ends(text, speech), len(text)]
    return [piece for start, end in pairwise(cuts) if (piece := text[start:end].strip())]


def _ends(text: str, speech: Speech) -> Iterator[int]:
    always = tuple(one for one in speech.abbreviations or () if one not in (speech.before_numbers or ()))
    patterns = _abbreviated(always), _abbreviated(speech.before_numbers or ())
    for match in _END.finditer(text):
        if match.group().startswith("\n") or _is_end(text, match, *patterns):
            yield match.end()


def _is_end(text: str, match: re.Match[str], always: re.Pattern[str], before_numbers: re.Pattern[str]) -> bool:
    before, point = text[: match.start()], match.start() + 1
    if _GOES_ON.match(text, match.end()):
        return False
    if match.group()[0] in "!?؟":
        return True
    if _CAPITAL.search(before) or _PLACE_IN_A_LIST.match(before) or always.search(text, 0, point):
        return False
    return not (before_numbers.search(text, 0, point) and _NUMBER.match(text, match.end()))


@lru_cache(maxsize=32)
def _abbreviated(abbreviations: tuple[str, ...]) -> re.Pattern[str]:
    """Text that ends with one of them."""
    pointed = sorted((one for one in abbreviations if one.endswith(".")), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, pointed)) or '(?!)'})\Z", re.IGNORECASE)
