"""Whatever is typed, a search does a bounded amount of work: lists added, stems taken, corrections made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.prepared.store import PreparedEdition
from kiosk.search import interpret
from kiosk.search.lexicon import Lexicon
from kiosk.search.query import MAX_CHARACTERS, MAX_WORDS, SearchEngine
from kiosk.search.service import SearchService
from tests.helpers.languages import edition_languages
from tests.helpers.properties import steady

LANGUAGES = edition_languages()
FORMS_OF_A_WORD = 12  # stems and roots of one word in one language, all spellings together
WORDS = st.sampled_from(
    ["appeal", "lawer", "annex", "26", "مقبلة", "mahkama", "پنهاندگی", "xqzwvk", "a", "é", "go'aan", "ሓኪም"]
)


def _engine(service: SearchService) -> SearchEngine:
    service.find("a", "en", 1)
    assert service._engine is not None
    return service._engine


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each expensive step was taken."""
    done: Counter[str] = Counter()

    def counted(owner: Any, name: str) -> None:
        really: Callable[..., Any] = getattr(owner, name)

        def count(*given: Any, **named: Any) -> Any:
            done[name] += 1
            return really(*given, **named)

        monkeypatch.setattr(owner, name, count)

    counted(interpret, "_add")
    counted(interpret.Interpreter, "_stems_and_roots")
    counted(Lexicon, "within_distance")
    counted(Lexicon, "phonetic_matches")
    return done


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_work_of_a_search_is_bounded(service: SearchService, work: Counter[str], language: str) -> None:
    @steady
    @given(query=st.text(max_size=MAX_CHARACTERS + 50) | st.lists(WORDS, max_size=20).map(" ".join))
    def any_query(query: str) -> None:
        service.forget()
        work.clear()

        service.find(query, language, 12)

        lists = MAX_WORDS * len(LANGUAGES) * (interpret.MOST_EXPANSIONS + FORMS_OF_A_WORD)
        assert work["_add"] <= lists
        assert work["_stems_and_roots"] <= MAX_WORDS * (len(LANGUAGES) + 2)
        assert work["within_distance"] <= MAX_WORDS * 3 * 2
        assert work["phonetic_matches"] <= MAX_WORDS * 2

    any_query()


def test_a_letter_more_reads_only_the_last_word_anew(service: SearchService, work: Counter[str]) -> None:
    service.forget()
    service.find("docter lawer xqzwvk interv", "en", 12)
    work.clear()

    service.find("docter lawer xqzwvk intervi", "en", 12)

    assert work["within_distance"] == work["phonetic_matches"] == 0
    assert work["_stems_and_roots"] <= len(LANGUAGES)


def test_nothing_of_a_query_stays_after_the_visit(service: SearchService) -> None:
    service.find("qaxootixyz mahkamaxyz ", "en", 12)
    assert "qaxootixyz" in str(vars(_engine(service)._interpreter))

    service.forget()

    assert "xyz" not in str(vars(_engine(service)._interpreter))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_has_few_forms(edition: PreparedEdition, service: SearchService, language: str) -> None:
    index = _engine(service)._indexes[language]

    most = max(len(index.lexicon.keys(number)) for number in range(len(index.lexicon.terms)))

    assert most <= FORMS_OF_A_WORD
