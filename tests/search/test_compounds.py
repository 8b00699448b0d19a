"""A compound leads to the pages of its parts, and a part to the texts with a compound of it."""

from __future__ import annotations

import pytest

from kiosk.search.chains import chain
from kiosk.search.compounds import parts
from kiosk.search.service import SearchService

DUTCH = chain("dutch").compounds
FIRST = 3
MISSED = 0.25
JUDGED = {
    "vergunning": "work",
    "arts": "health",
    "huisartsafspraak": "health",
    "advocaatkosten": "free-lawyer",
    "advocatenkosten": "free-lawyer",
    "nationaliteitsaanvraag": "stay-and-citizenship",
    "zwangerschapstest": "private-health",
    "bankkaartprobleem": "bank",
    "vervoerskosten": "getting-around",
    "huurprijs": "renting",
    "ziekenhuiskosten": "health",
    "medicijnkosten": "health",
    "tolkendienst": "free-lawyer",
    "treinkaartje": "getting-around",
    "weigeringsbrief": "cgrs-refusal",
    "werkvergunning": "work",
    "schoolinschrijving": "school",
    "taalcursus": "language-and-integration",
    "rijlessen": "driving-licence",
    "spoedarts": "emergency",
    "kinderopvang": "child-benefit-and-taxes",
    "huisreglement": "house-rules",
    "echtscheidingspapieren": "marriage-and-death",
    "asieldossier": "privacy",
}
WORDS = frozenset(
    ["verblijf", "vergunning", "arbeid", "huis", "arts", "onder", "wijs", "zieken", "fonds", "identiteit", "kaart"]
)


@pytest.mark.parametrize(
    ("compound", "found"),
    [
        ("verblijfsvergunning", ("verblijf", "vergunning")),
        ("arbeidsvergunning", ("arbeid", "vergunning")),
        ("huisarts", ("huis", "arts")),
        ("ziekenfonds", ("zieken", "fonds")),
        ("identiteitskaart", ("identiteit", "kaart")),
        ("onderwijs", ()),
        ("vergunning", ()),
        ("kaart", ()),
        ("", ()),
    ],
)
def test_a_compound_falls_into_the_words_it_is_made_of(compound: str, found: tuple[str, ...]) -> None:
    assert parts(compound, DUTCH, WORDS.__contains__) == found


def test_a_language_without_compounds_has_no_parts() -> None:
    assert parts("lawyerhouse", chain("english").compounds, {"lawyer", "house"}.__contains__) == ()


def test_dutch_compounds_find_the_page_of_their_parts(service: SearchService) -> None:
    """Those that miss it stay in the list."""
    missed = [
        query
        for query, page in JUDGED.items()
        if page not in [hit.address.id for hit in service.find(f"{query} ", "nl", FIRST).hits]
    ]

    assert len(missed) <= len(JUDGED) * MISSED, missed


def test_a_compound_that_no_text_has_is_said_once(service: SearchService) -> None:
    assert service.find("huisartsafspraak ", "nl", 8).not_found == ("huisartsafspraak",)
    assert service.find("vergunning ", "nl", 8).not_found == ()
