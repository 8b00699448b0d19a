"""Tigrinya: the consonants of a word are its stem; what is written before and behind it is taken off.

Each sign of the script is a consonant with a vowel, and the signs of one consonant stand in a row of eight.
"""

from __future__ import annotations

from kiosk.search.analysis import fold
from kiosk.search.chains.chain import Chain, Forms, without_ending

FIRST, LAST = 0x1200, 0x135A
ROW = 8
SHORTEST_STEM = 2
SHORTEST_ROOT = 3
_BEFORE = "ነበመዘከለየተአ"  # for, with, from, that … in the first order, as `consonants` writes them
_BEHIND = ("ከመ", "ተተ", "ነተ", "ተ", "ነ", "የ", "ከ", "ወ", "መ")


def tigrinya() -> Chain:
    """Tigrinya."""
    return Chain(stemmer=_stems, rooter=_roots)


def consonants(word: str) -> str:
    """Each sign in the first order of its row."""
    return "".join(chr(ord(c) - (ord(c) - FIRST) % ROW) if FIRST <= ord(c) <= LAST else c for c in fold(word))


def _stems(word: str) -> Forms:
    return (consonants(word),) if len(word) >= SHORTEST_STEM else ()


def _roots(word: str) -> Forms:
    found = without_ending(consonants(word), _BEHIND, SHORTEST_STEM)
    bare = found[1:] if len(found) > SHORTEST_ROOT and found[0] in _BEFORE else found
    return tuple(dict.fromkeys((found, bare)))
