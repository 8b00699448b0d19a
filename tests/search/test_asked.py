"""What people ask leads to the page that answers it, is never shown, and takes no word of a text for its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

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


PAPERS = Document(Address("page", "papers"), "Papers", (Piece("", "A contract is signed. So is a letter."),))
FRAUD = Document(
    Address("page", "fraud"), "Fraud", (Piece("", "Some people lie."),), ("my kontract is false", "a better life")
)


def _engine(folder: Path, *found: Document, language: str = "en", known: bytes = b"") -> SearchEngine:
    build_documents([*found, *FILLER], LANGUAGES[language].search, folder, known=known)
    return SearchEngine([Index.open(folder, language)])


@pytest.fixture
def engine(tmp_path: Path) -> SearchEngine:
    return _engine(tmp_path, WORK, MONEY, PAPERS, FRAUD, known=b"\nbetter\n")


def _hits(engine: SearchEngine, query: str) -> tuple[Hit, ...]:
    return engine.find(query, "en", 8).hits


def test_a_question_leads_to_the_page_that_it_is_recorded_for(engine: SearchEngine) -> None:
    assert _hits(engine, "my boss pays ")[0].address.id == "work"


def test_a_word_that_was_asked_alone_leads_to_where_it_was(tmp_path: Path) -> None:
    longer = Document(
        Address("page", "longer"), "Longer", (Piece("", "Said."),), ("when do i see the doctor", "my doctor")
    )
    alone = Document(Address("page", "alone"), "Alone", (Piece("", "Said in other words, and more."),), ("doctor",))
    engine = _engine(tmp_path, longer, alone)

    assert _hits(engine, "doctor ")[0].address.id == "alone"


def test_a_question_is_not_shown(engine: SearchEngine) -> None:
    hit = next(hit for hit in _hits(engine, "boss ") if hit.address.id == "work")

    assert (hit.address.section, hit.snippet) == ("", "You may have a job.")
    assert hit.snippet_spans == hit.title_spans == ()
    assert hit.via == "synonym"


def test_a_word_of_the_page_is_still_shown_where_it_stands(engine: SearchEngine) -> None:
    hit = next(hit for hit in _hits(engine, "time ") if hit.address.id == "work")

    assert (hit.address.section, hit.snippet, hit.via) == ("when", "After some time.", None)


# --- people write as they hear


def test_a_word_spelt_as_it_is_heard_leads_to_the_texts_too(engine: SearchEngine) -> None:
    answer = engine.find("kontract ", "en", 8)

    assert [hit.address.id for hit in answer.hits] == ["fraud", "papers"]
    assert answer.suggestion is None


def test_a_word_in_latin_letters_leads_to_the_texts_too(tmp_path: Path) -> None:
    lawyer = Document(Address("page", "lawyer"), "وکیل", (Piece("", "وکیل رایگان " * 20),))
    engine = _engine(tmp_path, lawyer, replace(FRAUD, asked=("vakil ghalat",)), language="fa")

    assert {hit.address.id for hit in engine.find("vakil ", "fa", 8).hits} == {"fraud", "lawyer"}


def test_as_typed_it_is_found_where_it_stands(engine: SearchEngine) -> None:
    assert [hit.address.id for hit in engine.find("kontract ", "en", 8, literal=True).hits] == ["fraud"]


def test_a_word_that_is_spelt_right_is_looked_for_alone(engine: SearchEngine) -> None:
    assert [hit.address.id for hit in _hits(engine, "better ")] == ["fraud"]


def test_a_misspelt_word_is_taken_for_one_of_the_texts_first(tmp_path: Path) -> None:
    said = Document(Address("page", "said"), "Said", (Piece("", "Your lawyer helps."),))
    asked = Document(Address("page", "asked"), "Asked", (Piece("", "Whom to ask."),), ("is lawyar free", "lawyar"))
    engine = _engine(tmp_path, asked, said)

    assert engine.find("lawyzr ", "en", 8).suggestion == "lawyer"
    assert engine.find("lawior ", "en", 8).suggestion == "lawyer"


def test_no_misspelt_word_is_cut_for_a_part_that_only_people_ask_with(tmp_path: Path) -> None:
    wheelchair = Document(Address("page", "wheelchair"), "Een rolstoel", (Piece("", "Vraag een rolstoel."),))
    chair = Document(Address("page", "chair"), "Wachten", (Piece("", "Kom op tijd."),), ("lang op een stoel",))
    engine = _engine(tmp_path, wheelchair, chair, language="nl", known=b"\nroel\nstoel\n")

    assert engine.find("roelstoel ", "nl", 8).hits[0].address.id == "wheelchair"
