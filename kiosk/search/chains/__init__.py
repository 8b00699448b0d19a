"""How the words of each language are brought to the forms they share: one small file a family.

The record of a language names its chain (`kiosk.languages.record`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from kiosk.search.chains import (
    albanian,
    arabic,
    cyrillic,
    geez,
    georgian,
    latin,
    pashto,
    persian,
    somali,
    turkish,
)
from kiosk.search.chains.chain import Chain

_MAKERS: dict[str, Callable[[], Chain]] = {
    "english": latin.english,
    "french": latin.french,
    "dutch": latin.dutch,
    "german": latin.german,
    "spanish": latin.spanish,
    "albanian": albanian.albanian,
    "somali": somali.somali,
    "turkish": turkish.turkish,
    "arabic": arabic.arabic,
    "persian": persian.persian,
    "pashto": pashto.pashto,
    "russian": cyrillic.russian,
    "ukrainian": cyrillic.ukrainian,
    "tigrinya": geez.tigrinya,
    "georgian": georgian.georgian,
}
CHAINS = ("", *_MAKERS)

__all__ = ["CHAINS", "Chain", "chain"]


@lru_cache(maxsize=32)
def chain(name: str) -> Chain:
    """The chain of that name, one of `CHAINS`; the one without a name keeps words as they are, folded."""
    return _MAKERS[name]() if name else Chain()
