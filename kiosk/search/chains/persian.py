"""Persian and Dari: letters as Persian writes them, half-spaces both ways, Snowball, and plurals it does not know."""

from __future__ import annotations

from collections.abc import Callable

import regex

from kiosk.search.analysis import HALF_SPACE
from kiosk.search.chains.chain import Chain, Forms
from kiosk.search.chains.snowball import stems

_AS_PERSIAN = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا", "إ": "ا", "ؤ": "و"})
# "پناهنده" (a refugee) is "پناهندگان" in the plural and "پناهندگی" is refuge.
_WRITTEN_G = regex.compile("گ(?:ان|ی)$")
_ENDINGS = regex.compile("(?:هایی|هایم|های|هایش|ها|ترین|تر|ام|ات|اش|مان|تان|شان|ان|ی|م)$")
# Arabic plurals that Persian took over.
_BROKEN = {"وکلا": "وکیل", "مدارس": "مدرسه", "مدارک": "مدرک", "اسناد": "سند", "اطفال": "طفل", "حقوق": "حق",
           "قوانین": "قانون", "مراکز": "مرکز", "اقارب": "قریب", "مریضان": "مریض", "افراد": "فرد",
           "امراض": "مرض"}  # fmt: skip
SHORTEST_STEM = 3
SHORTEST_PART = 2


def persian() -> Chain:
    """Persian and Dari."""
    return Chain(stemmer=_stems(stems("persian")), splitter=_parts)


def _stems(stemmer: Callable[[str], Forms]) -> Callable[[str], Forms]:
    def stem(word: str) -> Forms:
        form = word.translate(_AS_PERSIAN)
        form = _BROKEN.get(form, form)
        singular = _WRITTEN_G.sub("ه", form)
        found = [*stemmer(form), _without_ending(form)]
        if singular != form:
            found += [singular, *stemmer(singular)]
        return tuple(dict.fromkeys(found))

    return stem


def _without_ending(word: str) -> str:
    short = _ENDINGS.sub("", word)
    return short if len(short) >= SHORTEST_STEM else word


def _parts(word: str) -> Forms:
    """The words on both sides of a half-space; people type a space, a half-space or nothing there."""
    parts = tuple(part for part in word.split(HALF_SPACE) if len(part) >= SHORTEST_PART)
    return parts if HALF_SPACE in word else ()
