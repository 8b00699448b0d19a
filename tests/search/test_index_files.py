"""An index is opened only when every one of its files is what was written, and whatever lies beside them is ignored."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path

import pytest

from kiosk.commands.prepare_in_child import prepare_in_child
from kiosk.errors import IndexUnusableError
from kiosk.failure import Code
from kiosk.prepared.opening import open_prepared
from kiosk.prepared.sealed import seal
from kiosk.prepared.store import PreparedEdition
from kiosk.search.index import Index
from kiosk.search.lexicon import Lexicon
from kiosk.search.service import SearchService
from tests.helpers.editions import EditionFolder
from tests.helpers.logged import Logged


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    """A copy of an index to damage, in a copy of its edition."""
    copy = tmp_path / prepared.name
    shutil.copytree(prepared, copy)
    return copy / "index" / "en"


def _names(prepared: Path) -> list[str]:
    return sorted(path.name for path in (prepared / "index" / "en").iterdir())


def test_a_whole_index_opens_with_a_document_for_all_that_has_an_address(folder: Path) -> None:
    index = Index.open(folder, "en")

    assert [(document.address.kind, document.address.id) for document in index.documents] == [
        ("page", "arrival"),
        ("page", "court"),
        ("step", "ask"),
        *(("what-if", kind) for kind in ("move", "ill", "turn-18", "lose-paper")),
        ("letter", "refusal"),
        ("term", "court"),
        *(("figures", story) for story in ("visitors", "share", "claims")),
        *(("deadline", deadline) for deadline in ("reply", "court")),
        *(("country", country) for country in ("all", "sy", "ge", "cd")),
    ]
    assert index.inverted.count == len(index.documents) == len(index.positions)


def test_every_file_of_an_index_is_guarded(prepared: Path, tmp_path: Path) -> None:
    for name in _names(prepared):
        for number, damage in enumerate((b"", b"x", b"\x80\x04.")):
            copy = tmp_path / f"{name}-{number}" / "index" / "en"
            shutil.copytree(prepared / "index" / "en", copy)
            (copy / name).write_bytes((copy / name).read_bytes()[:40] + damage)
            with pytest.raises(IndexUnusableError):
                Index.open(copy, "en")


def test_a_missing_file_makes_an_index_unusable(prepared: Path, tmp_path: Path) -> None:
    for name in _names(prepared):
        copy = tmp_path / name / "index" / "en"
        shutil.copytree(prepared / "index" / "en", copy)
        (copy / name).unlink()
        with pytest.raises(IndexUnusableError):
            Index.open(copy, "en")


@pytest.mark.parametrize("name", ["Thumbs.db", ".nfs0001", "more"])
def test_a_stray_file_is_ignored(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"x")

    assert Index.open(folder, "en").documents


def test_a_missing_index_is_unusable(tmp_path: Path) -> None:
    with pytest.raises(IndexUnusableError, match="cannot be opened"):
        Index.open(tmp_path / "key" / "index" / "en", "en")


class _Bomb:
    """Leaves a file behind when it is unpickled."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self._file,)


def test_code_in_an_index_is_not_run_though_its_hashes_were_renewed(folder: Path, tmp_path: Path) -> None:
    bomb = pickle.dumps(_Bomb(tmp_path / "exploded"))
    pickle.loads(bomb)
    assert (tmp_path / "exploded").exists()
    (tmp_path / "exploded").unlink()

    for file in folder.iterdir():
        file.write_bytes(bomb)
    seal(folder)

    with pytest.raises(IndexUnusableError):
        Index.open(folder, "en")
    assert not (tmp_path / "exploded").exists()


def test_an_index_of_another_language_in_its_place_is_not_used(prepared: Path, tmp_path: Path, logged: Logged) -> None:
    logged.expect(Code.INDEX_UNUSABLE)
    copy = tmp_path / prepared.name
    shutil.copytree(prepared, copy)
    shutil.rmtree(copy / "index" / "en")
    shutil.copytree(copy / "index" / "ar", copy / "index" / "en")

    with pytest.raises(IndexUnusableError):
        SearchService(PreparedEdition(copy)).find("court", "en", 8)


def test_a_damaged_index_is_made_anew_at_the_next_start(source: EditionFolder, tmp_path: Path, logged: Logged) -> None:
    logged.expect(Code.INDEX_UNUSABLE, Code.EDITION_DAMAGED)
    edition = open_prepared(source.root, [], [tmp_path], prepare_in_child)
    (edition.index_folder("ar") / "lexicon.json").write_bytes(b"{}")
    service = SearchService(edition)
    with pytest.raises(IndexUnusableError):
        service.find("محكمة", "ar", 8)

    service = SearchService(open_prepared(source.root, [], [tmp_path], prepare_in_child))

    assert ("page", "court") in [(hit.address.kind, hit.address.id) for hit in service.find("محكمة", "ar", 8).hits]
    service.close()


def test_a_service_that_was_never_asked_opens_and_closes_nothing(tmp_path: Path) -> None:
    SearchService(PreparedEdition(tmp_path / "nowhere")).close()

    assert not (tmp_path / "nowhere").exists()


def test_a_service_that_was_closed_can_be_asked_again(prepared: Path) -> None:
    service = SearchService(PreparedEdition(prepared))
    first = service.find("court", "en", 8)
    service.close()

    assert [hit.address.id for hit in service.find("court", "en", 8).hits] == [hit.address.id for hit in first.hits]
    service.close()


LEXICON = Lexicon(
    terms=("a", "appeal", "appeals", "apple", "b"),
    counts=(9, 2, 5, 3, 1),
    spellings=("A", "appeal", "Appeals", "apple", "B"),
)


def test_the_lexicon_gives_the_most_frequent_words_with_a_beginning_first() -> None:
    assert LEXICON.with_prefix("app", 2) == ["appeals", "apple"]
    assert LEXICON.with_prefix("appeal", 9) == ["appeals", "appeal"]
    assert LEXICON.with_prefix("zz", 9) == []


def test_the_lexicon_knows_its_words_and_how_they_are_written() -> None:
    assert "appeal" in LEXICON
    assert "appea" not in LEXICON
    assert "zz" not in LEXICON
    assert LEXICON.spelling("appeals") == "Appeals"
    assert LEXICON.spelling("zz") == "zz"
