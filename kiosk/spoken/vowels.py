"""Sentences with the vowel signs that texts leave out and a voice needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.spoken.marks import MARK, letters_of, with_vowels, words_of

_WORD = re.compile(rf"[\u0621-\u064a\u0671-\u06d3{MARK}]+")


class Vowels:
    """Finds the vowelled form of a sentence by its words; where there is none, of its words one by one."""

    def __init__(self, sentences: Iterable[str], lexicon: Iterable[str] = ()) -> None:
        """Vowelled sentences of a text, and others whose words may be used alone."""
        self._sentences = {words_of(sentence): sentence for sentence in sentences}
        self._words = dict(_words(lexicon))

    def of(self, sentence: str) -> str | None:
        """The sentence with its signs; None when they are not known."""
        vowelled = self._sentences.get(words_of(sentence))
        if vowelled is not None:
            return with_vowels(sentence, vowelled)
        bare = _WORD.findall(sentence)
        if any(letters_of(word) not in self._words for word in bare):
            return None
        return _WORD.sub(lambda word: self._words[letters_of(word.group())], sentence)


def _words(sentences: Iterable[str]) -> Iterator[tuple[str, str]]:
    for sentence in sentences:
        for word in _WORD.findall(sentence):
            yield letters_of(word), word
