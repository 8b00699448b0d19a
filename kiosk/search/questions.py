"""What people ask, question by question: how much like a query those are that are recorded for each document.

A whole question has many words that every page has. What tells which page answers it is rather that somebody asked
much the same of it: one question may be like it by chance, some of the same document hardly are.
"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest
from typing import TYPE_CHECKING

from kiosk.search.positions import Positions

if TYPE_CHECKING:
    from kiosk.search.interpret import TermMatch

# Set on one unseen set of queries and checked on the other, both ways; docs/search.md says what half and twice do.
MOST_ALIKE = 5  # of a document: the questions that are looked at
LATER_QUESTION_BOOST = 0.7  # of each beside the one before it, which is more like the query
NOTHING_ELSE_SHARE = 0.75  # of the likeness: that the question says little besides
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
        """Document → how much like the query its questions are: 1 is one that says the query and nothing else."""
        said: defaultdict[int, float] = defaultdict(float)
        total = 0.0
        for match in matches:
            lists = (self._with.get(term, ()) for first, last in match.ranges for term in range(first, last))
            having = {question for questions in lists for question in questions}
            weight = self._tells(len(having) or 1, small=match.typed in small_words)
            total += weight
            for question in having:
                said[question] += weight
        alike: defaultdict[int, list[float]] = defaultdict(list)
        for question, weight in said.items():
            of_question = min(1.0, weight / self._weights[question])
            share = 1 - NOTHING_ELSE_SHARE + NOTHING_ELSE_SHARE * of_question
            alike[self._documents[question]].append(weight / total * share)
        return {document: _summed(found) for document, found in alike.items()}

    def _tells(self, questions: int, *, small: bool) -> float:
        """What a word tells that so many questions have."""
        return math.log(1 + len(self._documents) / questions) * (SMALL_WORD_SHARE if small else 1.0)


def _summed(alike: list[float]) -> float:
    return sum(one * LATER_QUESTION_BOOST**place for place, one in enumerate(nlargest(MOST_ALIKE, alike)))
