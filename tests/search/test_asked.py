"""What people ask leads to the page that answers it, and is never shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.edition.address import Address
from kiosk.languages.registry import LANGUAGES
from kiosk.search.answer import Hit
from kiosk.search.build import build_documents
from kiosk.search.documents import Document, Piece
from kiosk.search.index import Index
from kiosk.search.query import SearchEngine

WORK = Document(
    Address("page", "work"),
    "Working",
    (Piece("", "You may have a job."), Piece("when", "After some time.")),
    ("can my boss pay me",),
)
WEEKLY = (Piece("", "They pay you each week."), Piece("", "The boss of the house."))
MONEY = Document(Address("page", "money"), "Money", WEEKLY)
FILLER = tuple(Document(Address("page", f"other-{n}"), f"Other {n}", (Piece("", "Something else."),)) for n in range(8))


@pytest.fixture
def engine(tmp_path: Path) -> SearchEngine:
    build_documents([WORK, MONEY, *FILLER], LANGUAGES["en"].search, tmp_path)
    return SearchEngine([Index.open(tmp_path, "en")])


def _hits(engine: SearchEngine, query: str) -> tuple[Hit, ...]:
    return engine.find(query, "en", 8).hits


def test_a_question_leads_to_the_page_that_it_is_recorded_for(engine: SearchEngine) -> None:
    assert _hits(engine, "my boss pays ")[0].address.id == "work"


def test_a_question_is_not_shown(engine: SearchEngine) -> None:
    hit = next(hit for hit in _hits(engine, "boss ") if hit.address.id == "work")

    assert (hit.address.section, hit.snippet) == ("", "You may have a job.")
    assert hit.snippet_spans == hit.title_spans == ()
    assert hit.via == "synonym"


def test_a_word_of_the_page_is_still_shown_where_it_stands(engine: SearchEngine) -> None:
    hit = next(hit for hit in _hits(engine, "time ") if hit.address.id == "work")

    assert (hit.address.section, hit.snippet, hit.via) == ("when", "After some time.", None)
