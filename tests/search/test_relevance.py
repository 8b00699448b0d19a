"""Relevance is gated: the share of judged queries with a right answer among the first three, by language and class.

The queries are part of the edition and were written before the engine was asked; `kiosk check --strict` asks whether
they are enough. A query stays among them when the engine fails it. Only the judging half is gated, and a failed gate
names no query: tune with `make relevance`, which shows what the other half fails.
"""

from __future__ import annotations

import pytest

from kiosk.edition.address import Address
from kiosk.edition.judged import KINDS
from kiosk.edition.records.judged import Half, JudgedQuery, JudgedTarget
from kiosk.search.service import SearchService
from tests.helpers.languages import edition_languages
from tests.search import relevance
from tests.search.relevance import JUDGE, TUNE, Outcome, Score

LANGUAGES = edition_languages()
FLOOR_OF_ALL = 0.90
FLOOR_OF_EACH = 0.85
FOUND_NOTHING_BELOW = 0.02

QUERIES = relevance.read()


@pytest.fixture(scope="module")
def outcomes(service: SearchService) -> list[Outcome]:
    """What is found for every query."""
    return relevance.ask(service, QUERIES)


def _judging(outcomes: list[Outcome], language: str | None = None, kind: str | None = None) -> Score:
    return relevance.score(
        one
        for one in relevance.of_half(outcomes, JUDGE)
        if language in (None, one.judged.language) and kind in (None, one.judged.kind)
    )


def test_all_queries_together_find_an_answer_among_the_first_three(outcomes: list[Outcome]) -> None:
    share = _judging(outcomes).success

    assert share >= FLOOR_OF_ALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_readers_of_a_language_find_an_answer_among_the_first_three(outcomes: list[Outcome], language: str) -> None:
    share = _judging(outcomes, language=language).success

    assert share >= FLOOR_OF_EACH


@pytest.mark.parametrize("kind", KINDS)
def test_queries_of_a_class_find_an_answer_among_the_first_three(outcomes: list[Outcome], kind: str) -> None:
    share = _judging(outcomes, kind=kind).success

    assert share >= FLOOR_OF_EACH


def test_hardly_a_query_finds_nothing(outcomes: list[Outcome]) -> None:
    share = _judging(outcomes).nothing

    assert share < FOUND_NOTHING_BELOW


@pytest.mark.parametrize(
    ("language", "query", "page"),
    [
        ("en", "appeal", "appeal"),
        ("ar", "استئناف", "appeal"),
        ("fr", "avocat gratuit", "free-lawyer"),
        ("nl", "gratis advocaat", "free-lawyer"),
    ],
)
def test_the_plainest_words_find_their_page_first(
    outcomes: list[Outcome], language: str, query: str, page: str
) -> None:
    [found] = [one.found for one in outcomes if (one.judged.language, one.judged.query) == (language, query)]

    assert found[0] == Address("page", page)


GRADES = {"best": 3, "good": 2, "near": 1}


def _outcome(half: Half, *found: str) -> Outcome:
    targets = tuple(JudgedTarget(address=_page(name), grade=grade, line=1) for name, grade in GRADES.items())
    query = JudgedQuery(language="en", kind="exact", half=half, query=f"a query to {half}", targets=targets)
    return Outcome(query, tuple(map(_page, found)))


def _page(name: str) -> Address:
    return Address("page", name)


def test_the_measures_count_the_order_and_the_grade() -> None:
    assert _outcome(TUNE, "best", "good", "near").ndcg == pytest.approx(1)
    assert 0 < _outcome(TUNE, "good", "best", "near").ndcg < 1
    assert _outcome(TUNE, "other", "other", "good").succeeds
    assert not _outcome(TUNE, "near", "other", "other", "best").succeeds
    assert _outcome(TUNE, "good", "best").leads
    assert not _outcome(TUNE, "near", "best").leads
    assert relevance.score([_outcome(TUNE), _outcome(TUNE, "best", "good", "near")]) == (2, 0.5, 0.5, 0.5, 0.5)


def test_the_report_shows_no_query_of_the_judging_half() -> None:
    text = relevance.report([_outcome(TUNE, "other"), _outcome(JUDGE, "other")])

    assert "a query to tune" in text
    assert "a query to judge" not in text
    assert "a query to judge" not in repr(_outcome(JUDGE))
