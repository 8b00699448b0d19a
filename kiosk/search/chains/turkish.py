"""Turkish: its own small and capital i, endings after an apostrophe, Snowball."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.search.chains.chain import Chain, Forms
from kiosk.search.chains.snowball import stems

SHORTEST_STEM = 4


def turkish() -> Chain:
    """Turkish. What the fold of all languages does (every i is one letter) is what people without the keys type."""
    return Chain(stemmer=_stems(stems("turkish")), cuts_at_apostrophe=True)


def _stems(stemmer: Callable[[str], Forms]) -> Callable[[str], Forms]:
    """Snowball takes an ending where there is none ("mahkeme", court → "mahke"): the stem of a form is also kept."""

    def stem(word: str) -> Forms:
        found = stemmer(word.replace("i\u0307", "i"))
        again = tuple(once for stem in found for once in stemmer(stem) if len(once) >= SHORTEST_STEM)
        return tuple(dict.fromkeys((*found, *again)))

    return stem
