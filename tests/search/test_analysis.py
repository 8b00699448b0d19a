"""Words of a text and the forms two spellings share."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.search.analysis import fold, phrase_key, tokens
from tests.helpers.properties import steady

LETTERS = st.text(
    alphabet="aeizAÉèœßæøłıİñ'’-26٢۶７ابتكکيیىئأإآٱةهؤءـ"
    "\u064b\u064f\u0651\u0654\u200c\u200d\u00adйЙїёЁиеґ\u0306\u0301 .,",
    max_size=24,
)
ANYTHING = st.text(max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("École", "ecole"),
        ("RÉFUGIÉ", "refugie"),
        ("œuvre", "oeuvre"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Łódź", "lodz"),
        ("e\u0301cole", "école"),
        ("ＶＩＳＡ", "visa"),
        ("مُحَامٍ", "محام"),
        ("العـــربية", "العربية"),
        ("أيّام", "ايام"),
        ("إلى", "الي"),
        ("آخر", "اخر"),
        ("مدرسة", "مدرسه"),
        ("استئناف", "استيناف"),
        ("مسؤول", "مسوول"),
        ("کتابی", "كتابي"),
        ("می\u200cخواهم", "ميخواهم"),
        ("می\u200cخواهم", "میخواهم"),
        ("نامه\u200cها", "نامهها"),
        ("وکیل", "وكيل"),
        ("وکیل", "وكيﻞ"),
        ("خانهٔ", "خانه"),
        ("خانۀ", "خانه"),
        ("مسئول", "مسيول"),
        ("٢٦", "26"),
        ("۲۶", "26"),
        ("²", "2"),
        ("طواريء", "طوارئ"),
        ("ёлка", "елка"),
        ("ሠላም", "ሰላም"),
        ("ጸሓይ", "ፀሓይ"),
        ("п'ять", "пʼять"),
        ("go’aan", "goaan"),
    ],
)
def test_two_spellings_of_a_word_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("й", "и"), ("ї", "і"), ("ґ", "г"), ("мій", "мии"), ("حق", "حك"), ("cure", "curé" + "e"), ("26", "25")],
)
def test_letters_that_make_another_word_are_kept(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@steady
@given(LETTERS | ANYTHING)
@example("\u0131\u0301\u0401")  # a letter that becomes another one, which its accent then joins
def test_folding_twice_is_folding_once(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@steady
@given(LETTERS)
def test_upper_and_lower_case_fold_to_one(word: str) -> None:
    assert fold(word.upper()) == fold(word.upper().lower())


@steady
@given(LETTERS | ANYTHING)
def test_words_stand_in_the_text_where_they_say_and_in_its_order(text: str) -> None:
    found = list(tokens(text))

    for token in found:
        assert 0 <= token.start < token.end <= len(text)
        assert fold(text[token.start : token.end].replace(" ", "").replace("-", "")) == token.term
        assert token.term
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("l’avocat et l'asile", ["avocat", "et", "asile"]),
        ("D'accord, qu’est-ce", ["accord", "qu", "est", "ce"]),
        ("m’a refusé", ["a", "refuse"]),
        ("plan a, b", ["plan", "a", "b"]),
        ("annex 26quinquies", ["annex", "26quinquies"]),
        ("annexe 13 quinquies, 26-Bis; 9 personnes", ["annexe", "13quinquies", "26bis", "9", "personnes"]),
        ("Annex26, B1, covid19", ["annex", "26", "b1", "covid", "19"]),
        ("مُحَامٍ مجاني", ["محام", "مجاني"]),
        ("می\u200cخواهم", ["ميخواهم"]),
        ("نامه\u200cها و وکیل\u200cها", ["نامهها", "و", "وكيلها"]),
        ("«اعتراض»، ۳۰ روز؟", ["اعتراض", "30", "روز"]),
        ("09:00–13:00", ["09", "00", "13", "00"]),
        ("re\u2066CGVS\u2069", ["re", "cgvs"]),
        ("*a* [b TO c] (((d", ["a", "b", "to", "c", "d"]),
        ("\u064b \u200c ـ ...", []),
        ("", []),
    ],
)
def test_a_text_has_these_words(text: str, terms: list[str]) -> None:
    assert [token.term for token in tokens(text)] == terms


@pytest.mark.parametrize("written", ["annex 26", "annex26", "Annex-26", "ANNEX  26"])
def test_a_name_with_a_number_has_one_key_however_it_is_written(written: str) -> None:
    assert phrase_key([token.term for token in tokens(written)]) == "annex26"
