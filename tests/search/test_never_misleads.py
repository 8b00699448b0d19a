"""What nothing has is said, and nothing else is put in its place in silence."""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path

import pytest
from babel import Locale

from kiosk.languages.registry import LANGUAGES as RECORDS
from kiosk.prepared.store import PreparedEdition
from kiosk.search.analysis import fold
from kiosk.search.known_words import KnownWords
from kiosk.search.service import SearchService
from tests.helpers.languages import edition_languages

LANGUAGES = edition_languages()
EVERYDAY = Path(__file__).with_name("everyday.tsv")
ENOUGH_WORDS = 200
TAKEN_FOR_ANOTHER = 0.02
CORRECTED = 0.87
LONG = 7
SHOWN = 12
CONTENT = Path(__file__).parents[2] / "content"
ABBREVIATION = re.compile(
    r"(?<![\w&-])(?:[A-Z]\.?){2,7}(?![\w-])|\b(?:RvV|RvS|HvJ|MdM|VoG|eID|eSIM)\b|\b\d+(?:bis|ter|quater)\b"
)
FILES_OF_NAMES = (
    *("institutions.toml", "contacts.toml", "letters/letters.toml", "asked/any.toml"),
    *("facts.toml", "sources.toml", "statistics/sources.toml", "glossary.toml"),
)
# On letters and doors, as those who work there say them.
EXPECTED = """
ILA LOI 9bis 9ter BAPA CPVS ZSG VSBT OCMW CPAS CGVS CGRA CGRS DVZ OE RvV CCE NBMV MENA BJB BAJ Fedasil
"""
PLACEHOLDER_OR_LINK = re.compile(r"\{[^}]*\}|\([a-z-]+:[^)]*\)")
NAMES = """
Charleroi Mechelen Mouscron Arlon Zaventem Namur Hasselt Verviers Tournai Oostende Brugge Seraing Roeselare Turnhout
Vilvoorde Anderlecht Schaerbeek Ixelles Etterbeek Kapellen Eeklo Lommel Kabul Herat Damascus Aleppo Mogadishu Asmara
Conakry Kinshasa Bujumbura Batumi Fatima Mohammed Ahmed Zahra Yusuf Amina Tesfay Selam Mamadou Aissatou Olena Dmytro
Elif Mehmet Farid Maryam Leila Rahman Peeters Dubois Lidl Aldi Colruyt Carrefour Western WhatsApp Deliveroo Proximus
Lycamobile Belfius Decathlon
"""
UNHEARD_OF = """
Vorstendonk Ombreval Kwabotse Trelawny Zimirev Lommelgem Etterwoud Broechelm Telenora Fantasmo Quibdeaux
"""
WORDS_IN_CAPITALS = {"A.", "II", "III", "KET", "AI", "NL", "SQ", "FAQ", "MP", "OJ", "HTML", "TXT"}
# Who published a source and is no office: papers, stations, firms, a data set; and articles of an act.
PUBLISHERS = {"HLN", "VTM", "RTL", "PPS", "EIN", "CLDR", "ABRA", "GAPEC", "EATG", "21bis", "5quater"}


