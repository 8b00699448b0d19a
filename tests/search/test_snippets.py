"""The passage under a hit is cut between words, and the marked characters are the words that matched."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition.address import Address
from kiosk.languages.registry import LANGUAGES
from kiosk.search.analysis import tokens
from kiosk.search.build import build_documents
from kiosk.search.documents import Document, Piece
from kiosk.search.index import Index
from kiosk.search.interpret import Interpreter, QueryTerm
from kiosk.search.snippet import ELLIPSIS, WINDOW, Shown, choose, cut
from tests.helpers.properties import steady

LONG = " ".join(f"wo{number:02}" for number in range(60))
WORDS = st.lists(st.text(alphabet="abcé نم1", min_size=1, max_size=30), max_size=60).map(" ".join)


def _found(text: str, wanted: set[str]) -> list[tuple[int, int]]:
    return [(token.start, token.end) for token in tokens(text) if token.term in wanted]


def test_a_short_passage_is_shown_whole() -> None:
    assert cut("You have a lawyer.", [(11, 17)]) == ("You have a lawyer.", ((11, 17),))


def test_a_long_passage_is_cut_around_its_first_match() -> None:
    text, marked = cut(LONG, _found(LONG, {"wo30", "wo31"}))

    assert text.startswith(ELLIPSIS)
    assert text.endswith(ELLIPSIS)
    assert [text[a:b] for a, b in marked] == ["wo30", "wo31"]


def test_a_match_at_the_beginning_needs_no_ellipsis_before_it() -> None:
    text, marked = cut(LONG, _found(LONG, {"wo00"}))

    assert text.startswith("wo00")
    assert text.endswith(ELLIPSIS)
    assert marked == ((0, 4),)


def test_a_match_at_the_end_needs_no_ellipsis_behind_it() -> None:
    text, marked = cut(LONG + ".", _found(LONG, {"wo59"}))

    assert text.endswith("wo59.")
    assert [text[a:b] for a, b in marked] == ["wo59"]


def test_without_a_match_the_beginning_is_shown() -> None:
    assert cut(LONG, [])[0].startswith("wo00 wo01")


def _chosen(folder: Path, query: str, *pieces: Piece, title: str = "The appeal") -> tuple[Shown, Document]:
    document = Document(Address("page", "one"), title, pieces)
    folder.mkdir(exist_ok=True)
    other = Document(Address("page", "other"), "Other", (Piece("", "other words"),))
    build_documents([document, other], LANGUAGES["en"].search, folder)
    index = Index.open(folder, "en")
    matches = [Interpreter().exact(index, QueryTerm(token.term, token.term)) for token in tokens(query)]
    return choose(index, 0, matches), document


def _marked(shown: Shown, document: Document) -> list[str]:
    text = document.pieces[shown.passage - 1].text
    return [text[start:end] for start, end in shown.spans]


def test_the_passage_with_the_most_different_words_is_chosen(tmp_path: Path) -> None:
    shown, document = _chosen(
        tmp_path / "index",
        "appeal lawyer",
        Piece("", "nothing here"),
        Piece("a", "appeal, appeal, appeal"),
        Piece("b", "a lawyer for the appeal"),
        Piece("c", "a lawyer and an appeal"),
    )

    assert (shown.section, shown.passage) == ("b", 3)
    assert _marked(shown, document) == ["lawyer", "appeal"]
    assert [document.title[a:b] for a, b in shown.title_spans] == ["appeal"]


def test_a_heading_opens_its_section_and_the_words_under_it_are_shown(tmp_path: Path) -> None:
    shown, document = _chosen(
        tmp_path / "index",
        "lawyers",
        Piece("", "in short"),
        Piece("a", "A lawyer is mentioned here"),
        Piece("b", "Your lawyer", heading=True),
        Piece("b", "Ask for one."),
    )

    assert (shown.section, document.pieces[shown.passage - 1].text, shown.spans) == ("b", "Ask for one.", ())


def test_the_beginning_is_shown_when_no_passage_matches(tmp_path: Path) -> None:
    shown, _ = _chosen(tmp_path / "index", "appeal", Piece("", "in short"), Piece("a", "more"))

    assert (shown.section, shown.passage, shown.spans) == ("", 1, ())
    assert shown.title_spans


def test_a_document_without_passages_shows_its_title_alone(tmp_path: Path) -> None:
    shown, _ = _chosen(tmp_path / "index", "appeal")

    assert (shown.passage, shown.spans) == (0, ())


def test_what_overlaps_is_marked_once(tmp_path: Path) -> None:
    shown, document = _chosen(tmp_path / "index", "e-mail email", Piece("", "by e-mail or by letter"), title="Other")

    assert _marked(shown, document) == ["e-mail"]


@steady
@given(text=WORDS, choice=st.sets(st.integers(0, 80), max_size=6))
def test_what_is_marked_in_a_cut_passage_is_what_matched_in_the_whole(text: str, choice: set[int]) -> None:
    terms = [token.term for token in tokens(text)]
    wanted = {terms[n] for n in choice if n < len(terms)}
    found = _found(text, wanted)

    shown, marked = cut(text, found)

    assert shown.strip(ELLIPSIS) in text
    assert len(shown) <= WINDOW + len("….…")
    assert len(marked) <= len(found)
    for a, b in marked:
        assert 0 <= a < b <= len(shown)
        assert next(tokens(shown[a:b])).term in wanted
    if found:
        first = text[found[0][0] : found[0][1]]
        assert shown[slice(*marked[0])] == first, "the first match is in the passage"


@steady
@given(text=WORDS)
def test_a_cut_never_falls_inside_a_word(text: str) -> None:
    shown, _ = cut(text, [])

    assert [token.term for token in tokens(shown)] == [token.term for token in tokens(text)][: len(list(tokens(shown)))]
