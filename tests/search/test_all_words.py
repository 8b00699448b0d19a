"""A query of several words: pages that have all of them, and what comes behind when there are few."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.edition.address import Address
from kiosk.languages.registry import LANGUAGES
from kiosk.search.build import build_documents
from kiosk.search.documents import Document, Piece
from kiosk.search.index import Index
from kiosk.search.query import SearchEngine

SAID = {"both": "They pay the bus with money.", "money": "Money is counted.", "bus": "The bus leaves."}


def _pages(words: str, count: int) -> list[Document]:
    return [Document(Address("page", f"{words}-{n}"), f"Page {n}", (Piece("", SAID[words]),)) for n in range(count)]


def _found(folder: Path, with_both: int) -> list[str]:
    """What "money bus" finds where so many pages have both words, and five each have one."""
    others = [Document(Address("page", f"other-{n}"), f"Other {n}", (Piece("", "Something else."),)) for n in range(20)]
    documents = [*_pages("both", with_both), *_pages("money", 5), *_pages("bus", 5), *others]
    build_documents(documents, LANGUAGES["en"].search, folder)
    hits = SearchEngine([Index.open(folder, "en")]).find("money bus ", "en", 50).hits
    return [hit.address.id.partition("-")[0] for hit in hits]


def test_where_many_pages_have_all_words_those_with_some_are_left_out(tmp_path: Path) -> None:
    assert _found(tmp_path, 3) == ["both"] * 3


@pytest.mark.parametrize("few", [1, 2])
def test_where_few_pages_have_all_words_those_with_some_come_behind_them(tmp_path: Path, few: int) -> None:
    found = _found(tmp_path, few)

    assert found[:few] == ["both"] * few
    assert set(found[few:]) == {"money", "bus"}
