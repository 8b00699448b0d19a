"""Whatever happened to what was prepared, a start shows a whole edition, and never one that a stranger made."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.commands import options
from kiosk.errors import ContentError, UnwritableError
from kiosk.failure import Code
from kiosk.prepared.opening import last_good, open_prepared
from kiosk.prepared.sealed import is_ours
from kiosk.prepared.store import PreparedEdition
from tests.helpers.editions import EditionFolder
from tests.helpers.logged import Logged

posix = pytest.mark.skipif(os.name == "nt", reason="rights of folders are those of POSIX")


@pytest.fixture
def cache(prepared: Path, tmp_path: Path) -> Path:
    """A cache that has it."""
    shutil.copytree(prepared, tmp_path / "cache" / prepared.name)
    return tmp_path / "cache"


Prepare = Callable[[Path, Path], None]


@pytest.fixture
def copied(prepared: Path) -> Prepare:
    """Prepares by copying."""

    def prepare_by_copying(content: Path, into: Path) -> None:
        if not os.access(into, os.W_OK):
            raise UnwritableError(f"{into}: cannot be written")
        shutil.copytree(prepared, into / prepared.name)

    return prepare_by_copying


def _never(content: Path, into: Path) -> None:
    raise AssertionError("there was no need to prepare")


def test_a_damaged_edition_is_set_aside_and_prepared_again(
    source: EditionFolder, cache: Path, prepared: Path, copied: Prepare, logged: Logged
) -> None:
    logged.expect(Code.EDITION_DAMAGED)
    (cache / prepared.name / "en.json").write_bytes(b"{}")

    edition = open_prepared(source.root, [], [cache], copied)

    assert (edition.folder, edition.damaged_files()) == (cache / prepared.name, [])
    assert (cache / f".aside-{prepared.name}").is_dir()
    assert logged.lines(Code.EDITION_DAMAGED) == [
        line
        for line in logged.lines(Code.EDITION_DAMAGED)
        if line.startswith(f"edition-damaged: {prepared.name}: Damaged")
    ]
    open_prepared(source.root, [], [cache], _never)
    assert sorted(path.name for path in cache.iterdir()) == [prepared.name, "shown.json"]


def test_a_damaged_edition_of_the_program_is_passed_over(
    source: EditionFolder, cache: Path, prepared: Path, tmp_path: Path, logged: Logged
) -> None:
    """A folder inside the program cannot be mended by whoever uses it."""
    logged.expect(Code.EDITION_DAMAGED)
    bundled = tmp_path / "bundled"
    shutil.copytree(prepared, bundled / prepared.name)
    (bundled / prepared.name / "contents.json").unlink()

    assert open_prepared(source.root, [bundled], [cache], _never).folder == cache / prepared.name
    assert (bundled / prepared.name).is_dir()


@posix
@pytest.mark.parametrize("mode", [0o757, 0o777])
def test_what_others_may_write_is_not_opened(
    source: EditionFolder, cache: Path, prepared: Path, copied: Prepare, logged: Logged, mode: int
) -> None:
    logged.expect(Code.EDITION_FOREIGN)
    (cache / prepared.name).chmod(mode)

    edition = open_prepared(source.root, [], [cache], copied)

    assert is_ours(edition.folder)


@posix
@pytest.mark.parametrize(
    ("name", "members", "ours"), [("me", [], True), ("me", ["me"], True), ("me", ["you"], False), ("all", [], False)]
)
def test_a_group_may_write_only_where_it_is_nobody_elses(
    prepared: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, members: list[str], ours: bool
) -> None:
    """On Ubuntu every user has a group of their own, which may write what they unpack."""
    folder = Path(shutil.copytree(prepared, tmp_path / prepared.name))
    if os.geteuid() != 0:
        pytest.skip("only the administrator can give files to another group")
    os.chown(folder, -1, 4711)
    folder.chmod(0o775)
    monkeypatch.setattr(grp, "getgrgid", lambda gid: SimpleNamespace(gr_name=name, gr_mem=members))
    monkeypatch.setattr(pwd, "getpwuid", lambda uid: SimpleNamespace(pw_name="me"))

    assert is_ours(folder) is ours


@posix
def test_what_belongs_to_somebody_else_is_not_opened(
    source: EditionFolder, cache: Path, prepared: Path, copied: Prepare, logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged.expect(Code.EDITION_FOREIGN)
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    if me == 0:
        os.chown(cache / prepared.name, 4712, -1)

    def prepared_by_me(content: Path, into: Path) -> None:
        copied(content, into)
        _give_away(into, me)

    edition = open_prepared(source.root, [], [cache], prepared_by_me)

    assert edition.folder == cache / prepared.name


def _give_away(cache: Path, me: int) -> None:
    """The kiosk of this test runs as 4711."""
    if me == 0:
        for path in (cache, *cache.rglob("*")):
            os.chown(path, 4711, -1)
    else:
        pytest.skip("only the administrator can give files away")


@posix
def test_what_cannot_be_read_is_prepared_where_it_can_be(
    source: EditionFolder,
    cache: Path,
    copied: Prepare,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    logged: Logged,
) -> None:
    """The administrator prepared it, for nobody else to read, where this user cannot write."""
    logged.expect(Code.EDITION_FOREIGN)
    denied = _denying(cache)
    monkeypatch.setattr(Path, "is_file", denied(Path.is_file))
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != cache)
    (tmp_path / "elsewhere").mkdir()

    edition = open_prepared(source.root, [], [cache, tmp_path / "elsewhere"], copied)

    assert edition.folder.parent == tmp_path / "elsewhere"


def _denying(folder: Path) -> Callable[[Callable[[Path], bool]], Callable[[Path], bool]]:
    def wrap(really: Callable[[Path], bool]) -> Callable[[Path], bool]:
        def ask(path: Path) -> bool:
            if folder in path.parents:
                raise PermissionError(13, "Permission denied", str(path))
            return really(path)

        return ask

    return wrap


def test_without_a_place_to_write_it_is_told_in_one_line(source: EditionFolder, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(UnwritableError, match="KIOSK_CACHE_DIR"):
        open_prepared(source.root, [], [tmp_path / "file" / "a", tmp_path / "file" / "b"], _never)


def test_a_running_kiosk_keeps_all_its_languages_when_its_folder_goes(source: EditionFolder, cache: Path) -> None:
    edition = open_prepared(source.root, [], [cache], _never)

    shutil.rmtree(cache)

    assert [edition.language(language).language for language in edition.languages] == list(edition.languages)
    assert edition.contents.id


def test_content_that_became_faulty_leaves_the_last_good_edition(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.paths.caches", lambda: [tmp_path / "cache"])
    first = options.edition_to_show(small.root, whatever=False)
    assert first.fault is None
    small.append("glossary.toml", "[open\n")

    shown = options.edition_to_show(small.root, whatever=False)

    assert shown.edition.folder == first.edition.folder
    assert "bad-toml" in str(shown.fault)


def test_an_editor_is_told_of_faults_in_a_folder_that_was_never_shown(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.paths.caches", lambda: [tmp_path / "cache"])
    small.append("glossary.toml", "[open\n")

    with pytest.raises(ContentError, match="bad-toml"):
        options.edition_to_show(small.root, whatever=False)


def test_the_last_good_edition_of_another_folder_is_not_shown(
    source: EditionFolder, cache: Path, tmp_path: Path
) -> None:
    open_prepared(source.root, [], [cache], _never).close()

    assert last_good(source.root, [], [cache]) is not None
    assert last_good(tmp_path / "another", [], [cache]) is None


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff", b'{"a": 1}'])
def test_a_damaged_note_of_what_was_shown_is_as_none(
    source: EditionFolder, cache: Path, prepared: Path, text: bytes
) -> None:
    (cache / "shown.json").write_bytes(text)

    assert last_good(source.root, [], [cache]) is None
    assert open_prepared(source.root, [], [cache], _never).folder == cache / prepared.name
    assert last_good(source.root, [], [cache]) is not None


def test_every_file_of_an_edition_is_named_in_its_list(prepared: Path) -> None:
    edition = PreparedEdition(prepared)
    files = {path.relative_to(prepared).as_posix() for path in prepared.rglob("*") if path.is_file()}

    assert set(edition._sealed.hashes) == files - {"manifest.json"}
    assert edition.damaged_files() == []
