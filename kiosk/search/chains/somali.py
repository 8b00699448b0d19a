"""Somali: possessives, articles and plurals taken off; the apostrophe is a letter."""

from __future__ import annotations

from kiosk.search.analysis import APOSTROPHES
from kiosk.search.chains.chain import Chain, Forms, without_ending

_POSSESSIVES = ("kayga", "kaaga", "kiisa", "keeda", "gayga", "gaaga", "giisa", "hayga", "tayda", "taada", "tiisa",
                "dayda", "daada", "shayda", "kooda", "tooda")  # fmt: skip
_ARTICLES = (
    "kii",
    "gii",
    "tii",
    "dii",
    "hii",
    "ka",
    "ga",
    "ha",
    "ta",
    "da",
    "sha",
    "ku",
    "gu",
    "tu",
    "du",
    "kan",
    "tan",
)
_PLURALS = ("yaasha", "yaal", "oyin", "yada", "aha", "iyo", "yo", "o", "a", "i")
SHORTEST_STEM = 4


def somali() -> Chain:
    """Somali."""
    return Chain(stemmer=_stems, joiners=APOSTROPHES)


def _stems(word: str) -> Forms:
    for endings in (_POSSESSIVES, _ARTICLES, _PLURALS):
        word = without_ending(word, endings, SHORTEST_STEM)
    return (word,)
