"""Indexes are opened away from the first frame; until they are open, titles answer."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import IndexUnusableError
from kiosk.failure import Code
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from kiosk.search.index import Index
from kiosk.search.service import ATTEMPTS, SearchService
from kiosk.search.titles import find_in_titles
from tests.helpers.editions import ENGLISH, write_edition
from tests.helpers.logged import Logged

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

    assert gate.order == ["ar", *ENGLISH]
    assert not service.find("court", "en", 8).partial
    service.close()


def test_closing_does_not_wait_for_the_languages_that_are_left(small: PreparedEdition, gate: Gate) -> None:
    service = SearchService(small)
    service.begin("en")
    service._closed.set()
    gate.let_through(1)
    service.close()

    assert gate.order == ["en"]


class Damaged:
    """Indexes that raise, so many times, when they are opened; `opened` tells which were tried."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.errors: dict[str, list[BaseException]] = {}
        self.opened: list[str] = []
        really_open = Index.open

        def open_(folder: Path, language: str) -> Index:
            self.opened.append(language)
            waiting = self.errors.get(language)
            if waiting:
                raise waiting.pop(0)
            return really_open(folder, language)

        monkeypatch.setattr(Index, "open", open_)


@pytest.fixture
def damaged(monkeypatch: pytest.MonkeyPatch) -> Damaged:
    return Damaged(monkeypatch)


def _begun(edition: PreparedEdition) -> SearchService:
    service = SearchService(edition)
    service.begin("en")
    service.wait()
    return service


ERRORS = [IndexUnusableError("damaged"), KeyError("words"), MemoryError(), OSError(24, "too many files"), SystemExit(1)]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_index_that_cannot_be_opened_is_told_and_no_other_suffers(
    small: PreparedEdition, damaged: Damaged, logged: Logged, error: BaseException
) -> None:
    logged.expect(Code.INDEX_UNUSABLE)
    damaged.errors["en"] = [error] * 99
    service = _begun(small)

    found = service.find("court", "en", 8)

    assert ("page", "court") in [(hit.address.kind, hit.address.id) for hit in found.hits], "titles need no index"
    assert not found.partial, "asking again would change nothing"
    with pytest.raises(IndexUnusableError):  # "there is nothing" would not be true
        service.find("hearing", "en", 8)
    assert list(service.faults) == ["en"]
    assert not service.find("محكمة", "ar", 8).partial
    assert logged.lines(Code.INDEX_UNUSABLE)[0].startswith(f"index-unusable: en: {type(error).__name__} at ")
    service.close()


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_index_that_failed_once_is_open_at_the_next_question(
    small: PreparedEdition, damaged: Damaged, logged: Logged, error: BaseException
) -> None:
    logged.expect(Code.INDEX_UNUSABLE)
    damaged.errors["en"] = [error]
    service = _begun(small)

    answer = service.find("court", "en", 8)

    assert (answer.partial, len(answer.hits) > 0) == (False, True)
    service.close()


def test_an_index_is_tried_a_few_times_in_each_visit(small: PreparedEdition, damaged: Damaged, logged: Logged) -> None:
    logged.expect(Code.INDEX_UNUSABLE)
    damaged.errors["en"] = [KeyError("words") for _ in range(99)]
    service = _begun(small)

    for visits in (1, 2):
        for _ in range(20):
            service.find("court", "en", 8)
        assert damaged.opened.count("en") == visits * ATTEMPTS
        service.forget()
    service.close()


def test_a_failure_tells_no_message_but_its_own(small: PreparedEdition, damaged: Damaged, logged: Logged) -> None:
    logged.expect(Code.INDEX_UNUSABLE)
    damaged.errors["en"] = [ValueError("secret") for _ in range(99)]
    service = _begun(small)

    with pytest.raises(IndexUnusableError) as raised:
        service.find("hearing", "en", 8)

    assert "secret" not in str(raised.value) + "".join(logged.lines(Code.INDEX_UNUSABLE))
    service.close()


def test_a_command_is_told_of_the_index_of_its_language_and_may_be_interrupted(
    small: PreparedEdition, damaged: Damaged, logged: Logged
) -> None:
    logged.expect(Code.INDEX_UNUSABLE)
    damaged.errors["ar"] = [KeyError("words")]
    service = SearchService(small)
    assert service.find("court", "en", 8).hits
    damaged.errors["ar"] = [KeyError("words")]
    with pytest.raises(IndexUnusableError, match="ar: KeyError"):
        service.find("محكمة", "ar", 8)

    damaged.errors["ar"] = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        SearchService(small).find("court", "en", 8)


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
