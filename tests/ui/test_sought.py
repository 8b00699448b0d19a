"""Which part of a passage is marked where a hit of the search opens."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kiosk.search.answer import Span
from kiosk.ui.sentence_shape import place_of
from kiosk.ui.sought import sought_in

PASSAGE = "Ask a legal aid office (art. 23, BJB). It names a lawyer for you. The lawyer and the office write to you."


def _spans(passage: str, words: Sequence[str]) -> list[Span]:
    return [(passage.index(word), passage.index(word) + len(word)) for word in words]


def test_the_sentence_with_the_word_is_marked_and_not_the_one_before() -> None:
    assert sought_in(PASSAGE, _spans(PASSAGE, ["lawyer"]), "en") == "It names a lawyer for you."


def test_an_abbreviation_ends_no_sentence() -> None:
    assert sought_in(PASSAGE, _spans(PASSAGE, ["23"]), "en") == "Ask a legal aid office (art. 23, BJB)."


def test_of_two_sentences_the_one_with_more_of_the_words_is_marked() -> None:
    last = PASSAGE.rindex("lawyer")
    spans = [*_spans(PASSAGE, ["lawyer"]), (last, last + 6), (PASSAGE.rindex("office"), PASSAGE.rindex("office") + 6)]
    assert sought_in(PASSAGE, spans, "en") == "The lawyer and the office write to you."


def test_a_sentence_that_stands_twice_is_the_one_with_the_word() -> None:
    passage = "Call. Call. Ask."
    assert sought_in(passage, [(6, 10)], "en") == "Call."


def test_of_names_that_stand_on_labels_of_their_own_one_is_marked() -> None:
    passage = "Bijlage 26 · Annexe 26"
    assert sought_in(passage, _spans(passage, ["Annexe"]), "en") == "Annexe 26"


def test_a_passage_that_ends_without_a_point_is_marked_as_a_whole() -> None:
    assert sought_in("Your own letter", [(4, 7)], "en") == "Your own letter"


@pytest.mark.parametrize(
    ("text", "piece", "place"),
    [
        ("Call 112 now.", "112", (5, 8)),
        ("\u200fاتصل \u2066112\u2069 الآن.", "اتصل 112 الآن.", (1, 17)),
        ("Dites\u00a0: oui", "Dites : oui", (0, 11)),
        ("Call 112 now.", "101", None),
        ("Call 112 now.", "", None),
    ],
)
def test_signs_that_turn_lines_round_and_kinds_of_space_hide_no_words(
    text: str, piece: str, place: tuple[int, int] | None
) -> None:
    assert place_of(text, piece) == place
