"""What another search library would have to do to take the place of Whoosh: write terms, read scored lists back.

Only `kiosk.search.postings` may know the library; everything here goes through `write` and `InvertedIndex`.
"""

from __future__ import annotations

import ast
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.edition.address import Address
from kiosk.errors import IndexUnusableError
from kiosk.languages.registry import LANGUAGES
from kiosk.search import postings
from kiosk.search.build import build_documents
from kiosk.search.documents import Document, Piece
from kiosk.search.index import Index
from kiosk.search.postings import IndexedTerms, InvertedIndex

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    IndexedTerms(["appeal", "appeal", "court"], ["appeal"], ["a", "c"]),
    IndexedTerms(["court", "school", "محكمه"], [], ["c", "s", "م"]),
    IndexedTerms([], [], []),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An index of three documents."""
    folder = tmp_path / "index"
    folder.mkdir()
    postings.write(folder, DOCUMENTS)
    return folder


def test_what_was_written_is_read_back(folder: Path) -> None:
    inverted = InvertedIndex(folder)

    assert inverted.count == len(DOCUMENTS)
    assert {term: list(found.documents) for term, found in inverted.terms.read_all().items()} == {
        "appeal": [0],
        "court": [0, 1],
        "school": [1],
        "محكمه": [1],
    }
    assert set(inverted.stems.read_all()) == {"appeal"}
    assert set(inverted.prefixes.read_all()) == {"a", "c", "s", "م"}


def test_terms_come_in_the_order_of_code_points(folder: Path) -> None:
    terms = list(InvertedIndex(folder).terms.read_all())

    assert terms == sorted(terms)


def test_a_rare_word_scores_more_and_so_does_one_that_is_said_more_often(tmp_path: Path) -> None:
    documents = [IndexedTerms(["a", "b"], [], []), IndexedTerms(["a", "a"], [], []), IndexedTerms(["a", "c"], [], [])]
    postings.write(tmp_path, documents)
    inverted = InvertedIndex(tmp_path)
    often = inverted.terms["a"].as_dict()

    assert often[1] > often[0] == often[2] > 0
    assert inverted.terms["b"].as_dict()[0] > often[0]


WRITE = """
import sys; from pathlib import Path; from kiosk.search.postings import IndexedTerms, write
write(Path(sys.argv[1]), [IndexedTerms(["appeal", "court"], ["appeal"], ["a"]), IndexedTerms(["school"], [], ["s"])])
"""


def test_the_same_documents_give_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the order of a set, the name of a part drawn by chance, or the time."""
    written = []
    for seed in ("1", "2", "3"):
        folder = tmp_path / seed
        folder.mkdir()
        environment = os.environ | {"PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", WRITE, str(folder)], check=True, cwd=ROOT, env=environment)
        written.append({path.name: path.read_bytes() for path in folder.iterdir()})

    assert written[0] == written[1] == written[2]


def test_what_is_unpickled_names_the_library_alone(folder: Path) -> None:
    """An index must not depend on a class of ours: it could not be moved or renamed."""
    assert not any(b"kiosk" in path.read_bytes() for path in folder.iterdir())


def test_an_index_of_nothing_can_be_read(tmp_path: Path) -> None:
    postings.write(tmp_path, [])

    inverted = InvertedIndex(tmp_path)

    assert inverted.count == 0
    assert [field.read_all() for field in (inverted.terms, inverted.stems, inverted.prefixes)] == [{}, {}, {}]


def test_a_list_is_the_same_read_alone_and_with_all_others(folder: Path) -> None:
    alone, all_of_them = InvertedIndex(folder), InvertedIndex(folder)
    all_of_them.read_all()

    for term in ("appeal", "court", "school", "محكمه"):
        assert alone.terms[term].as_dict() == all_of_them.terms[term].as_dict()
    for inverted in (alone, all_of_them):
        assert inverted.terms.get("missing") is None
        with pytest.raises(KeyError):
            inverted.terms["missing"]


def test_after_all_was_read_the_files_are_not_needed(folder: Path) -> None:
    inverted = InvertedIndex(folder)
    inverted.read_all()
    for path in folder.iterdir():
        path.unlink()
    inverted.close()

    assert inverted.terms["court"].as_dict().keys() == {0, 1}


def test_who_waited_while_the_files_were_let_go_gets_an_answer(folder: Path) -> None:
    inverted = InvertedIndex(folder)
    with ThreadPoolExecutor(1) as pool, inverted.terms._lock:
        waiting = pool.submit(inverted.terms.get, "missing")
        while not waiting.running():
            pass
        inverted.terms._complete = True
        inverted.close()
    assert waiting.result() is None


def test_several_threads_read_at_once(folder: Path) -> None:
    inverted = InvertedIndex(folder)
    terms = ["appeal", "court", "school", "محكمه"] * 50
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda term: inverted.terms[term].as_dict(), terms))

    assert found == [inverted.terms[term].as_dict() for term in terms]


def test_nothing_is_written_when_an_index_is_read(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    InvertedIndex(folder)

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are those of POSIX")
def test_read_only_media_are_enough_to_read(folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(stat.S_IRUSR)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert InvertedIndex(folder).count == len(DOCUMENTS)
    finally:
        folder.chmod(stat.S_IRWXU)


def test_two_processes_read_one_index(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk.search.postings import InvertedIndex;"
        "print(InvertedIndex(Path(sys.argv[1])).count)"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, cwd=ROOT)
        for _ in range(2)
    ]

    assert [int(process.communicate()[0]) for process in running] == [len(DOCUMENTS)] * 2


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
        assert "whoosh" not in names or file.name == "postings.py", f"{file}: Whoosh is imported in postings.py alone"
