"""The records of languages: readable, whole where an edition uses them, and true to the rest of the program."""

from __future__ import annotations

import pickle
import re
import shutil
from pathlib import Path

import pytest
from babel import Locale
from babel.core import get_global
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk import paths
from kiosk.errors import ResourceError
from kiosk.languages.gates import ASKED_OF_A_TRANSLATION, ASKED_OF_AN_ORIGINAL, missing
from kiosk.languages.patterns import NOTHING, any_of, joined
from kiosk.languages.record import (
    Address,
    Analysis,
    Characters,
    Dates,
    LanguageRecord,
    Negations,
    Numbers,
    Samples,
    Signs,
    Speech,
)
from kiosk.languages.registry import DATA, LANGUAGES, Registry
from resources.packaging import carried
from tests.helpers.every import of_every
from tests.helpers.keyboards import layouts
from tests.helpers.languages import edition_languages, translations

ROOT = Path(__file__).parents[2]
RECORDS_IN_A_BUNDLE = str(DATA.relative_to(ROOT))
TABLES = {
    table.__name__: table.__struct_fields__
    for table in (Address, Characters, Dates, Signs, Numbers, Negations, Analysis, Speech, Samples)
}
BARE = LanguageRecord(name="X", locale="en", script="Latn", direction="ltr", digits="latn")
RECORDS = LANGUAGES.records()
PATTERNS = [
    (code, name, piece)
    for code, record in RECORDS.items()
    for table in (record.numbers, record.negations)
    for name in table.__struct_fields__
    if isinstance(getattr(table, name), tuple) and name != "named"
    for piece in getattr(table, name)
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the records to be changed."""
    return Path(shutil.copytree(DATA, tmp_path / "records"))


# --- reading


def test_a_file_more_is_a_language_more(folder: Path) -> None:
    shutil.copy(folder / "fr.toml", folder / "wa.toml")

    registry = Registry(folder)

    assert set(registry.codes) == {*LANGUAGES.codes, "wa"}
    assert registry["wa"] == registry["fr"]


@pytest.mark.parametrize("code", ["xx", "", "../data/fr", "fr.toml", "FR"])
def test_a_language_without_a_record_is_not_known(code: str) -> None:
    assert LANGUAGES.get(code) is None
    with pytest.raises(KeyError):
        LANGUAGES[code]


@pytest.mark.parametrize("text", ["name = ", 'name = "X"', 'colour = "red"', 'script = "Runr"', "digits = 5", "\udcff"])
def test_a_damaged_record_is_an_error_with_its_file(folder: Path, text: str) -> None:
    file = folder / "fr.toml"
    file.write_bytes(f"{text}\n".encode(errors="surrogateescape") + file.read_bytes())

    with pytest.raises(ResourceError, match=re.escape(str(file))):
        Registry(folder)["fr"]


def test_a_registry_goes_to_another_process_with_what_it_read(folder: Path) -> None:
    registry = Registry(folder)

    assert registry["fr"] == pickle.loads(pickle.dumps(registry))["fr"]


# --- gates


def test_a_language_of_which_little_is_known_lacks_every_gate() -> None:
    gaps = set(missing(BARE, original=True)) | set(missing(BARE, original=False))

    assert {"font", "keyboard", "second_calendar", "longest_median", "catalog_forms"} < gaps
    assert {"foreign_letters", "commonest_words", "signs.no_break_before", "search.chain", "samples.tour"} < gaps
    assert {f"numbers.{name}" for name in ("words", "units", "duals", "months", "times", "named")} < gaps
    assert {f"negations.{name}" for name in ("kept", "one_word_each", "plain", "unsaid")} < gaps


def test_an_original_is_asked_for_more_than_a_translation() -> None:
    original, translation = set(missing(BARE, original=True)), set(missing(BARE, original=False))

    assert original - translation == ASKED_OF_AN_ORIGINAL
    assert translation - original == ASKED_OF_A_TRANSLATION


@pytest.mark.parametrize("code", translations())
def test_a_language_of_the_edition_has_every_gate(code: str) -> None:
    assert missing(LANGUAGES[code], original=False) == []


def test_the_language_of_the_original_has_every_gate() -> None:
    (source,) = set(edition_languages()) - set(translations())
    assert missing(LANGUAGES[source], original=True) == []


def test_every_field_of_a_record_is_explained() -> None:
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `([a-z_.]+)` \|", page, re.MULTILINE)
    known = [name for name, kind in LanguageRecord.__annotations__.items() if kind not in TABLES]
    known += [
        f"{name}.{field}" for name, kind in LanguageRecord.__annotations__.items() for field in TABLES.get(kind, ())
    ]

    assert sorted(told) == sorted(known)


def test_the_bundle_carries_every_record() -> None:
    carried_files = {
        Path(file) for file, target in carried.data(ROOT, ROOT / "nothing") if target == RECORDS_IN_A_BUNDLE
    }

    assert {file.stem for file in carried_files} == set(LANGUAGES.codes)


# --- what a record says is true


@of_every("code, name, piece", PATTERNS)
def test_a_piece_of_a_pattern_can_be_compiled_and_never_matches_nothing(code: str, name: str, piece: str) -> None:
    assert not any_of((piece,)).fullmatch(""), f"{code}.toml, {name}: {piece!r} would match between any two letters"


def test_pieces_that_are_no_pattern_are_an_error_with_a_name() -> None:
    with pytest.raises(ResourceError, match="is no regular expression"):
        any_of(("(",))


def test_no_pieces_match_nothing() -> None:
    assert joined(()) == NOTHING
    assert not any_of(()).search("anything, 5 days")


@of_every("code, record", RECORDS.items(), lambda code, record: code)
def test_locale_direction_and_script_are_those_of_the_cldr(code: str, record: LanguageRecord) -> None:
    locale = Locale.parse(record.locale)

    assert locale.language == code
    assert record.direction == {"right-to-left": "rtl", "left-to-right": "ltr"}[locale.character_order]
    assert record.script == str(get_global("likely_subtags")[code]).split("_")[1]


@pytest.mark.parametrize("record", [one for one in RECORDS.values() if one.keyboard], ids=lambda record: record.name)
def test_the_keyboard_of_a_record_is_there_and_types_the_word_of_the_tour(record: LanguageRecord) -> None:
    (layout,) = (layout for layout in layouts() if layout.id == record.keyboard)

    assert record.samples.tour
    assert set(record.samples.tour) <= {key for row in layout.rows for key in row}


def test_a_layout_is_named_after_its_file() -> None:
    files = {file.stem for file in (paths.resources() / "keyboard").glob("*.toml")}
    assert {layout.id for layout in layouts()} == files


def test_the_font_of_a_record_is_brought_by_the_program(qapp: QGuiApplication) -> None:
    files = (paths.resources() / "fonts").glob("*.ttf")
    brought = {
        family
        for file in files
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    }
    assert {record.font for record in RECORDS.values() if record.font is not None} <= brought
