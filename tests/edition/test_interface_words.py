"""What is known about the interface's own words: who made them, and whether a review still holds."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.editing.interface_review import review
from kiosk.edition.interface_words import TRANSLATORS, InterfaceWords
from kiosk.errors import ResourceError, UsageError
from tests.helpers.editions import TODAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the catalogs."""
    for file in (paths.resources() / "i18n").iterdir():
        shutil.copy(file, tmp_path)
    return tmp_path


def _change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_translated_catalog_says_who_made_it() -> None:
    folder = paths.resources() / "i18n"
    words = InterfaceWords(folder)
    named = (folder / TRANSLATORS).read_text(encoding="utf-8")

    for file in folder.glob("kiosk_*.ts"):
        language = file.stem.removeprefix("kiosk_")
        assert language == "en" or f"[{language}]" in named
        assert (words.state(language) == "original") == (language == "en")
        assert words.hash(language)


def test_a_review_holds_until_a_word_of_the_catalog_changes(folder: Path) -> None:
    review(InterfaceWords(folder), "fr", "A. Speaker", TODAY)
    assert InterfaceWords(folder).state("fr") == "reviewed"
    assert InterfaceWords(folder).state("nl") == "machine"

    _change(folder / "kiosk_fr.ts", "Deux langues côte à côte", "Deux langues ensemble")

    assert InterfaceWords(folder).state("fr") == "machine"


def test_a_new_word_of_the_interface_makes_a_review_void(folder: Path) -> None:
    review(InterfaceWords(folder), "fr", "A. Speaker", TODAY)
    message = "<message><source>New</source><translation>Nouveau</translation></message>\n</context>"
    _change(folder / "kiosk_fr.ts", "</context>", message)

    assert InterfaceWords(folder).state("fr") == "machine"


def test_a_person_made_the_words_of_a_language_that_says_so(folder: Path) -> None:
    _change(folder / TRANSLATORS, '[nl]\ntranslation = "machine"', '[nl]\ntranslation = "person"')

    assert InterfaceWords(folder).state("nl") == "person"


def test_a_language_nobody_wrote_about_is_a_machines(folder: Path) -> None:
    (folder / TRANSLATORS).write_text("")

    assert InterfaceWords(folder).state("fr") == "machine"


def test_a_review_of_a_catalog_that_is_gone_counts_for_nothing(folder: Path) -> None:
    review(InterfaceWords(folder), "fr", "A. Speaker", TODAY)
    (folder / "kiosk_fr.ts").unlink()

    assert InterfaceWords(folder).state("fr") == "machine"


def test_a_review_is_written_as_an_editor_would(folder: Path) -> None:
    before = (folder / TRANSLATORS).read_text(encoding="utf-8")
    words = InterfaceWords(folder)
    review(words, "nl", "A. Speaker", dt.date(2026, 11, 20))
    review(words, "nl", "A. Speaker", TODAY)

    record = f'reviewed = {{ by = "A. Speaker", on = 2026-11-21, hash = "{words.hash("nl")}" }}'
    after = (folder / TRANSLATORS).read_text(encoding="utf-8")
    assert [line for line in after.splitlines() if line not in before.splitlines()] == [record]
    assert f'[nl]\ntranslation = "machine"\n{record}' in after


@pytest.mark.parametrize(("language", "by"), [("xx", "A."), ("fr", ""), ("fr", "A\nB")])
def test_a_review_needs_a_catalog_and_a_name(folder: Path, language: str, by: str) -> None:
    with pytest.raises(UsageError):
        review(InterfaceWords(folder), language, by, TODAY)


@pytest.mark.parametrize("text", ["[fr", '[fr]\ncolour = "red"\n', '[fr]\ntranslation = "magic"\n', None])
def test_a_damaged_list_of_translators_is_told_with_its_file(folder: Path, text: str | None) -> None:
    (folder / TRANSLATORS).unlink()
    if text is not None:
        (folder / TRANSLATORS).write_text(text)

    with pytest.raises(ResourceError, match=r"translators\.toml: cannot be read"):
        InterfaceWords(folder)
