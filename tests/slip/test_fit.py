"""A slip is cut where a reader loses a sentence, never half of one, and never the half that makes a number right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.languages.registry import LANGUAGES
from kiosk.slip.fit import MOST_LETTERS, MOST_LINES, cut, pieces, sentences
from kiosk.slip.record import Line

ENGLISH = LANGUAGES["en"].speech


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Go today. Call first.", ["Go today.", "Call first."]),
        ("اذهب اليوم. هل لديك محامٍ؟ اتصل به.", ["اذهب اليوم.", "هل لديك محامٍ؟", "اتصل به."]),
        ("By art. 48 of the law. Then wait.", ["By art. 48 of the law.", "Then wait."]),
        ("Say: “I want an appeal. May I stay?” Then go.", ["Say: “I want an appeal. May I stay?”", "Then go."]),
        ("Ask the \u2066CGRS. Brussels\u2069. Wait.", ["Ask the \u2066CGRS. Brussels\u2069.", "Wait."]),
        ("The answer is no. You can appeal.", ["The answer is no.", "You can appeal."]),
        ("Ask Mr. Peeters. He helps.", ["Ask Mr. Peeters.", "He helps."]),
        ("Wait. … Then go.", ["Wait.", "…", "Then go."]),
        ("", []),
    ],
)
def test_a_text_is_parted_at_the_ends_of_its_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text, ENGLISH) == parts


def test_what_tells_a_number_stays_whole() -> None:
    text = "You have 30 days. Look in your own letter: that date counts."
    assert pieces(text, ENGLISH) == [text]


@given(st.lists(st.text(alphabet="aB. «»7", max_size=300), max_size=14))
def test_what_is_kept_fits_and_is_the_beginning(texts: list[str]) -> None:
    kept, shortened = cut((Line(text=text) for text in texts), ENGLISH)
    assert len(kept) <= MOST_LINES
    assert sum(len(line.text) for line in kept) <= MOST_LETTERS
    assert all(" ".join(texts[n].split()).startswith(" ".join(line.text.split())) for n, line in enumerate(kept))
    assert shortened == ([line.text for line in kept] != texts)


def test_the_name_of_what_was_cut_away_goes_too() -> None:
    kept, shortened = cut(
        [Line(text="Go."), Line(text="Say these words", strong=True), Line(text="a" * MOST_LETTERS)], ENGLISH
    )
    assert [line.text for line in kept] == ["Go."]
    assert shortened
