"""The passage under a hit is cut between words, and the marked characters are the words that matched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.search.analysis import words
from kiosk.content.search.index import Piece
from kiosk.content.search.snippet import ELLIPSIS, WINDOW, best_piece, cut, spans
from tests.helpers.properties import steady

LONG = " ".join(f"word{number:02}" for number in range(60))
WORDS = st.lists(st.text(alphabet="abcé نم1", min_size=1, max_size=30), max_size=60).map(" ".join)


def _found(text: str, wanted: set[str]) -> list[tuple[int, int]]:
    return spans(text, wanted.__contains__)


def test_a_short_passage_is_shown_whole() -> None:
    assert cut("You have a lawyer.", [(11, 17)]) == ("You have a lawyer.", [(11, 17)])


def test_a_long_passage_is_cut_around_its_first_match() -> None:
    text, marked = cut(LONG, _found(LONG, {"word40", "word41"}))

    assert text.startswith(ELLIPSIS)
    assert text.endswith(ELLIPSIS)
    assert [text[a:b] for a, b in marked] == ["word40", "word41"]


def test_a_match_at_the_beginning_needs_no_ellipsis_before_it() -> None:
    text, marked = cut(LONG, _found(LONG, {"word00"}))

    assert text.startswith("word00")
    assert text.endswith(ELLIPSIS)
    assert marked == [(0, 6)]


def test_a_match_at_the_end_needs_no_ellipsis_behind_it() -> None:
    text, marked = cut(LONG + ".", _found(LONG, {"word59"}))

    assert text.endswith("word59.")
    assert [text[a:b] for a, b in marked] == ["word59"]


def test_without_a_match_the_beginning_is_shown() -> None:
    assert cut(LONG, [])[0].startswith("word00 word01")


def test_the_passage_with_the_most_different_words_is_chosen() -> None:
    pieces = [
        Piece("", "nothing here"),
        Piece("a", "appeal, appeal, appeal"),
        Piece("b", "a lawyer for the appeal"),
        Piece("c", "a lawyer and an appeal"),
    ]

    piece, found = best_piece(pieces, {"appeal", "lawyer"}.__contains__)

    assert piece.section == "b"
    assert [piece.text[a:b] for a, b in found] == ["lawyer", "appeal"]


def test_the_first_passage_is_shown_when_none_matches() -> None:
    pieces = [Piece("", "in short"), Piece("a", "more")]

    assert best_piece(pieces, set().__contains__) == (pieces[0], [])


@steady
@given(text=WORDS, choice=st.sets(st.integers(0, 80), max_size=6))
def test_what_is_marked_in_a_cut_passage_is_what_matched_in_the_whole(text: str, choice: set[int]) -> None:
    terms = [word.term for word in words(text)]
    wanted = {terms[n] for n in choice if n < len(terms)}
    found = _found(text, wanted)

    shown, marked = cut(text, found)

    assert shown.strip(ELLIPSIS) in text
    assert len(shown) <= WINDOW + len("….…")
    assert len(marked) <= len(found)
    for a, b in marked:
        assert 0 <= a < b <= len(shown)
        assert next(words(shown[a:b])).term in wanted
    if found:
        first = text[found[0][0] : found[0][1]]
        assert shown[slice(*marked[0])] == first, "the first match is in the passage"


@steady
@given(text=WORDS)
def test_a_cut_never_falls_inside_a_word(text: str) -> None:
    shown, _ = cut(text, [])

    assert [word.term for word in words(shown)] == [word.term for word in words(text)][: len(list(words(shown)))]
