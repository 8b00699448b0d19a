"""What people type for a word of the texts: "solicitor" for "lawyer". It is data of the language (`LanguageRecord`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kiosk.search.analysis import fold
from kiosk.search.chains import Chain

SHORTEST_BECOMING = 4  # rule: three letters begin a word of every list


class Synonyms(msgspec.Struct, frozen=True):
    """The words of one language that stand for others, by themselves and by what their inflected forms share.

    They are worked out when an index is built: to find the stems of a thousand words takes longer than to open it.

    Attributes:
        words: what people type, in the order of the alphabet.
        meant: a word that is typed, or what its forms share → the words of the texts that it stands for.
    """

    words: tuple[str, ...]
    meant: dict[str, tuple[str, ...]]

    @classmethod
    def from_table(cls, typed: Mapping[str, str], chain: Chain) -> Synonyms:
        """Those of words of the texts → what people type for them, with spaces between the words on both sides."""
        by_word: dict[str, list[str]] = {}
        by_stem: dict[str, list[str]] = {}
        for meant, words in typed.items():
            for word in words.split():
                by_word.setdefault(fold(word), []).extend(meant.split())
                for stem in chain.stems(word):
                    by_stem.setdefault(stem, []).extend(meant.split())
        found = {key: tuple(dict.fromkeys(words)) for key, words in (by_stem | by_word).items()}
        return cls(tuple(sorted(by_word)), found)

    def of(self, term: str, stems: Iterable[str]) -> tuple[str, ...]:
        """The words of the texts that a typed word, or else one with the same stem, stands for."""
        return next((self.meant[key] for key in (term, *stems) if key in self.meant), ())

    def becoming(self, beginning: str) -> tuple[str, ...]:
        """The words of the texts that the only word with this beginning stands for."""
        if len(beginning) < SHORTEST_BECOMING:
            return ()
        found = [word for word in self.words if word.startswith(beginning)]
        return self.of(found[0], ()) if len(found) == 1 else ()
