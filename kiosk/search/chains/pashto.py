"""Pashto: endings by list, and the first letters of a word, for want of a stemmer."""

from __future__ import annotations

from kiosk.search.chains.chain import Chain, Forms, without_ending

_ENDINGS = ("ګانو", "ګانې", "ګان", "انو", "ونو", "ونه", "تونه", "ان", "ې", "ۍ", "ي", "ی", "ه", "و")
SHORTEST_STEM = 3
BEGINNING = 5


def pashto() -> Chain:
    """Pashto."""
    return Chain(stemmer=_stems, rooter=_beginning)


def _stems(word: str) -> Forms:
    return (without_ending(word, _ENDINGS, SHORTEST_STEM),)


def _beginning(word: str) -> Forms:
    return (word[:BEGINNING],) if len(word) > BEGINNING else ()
