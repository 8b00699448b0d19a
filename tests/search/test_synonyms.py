"""What people type stands for the words of the texts; both are data of the language."""

from __future__ import annotations

import pytest

from kiosk.languages.registry import LANGUAGES as RECORDS
from kiosk.prepared.store import PreparedEdition
from kiosk.search.analysis import fold
from kiosk.search.chains import chain
from kiosk.search.index import Index
from kiosk.search.service import SearchService
from kiosk.search.synonyms import Synonyms
from tests.helpers.languages import edition_languages

LANGUAGES = edition_languages()
ENOUGH = 40
FIRST = 3
TABLE = {"lawyer": "attorney solicitor", "travel abroad": "holiday paris"}


def test_a_word_stands_for_the_words_of_the_texts() -> None:
    synonyms = Synonyms.from_table(TABLE, chain("english"))

    assert synonyms.of("attorney", ()) == ("lawyer",)
    assert synonyms.of("holiday", ()) == ("travel", "abroad")
    assert synonyms.of("attorneys", chain("english").stems("attorneys")) == ("lawyer",)
    assert synonyms.of("lawyer", ("lawyer",)) == ()


def test_a_word_that_is_being_typed_stands_for_them_when_it_can_be_but_one() -> None:
    synonyms = Synonyms.from_table({"lawyer": "attorney", "police": "cops copper"}, chain("english"))

    assert synonyms.becoming("atto") == ("lawyer",)
    assert synonyms.becoming("att") == synonyms.becoming("cop") == synonyms.becoming("copp1") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_is_meant_is_in_the_texts(edition: PreparedEdition, language: str) -> None:
    synonyms = RECORDS[language].search.synonyms or {}
    index = Index.open(edition.index_folder(language), language)
    lost = [
        word
        for meant in synonyms
        for word in meant.split()
        if fold(word) not in index.lexicon and not any(index.lexicon.family(stem) for stem in index.chain.stems(word))
    ]

    assert len(synonyms) >= ENOUGH
    assert not lost, f"[search.synonyms] of {language}.toml: write a word that the texts have"


@pytest.mark.parametrize(
    ("language", "query", "page"),
    [
        ("en", "attorney", "free-lawyer"),
        ("en", "solicitors ", "free-lawyer"),
        ("en", "weekly allowance", "money-in-the-centre"),
        ("en", "relocate", "change-centre"),
        ("en", "bone test", "alone-under-18"),
        ("en", "weekend in paris", "keep-your-status"),
        ("fr", "fric", "money-in-the-centre"),
        ("fr", "fièvre", "health"),
        ("fr", "je suis déplacé dans un autre camp", "change-centre"),
        ("nl", "raadsman", "free-lawyer"),
        ("nl", "kiespijn", "private-health"),
        ("nl", "botscan", "alone-under-18"),
        ("ar", "مصاري", "money-in-the-centre"),
        ("ar", "سبيطار", "health"),
        ("ar", "نقلوني من الكمب", "change-centre"),
        ("ar", "بوليس", "police"),
        ("fa", "شفاخانه", "health"),
        ("fa", "مکتب", "school"),
    ],
)
def test_everyday_words_lead_to_the_page_of_their_subject(
    service: SearchService, language: str, query: str, page: str
) -> None:
    answer = service.find(query, language, FIRST)

    assert page in [hit.address.id for hit in answer.hits]
    assert (answer.suggestion, answer.not_found) == (None, ())


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("en", "statistics"),
        ("en", "what are my chances"),
        ("fr", "taux de réussite"),
        ("nl", "hoeveel kans heb ik"),
        ("ar", "احصائيات"),
        ("fa", "شانس قبولی"),
    ],
)
def test_who_asks_for_numbers_is_led_to_the_figures(service: SearchService, language: str, query: str) -> None:
    assert "figures" in [hit.address.kind for hit in service.find(query, language, FIRST).hits]
