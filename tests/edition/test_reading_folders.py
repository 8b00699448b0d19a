"""A content folder is read as if a stranger had written it; the single faults stand in tests/check/planted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.check import check
from kiosk.edition.faults import Fault, Faults
from kiosk.edition.read import SAFE_NAME, Folder
from kiosk.errors import ContentError
from kiosk.languages.registry import LANGUAGES
from tests.helpers.editions import TODAY, EditionFolder
from tests.helpers.properties import steady


def _folder(root: Path) -> tuple[Folder, Faults]:
    faults = Faults()
    return Folder(root, faults), faults


def test_a_faulty_list_of_pronunciations_is_a_fault_and_without_one_there_are_none(small: EditionFolder) -> None:
    assert small.load().pronunciations == ()

    small.write("pronunciations.toml", "word = 3\n")

    assert [(fault.path, fault.severity) for fault in small.faults()] == [("pronunciations.toml", "error")]


def test_a_folder_that_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="nowhere: is not a folder"):
        check(tmp_path / "nowhere", TODAY)


def test_a_file_in_place_of_the_folder_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "edition.zip").write_bytes(b"PK")

    with pytest.raises(ContentError, match=r"edition\.zip: is not a folder"):
        check(tmp_path / "edition.zip", TODAY)


def test_all_faults_of_a_folder_are_told_in_one_run_in_the_order_of_file_and_line(english: EditionFolder) -> None:
    english.write("A B.md", "x")
    english.write("picture.png", b"\x89PNG")
    english.append("pages/court/en.md", "\n<b>\n\nwww.example.org\n")
    english.append("pages/arrival/en.md", "\n{fact:nothing}\n")

    faults = english.faults()

    assert [(fault.path, fault.code) for fault in faults] == [
        ("A B.md", "bad-name"),
        ("pages/arrival/en.md", "unknown-fact"),
        ("pages/court/en.md", "html"),
        ("pages/court/en.md", "address"),
        ("picture.png", "unknown-kind"),
    ]


def test_a_fault_found_twice_is_told_once() -> None:
    faults = Faults()
    faults.add("a.md", 1, "html", "no")
    faults.extend([Fault("a.md", 1, "html", "no")])

    assert len(list(faults)) == 1


def test_lines_of_windows_are_read_like_others(english: EditionFolder) -> None:
    for path, raw in english.files().items():
        english.write(path, raw.replace(b"\n", b"\r\n"))

    assert english.faults() == []


@pytest.mark.parametrize("character", sorted(LANGUAGES.joiners), ids=lambda c: f"U+{ord(c):04X}")
def test_what_the_record_of_a_language_needs_is_read(english: EditionFolder, character: str) -> None:
    """Which texts may have it is asked of each language by itself: `kiosk.check.letters`."""
    english.append("glossary.toml", f"# می{character}خواهم\n")

    assert english.faults() == []


@pytest.mark.parametrize(
    "character",
    [
        *"\x00\x01\x08\x0b\x0c\r\x1b\x1f\x7f\x85\x9f\u00ad\u061c\u200b\u2028\u2029\u202a\u202b\u202c\u202d\u202e",
        *"\u200d\u200e\u200f",  # no language of ours is misspelt without them
        *"\u2060\u2061\u2066\u2067\u2068\u2069\u206f\ufeff\ufff9\ufffb",
    ],
    ids=lambda c: f"U+{ord(c):04X}",
)
def test_characters_that_hide_or_reorder_text_are_refused(english: EditionFolder, character: str) -> None:
    english.append("pages/court/en.md", f"\nWor{character}ds.\n")

    told = [fault.message for fault in english.faults() if fault.code == "hidden-character"]

    assert len(told) == 1
    assert f"U+{ord(character):04X}" in told[0]


def test_every_line_with_a_hidden_character_is_told(english: EditionFolder) -> None:
    english.append("glossary.toml", "# one \u202e\n# fine\n# two \u202e\n")

    assert len(english.codes()) == 2


def test_a_link_that_takes_the_place_of_a_listed_file_is_not_followed(english: EditionFolder, tmp_path: Path) -> None:
    secret = tmp_path / "secret.toml"
    secret.write_text("secret = 1", encoding="utf-8")
    folder, faults = _folder(english.root)
    english.remove("glossary.toml")
    (english.root / "glossary.toml").symlink_to(secret)

    text = folder.text("glossary.toml")

    assert text is None
    assert [fault.code for fault in faults] == ["unreadable"]


def test_a_file_that_grows_after_it_was_listed_is_not_read_whole(english: EditionFolder) -> None:
    folder, faults = _folder(english.root)
    english.write("glossary.toml", "#" * 1_048_577)

    text = folder.text("glossary.toml")

    assert text is None
    assert [fault.code for fault in faults] == ["too-large"]


def test_a_file_of_exactly_the_limit_is_read(english: EditionFolder) -> None:
    english.append("glossary.toml", "#\n" * ((1_048_576 - len(english.text("glossary.toml").encode())) // 2))
    size = len(english.text("glossary.toml").encode())
    english.append("glossary.toml", "#" * (1_048_576 - size))

    assert english.faults() == []
    english.append("glossary.toml", "#")
    assert english.codes() == ["too-large"]


def test_a_folder_inside_that_cannot_be_listed_is_a_fault(
    english: EditionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_scan = os.scandir

    def refuse(path: Path) -> object:
        if str(path).endswith("statistics"):
            raise PermissionError(13, "Permission denied", str(path))
        return really_scan(path)

    monkeypatch.setattr("kiosk.edition.read.os.scandir", refuse)
    _, faults = _folder(english.root)

    assert [(fault.path, fault.code) for fault in faults] == [("statistics", "unreadable")]


def test_folders_count_as_much_as_files_so_that_a_tree_of_nothing_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        (tmp_path / f"a{number}" / "b" / "c").mkdir(parents=True)
    monkeypatch.setattr("kiosk.edition.read.MAX_FILES", 10)

    _, faults = _folder(tmp_path)

    assert [fault.code for fault in faults] == ["too-many-files"]


def test_names_that_are_refused_count_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        (tmp_path / f"BAD {number:02}.md").write_bytes(b"")
    monkeypatch.setattr("kiosk.edition.read.MAX_FILES", 10)

    _, faults = _folder(tmp_path)

    assert [fault.code for fault in faults] == ["bad-name"] * 10 + ["too-many-files"]


def test_a_name_that_is_not_utf8_is_a_fault_that_can_be_printed(english: EditionFolder) -> None:
    (english.root / os.fsdecode(b"caf\xe9.md")).write_bytes(b"x")

    fault = english.faults()[0]

    assert (fault.code, fault.path) == ("bad-name", "caf\\udce9.md")
    assert str(fault).encode("utf-8")


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("procedure/graph.toml", 'id = "ask"', 'id = "../../outside"'),
        ("procedure/graph.toml", 'page = "arrival"', 'page = "../../outside"'),
        ("edition.toml", 'code = "ar"', 'code = "../../outside"'),
        ("statistics/statistics.toml", '"visitors.csv", measure = "accepted"', '"../../outside", measure = "accepted"'),
        ("glossary.toml", 'pages = ["court"]', 'pages = ["../../outside"]'),
        ("topics.toml", 'icon = "clock"\nhue = 1\npages = ["arrival"', 'icon = "x"\nhue = 1\npages = ["../../outside"'),
    ],
)
def test_no_name_in_an_edition_leads_out_of_its_folder(
    small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, old: str, new: str
) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "en.md").write_text("secret", encoding="utf-8")
    small.replace(path, old, new)
    opened: list[Path] = []
    really_open = os.open

    def note(file: Path, *rest: int) -> int:
        opened.append(Path(file).resolve())
        return really_open(file, *rest)

    monkeypatch.setattr("kiosk.edition.read.os.open", note)
    faults = small.faults()

    assert opened
    assert all(file.is_relative_to(small.root.resolve()) for file in opened)
    assert any("outside" in str(fault) and fault.severity == "error" for fault in faults)


@steady
@given(st.text(alphabet="aZ0.-_/\\ \u202e\x00é", min_size=1, max_size=12))
def test_a_safe_name_stays_in_its_folder_on_every_system(name: str) -> None:
    if SAFE_NAME.fullmatch(name):
        assert not set(name) & set("/\\ \x00\u202e")
        assert name[0] in "a0Z"
