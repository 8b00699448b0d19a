"""`kiosk translations`: a table of how far they are, and files for translators there and back."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kiosk.editing.xliff import NAMESPACE
from kiosk.edition.translation import section_hashes
from tests.commands.conftest import Run
from tests.helpers.editions import ALL, BOTH, EditionFolder, write_edition
from tests.helpers.translator import Sheet

ARRIVAL, ARRIVAL_AR = "pages/arrival/en.md", "pages/arrival/ar.md"
TODAY = "pages/arrival#today"


def _review(edition: EditionFolder, slug: str) -> None:
    hashes = section_hashes(edition.load().pages[slug].articles["ar"])
    records = "".join(
        f'{name} = {{ by = "A.", on = 2026-11-21, hash = "{words}" }}\n' for name, words in hashes.items()
    )
    edition.replace(f"pages/{slug}/ar.md", "\n+++\n", f"\n\n[reviewed]\n{records}+++\n")


# --- the matrix


def test_every_article_has_a_state_in_every_language(call: Run, small: EditionFolder) -> None:
    _review(small, "court")
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    small.remove("letters/refusal/ar.md")

    outcome = call("translations", "--content", small.root)

    lines = [line.split() for line in outcome.out.splitlines()]
    assert (outcome.code, outcome.err) == (0, "")
    assert lines[:12] == [
        ["ar"],
        ["pages/arrival", "outdated", "1/3"],
        ["pages/court", "reviewed"],
        ["procedure/ask", "not", "reviewed"],
        *([f"what-ifs/{key}", "not", "reviewed"] for key in ("move", "ill", "turn-18", "lose-paper")),
        ["letters/refusal", "missing"],
        [],
        ["all", "reviewed", "1"],
        ["all", "not", "reviewed", "5"],
    ]
    assert lines[12:14] == [["all", "outdated", "1"], ["all", "missing", "1"]]


def test_words_of_other_files_and_of_the_interface_are_counted(call: Run, small: EditionFolder) -> None:
    small.replace("topics.toml", ', ar = "ابدأ هنا"', "")

    outcome = call("translations", "--content", small.root)

    words = dict(re.split(r"\s{2,}", line) for line in outcome.out.splitlines() if re.search(r"\S\s{2,}\S", line))
    assert words["topics.toml"] == "missing 1/6"
    assert words["glossary.toml: terms"] == "not reviewed"
    assert words["units.toml"] == "not reviewed"
    assert words["interface"] == "not reviewed"


def test_words_of_other_files_are_outdated_and_reviewed_too(call: Run, small: EditionFolder) -> None:
    call("confirm", "--words", "--lang", "ar", "--reviewed-by", "A.", "--content", small.root)
    small.replace("topics.toml", "Start here", "Begin here")

    outcome = call("translations", "--json", "--content", small.root)

    words = json.loads(outcome.out)["words"]
    assert words["topics.toml"]["ar"] == {"state": "outdated", "done": 6, "of": 6, "outdated": 1, "reviewed": 5}
    assert words["marks.toml"]["ar"] == {"state": "reviewed", "done": 3, "of": 3, "reviewed": 3}
    assert words["interface"]["ar"]["state"] == "not-reviewed"


def test_outdated_short_words_can_be_exported_alone(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    small.replace("topics.toml", "Start here", "Begin here")
    file = tmp_path / "ar.xlf"

    outcome = call("translations", "export", "--lang", "ar", file, "--only", "outdated", "--content", small.root)

    assert outcome.out == f"{file}: 1 unit(s)\n"
    assert 'id="topics.toml#group/start/title"' in file.read_text()


@pytest.mark.parametrize("languages", [BOTH, ALL], ids=len)
def test_the_table_fits_a_terminal_of_120_columns(tmp_path: Path, call: Run, languages: tuple[str, ...]) -> None:
    edition = write_edition(tmp_path / "content", languages)

    outcome = call("translations", "--content", edition.root)

    assert max(map(len, outcome.out.splitlines())) <= 120


def test_more_languages_than_fit_stand_below_each_other() -> None:
    from kiosk.commands.translation_table import as_table
    from kiosk.editing.matrix import Cell, Matrix, WordsCell

    languages = tuple(f"l{number}" for number in range(13))
    table = as_table(
        Matrix(
            source_language="en",
            languages=languages,
            articles={"pages/a": {language: Cell("outdated", 12, 11) for language in languages}},
            totals={language: {"outdated": 1} for language in languages},
            words={"interface": {language: WordsCell("missing") for language in languages}},
        )
    )

    assert max(map(len, table.splitlines())) <= 120
    assert [word for line in table.splitlines() for word in line.split() if word in languages] == list(languages)
    assert table.count("outdated 11/12") == len(languages)
    assert table.count("no file") == len(languages)


def test_an_article_that_cannot_be_read_is_called_faulty(call: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL_AR, "title = ", "title == ")

    outcome = call("translations", "--content", small.root)

    assert (outcome.code, outcome.out.splitlines()[1].split()) == (0, ["pages/arrival", "faulty"])
    assert "all faulty" in outcome.out


def test_a_program_gets_the_same_as_json(call: Run, small: EditionFolder) -> None:
    _review(small, "court")
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    outcome = call("translations", "--json", "--content", small.root)

    found = json.loads(outcome.out)
    assert (found["source_language"], found["languages"]) == ("en", ["ar"])
    assert found["articles"]["pages/arrival"]["ar"] == {"state": "outdated", "sections": 3, "outdated": 1}
    assert found["articles"]["pages/court"]["ar"] == {"state": "reviewed", "sections": 2, "reviewed": 2}
    assert found["totals"]["ar"] == {"outdated": 1, "reviewed": 1, "not-reviewed": 6}
    assert found["words"]["marks.toml"]["ar"] == {"state": "not-reviewed", "done": 3, "of": 3}


# --- export


def test_an_export_is_written_and_counted(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    before = small.files()

    outcome = call("translations", "export", "--lang", "ar", tmp_path / "ar.xlf", "--content", small.root)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"{tmp_path}/ar.xlf: {(tmp_path / 'ar.xlf').read_text().count('<trans-unit ')} unit(s)\n"
    assert small.files() == before


@pytest.mark.parametrize(
    "words",
    [
        ["--lang", "ar", "FILE", "--only", "outdated", "arrival", "court"],
        ["FILE", "arrival", "court", "--lang", "ar", "--only", "outdated"],
        ["FILE", "--lang", "ar", "arrival", "--only", "outdated", "court"],
    ],
    ids=range(3),
)
def test_pages_can_be_named_anywhere(call: Run, small: EditionFolder, tmp_path: Path, words: list[str]) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    given = [str(tmp_path / "ar.xlf") if word == "FILE" else word for word in words]

    outcome = call("translations", "--content", small.root, "export", *given)

    assert (outcome.code, outcome.out, outcome.err) == (0, f"{tmp_path}/ar.xlf: 2 unit(s)\n", "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--lang", "xx", "FILE"], "--lang xx: this edition is translated into ar"),
        (["--lang", "en", "FILE"], "--lang en: this edition is translated into ar"),
        (["--lang", "ar", "FILE", "nowhere"], "nowhere: there is no such page, step, what-if, letter or file of words"),
        (["--lang", "ar", "FILE", "--only", "some"], "argument --only: invalid choice: 'some'"),
        (["FILE"], "the following arguments are required: --lang"),
        (["--lang", "ar"], "the following arguments are required: FILE.xlf"),
    ],
    ids=range(6),
)
def test_a_wrong_export_is_told_in_one_line(
    call: Run, small: EditionFolder, tmp_path: Path, words: list[str], told: str
) -> None:
    given = [str(tmp_path / "ar.xlf") if word == "FILE" else word for word in words]

    outcome = call("translations", "export", *given, "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"kiosk: {told}")
    assert outcome.err.count("\n") == 1
    assert not (tmp_path / "ar.xlf").exists()


def test_an_export_never_takes_the_place_of_a_file(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    (tmp_path / "ar.xlf").write_text("a translator's work")

    outcome = call("translations", "export", "--lang", "ar", tmp_path / "ar.xlf", "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"kiosk: {tmp_path}/ar.xlf: is there already; name another file or remove it\n"
    assert (tmp_path / "ar.xlf").read_text() == "a translator's work"


def test_where_there_is_nothing_to_translate_no_file_is_written(
    call: Run, small: EditionFolder, tmp_path: Path
) -> None:
    file = tmp_path / "ar.xlf"

    outcome = call("translations", "export", "--lang", "ar", file, "--only", "missing", "--content", small.root)

    assert (outcome.code, outcome.out, outcome.err) == (0, "nothing is missing; no file was written\n", "")
    assert not file.exists()


def test_an_export_into_a_folder_that_is_not_there_is_told(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    outcome = call("translations", "export", "--lang", "ar", tmp_path / "no/ar.xlf", "--content", small.root)

    assert outcome.code == 2
    assert outcome.err.startswith(f"kiosk: {tmp_path}/no/ar.xlf: cannot be written (No such file or directory)")


# --- import


def _sent(sheet: Sheet, folder: Path) -> Path:
    (folder / "back.xlf").write_bytes(sheet.xml)
    return folder / "back.xlf"


def test_an_export_that_comes_back_as_it_went_changes_no_byte(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    before = small.files()
    call("translations", "export", "--lang", "ar", tmp_path / "ar.xlf", "--content", small.root)

    outcome = call("translations", "import", tmp_path / "ar.xlf", "--content", small.root)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("0 imported, ")
    assert outcome.out.endswith(" unchanged, 0 not translated, 0 refused\n")
    assert small.files() == before


def test_what_is_imported_is_listed_by_file(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    sheet = Sheet(small, "ar", "all", "arrival", "topics")
    sheet.replace(TODAY, "أخبر المكتب", "قل للمكتب")
    sheet.say("topics.toml#group/start/title", "ابدأ من هنا")

    outcome = call("translations", "import", _sent(sheet, tmp_path), "--content", small.root)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines() == [
        f"imported {ARRIVAL_AR}: 1 unit(s)",
        "imported topics.toml: 1 unit(s)",
        f"2 imported, {len(sheet.ids) - 2} unchanged, 0 not translated, 0 refused",
    ]


def test_what_is_refused_is_named_with_file_and_unit_and_ends_in_code_1(
    call: Run, small: EditionFolder, tmp_path: Path
) -> None:
    sheet = Sheet(small, "ar", "all", "arrival", "court")
    sheet.replace(TODAY, "{fact:waiting-weeks}", "")
    sheet.say("pages/court/title", "المحكمة")

    outcome = call("translations", "import", _sent(sheet, tmp_path), "--content", small.root)

    assert outcome.code == 1
    assert outcome.err == f"kiosk: {tmp_path}/back.xlf: {TODAY}: refused: lacks {{fact:waiting-weeks}}\n"
    assert "imported pages/court/ar.md: 1 unit(s)\n" in outcome.out
    assert small.faults() == []


def test_names_from_outside_neither_hide_nor_break_a_line(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    sheet = Sheet(small, "ar", "all", "court")
    sheet.unit("pages/court/title").set("id", "a\u202eb\nkiosk: all is well" + "x" * 1000)

    outcome = call("translations", "import", _sent(sheet, tmp_path), "--content", small.root)

    assert outcome.code == 1
    assert outcome.err.count("\n") == 1
    assert outcome.err.rstrip("\n").isprintable()
    assert len(outcome.err) < 500


def test_no_more_refusals_are_printed_than_a_person_reads(call: Run, small: EditionFolder, tmp_path: Path) -> None:
    units = "".join(f"<trans-unit id='x{number}'><source>a</source></trans-unit>" for number in range(300))
    text = (
        f'<xliff version="1.2" xmlns="{NAMESPACE}"><file original="x" source-language="en" target-language="ar" '
        f'datatype="plaintext"><body>{units}</body></file></xliff>'
    )
    (tmp_path / "back.xlf").write_text(text)

    outcome = call("translations", "import", tmp_path / "back.xlf", "--content", small.root)

    assert outcome.code == 1
    assert outcome.err.count("\n") == 201
    assert outcome.err.endswith("back.xlf: and 100 more\n")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"not XML", "is not well-formed XML"),
        (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', "has a document type"),
        (b"\xff\xfe", "is not UTF-8"),
        (None, "cannot be read (No such file or directory)"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_line_and_nothing_is_written(
    call: Run, small: EditionFolder, tmp_path: Path, data: bytes | None, told: str
) -> None:
    before = small.files()
    if data is not None:
        (tmp_path / "back.xlf").write_bytes(data)

    outcome = call("translations", "import", tmp_path / "back.xlf", "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"kiosk: {tmp_path}/back.xlf: {told}")
    assert outcome.err.count("\n") == 1
    assert small.files() == before


def test_a_place_that_cannot_be_written_is_told_in_one_line(
    call: Run, small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = Sheet(small, "ar", "all", "court")
    sheet.say("pages/court/title", "المحكمة")
    file = _sent(sheet, tmp_path)
    before = small.files()

    def refuse(path: object, target: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    outcome = call("translations", "import", file, "--content", small.root)

    assert outcome.code == 2
    assert outcome.err.startswith(f"kiosk: {small.root}/pages/court/ar.md: cannot be written (Permission denied)")
    assert small.files() == before


@pytest.mark.parametrize("words", [[], ["export", "--lang", "ar", "x.xlf"], ["import", "x.xlf"]], ids=len)
def test_a_folder_that_is_no_edition_is_told(call: Run, small: EditionFolder, words: list[str]) -> None:
    small.remove("facts.toml")

    outcome = call("translations", *words, "--content", small.root)

    assert (outcome.code, outcome.out) == (4, "")
    assert "cannot be read as an edition" in outcome.err
    assert outcome.err.count("\n") == 1
