"""Where a text is cut so that it can be heard, stopped and repeated: between its sentences.

A point is the end of one only where it cannot be anything else: not in "art. 48", "Mr.", "2.1" or an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from kiosk.languages.bidi import ISOLATES, RIGHT_TO_LEFT_MARK

UNSEEN = f"{ISOLATES}{RIGHT_TO_LEFT_MARK}\u200e\u061c\u202a-\u202e"  # they turn lines round, and nobody hears them
_CLOSING = "\\])}»”’\"'\u2069"
_OPENING = f"(\\[{{«“‘\"'¿¡{UNSEEN}\u00a0 "
_END = re.compile(rf"[.!?؟。።…]+[{_CLOSING}{UNSEEN}\u00a0]*(?=\s|$)|\n+")
_CAPITAL = re.compile(r"(?:^|[\s.(])[A-ZÀ-Þ]$")  # of a name: "J. Peeters"
_PLACE_IN_A_LIST = re.compile(rf"^[{UNSEEN}\s]*\d{{1,2}}$")
_GOES_ON = re.compile(rf"\s*[{_OPENING}]*(?:[a-zà-ÿ]|[,;:،؛])")


def sentences(text: str, abbreviations: tuple[str, ...] = ()) -> list[str]:
    """The sentences of a text in order, each as it stands there, without the spaces around it.

    Args:
        abbreviations: what ends in a point without ending a sentence.
    """
    cuts = [0, *_ends(text, abbreviations), len(text)]
    pieces = (text[start:end].strip() for start, end in pairwise(cuts))
    return [piece for piece in pieces if any(character.isalnum() for character in piece)]


def _ends(text: str, abbreviations: tuple[str, ...]) -> Iterator[int]:
    for match in _END.finditer(text):
        if match.group().startswith("\n") or _is_end(text, match, abbreviations):
            yield match.end()


def _is_end(text: str, match: re.Match[str], abbreviations: tuple[str, ...]) -> bool:
    before = text[: match.start()]
    if match.group()[0] in "!?؟":
        return _GOES_ON.match(text, match.end()) is None
    if _CAPITAL.search(before) or _PLACE_IN_A_LIST.match(before):
        return False
    if abbreviations and _abbreviated(abbreviations).search(text, 0, match.start() + 1):
        return False
    return _GOES_ON.match(text, match.end()) is None


@lru_cache(maxsize=32)
def _abbreviated(abbreviations: tuple[str, ...]) -> re.Pattern[str]:
    """Text that ends with one of them."""
    pointed = sorted((one for one in abbreviations if one.endswith(".")), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, pointed)) or '(?!)'})\Z", re.IGNORECASE)
