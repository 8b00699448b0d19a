"""Georgian: postpositions, cases and the plural, taken off in this order."""

from __future__ import annotations

from kiosk.search.chains.chain import Chain, Forms, without_ending

_POSTPOSITIONS = ("სთვის", "ისთვის", "თვის", "სთან", "თან", "ისგან", "გან", "იდან", "დან", "მდე", "ში", "ზე")
_CASES = ("ისა", "ითა", "ადა", "მა", "ის", "ით", "ად", "ს", "მ", "ი", "ო", "ა", "ე")
_PLURAL = ("ებ", "ნ", "თ")
SHORTEST_STEM = 4


def georgian() -> Chain:
    """Georgian."""
    return Chain(stemmer=_stems)


def _stems(word: str) -> Forms:
    for endings in (_POSTPOSITIONS, _CASES, _PLURAL):
        word = without_ending(word, endings, SHORTEST_STEM)
    return (word,)
