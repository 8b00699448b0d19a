"""The forms of a word meet in every language of the kiosk and of those to come, on samples of real words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.languages.registry import LANGUAGES
from kiosk.search.analysis import fold
from kiosk.search.chains import CHAINS, chain
from kiosk.search.chains.arabic import root
from tests.helpers.properties import steady

# chain → groups of forms that share a stem with the first of their group
FORMS = {
    "english": [
        "lawyer lawyers",
        "appeal appeals appealing appealed",
        "refuse refused refusal",
        "recognise recognized recognised",
        "licence license licenses",
        "organisation organizations",
        "child children",
        "pay paid",
    ],
    "french": [
        "refuser refusé refusée refusés refusees refus",
        "travailler travaille travaillé",
        "demande demander demandes",
        "réfugié réfugiés refugie",
        "avocat avocats",
    ],
    "dutch": [
        "weigeren geweigerd weigering",
        "advocaat advocaten",
        "gesprek gesprekken",
        "kind kinderen",
        "school scholen",
    ],
    "german": ["Anwalt Anwälte anwaelte anwalt", "Entscheidung entscheidungen", "Kind kinder"],
    "spanish": ["abogado abogados", "niño niños nino", "denegar denegada", "hijo hijos"],
    "albanian": ["avokat avokati avokatit avokatëve avokateve", "vendim vendimi vendimin"],
    "somali": ["qareen qareenka qareenkayga", "go'aan go'aanka goaan go’aan"],
    "turkish": ["avukat avukatlar avukatım", "mahkeme mahkemeye", "İltica iltica ILTICA", "çocuk çocuklar cocuk"],
    "arabic": ["محامي المحامي محامون المحامين", "مقابلة مقابلتي المقابلة", "القرار قرار", "طوارئ طواريء الطوارئ"],
    "persian": ["پناهنده پناهندگان", "وکیل وکلا وکيل", "مدرسه مدرسه‌ها مدارس", "کتاب کتاب‌ها كتابها", "مصاحبه مصاحبه‌ها"],
    "pashto": ["وکیل وکیلان", "ښوونځی ښوونځي"],
    "russian": ["адвокат адвоката адвокаты", "решение решения", "ребёнок ребенок"],
    "ukrainian": ["адвокат адвоката адвокатів", "документ документи документів", "п'ять пʼять п’ять"],
    "tigrinya": ["ሓኪም ሐኪም", "ጠበቓ ጠበቃ"],
    "georgian": ["ადვოკატი ადვოკატის ადვოკატებს", "გადაწყვეტილება გადაწყვეტილების"],
}
APART = {
    "english": "appeal apple",
    "french": "avocat avoir",
    "dutch": "brief broer",
    "german": "anwalt antwort",
    "spanish": "abogado abril",
    "albanian": "avokat vendim",
    "somali": "qareen qaxooti",
    "turkish": "avukat avuç",
    "arabic": "محامي مدرسة",
    "persian": "وکیل مدرسه",
    "pashto": "وکیل ښوونځی",
    "russian": "адвокат адрес",
    "ukrainian": "адвокат адреса",
    "tigrinya": "ሓኪም ጠበቓ",
    "georgian": "ადვოკატი გადაწყვეტილება",
}


def _stems(name: str, word: str) -> set[str]:
    """What a word is found by besides itself."""
    return {*chain(name).stems(word), fold(word)}


def test_every_chain_has_its_samples() -> None:
    assert set(CHAINS) == {"", *FORMS} == {"", *APART}


def test_every_language_of_the_kiosk_and_of_those_to_come_names_its_chain() -> None:
    named = {record.search.chain for record in LANGUAGES.records().values()}

    assert named == set(FORMS), "a chain that no language names is never used; a name that is none is a mistake"


@pytest.mark.parametrize(("name", "group"), [(name, group) for name, groups in FORMS.items() for group in groups])
def test_the_forms_of_a_word_meet(name: str, group: str) -> None:
    first, *others = group.split()

    for other in others:
        assert _stems(name, first) & _stems(name, other), other


@pytest.mark.parametrize(("name", "pair"), APART.items())
def test_different_words_do_not(name: str, pair: str) -> None:
    one, other = pair.split()

    assert not _stems(name, one) & _stems(name, other)


@pytest.mark.parametrize("name", CHAINS)
@steady
@given(text=st.text(max_size=40) | st.sampled_from([" ".join(groups) for groups in FORMS.values()]))
def test_any_text_goes_through_any_chain(name: str, text: str) -> None:
    of_language = chain(name)
    for token in of_language.tokens(text):
        assert 0 <= token.start < token.end <= len(text)
        assert token.term == fold(token.term)
    for token in of_language.tokens(text):
        form = text[token.start : token.end]
        for stem in (*of_language.stems(form), *of_language.roots(form)):
            assert stem
            assert stem == fold(stem)


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        ("المدارس", "درس"),
        ("مدرسة", "درس"),
        ("أطفال", "طفل"),
        ("طفل", "طفل"),
        ("قرارات", "قرر"),
        ("مقابلة", "قبل"),
        ("مكتوب", "كتب"),
        ("استقبال", "قبل"),
        ("من", ""),
    ],
)
def test_an_arabic_word_shows_its_root(word: str, letters: str) -> None:
    assert root(word) == letters


@pytest.mark.parametrize(
    ("name", "text", "terms"),
    [
        ("persian", "می‌خواهم", ["ميخواهم", "مي", "خواهم"]),
        ("english", "e-mail", ["e", "mail", "email"]),
        ("turkish", "Belçika'nın avukatı", ["belcika", "avukati"]),
        ("ukrainian", "п'ять днів", ["пять", "днів"]),
        ("somali", "go'aanka", ["goaanka"]),
        ("tigrinya", "ሓኪም፡ጠበቓ።", ["ሃኪም", "ጠበቃ"]),
        ("french", "l’avocat aujourd’hui", ["avocat", "aujourd", "hui"]),
        ("georgian", "ადვოკატი, სასამართლო", ["ადვოკატი", "სასამართლო"]),
    ],
)
def test_a_text_is_indexed_under_these_words(name: str, text: str, terms: list[str]) -> None:
    assert [token.term for token in chain(name).index_tokens(text)] == [fold(term) for term in terms]
