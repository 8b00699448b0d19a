"""Relevance is measured: the share of judged queries with a right page among the first three, by language and class.

judged.tsv was written before the engine was asked. A query stays in it when the engine fails it. Raise a floor when
the engine gets better; lower one only with a reason in the commit.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.content.search.service import SearchService
from kiosk.content.store import PreparedEdition

JUDGED = Path(__file__).with_name("judged.tsv")
FIRST = 3
RIGHT = 2  # the grade from which a page answers the query
FLOORS_BY_LANGUAGE = {"en": 0.91, "fr": 0.87, "nl": 0.93, "ar": 0.87}
FLOORS_BY_CLASS = {
    "exact": 0.95,
    "inflected": 0.75,
    "typo": 0.82,
    "no-diacritics": 0.84,
    "foreign-term": 0.89,
    "abbreviation": 0.94,
    "question": 0.86,
}
FLOOR_OF_ALL = 0.90
FOUND_NOTHING_AT_MOST = 0.02


@dataclass(frozen=True)
class Judged:
    """A query and the grades of the pages that answer it."""

    language: str
    query: str
    kind: str
    grades: dict[str, int]


def _read() -> list[Judged]:
    lines = [line for line in JUDGED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    grades: dict[tuple[str, str, str], dict[str, int]] = {}
    for row in csv.DictReader(lines, delimiter="\t"):
        grades.setdefault((row["lang"], row["query"], row["class"]), {})[row["page"]] = int(row["grade"])
    return [Judged(*key, pages) for key, pages in grades.items()]


QUERIES = _read()


@pytest.fixture(scope="module")
def found(service: SearchService) -> dict[str, list[str]]:
    """The pages and steps found for every query, best first."""
    return {
        f"{one.language} {one.query}": [
            hit.page if hit.kind == "page" else f"{hit.kind}:{hit.page}"
            for hit in service.find(one.query, one.language, 8).hits
        ]
        for one in QUERIES
    }


def _succeeds(one: Judged, found: dict[str, list[str]]) -> bool:
    return any(one.grades.get(page, 0) >= RIGHT for page in found[f"{one.language} {one.query}"][:FIRST])


def _share(queries: Iterable[Judged], found: dict[str, list[str]]) -> tuple[float, list[str]]:
    """The share of queries that succeed, and those that do not."""
    asked = list(queries)
    failed = [f"{one.language} {one.query!r}" for one in asked if not _succeeds(one, found)]
    return 1 - len(failed) / len(asked), failed


def test_the_judged_queries_are_enough_of_every_language_and_class() -> None:
    assert len(QUERIES) >= 80
    assert {one.language for one in QUERIES} == set(FLOORS_BY_LANGUAGE)
    for language in FLOORS_BY_LANGUAGE:
        assert {one.kind for one in QUERIES if one.language == language} == set(FLOORS_BY_CLASS)


def test_every_judged_page_exists(edition: PreparedEdition) -> None:
    view = edition.language("en")
    known = {*view.pages, *(f"step:{step.article.id}" for step in view.steps)}
    known |= {*(f"letter:{letter.article.id}" for letter in view.letters), *(f"term:{term.id}" for term in view.terms)}

    assert {page for one in QUERIES for page in one.grades} <= known
    assert all(max(one.grades.values()) == 3 for one in QUERIES)


@pytest.mark.parametrize(("language", "floor"), FLOORS_BY_LANGUAGE.items())
def test_readers_of_a_language_find_a_right_page_among_the_first_three(
    found: dict[str, list[str]], language: str, floor: float
) -> None:
    share, failed = _share((one for one in QUERIES if one.language == language), found)

    assert share >= floor, failed


@pytest.mark.parametrize(("kind", "floor"), FLOORS_BY_CLASS.items())
def test_queries_of_a_class_find_a_right_page_among_the_first_three(
    found: dict[str, list[str]], kind: str, floor: float
) -> None:
    share, failed = _share((one for one in QUERIES if one.kind == kind), found)

    assert share >= floor, failed


def test_all_queries_together_find_a_right_page_among_the_first_three(found: dict[str, list[str]]) -> None:
    share, failed = _share(QUERIES, found)

    assert share >= FLOOR_OF_ALL, failed


def test_hardly_a_query_finds_nothing(found: dict[str, list[str]]) -> None:
    empty = [query for query, pages in found.items() if not pages]

    assert len(empty) <= FOUND_NOTHING_AT_MOST * len(QUERIES), empty


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("en appeal", "appeal"),
        ("ar استئناف", "appeal"),
        ("fr avocat gratuit", "free-lawyer"),
        ("nl gratis advocaat", "free-lawyer"),
    ],
)
def test_the_plainest_words_find_their_page_first(found: dict[str, list[str]], query: str, page: str) -> None:
    assert found[query][0] == page
