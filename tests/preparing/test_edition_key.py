"""What a prepared edition is named after: everything it is made from, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.prepared.fingerprint import _LIBRARIES, _versions, edition_key
from tests.helpers.editions import EditionFolder


def test_the_key_of_the_same_files_is_the_same(small: EditionFolder, tmp_path: Path) -> None:
    copy = EditionFolder(tmp_path / "copy")
    for path, raw in small.files().items():
        copy.write(path, raw)

    assert edition_key(copy.root) == edition_key(small.root)


@pytest.mark.parametrize(
    "change",
    [
        lambda e: e.append("pages/court/en.md", " "),
        lambda e: e.write("pages/more/en.md", ""),
        lambda e: e.remove("glossary.toml"),
        lambda e: (e.root / "glossary.toml").rename(e.root / "glossary2.toml"),
    ],
    ids=["a space more", "a file more", "a file less", "another name"],
)
def test_the_key_changes_with_any_file(small: EditionFolder, change: object) -> None:
    before = edition_key(small.root)

    assert callable(change)
    change(small)

    assert edition_key(small.root) != before


def test_the_key_changes_with_the_code_that_prepares(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = edition_key(small.root)
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "render.py").write_text("changed = True", encoding="utf-8")

    monkeypatch.setattr("kiosk.prepared.fingerprint._CODE", tmp_path / "code")

    assert edition_key(small.root) != before


def test_the_key_changes_with_a_library(small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = edition_key(small.root)

    (tmp_path / "libraries" / "Whoosh_Reloaded-99.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path / "libraries")

    assert edition_key(small.root) != before


def test_the_key_names_every_library_that_prepares() -> None:
    names = {name.partition("-")[0] for name in _versions()}

    assert names == {name.lower().replace("-", "_") for name in _LIBRARIES}


def test_the_key_can_be_taken_of_names_that_are_not_utf8(small: EditionFolder) -> None:
    (small.root / os.fsdecode(b"caf\xe9.md")).write_bytes(b"x")

    assert len(edition_key(small.root)) == 24


def test_the_key_does_not_look_behind_links_or_into_pipes(small: EditionFolder, tmp_path: Path) -> None:
    before = edition_key(small.root)
    (tmp_path / "outside.md").write_text("x", encoding="utf-8")
    (small.root / "link.md").symlink_to(tmp_path / "outside.md")
    os.mkfifo(small.root / "pipe.md")

    assert edition_key(small.root) == before
