"""What was typed can be repeated in a sentence without disturbing it."""

from __future__ import annotations

import pytest

from kiosk.ui.typed import MOST_MARKS, as_repeated


@pytest.mark.parametrize(
    "sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff\u00ad\x00\x1b"
)
def test_signs_that_turn_a_sentence_around_or_are_not_seen_are_left_out(sign: str) -> None:
    assert as_repeated(f"{sign}lawyeer{sign}") == "lawyeer"


@pytest.mark.parametrize("text", ["لا می‌خواهم", "مُدَّة", "recours été", "क्‍ष", "ኣብ", "Việt Nam", "👩‍👧", "a  b "])
def test_what_languages_need_stays(text: str) -> None:
    assert as_repeated(text) == text


def test_a_tower_of_marks_is_cut() -> None:
    assert as_repeated("a" + "\u0301" * 150 + "b") == "a" + "\u0301" * MOST_MARKS + "b"
