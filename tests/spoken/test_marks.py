"""Vowel signs come from one text to another only where both have the same words."""

from __future__ import annotations

import pytest

from kiosk.spoken.marks import letters_of, with_vowels, words_of


def test_signs_and_what_turns_lines_round_are_no_words() -> None:
    assert letters_of("اِتَّصِلْ بِـ\u2066112\u2069") == "اتصل ب112"
    assert words_of("لَدَيْكَ ٣٠ يَوْمًا") == words_of("لديك ٥ يوما")


def test_other_words_are_refused() -> None:
    with pytest.raises(ValueError, match="other words"):
        with_vowels("لا توقع", "تُوَقِّعْ")


def test_what_the_sentence_has_itself_is_kept() -> None:
    shown = "اتصل بـ \u206602\u00a0793\u2069 (٣٬٠٠٠)"

    vowelled = with_vowels(shown, "اِتَّصِلْ بِـ 01 111 (٥)")

    assert letters_of(vowelled) == letters_of(shown)
    assert "\u206602\u00a0793\u2069" in vowelled
    assert "اِتَّصِلْ" in vowelled
