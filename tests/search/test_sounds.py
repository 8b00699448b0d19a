"""A word typed in other letters, or as it is heard, shares a skeleton with the word that is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search import sounds
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
    assert set(sounds.typed_skeletons(typed)) & set(sounds.skeletons(fold(word)))


@pytest.mark.parametrize(
    ("heard", "word"),
    [("lojman", "logement"), ("asil", "asile"), ("doktor", "docteur"), ("polis", "police"), ("skul", "school")],
)
def test_a_word_written_by_ear_has_the_skeleton_of_the_word(heard: str, word: str) -> None:
    assert sounds.by_ear(heard) == sounds.by_ear(word)


@steady
@given(st.text(max_size=30).map(fold))
def test_any_word_has_few_skeletons_and_never_an_error(word: str) -> None:
    assert len(sounds.skeletons(word)) <= 2 * sounds.MOST_READINGS**2
    assert 0 <= sounds.likeness(word, word or "a") <= 1
    sounds.by_ear(word)
    sounds.typed_skeletons(word)


def _lexicon(*terms: str) -> Lexicon:
    ordered = sorted(fold(term) for term in terms)
    return Lexicon(tuple(ordered), (1,) * len(ordered), tuple(ordered))


def test_the_likeliest_of_the_words_that_sound_alike_comes_first() -> None:
    lexicon = _lexicon("محكمة", "مكتوب", "حكم", "court")

    assert lexicon.sounding("mahkama")[0] == fold("محكمة")
    assert lexicon.sounding("محكمه") == ()
    assert lexicon.sounding("zzzz") == ()


def test_words_with_a_letter_wrong_are_near_and_longer_words_may_have_more() -> None:
    lexicon = _lexicon("interview", "gezinshereniging", "work", "word")

    assert lexicon.near("intervew", 1) == ("interview",)
    assert lexicon.near("itnervew", 1) == ()
    assert lexicon.near("itnervew", 2) == ("interview",)
    assert lexicon.near("gezinherening", 3) == ("gezinshereniging",)
    assert set(lexicon.near("worl", 1)) == {"work", "word"}
    assert lexicon.near("wor", 1) == ()


def test_a_word_is_never_taken_for_its_opposite() -> None:
    lexicon = _lexicon("legal", "safe", "میخواهم")

    assert lexicon.near("illegal", 2) == ()
    assert lexicon.near("unsafe", 2) == ()
    assert lexicon.near(fold("نمیخواهم"), 1) == ()
    assert lexicon.near(fold("میخاهم"), 1) == (fold("میخواهم"),)
