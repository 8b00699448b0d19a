"""Relevance is gated: the share of judged queries with a right answer among the first three, by language and class.

judged.tsv was written before the engine was asked. A query stays in it when the engine fails it. Only the judging half
is gated, and a failed gate names no query: tune with `make relevance`, which shows what the other half fails.
"""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.prepared.store import PreparedEdition
from kiosk.search.service import SearchService
from tests.helpers.languages import edition_languages
from tests.search import relevance
from tests.search.relevance import JUDGE, KINDS, TUNE, Judged, Outcome, Score

LANGUAGES = edition_languages()
FLOOR_OF_ALL = 0.90
FLOOR_OF_EACH = 0.85
FOUND_NOTHING_BELOW = 0.02
ENOUGH_OF_A_LANGUAGE = 65
ENOUGH_OF_A_CELL = 7
ENOUGH_OF_A_PART = 3

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


def test_the_judged_queries_are_enough_of_every_language_and_class() -> None:
    languages = Counter(one.language for one in QUERIES)
    cells = Counter((one.language, one.kind) for one in QUERIES)

    assert set(languages) == set(LANGUAGES)
    assert min(languages.values()) >= ENOUGH_OF_A_LANGUAGE
    assert set(cells) == {(language, kind) for language in LANGUAGES for kind in KINDS}
    assert min(cells.values()) >= ENOUGH_OF_A_CELL


def test_both_parts_have_enough_of_every_cell_and_share_no_query() -> None:
    halves = Counter((one.language, one.kind, one.half) for one in QUERIES)
    texts = {(one.query.casefold(), one.half) for one in QUERIES}

    assert {one.half for one in QUERIES} == {TUNE, JUDGE}
    for language in LANGUAGES:
        for kind in KINDS:
            assert min(halves[language, kind, half] for half in (TUNE, JUDGE)) >= ENOUGH_OF_A_PART
    assert len({(one.language, one.query) for one in QUERIES}) == len(QUERIES)
    assert len({text for text, _ in texts}) == len(texts), "a text has the same half in every language"


def test_every_judged_target_exists(edition: PreparedEdition) -> None:
    view = edition.language("en")
    known = {*view.pages, *(f"step:{step.article.id}" for step in view.steps)}
    known |= {*(f"letter:{letter.article.id}" for letter in view.letters), *(f"term:{term.id}" for term in view.terms)}

    assert {target for one in QUERIES for target in one.grades} <= known
    assert all(max(one.grades.values()) == 3 and min(one.grades.values()) >= 1 for one in QUERIES)


def test_every_page_step_and_letter_is_the_answer_of_a_query(edition: PreparedEdition) -> None:
    view = edition.language("en")
    all_of_them = {*view.pages, *(f"step:{step.article.id}" for step in view.steps)}
    all_of_them |= {f"letter:{letter.article.id}" for letter in view.letters}

    assert all_of_them <= {target for one in QUERIES for target, grade in one.grades.items() if grade == 3}


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

    assert found[0] == page


def _outcome(half: str, *found: str) -> Outcome:
    return Outcome(Judged("en", "exact", half, f"a query to {half}", {"best": 3, "good": 2, "near": 1}), found)


def test_the_measures_count_the_order_and_the_grade() -> None:
    assert _outcome(TUNE, "best", "good", "near").ndcg == pytest.approx(1)
    assert 0 < _outcome(TUNE, "good", "best", "near").ndcg < 1
    assert _outcome(TUNE, "other", "other", "good").succeeds
    assert not _outcome(TUNE, "near", "other", "other", "best").succeeds
    assert relevance.score([_outcome(TUNE), _outcome(TUNE, "best", "good", "near")]) == (2, 0.5, 0.5, 0.5)


def test_the_report_shows_no_query_of_the_judging_half() -> None:
    text = relevance.report([_outcome(TUNE, "other"), _outcome(JUDGE, "other")])

    assert "a query to tune" in text
    assert "a query to judge" not in text
    assert "a query to judge" not in repr(_outcome(JUDGE))
