"""What every chain is: words, parts of words, stems and roots of one language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from kiosk.search.analysis import Token, fold, tokens, written
from kiosk.search.compounds import NO_COMPOUNDS, Compounds

Forms = tuple[str, ...]
_HYPHEN = regex.compile(r"[-‐‑]")


def none(form: str) -> Forms:
    """No further forms."""
    return ()


@dataclass(frozen=True)
class Chain:
    """The analysis of one language.

    Attributes:
        stemmer: a written word (small letters, accents kept) → what its inflected forms share.
        rooter: the same, more loosely: it may bring together words of different meaning, and counts less.
        splitter: a word as it stands in the text → words inside it.
        joiners: characters inside words.
        compounds: how the language makes one word of two.
        cuts_at_apostrophe: what follows an apostrophe is an ending.
    """

    stemmer: Callable[[str], Forms] = none
    rooter: Callable[[str], Forms] = none
    splitter: Callable[[str], Forms] = none
    joiners: str = ""
    compounds: Compounds = NO_COMPOUNDS
    cuts_at_apostrophe: bool = False

    def tokens(self, text: str) -> Iterator[Token]:
        """The words of `text` in order."""
        end_of_stem = -1
        for token in tokens(text, self.joiners):
            if self.cuts_at_apostrophe and token.start - 1 == end_of_stem and text[end_of_stem] in "'’":
                continue
            end_of_stem = token.end
            yield token

    def index_tokens(self, text: str) -> Iterator[Token]:
        """The words of `text` and what else each is found by: its parts, and words joined over a hyphen."""
        before: Token | None = None
        for token in self.tokens(text):
            yield token
            for part in self.splitter(text[token.start : token.end]):
                if (term := fold(part)) and term != token.term:
                    yield Token(term, token.start, token.end)
            if before is not None and token.start - before.end == 1 and _HYPHEN.match(text[before.end]):
                yield Token(before.term + token.term, before.start, token.end)
            before = token

    def stems(self, word: str) -> Forms:
        """What the inflected forms of a word share, folded; the word may have lost its accents when it was typed."""
        return _folded(self.stemmer, word)

    def roots(self, word: str) -> Forms:
        """What a family of words shares, folded."""
        return _folded(self.rooter, word)


def _folded(forms: Callable[[str], Forms], word: str) -> Forms:
    spelt, bare = written(word), fold(word)
    found = forms(spelt) if spelt == bare else (*forms(spelt), *forms(bare))
    return tuple(dict.fromkeys(folded for form in found if (folded := fold(form))))


def without_ending(word: str, endings: Forms, shortest: int) -> str:
    """The word without the first of `endings` that leaves `shortest` letters."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word
