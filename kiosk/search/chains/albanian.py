"""Albanian: definite forms, cases and plurals taken off."""

from __future__ import annotations

from kiosk.search.chains.chain import Chain, Forms, without_ending

_ENDINGS = (
    "eve", "ëve", "ave", "ës", "ët", "ën", "et", "at", "it", "in", "ut", "un", "ve",
    "jes", "jen", "ja", "je", "të", "së", "ta", "i", "u", "a", "e", "ë",
)  # fmt: skip
SHORTEST_STEM = 4


def albanian() -> Chain:
    """Albanian."""
    return Chain(stemmer=_stems)


def _stems(word: str) -> Forms:
    """The word itself too: "avokat" seems to end like a plural, and is what "avokati" comes from."""
    return tuple(dict.fromkeys((word, without_ending(word, _ENDINGS, SHORTEST_STEM))))
