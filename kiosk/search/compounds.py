"""The words that a compound is made of: "verblijfsvergunning" is "verblijf" and "vergunning"."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

SHORTEST_PART = 4  # rule: three letters stand in many words by chance
SHORTEST_COMPOUND = 8  # rule: two parts


class Compounds(msgspec.Struct, frozen=True):
    """How a language makes compounds; without links it makes none.

    Attributes:
        links: what may stand between the parts, "" among it: the s of "verblijfsvergunning".
        no_parts: prefixes and endings that are also words: "onderwijs" is not "onder" and "wijs".
    """

    links: tuple[str, ...] = ()
    no_parts: frozenset[str] = frozenset()


NO_COMPOUNDS = Compounds()


def parts(term: str, compounds: Compounds, is_word: Callable[[str], bool]) -> tuple[str, ...]:
    """The two words of a folded compound, empty when it is none; of several ways the one with the longest last word."""
    if not compounds.links or len(term) < SHORTEST_COMPOUND:
        return ()

    def is_part(part: str) -> bool:
        return len(part) >= SHORTEST_PART and part not in compounds.no_parts and is_word(part)

    for start in range(SHORTEST_PART, len(term) - SHORTEST_PART + 1):
        last = term[start:]
        if is_part(last):
            heads = (term[:start].removesuffix(link) for link in compounds.links if term[:start].endswith(link))
            first = next(filter(is_part, heads), "")
            if first:
                return (first, last)
    return ()
