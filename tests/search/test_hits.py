"""Whatever has an address can be found: texts, words, stories, the deadline card, whom to call, drawn papers."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.edition.address import CONTACT, DEADLINE, EVENT, FIGURES, TOPIC, Address, known
from kiosk.prepared.store import PreparedEdition
from kiosk.search.documents import FOUND, documents
from kiosk.search.index import KIND_WEIGHTS
from kiosk.search.service import SearchService
from tests.helpers.languages import edition_languages

LANGUAGES = edition_languages()
GROUPS = {TOPIC, EVENT}  # their pages are the hits
DRAWINGS = Path(__file__).parents[2] / "resources" / "letters"
TEXT = "{http://www.w3.org/2000/svg}text"
WORDS = re.compile(r"[^\Wa-z]\w*\W+\w")  # not one word, which stands on many papers, nor the rest of a line above
SHOWN = 12
FIRST = 5


def test_every_kind_with_an_address_is_found() -> None:
    assert set(FOUND) == set(KIND_WEIGHTS) == set(known()) - GROUPS, "say in documents.FOUND how a kind is found"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_documents_have_the_same_address(edition: PreparedEdition, language: str) -> None:
    addresses = [document.address for document in documents(edition.language(language))]

    assert len(addresses) == len(set(addresses))


def _titles(edition: PreparedEdition) -> Iterator[tuple[str, Address, str]]:
    """Language, address and title of all that is no article and no word."""
    for language in LANGUAGES:
        for document in documents(edition.language(language)):
            if document.address.kind in {FIGURES, DEADLINE, CONTACT}:
                yield language, document.address, document.title


def test_stories_deadlines_and_people_to_call_are_found_by_their_titles(
    service: SearchService, edition: PreparedEdition
) -> None:
    missed = [
        (language, str(address))
        for language, address, title in _titles(edition)
        if address not in [hit.found for hit in service.find(f"{title} ", language, SHOWN).hits]
    ]

    assert not missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_person_to_call_is_a_hit(edition: PreparedEdition, language: str) -> None:
    view = edition.language(language)
    without = [contact.id for contact in view.contacts.values() if contact.page not in view.pages]

    assert not without, "name in contacts.toml the page that says more"


def test_a_contact_shows_its_number_and_opens_its_page(service: SearchService) -> None:
    [hit] = [hit for hit in service.find("guardianship service", "en", SHOWN).hits if hit.found.kind == CONTACT]

    assert hit.address == Address("page", "alone-under-18")
    assert hit.snippet.startswith("078")


def test_the_deadline_card_is_found_by_what_it_does(service: SearchService) -> None:
    card = Address(DEADLINE, "any-paper")

    assert card in [hit.address for hit in service.find("count my days ", "en", 3).hits]
    assert card in [hit.address for hit in service.find("احسب أيامي ", "ar", 3).hits]


def _words_on_drawings() -> dict[str, set[str]]:
    """Drawing → the lines that are printed on it and on no other: many have the name of their office."""
    printed = {file.stem: _lines_on(file) for file in DRAWINGS.glob("*.svg")}
    times = Counter(line for lines in printed.values() for line in lines)
    return {name: {line for line in lines if times[line] == 1} for name, lines in printed.items()}


def _lines_on(drawing: Path) -> set[str]:
    lines = (line.text or "" for line in ET.parse(drawing).iter(TEXT))
    return {line for line in lines if WORDS.match(line)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_printed_on_a_drawn_paper_finds_it(
    service: SearchService, edition: PreparedEdition, language: str
) -> None:
    printed = _words_on_drawings()
    missed = [
        (letter.drawing, line)
        for letter in edition.language(language).letters
        for line in printed[letter.drawing]
        if Address("letter", letter.article.id)
        not in [hit.address.whole for hit in service.find(f"{line} ", language, FIRST).hits]
    ]

    assert not missed
