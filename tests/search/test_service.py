"""Indexes are opened away from the first frame; until they are open, titles answer."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import IndexUnusableError
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from kiosk.search.index import Index
from kiosk.search.service import SearchService
from kiosk.search.titles import find_in_titles
from tests.helpers.editions import write_edition

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> PreparedEdition:
    """The small edition: English and Arabic."""
    source = write_edition(tmp_path_factory.mktemp("service"))
    return PreparedEdition(prepare(source.root, tmp_path_factory.mktemp("prepared"), lambda language: None))


class Gate:
    """Holds back the opening of every index until it is let through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.order: list[str] = []
        self._passes = threading.Semaphore(0)
        self._opened = threading.Semaphore(0)
        really_open = Index.open

        def held(folder: Path, language: str) -> Index:
            self._passes.acquire()
            self.order.append(language)
            return really_open(folder, language)

        monkeypatch.setattr(Index, "open", held)

    def let_through(self, count: int) -> None:
        for _ in range(count):
            self._passes.release()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate(monkeypatch)
    yield gate
    gate.let_through(9)


def test_until_the_index_is_open_titles_answer(small: PreparedEdition, gate: Gate) -> None:
    service = SearchService(small)
    service.begin("en")

    answer = service.find("cour", "en", 8)

    assert answer.partial
    assert ("page", "court") in [(hit.address.kind, hit.address.id) for hit in answer.hits]
    gate.let_through(2)
    service.close()


def test_the_language_of_the_reader_is_opened_first(small: PreparedEdition, gate: Gate) -> None:
    service = SearchService(small)
    service.begin("ar")
    gate.let_through(2)
    assert service._opener is not None
    service._opener.join()

    assert gate.order == ["ar", "en"]
    assert not service.find("court", "en", 8).partial
    service.close()


def test_closing_does_not_wait_for_the_languages_that_are_left(small: PreparedEdition, gate: Gate) -> None:
    service = SearchService(small)
    service.begin("en")
    service._closed.set()
    gate.let_through(1)
    service.close()

    assert gate.order == ["en"]


def test_a_damaged_index_is_told_at_the_next_question(small: PreparedEdition, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(folder: Path, language: str) -> Index:
        raise IndexUnusableError("damaged")

    monkeypatch.setattr(Index, "open", damaged)
    service = SearchService(small)
    service.begin("en")
    assert service._opener is not None
    service._opener.join()

    with pytest.raises(IndexUnusableError):
        service.find("court", "en", 8)
    service.close()


@pytest.mark.parametrize("query", ["", "  ", "((", "\ud800", "x" * 1000, "COUR", "court ap"])
def test_any_query_can_be_looked_for_in_titles(small: PreparedEdition, query: str) -> None:
    answer = find_in_titles(small.language("en"), query, 1)

    assert answer.partial
    assert len(answer.hits) <= 1


def test_looking_through_titles_loads_no_search_library(small: PreparedEdition) -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk.prepared.store import PreparedEdition;"
        "from kiosk.search.titles import find_in_titles;"
        "find_in_titles(PreparedEdition(Path(sys.argv[1])).language('en'), 'court', 8);"
        "print({'whoosh', 'rapidfuzz', 'snowballstemmer'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(small.folder)], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert done.stdout.strip() == "set()"
