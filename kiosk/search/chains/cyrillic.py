"""Russian by Snowball; Ukrainian by a list of endings, with the apostrophe inside its words."""

from __future__ import annotations

from kiosk.search.analysis import APOSTROPHES
from kiosk.search.chains.chain import Chain, Forms, without_ending
from kiosk.search.chains.snowball import stems

_UKRAINIAN = (
    "ностями", "ності", "ність", "ннями", "нням", "ннях", "ння", "ення", "ень",
    "ями", "ами", "ові", "еві", "єві", "ього", "ого", "ьому", "ому", "ими", "іми", "ють", "уть", "ать", "ять",
    "ів", "їв", "ам", "ям", "ах", "ях", "ою", "ею", "єю", "ом", "ем", "єм", "ій", "ої", "ий", "их", "им",
    "а", "я", "о", "е", "є", "и", "і", "ї", "у", "ю", "ь", "й",
)  # fmt: skip
SHORTEST_STEM = 3


def russian() -> Chain:
    """Russian."""
    return Chain(stemmer=stems("russian"))


def ukrainian() -> Chain:
    """Ukrainian."""
    return Chain(stemmer=_stems, joiners=APOSTROPHES)


def _stems(word: str) -> Forms:
    return (without_ending(word, _UKRAINIAN, SHORTEST_STEM),)
