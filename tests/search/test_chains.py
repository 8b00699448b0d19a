"""The forms of a word meet in every language of the kiosk and of those to come, on samples of real words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.analysis import fold
from kiosk.search.chains import LANGUAGES, chain
from kiosk.search.chains.arabic import root
from tests.helpers.properties import steady

# language → groups of forms that share a stem with the first of their group
FORMS = {
    "en": [
        "lawyer lawyers",
        "appeal appeals appealing appealed",
        "refuse refused refusal",
        "child children",
        "pay paid",
    ],
    "fr": [
        "refuser refusé refusée refusés refusees refus",
        "travailler travaille travaillé",
        "demande demander demandes",
        "réfugié réfugiés refugie",
        "avocat avocats",
    ],
    "nl": [
        "weigeren geweigerd weigering",
        "advocaat advocaten",
        "gesprek gesprekken",
        "kind kinderen",
        "school scholen",
    ],
    "de": ["Anwalt Anwälte anwaelte anwalt", "Entscheidung entscheidungen", "Kind kinder"],
    "es": ["abogado abogados", "niño niños nino", "denegar denegada", "hijo hijos"],
    "sq": ["avokat avokati avokatit avokatëve avokateve", "vendim vendimi vendimin"],
    "so": ["qareen qareenka qareenkayga", "go'aan go'aanka goaan go’aan"],
    "tr": ["avukat avukatlar avukatım", "mahkeme mahkemeye", "İltica iltica ILTICA", "çocuk çocuklar cocuk"],
    "ar": ["محامي المحامي محامون المحامين", "مقابلة مقابلتي المقابلة", "القرار قرار", "طوارئ طواريء الطوارئ"],
    "fa": ["پناهنده پناهندگان", "وکیل وکلا وکيل", "مدرسه مدرسه‌ها مدارس", "کتاب کتاب‌ها كتابها", "مصاحبه مصاحبه‌ها"],
    "ps": ["وکیل وکیلان", "ښوونځی ښوونځي"],
    "ru": ["адвокат адвоката адвокаты", "решение решения", "ребёнок ребенок"],
    "uk": ["адвокат адвоката адвокатів", "документ документи документів", "п'ять пʼять п’ять"],
    "ti": ["ሓኪም ሐኪም", "ጠበቓ ጠበቃ"],
    "ka": ["ადვოკატი ადვოკატის ადვოკატებს", "გადაწყვეტილება გადაწყვეტილების"],
}
APART = {
    "en": "appeal apple",
    "fr": "avocat avoir",
    "nl": "brief broer",
    "de": "anwalt antwort",
    "es": "abogado abril",
    "sq": "avokat vendim",
    "so": "qareen qaxooti",
    "tr": "avukat avuç",
    "ar": "محامي مدرسة",
    "fa": "وکیل مدرسه",
    "ps": "وکیل ښوونځی",
    "ru": "адвокат адрес",
    "uk": "адвокат адреса",
    "ti": "ሓኪም ጠበቓ",
    "ka": "ადვოკატი გადაწყვეტილება",
}


def _stems(language: str, word: str) -> set[str]:
    """What a word is found by besides itself."""
    return {*chain(language).stems(word), fold(word)}


def test_every_language_of_the_kiosk_and_of_those_to_come_has_a_chain() -> None:
    assert set(LANGUAGES) == set(FORMS) == set(APART)
    assert len(LANGUAGES) == 15


@pytest.mark.parametrize(
    ("language", "group"), [(language, group) for language, groups in FORMS.items() for group in groups]
)
def test_the_forms_of_a_word_meet(language: str, group: str) -> None:
    first, *others = group.split()

    for other in others:
        assert _stems(language, first) & _stems(language, other), other


@pytest.mark.parametrize(("language", "pair"), APART.items())
def test_different_words_do_not(language: str, pair: str) -> None:
    one, other = pair.split()

    assert not _stems(language, one) & _stems(language, other)


@pytest.mark.parametrize("language", [*LANGUAGES, "xx"])
@steady
@given(text=st.text(max_size=40) | st.sampled_from([" ".join(groups) for groups in FORMS.values()]))
def test_any_text_goes_through_any_chain(language: str, text: str) -> None:
    of_language = chain(language)
    for word in of_language.tokens(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.term == fold(word.term)
    for word in of_language.words(text):
        form = text[word.start : word.end]
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
    ("language", "text", "terms"),
    [
        ("fa", "می‌خواهم", ["ميخواهم", "مي", "خواهم"]),
        ("en", "e-mail", ["e", "mail", "email"]),
        ("tr", "Belçika'nın avukatı", ["belcika", "avukati"]),
        ("uk", "п'ять днів", ["пять", "днів"]),
        ("so", "go'aanka", ["goaanka"]),
        ("ti", "ሓኪም፡ጠበቓ።", ["ሃኪም", "ጠበቃ"]),
        ("fr", "l’avocat aujourd’hui", ["avocat", "aujourd", "hui"]),
        ("ka", "ადვოკატი, სასამართლო", ["ადვოკატი", "სასამართლო"]),
    ],
)
def test_a_text_is_indexed_under_these_words(language: str, text: str, terms: list[str]) -> None:
    assert [word.term for word in chain(language).tokens(text)] == [fold(term) for term in terms]
