"""What people type for a word of the texts: "solicitor" for "lawyer". It is data of the language (`LanguageRecord`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.search.analysis import fold
from kiosk.search.chains import Chain

SHORTEST_BECOMING = 4  # rule: three letters begin a word of every list


class Synonyms:
    """The words of one language that stand for others, by themselves and by what their inflected forms share.

    Args:
        typed: words of the texts → what people type for them, with spaces between the words on both sides.
    """

    def __init__(self, typed: Mapping[str, str], chain: Chain) -> None:
        self._meant: dict[str, list[str]] = {}
        by_stem: dict[str, list[str]] = {}
        for meant, words in typed.items():
            for word in words.split():
                self._meant.setdefault(fold(word), []).extend(meant.split())
                for stem in chain.stems(word):
                    by_stem.setdefault(stem, []).extend(meant.split())
        self._words = sorted(self._meant)
        self._meant = by_stem | self._meant

    def of(self, term: str, stems: Iterable[str]) -> tuple[str, ...]:
        """The words of the texts that a typed word, or else one with the same stem, stands for."""
        for key in (term, *stems):
            if key in self._meant:
                return tuple(dict.fromkeys(self._meant[key]))
        return ()

    def becoming(self, beginning: str) -> tuple[str, ...]:
        """The words of the texts that the only word with this beginning stands for."""
        if len(beginning) < SHORTEST_BECOMING:
            return ()
        found = [word for word in self._words if word.startswith(beginning)]
        return self.of(found[0], ()) if len(found) == 1 else ()
