"""How the words of each language are brought to the forms they share: one small file a family.

`chain` gives the chain of a language; a language without one keeps its words as they are, folded.
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
    "en": latin.english,
    "fr": latin.french,
    "nl": latin.dutch,
    "de": latin.german,
    "es": latin.spanish,
    "sq": albanian.albanian,
    "so": somali.somali,
    "tr": turkish.turkish,
    "ar": arabic.arabic,
    "fa": persian.persian,
    "ps": pashto.pashto,
    "ru": cyrillic.russian,
    "uk": cyrillic.ukrainian,
    "ti": geez.tigrinya,
    "ka": georgian.georgian,
}
LANGUAGES = tuple(_MAKERS)

__all__ = ["LANGUAGES", "Chain", "chain"]


@lru_cache(maxsize=32)
def chain(language: str) -> Chain:
    """The chain of a language."""
    maker = _MAKERS.get(language)
    return maker() if maker else Chain()