def _everyday(language: str) -> list[str]:
    lines = [line for line in EVERYDAY.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(dict.fromkeys(row[language] for row in csv.DictReader(lines, delimiter="\t")))


# --- correct words


@pytest.mark.parametrize("behind", ["", " "], ids=["being typed", "finished"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_everyday_word_is_not_taken_for_another(service: SearchService, language: str, behind: str) -> None:
    words = _everyday(language)
    assert len(words) >= ENOUGH_WORDS

    taken = [word for word in words if service.find(word + behind, language, SHOWN).suggestion]

    assert len(taken) <= len(words) * TAKEN_FOR_ANOTHER, taken


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_is_not_taken_for_a_word(service: SearchService, language: str) -> None:
    """Of countries as the language calls them, and of people, places, shops and services."""
    territories = Locale.parse(RECORDS[language].locale).territories
    names = [*NAMES.split(), *(name for key, name in territories.items() if re.fullmatch("[A-Z]{2}", key))]

    taken = [name for name in names if service.find(f"{name} ", language, SHOWN).suggestion]

    assert len(taken) <= len(names) * TAKEN_FOR_ANOTHER, taken


@pytest.mark.parametrize("language", [language for language in LANGUAGES if RECORDS[language].script == "Latn"])
def test_nobody_who_reads_latin_letters_is_led_to_a_word_in_others(service: SearchService, language: str) -> None:
    for name in UNHEARD_OF.split():
        suggestion = service.find(f"{name} ", language, SHOWN).suggestion or ""
        assert suggestion.isascii() or all(unicodedata.name(c).startswith("LATIN") for c in suggestion if c.isalpha())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_a_title_is_found_with_a_letter_left_out(
    service: SearchService, edition: PreparedEdition, language: str
) -> None:
    """But where that makes another word: nobody can tell "planes" from a misspelt "plantes"."""
    known = KnownWords(RECORDS.known_words(language))
    titles = " ".join(page.article.title for page in edition.language(language).pages.values())
    words = sorted({word for word in re.findall(r"[^\W\d_]+", titles) if len(word) >= LONG})
    slips = {word: word[: LONG // 2] + word[LONG // 2 + 1 :] for word in words}
    slips = {word: slipped for word, slipped in slips.items() if fold(slipped) not in known}
    found = 0
    for word, slipped in slips.items():
        answer = service.find(slipped, language, SHOWN)
        found += any(fold(word) in map(fold, re.findall(r"\w+", hit.title)) for hit in answer.hits)

    assert found >= len(slips) * CORRECTED, f"{found} of {len(slips)}"


def test_a_word_that_nothing_has_is_said_beside_what_the_others_find(service: SearchService) -> None:
    answer = service.find("saxophone lawyer ", "en", SHOWN)

    assert (answer.suggestion, answer.not_found) == (None, ("saxophone",))
    assert answer.hits[0].address.id == "free-lawyer"


def test_a_small_word_that_nothing_has_is_not_missed(service: SearchService) -> None:
    assert service.find("my lawyer ", "en", SHOWN).not_found == ()


def test_a_word_of_another_language_is_not_missed(service: SearchService) -> None:
    assert service.find("ziekenhuis ", "en", SHOWN).not_found == ()


def test_a_word_that_is_still_being_typed_is_not_missed(service: SearchService) -> None:
    assert service.find("saxopho", "en", SHOWN).not_found == ()
    assert service.find("saxophone", "en", SHOWN).not_found == ("saxophone",)


# --- numbers


@pytest.mark.parametrize(
    ("language", "query", "said"),
    [
        ("en", "annex 62", "annex 62"),
        ("en", "annex 62 ", "annex 62"),
        ("en", "annexe 13sexies", "annexe 13sexies"),
        ("en", "annex 39 ter", "annex 39 ter"),
        ("en", "annexe 19ter", "annexe 19ter"),
        ("en", "annex 260", "annex 260"),
        ("en", "my annex 62 says", "annex 62"),
        ("fr", "annexe 62", "annexe 62"),
        ("nl", "bijlage 62", "bijlage 62"),
        ("ar", "ملحق ٦٢", "ملحق ٦٢"),
        ("en", "letter 999", "999"),
        ("en", "13septies", "13septies"),
    ],
)
def test_the_number_of_a_form_that_nothing_has_is_said_and_no_other_form_is_shown(
    service: SearchService, edition: PreparedEdition, language: str, query: str, said: str
) -> None:
    answer = service.find(query, language, 500)

    assert answer.not_found == (said,)
    assert answer.suggestion is None
    assert not [hit.title for hit in answer.hits if re.search(r"\d", hit.title)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_of_every_letter_is_found(service: SearchService, edition: PreparedEdition, language: str) -> None:
    for letter in edition.language(language).letters:
        for written in letter.official:
            if re.search(r"\d", written):
                assert service.find(written, language, SHOWN).not_found == (), written


def test_a_word_with_digits_for_letters_is_still_a_word(service: SearchService) -> None:
    answer = service.find("mu7ami", "ar", SHOWN)

    assert answer.not_found == ()
    assert answer.hits[0].address.id == "free-lawyer"


@pytest.mark.parametrize(
    "written",
    [
        "02 274 14 31",
        "022741431",
        "02/274.14.31",
        "+32 2 274 14 31",
        "0032 2 2741431",
        "+32 (0)2 274 14 31",
        "٠٢ ٢٧٤ ١٤ ٣١",
    ],
)
def test_a_phone_number_is_found_however_it_is_written(service: SearchService, written: str) -> None:
    answer = service.find(written, "en", SHOWN)

    assert answer.hits
    assert answer.not_found == ()
    assert [hit.address for hit in answer.hits] == [hit.address for hit in service.find("022741431", "en", SHOWN).hits]
    assert "02 274 14 31" in {
        hit.snippet[a:b].replace("\u00a0", " ") for hit in answer.hits for a, b in hit.snippet_spans
    }


def test_a_phone_number_that_nothing_has_is_said(service: SearchService) -> None:
    answer = service.find("02 999 99 98", "en", SHOWN)

    assert (answer.hits, answer.not_found) == ((), ("02 999 99 98",))


# --- how many


def test_an_answer_says_how_many_hits_there_are(service: SearchService) -> None:
    all_of_them = service.find("lawyer ", "en", 500)
    some = service.find("lawyer ", "en", SHOWN)

    assert some.total == all_of_them.total == len(all_of_them.hits) > len(some.hits) == SHOWN


# --- abbreviations


def _abbreviations() -> set[str]:
    """Those of the texts, of the institutions and people to call, of the letters, and those recorded as typed."""
    files = [*CONTENT.rglob("*.md"), *(CONTENT / name for name in FILES_OF_NAMES)]
    texts = (PLACEHOLDER_OR_LINK.sub("", file.read_text(encoding="utf-8")) for file in files)
    return (
        {abbreviation for text in texts for abbreviation in ABBREVIATION.findall(text)} - WORDS_IN_CAPITALS - PUBLISHERS
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_abbreviation_of_a_letter_or_an_office_comes_back_empty(service: SearchService, language: str) -> None:
    abbreviations = _abbreviations().union(EXPECTED.split())

    empty = [name for name in sorted(abbreviations) if not service.find(name, language, 1, literal=True).hits]

    assert not empty, "say in content/asked/any.toml which page speaks of it"
