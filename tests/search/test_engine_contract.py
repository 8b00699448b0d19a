"""What another search library would have to do to take the place of Whoosh: invert terms into scored lists.

Only `kiosk.search.inverting` may know the library; everything here goes through `inverted` and `InvertedIndex`.
"""

from __future__ import annotations

import ast
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.edition.address import Address
from kiosk.errors import IndexUnusableError
from kiosk.languages.registry import LANGUAGES
from kiosk.search.build import build_documents
from kiosk.search.documents import Document, Piece
from kiosk.search.index import Index
from kiosk.search.inverting import IndexedTerms, inverted
from kiosk.search.postings import Field, InvertedIndex

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    IndexedTerms(["appeal", "appeal", "court"], ["appeal"], ["a", "c"]),
    IndexedTerms(["court", "school", "محكمه"], [], ["c", "s", "م"]),
    IndexedTerms([], [], []),
]


@pytest.fixture(scope="module")
def packed() -> bytes:
    """An index of three documents."""
    return inverted(DOCUMENTS)


def _lists(field: Field) -> dict[str, list[int]]:
    return {term: list(field[term].documents) for term in field}


def test_what_was_written_is_read_back(packed: bytes) -> None:
    index = InvertedIndex(packed)

    assert index.count == len(DOCUMENTS)
    assert _lists(index.terms) == {"appeal": [0], "court": [0, 1], "school": [1], "محكمه": [1]}
    assert set(index.stems) == {"appeal"}
    assert set(index.prefixes) == {"a", "c", "s", "م"}


def test_terms_come_in_the_order_of_code_points(packed: bytes) -> None:
    terms = list(InvertedIndex(packed).terms)

    assert terms == sorted(terms)


def test_a_rare_word_scores_more_and_so_does_one_that_is_said_more_often() -> None:
    documents = [IndexedTerms(["a", "b"], [], []), IndexedTerms(["a", "a"], [], []), IndexedTerms(["a", "c"], [], [])]
    index = InvertedIndex(inverted(documents))
    often = index.terms["a"].as_dict()

    assert often[1] > often[0] == often[2] > 0
    assert index.terms["b"].as_dict()[0] > often[0]


WRITE = """
import sys; from kiosk.search.inverting import IndexedTerms, inverted
documents = [IndexedTerms(["appeal", "court"], ["appeal"], ["a"]), IndexedTerms(["school"], [], ["s"])]
sys.stdout.buffer.write(inverted(documents))
"""


def test_the_same_documents_give_the_same_bytes() -> None:
    """Whatever the order of a set, the name of a part drawn by chance, or the time."""
    written = {
        subprocess.run(
            [sys.executable, "-c", WRITE],
            check=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(written) == 1


def test_languages_that_are_inverted_at_once_do_not_meet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoosh names what it puts aside by chance, and processes made by fork draw the same names."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = random.getstate()
    expected = inverted(DOCUMENTS)

    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: (random.setstate(before), inverted(DOCUMENTS))[1], range(8)))

    assert set(both) == {expected}
    assert list(tmp_path.iterdir()) == []


def test_an_index_of_nothing_can_be_read() -> None:
    index = InvertedIndex(inverted([]))

    assert index.count == 0
    assert [list(field) for field in (index.terms, index.stems, index.prefixes)] == [[], [], []]


def test_what_no_document_has_has_no_list(packed: bytes) -> None:
    index = InvertedIndex(packed)

    for term in ("", "missing", "\U0010ffff"):
        assert index.terms.get(term) is None
        with pytest.raises(KeyError):
            index.terms[term]


def test_what_was_asked_leaves_no_trace(packed: bytes) -> None:
    """A list that is kept because somebody asked for it would tell the next visitor what was asked."""
    field = InvertedIndex(packed).terms
    before = {name: len(value) for name, value in vars(field).items()}

    assert field.get("court") is not field.get("court")
    assert {name: len(value) for name, value in vars(field).items()} == before


def test_opening_runs_nothing_and_imports_no_library(packed: bytes, tmp_path: Path) -> None:
    """A pickle, which is what Whoosh keeps, is code."""
    (tmp_path / "index").write_bytes(packed)
    program = (
        "import sys; from pathlib import Path; from kiosk.search.postings import InvertedIndex;"
        "print(InvertedIndex(Path(sys.argv[1]).read_bytes()).count, {'whoosh', 'pickle'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "index")], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == f"{len(DOCUMENTS)} set()"


@pytest.mark.parametrize("cut", range(0, 200, 7))
def test_damaged_lists_are_an_error_and_never_a_crash(packed: bytes, cut: int) -> None:
    with pytest.raises(ValueError, match=r"."):
        InvertedIndex(packed[:cut])


def test_an_index_built_by_other_code_is_not_opened(tmp_path: Path) -> None:
    build_documents([Document(Address("page", "one"), "One", (Piece("", "words"),))], LANGUAGES["en"].search, tmp_path)
    lexicon = tmp_path / "lexicon.json"
    lexicon.write_bytes(lexicon.read_bytes().replace(b"words", b"wordz"))

    with pytest.raises(IndexUnusableError):
        Index.open(tmp_path, "en")


def test_only_the_seam_knows_the_library() -> None:
    for file in sorted((ROOT / "kiosk").rglob("*.py")):
        names = {
            name.split(".")[0]
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        assert "whoosh" not in names or file.name == "inverting.py", f"{file}: Whoosh is imported in inverting.py alone"
