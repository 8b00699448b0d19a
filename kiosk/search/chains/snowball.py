"""Stemmers of the Snowball project."""

from __future__ import annotations

from collections.abc import Callable

import snowballstemmer

from kiosk.search.chains.chain import Forms


def stems(name: str) -> Callable[[str], Forms]:
    """The Snowball stem of a word, by the algorithm called `name`."""
    stemmer = snowballstemmer.stemmer(name)

    def stem(word: str) -> Forms:
        return (str(stemmer.stemWord(word)),)

    return stem
