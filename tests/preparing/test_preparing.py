"""An edition is prepared once, whole or not at all, and found again by what it was made from."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec
import pytest

from kiosk.commands.prepare_in_child import prepare_in_child
from kiosk.errors import ContentError, DamagedError, UnwritableError
from kiosk.prepared.fingerprint import edition_key
from kiosk.prepared.locks import alone
from kiosk.prepared.opening import open_prepared
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing import prepare as preparing
from kiosk.preparing.prepare import prepare
from tests.helpers.editions import BOTH, ENGLISH, EditionFolder


def _prepare(edition: EditionFolder, into: Path) -> tuple[Path, list[str]]:
    told: list[str] = []
    return prepare(edition.root, into, told.append), told


def _alter(edition: EditionFolder) -> None:
    edition.replace("edition.toml", "number = 1", "number = 2")


# --- prepare


def test_preparing_writes_every_language_and_tells_each(small: EditionFolder, tmp_path: Path) -> None:
    folder, told = _prepare(small, tmp_path / "into")

    assert folder == tmp_path / "into" / edition_key(small.root)
    assert told == list(BOTH)
    of_languages = {f"{language}{kind}.json" for language in BOTH for kind in ("", ".asked", ".spoken")}
    assert {path.name for path in folder.iterdir()} == {"manifest.json", "contents.json", "index"} | of_languages
    assert {path.name for path in (folder / "index").iterdir()} == set(BOTH)


def test_preparing_a_second_time_does_nothing(small: EditionFolder, tmp_path: Path) -> None:
    folder, _ = _prepare(small, tmp_path / "into")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    again, told = _prepare(small, tmp_path / "into")

    assert (again, told) == (folder, [])
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_an_edition_with_errors_leaves_nothing_behind(english: EditionFolder, tmp_path: Path) -> None:
    english.append("pages/court/en.md", "\n{fact:nothing}\n")

    with pytest.raises(ContentError, match=r"unknown-fact.*kiosk check"):
        _prepare(english, tmp_path / "into")

    assert list((tmp_path / "into").iterdir()) == []


def test_warnings_do_not_keep_an_edition_from_being_prepared(small: EditionFolder, tmp_path: Path) -> None:
    small.remove("pages/court/ar.md")

    assert _prepare(small, tmp_path / "into")[0].is_dir()


def test_a_failure_half_way_leaves_nothing_behind(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        folder = next(one for one in arguments if isinstance(one, Path))
        (folder / "half").write_bytes(b"x")
        raise MemoryError

    monkeypatch.setattr("kiosk.preparing.prepare.build", fail)

    with pytest.raises(MemoryError):
        _prepare(small, tmp_path / "into")
    assert list((tmp_path / "into").iterdir()) == []


def test_a_damaged_edition_in_its_place_is_made_anew(small: EditionFolder, tmp_path: Path) -> None:
    folder, _ = _prepare(small, tmp_path / "into")
    PreparedEdition(folder).report_damage()

    again, told = _prepare(small, tmp_path / "into")

    assert (again, told) == (folder, list(BOTH))
    assert PreparedEdition(folder).damaged_files() == []
    assert [path.name for path in (tmp_path / "into").iterdir()] == [folder.name]


def test_when_another_process_was_first_its_edition_stays(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = _prepare(small, tmp_path / "first")
    target = tmp_path / "into" / first.name

    @contextmanager
    def wait_for_the_other(staged: Path) -> Iterator[None]:
        shutil.copytree(first, target)
        yield

    monkeypatch.setattr(preparing, "alone", wait_for_the_other)

    assert _prepare(small, tmp_path / "into") == (target, [])
    assert [path.name for path in (tmp_path / "into").iterdir()] == [target.name]


def test_who_was_killed_while_all_was_put_together_begins_anew(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, _ = _prepare(small, tmp_path / "whole")
    with monkeypatch.context() as killed:
        killed.setattr(shutil, "rmtree", lambda *arguments, **options: None)
        killed.setattr(preparing, "compose_contents", _killed)
        with pytest.raises(_KilledError):
            _prepare(small, tmp_path / "into")
    assert (tmp_path / "into" / f".staged-{whole.name}" / "en.json").exists()

    folder, told = _prepare(small, tmp_path / "into")

    assert told == list(BOTH), "what was moved already is made again"
    assert _contents(folder) == _contents(whole)


@pytest.mark.parametrize("damage", [None, b"x"])
def test_a_language_that_was_done_is_not_done_again_unless_it_is_damaged(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None
) -> None:
    whole, _ = _prepare(small, tmp_path / "whole")
    staged = tmp_path / "into" / f".staged-{whole.name}"
    staged.mkdir(parents=True)
    preparing._write_language(small.load(), staged, "ar")
    (staged / "half").mkdir()
    (staged / "stray").write_bytes(b"")
    if damage is not None:
        (staged / "ar" / "ar.json").write_bytes(damage)

    folder, told = _prepare(small, tmp_path / "into")

    assert told == list(BOTH if damage is not None else ENGLISH)
    assert _contents(folder) == _contents(whole)


class _KilledError(BaseException):
    """Stands for a signal that ends a process on the spot."""


def _killed(edition: object) -> None:
    raise _KilledError


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(os.name == "nt", reason="there an open file cannot be removed")
def test_what_a_killed_process_left_is_removed_but_not_what_another_works_on(
    small: EditionFolder, tmp_path: Path
) -> None:
    left, used = (tmp_path / "into" / f".staged-{letter * 24}" for letter in "ab")
    for folder in (left, used):
        (folder / "en").mkdir(parents=True)

    with alone(used):
        _prepare(small, tmp_path / "into")

    assert (left.exists(), used.exists()) == (False, True)


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are those of POSIX")
def test_others_may_read_what_was_prepared_and_not_write_it(small: EditionFolder, tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        folder, _ = _prepare(small, tmp_path / "into")
    finally:
        os.umask(before)

    paths = [folder, *folder.rglob("*")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths if path.is_dir()} == {0o755}
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths if path.is_file()} == {0o644}


def test_an_edition_that_cannot_be_put_in_its_place_is_an_error_and_leaves_nothing(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "rename", refuse)

    with pytest.raises(UnwritableError, match=r"cannot be written \(No space left on device\)"):
        _prepare(small, tmp_path / "into")
    assert list((tmp_path / "into").iterdir()) == []


def test_the_last_three_editions_are_kept(small: EditionFolder, tmp_path: Path) -> None:
    folders = []
    for number in range(1, 6):
        small.write("edition.toml", small.text("edition.toml").replace(f"number = {number - 1}", f"number = {number}"))
        folder, _ = _prepare(small, tmp_path / "into")
        os.utime(folder, (number, number))
        folders.append(folder)

    assert [folder for folder in folders if folder.is_dir()] == folders[-3:]


@pytest.mark.skipif(os.name == "nt", reason="there an open file cannot be removed")
def test_an_edition_that_a_kiosk_shows_is_not_removed_however_old(small: EditionFolder, tmp_path: Path) -> None:
    first, _ = _prepare(small, tmp_path / "into")
    shown = PreparedEdition(first)
    shown.hold()
    os.utime(first, (1, 1))
    for number in range(2, 6):
        small.write("edition.toml", small.text("edition.toml").replace(f"number = {number - 1}", f"number = {number}"))
        _prepare(small, tmp_path / "into")

    assert first.is_dir()
    shown.close()
    _alter_again(small)
    _prepare(small, tmp_path / "into")
    assert not first.is_dir()


@pytest.mark.skipif(os.name == "nt", reason="there an open file cannot be removed")
def test_who_listens_first_after_the_folder_went_hears_it_all_the_same(small: EditionFolder, tmp_path: Path) -> None:
    folder, _ = _prepare(small, tmp_path / "into")
    shown = PreparedEdition(folder)
    shown.hold()
    before = PreparedEdition(folder).spoken("ar")
    shutil.rmtree(folder)

    assert shown.spoken("ar") == before
    shown.close()


def test_an_edition_without_what_is_said_is_damaged(small: EditionFolder, tmp_path: Path) -> None:
    folder, _ = _prepare(small, tmp_path / "into")
    (folder / "ar.spoken.json").unlink()
    shown = PreparedEdition(folder)

    with pytest.raises(DamagedError, match=r"ar\.spoken\.json"):
        shown.hold()
    shown.close()


def _alter_again(edition: EditionFolder) -> None:
    edition.append("edition.toml", "# another\n")


def test_nothing_but_old_editions_is_removed_from_the_folder(small: EditionFolder, tmp_path: Path) -> None:
    for name in ("photos", "letters", "0123456789abcdef01234567", "work", "zzz"):
        (tmp_path / "into" / name).mkdir(parents=True)
    (tmp_path / "into" / "photos" / "contents.json").write_bytes(b"mine")
    before = set((tmp_path / "into").iterdir())

    folder, _ = _prepare(small, tmp_path / "into")

    assert set((tmp_path / "into").iterdir()) == {*before, folder}


def test_a_place_that_cannot_be_written_is_an_error_that_names_it(small: EditionFolder, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(UnwritableError, match=r"file/into: cannot be written"):
        _prepare(small, tmp_path / "file" / "into")


# --- reading what was prepared


def test_a_prepared_language_is_what_was_composed(small: EditionFolder, tmp_path: Path) -> None:
    folder, _ = _prepare(small, tmp_path / "into")
    edition = PreparedEdition(folder)

    view = edition.language("ar")

    assert view.pages["court"].article.title == "اطلب من المحكمة"
    assert edition.language("ar") is view
    assert edition.index_folder("ar") == folder / "index" / "ar"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"id": 3}', b"\xff\xfe", None])
@pytest.mark.parametrize("name", ["contents.json", "en.json", "manifest.json"])
def test_a_file_that_is_not_what_was_written_is_not_read(
    prepared: Path, tmp_path: Path, name: str, damage: bytes | None
) -> None:
    folder = Path(shutil.copytree(prepared, tmp_path / "prepared"))
    (folder / name).unlink()
    if damage is not None:
        (folder / name).write_bytes(damage)
    edition = PreparedEdition(folder)

    with pytest.raises(DamagedError, match=re.escape(name)):
        edition.language("en") if name == "en.json" else edition.contents


def test_words_that_were_changed_are_not_shown(prepared: Path, tmp_path: Path) -> None:
    """What to do, changed by one word, is valid JSON."""
    folder = Path(shutil.copytree(prepared, tmp_path / "prepared"))
    (folder / "en.json").write_bytes((folder / "en.json").read_bytes().replace(b"Ask", b"Sit"))
    shutil.copy(folder / "en.json", folder / "ar.json")

    for language in BOTH:
        with pytest.raises(DamagedError, match="is not what was written"):
            PreparedEdition(folder).language(language)


def test_the_records_on_disk_are_plain_json(small: EditionFolder, tmp_path: Path) -> None:
    folder, _ = _prepare(small, tmp_path / "into")

    record = msgspec.json.decode((folder / "en.json").read_bytes())

    assert record["pages"]["arrival"]["article"]["inShort"]["text"] == "Ask for help today. Keep every paper."


# --- opening, with a process of its own


class _NoProcess:
    """Stands for `subprocess.Popen` where no process may be started."""

    def __call__(self, *arguments: object, **options: object) -> None:
        raise AssertionError("a process was started")


def test_an_edition_prepared_before_is_opened_from_the_first_place_that_has_it(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = _prepare(small, tmp_path / "shipped")
    monkeypatch.setattr(subprocess, "Popen", _NoProcess())

    edition = open_prepared(
        small.root, [tmp_path / "nowhere", tmp_path / "shipped"], [tmp_path / "cache"], prepare_in_child
    )

    assert edition.folder == folder
    assert not (tmp_path / "cache").exists()


def test_an_edition_seen_for_the_first_time_is_prepared_into_the_cache(small: EditionFolder, tmp_path: Path) -> None:
    edition = open_prepared(small.root, [], [tmp_path / "cache"], prepare_in_child)

    assert edition.folder.parent == tmp_path / "cache"
    assert edition.languages == BOTH


def test_an_altered_edition_is_prepared_anew(small: EditionFolder, tmp_path: Path) -> None:
    first, _ = _prepare(small, tmp_path / "cache")
    _alter(small)

    edition = open_prepared(small.root, [], [tmp_path / "cache"], prepare_in_child)

    assert edition.folder != first
    assert edition.contents.number == 2


def test_the_error_of_the_process_is_told_in_one_line(english: EditionFolder, tmp_path: Path) -> None:
    english.append("pages/court/en.md", "\n{fact:nothing}\n")

    with pytest.raises(ContentError) as raised:
        open_prepared(english.root, [], [tmp_path / "cache"], prepare_in_child)

    message = str(raised.value)
    assert "unknown-fact" in message
    assert "\n" not in message
    assert not message.startswith("kiosk:")


def test_a_process_that_does_not_end_in_time_is_an_error_that_says_so(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.commands.prepare_in_child.DEADLINE_SECONDS", 0.001)

    with pytest.raises(ContentError, match=r"was not prepared within 0\.001 s"):
        open_prepared(small.root, [], [tmp_path / "cache"], prepare_in_child)


def test_a_process_that_dies_without_a_word_is_an_error_with_its_code(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_start = subprocess.Popen

    def die(command: list[str], **options: Any) -> subprocess.Popen[str]:
        return really_start([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"], **options)

    monkeypatch.setattr(subprocess, "Popen", die)

    with pytest.raises(ContentError, match="ended with code -9"):
        open_prepared(small.root, [], [tmp_path / "cache"], prepare_in_child)


def test_a_folder_that_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="nowhere: is not a folder"):
        open_prepared(tmp_path / "nowhere", [], [tmp_path / "cache"], prepare_in_child)


def test_a_file_that_cannot_be_read_is_an_error_that_names_it(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str, mode: str) -> BinaryIO:
        if Path(path).name == "glossary.toml":
            raise PermissionError(13, "Permission denied", path)
        return cast(BinaryIO, Path(path).open(mode))

    monkeypatch.setattr("kiosk.prepared.fingerprint.open", refuse, raising=False)

    with pytest.raises(ContentError, match=r"glossary\.toml: cannot be read \(Permission denied\)"):
        open_prepared(small.root, [], [tmp_path / "cache"], prepare_in_child)
