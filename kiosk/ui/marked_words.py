"""Which of the characters that a search matched are marked: those of the words the reader means.

The search matches all it can. "Who" and "from" ask rather than tell, and once a word was taken for another, whatever
else looks like it is a guess that nobody made: marked, they would say that the text is about them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from kiosk.languages.registry import LANGUAGES
from kiosk.search.answer import Span

SHORTEST_ALIKE = 4  # letters that two forms of a word share at least, unless one is as short as that
ENDING = 2  # letters by which forms of a word differ at its end


class Asked(msgspec.Struct, frozen=True):
    """The words of a question.

    Attributes:
        small: words of the language that tell nothing; a question of nothing else means them.
        told: the beginnings of the words it was taken for, where a word of it was taken for another.
    """

    small: frozenset[str]
    told: tuple[str, ...] = ()

    @classmethod
    def of(cls, question: str, suggestion: str | None, language: str) -> Asked:
        """The words of a question in a language, as it was typed and as it was understood."""
        small = small_words(language)
        telling = _terms(suggestion or question) - small
        return cls(
            small if telling else frozenset(),
            tuple(_beginning(term) for term in sorted(telling)) if suggestion else (),
        )

    def meant(self, text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
        """The spans of a text that are of words the reader means."""
        return tuple(span for span in spans if self._means(text[span[0] : span[1]]))

    def _means(self, word: str) -> bool:
        from kiosk.search.analysis import fold

        term = fold(word)
        return term not in self.small and (not self.told or any(beginning in term for beginning in self.told))


@cache
def small_words(language: str) -> frozenset[str]:
    """The words that ask rather than tell, folded as the search folds them."""
    from kiosk.search.analysis import fold

    return frozenset(fold(word) for word in (LANGUAGES[language].search.small_words or "").split())


def _terms(text: str) -> frozenset[str]:
    from kiosk.search.analysis import tokens

    return frozenset(token.term for token in tokens(text))


def _beginning(term: str) -> str:
    """What forms of a word share."""
    return term[: max(min(SHORTEST_ALIKE, len(term)), len(term) - ENDING)]
