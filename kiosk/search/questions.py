"""What people ask, question by question: how much like a query those are that are recorded for each document.

A whole question has many words that every page has. What tells which page answers it is rather that somebody asked
much the same of it: one question may be like it by chance, some of the same document hardly are.
"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from kiosk.search.positions import Positions

if TYPE_CHECKING:
    from kiosk.search.interpret import TermMatch

# Set on one unseen set of queries and checked on the other, both ways; docs/search.md says what half and twice do.
MOST_ALIKE = 5  # of a document: the questions that are looked at
LATER_QUESTION_BOOST = 0.7  # of each beside the one before it, which is more like the query
SMALL_WORD_SHARE = 0.5  # of a word that asks beside one that tells


class Questions:
    """All questions of one language.

    Args:
        positions: of every document.
        shown: how many passages of every document can be shown; its questions stand behind them.
        small_words: the numbers of the terms that ask and tell little.
    """

    def __init__(self, positions: Sequence[Positions], shown: Sequence[int], small_words: frozenset[int]) -> None:
        self._documents = array("H")  # question → document
        self._with: defaultdict[int, array[int]] = defaultdict(lambda: array("H"))  # term → questions that have it
        for document, (found, first) in enumerate(zip(positions, shown, strict=True)):
            asked = {(term, at - first) for term, at in zip(found.terms, found.passages, strict=True) if at >= first}
            before = len(self._documents)
            self._documents.extend([document] * (1 + max((question for _, question in asked), default=-1)))
            for term, question in sorted(asked):
                self._with[term].append(before + question)
        self._weights = array("f", [0.0]) * len(self._documents)  # question → what its words tell
        for term, questions in self._with.items():
            weight = self._tells(len(questions), small=term in small_words)
            for question in questions:
                self._weights[question] += weight

    def __len__(self) -> int:
        return len(self._documents)

    def likeness(self, matches: Sequence[TermMatch], small_words: frozenset[str]) -> dict[int, float]:
        """Document → how much like the query its questions are: 1 is one that says the query and nothing else.

        Of one question it is the share of the query that it says, times the share of it that the query says.
        """
        said: dict[int, float] = {}
        total = 0.0
        for match in sorted(matches, key=lambda match: match.typed in small_words):
            small = match.typed in small_words
            lists = [
                self._with[term] for first, last in match.ranges for term in range(first, last) if term in self._with
            ]
            having: Collection[int] = lists[0] if len(lists) == 1 else set().union(*lists)
            weight = self._tells(len(having) or 1, small=small)
            total += weight
            if small and said:  # a question that has only small words of the query is not like it
                having = said.keys() & having
            for question in having:
                said[question] = said.get(question, 0.0) + weight
        documents, weights = self._documents, self._weights
        alike: dict[int, list[float]] = {}
        for question, weight in said.items():
            share = weight / weights[question]
            alike.setdefault(documents[question], []).append(weight if share > 1 else weight * share)
        return {document: _summed(found) / total for document, found in alike.items()}

    def _tells(self, questions: int, *, small: bool) -> float:
        """What a word tells that so many questions have."""
        return math.log(1 + len(self._documents) / questions) * (SMALL_WORD_SHARE if small else 1.0)


def _summed(alike: list[float]) -> float:
    alike.sort(reverse=True)
    return sum(one * LATER_QUESTION_BOOST**place for place, one in enumerate(alike[:MOST_ALIKE]))
