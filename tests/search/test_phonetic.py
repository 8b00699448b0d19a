"""A word typed in other letters, or as it is heard, shares a key with the word that is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search import phonetic
from kiosk.search.analysis import fold
from kiosk.search.lexicon import Lexicon
from tests.helpers.properties import steady


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("mahkama", "محكمة"),
        ("almahkama", "محكمة"),
        ("mu7ami", "محامي"),
        ("madrasa", "المدرسة"),
        ("panahandegi", "پناهندگی"),
        ("vakil", "وکیل"),
        ("mosahebe", "مصاحبه"),
        ("eghamat", "اقامت"),
        ("iqama", "إقامة"),
        ("advokat", "адвокат"),
        ("bezhenets", "беженец"),
        ("advokati", "ადვოკატი"),
        ("hakim", "ሓኪም"),
    ],
)
def test_a_word_typed_in_latin_letters_has_the_skeleton_of_the_word(typed: str, word: str) -> None:
    assert set(phonetic.consonant_keys_of_latin(typed)) & set(phonetic.consonant_keys(fold(word)))


def test_an_article_that_stands_alone_has_no_key() -> None:
    assert phonetic.consonant_keys("ال") == ()


@pytest.mark.parametrize(
    ("heard", "word"),
    [("lojman", "logement"), ("asil", "asile"), ("doktor", "docteur"), ("polis", "police"), ("skul", "school")],
)
def test_a_word_written_by_ear_has_the_skeleton_of_the_word(heard: str, word: str) -> None:
    assert phonetic.phonetic_key(heard) == phonetic.phonetic_key(word)


@steady
@given(st.text(max_size=30).map(fold))
def test_any_word_has_few_skeletons_and_never_an_error(word: str) -> None:
    assert len(phonetic.consonant_keys(word)) <= 2 * phonetic.MOST_READINGS**2
    assert 0 <= phonetic.similarity(word, word or "a") <= 1
    phonetic.phonetic_key(word)
    phonetic.consonant_keys_of_latin(word)


def _lexicon(*terms: str) -> Lexicon:
    ordered = sorted(fold(term) for term in terms)
    return Lexicon(tuple(ordered), (1,) * len(ordered), tuple(ordered))


def test_the_likeliest_of_the_words_that_sound_alike_comes_first() -> None:
    lexicon = _lexicon("محكمة", "مكتوب", "حكم", "court")

    assert lexicon.phonetic_matches("mahkama")[0] == fold("محكمة")
    assert lexicon.phonetic_matches("محكمه") == ()
    assert lexicon.phonetic_matches("zzzz") == ()


def test_words_with_a_letter_wrong_are_near_and_longer_words_may_have_more() -> None:
    lexicon = _lexicon("interview", "gezinshereniging", "work", "word")

    assert lexicon.within_distance("intervew", 1) == ("interview",)
    assert lexicon.within_distance("itnervew", 1) == ()
    assert lexicon.within_distance("itnervew", 2) == ("interview",)
    assert lexicon.within_distance("gezinherening", 3) == ("gezinshereniging",)
    assert set(lexicon.within_distance("worl", 1)) == {"work", "word"}
    assert lexicon.within_distance("wor", 1) == ()


def test_a_word_is_never_taken_for_its_opposite() -> None:
    lexicon = _lexicon("legal", "safe", "میخواهم")

    assert lexicon.within_distance("illegal", 2) == ()
    assert lexicon.within_distance("unsafe", 2) == ()
    assert lexicon.within_distance(fold("نمیخواهم"), 1) == ()
    assert lexicon.within_distance(fold("میخاهم"), 1) == (fold("میخواهم"),)
