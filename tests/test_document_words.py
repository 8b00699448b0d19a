"""The words of documents are those that screens ask for, by names that are there, and none that nobody asks for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from kiosk.deadlines.said import CHOSEN_UNITS
from kiosk.edition.files import DOCUMENT_WORDS
from kiosk.edition.records.document_words import DocumentWords
from kiosk.edition.records.observations import Unit
from kiosk.edition.translation import State
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import COUNTED
from tests.helpers.editions import EditionFolder
from tests.helpers.languages import edition_languages

ROOT = Path(__file__).parent.parent
SOURCES = [*(ROOT / "resources" / "qml").rglob("*.qml"), *(ROOT / "kiosk").rglob("*.py")]
NAMES = {
    f"{family.name}.{word.name}"
    for family in msgspec.structs.fields(DocumentWords)
    for word in msgspec.structs.fields(family.type)
}
UNITS = {f"unit.{unit}" for unit in CHOSEN_UNITS}
STATES = (*get_args(State), "missing")
OF_STATES = {f"trust.{state}{length}" for state in STATES if state != "original" for length in ("", "_short")}
CALL = re.compile(r"\b(?:of|count)\(([^()]*)")
NAME = re.compile(rf'"((?:{"|".join(sorted({name.partition(".")[0] for name in NAMES | UNITS}))})\.[a-z_]+)"')


def _asked() -> dict[str, str]:
    """Name → a file that asks for it."""
    calls = {file.name: CALL.findall(file.read_text(encoding="utf-8")) for file in SOURCES}
    asked = {name: file for file, asked in calls.items() for call in asked for name in NAME.findall(call)}
    return asked | dict.fromkeys((*COUNTED.values(), *OF_STATES), "views.py")


def test_what_a_screen_asks_for_is_there() -> None:
    unknown = {name: file for name, file in _asked().items() if name not in NAMES | UNITS}
    assert not unknown, f"no field of kiosk/edition/records/document_words.py: {unknown}"


def test_every_word_is_asked_for() -> None:
    lost = NAMES - set(_asked())
    assert not lost, f"nobody shows {sorted(lost)}; take them out of content/document-words.toml and its record"


def test_every_language_says_them_all(edition: PreparedEdition) -> None:
    for language in edition_languages():
        words = edition.language(language).words
        assert {*words.lines, *words.numbers} == NAMES | UNITS
        assert all(words.lines.values())


def test_the_number_decides_the_form_and_stands_in_the_digits_of_the_reader(edition: PreparedEdition) -> None:
    english, arabic = edition.language("en").words, edition.language("ar").words
    persian = edition.language("fa").words

    assert english.count("counted.days_left", 1) == "1 day left"
    assert english.count("counted.days_left", 301) == "301 days left"
    assert arabic.count("counted.sources", 2) == "مصدران"
    assert arabic.count("counted.sources", 3) == "٣ مصادر"
    assert arabic.count("counted.sources", 103) == "١٠٣ مصادر"
    assert arabic.count("counted.sources", 203) == "٢٠٣ مصادر"
    assert persian.count("unit.months", 2) == "۲ ماه"


def test_every_state_of_a_translation_has_its_words_and_an_original_none(edition: PreparedEdition) -> None:
    words = edition.language("fr").words

    said = [words.translation(state, "English", short=short) for state in STATES for short in (False, True)]

    assert said[:2] == ["", ""]
    assert len(set(said)) == len(said) - 1
    assert [one for one in said if "English" in one] == said[-2:]
    assert not [one for one in said if "%" in one]


def test_what_a_figure_counts_is_said_alike_for_days_of_either_name(edition: PreparedEdition) -> None:
    words = edition.language("en").words

    assert {unit: words.unit(unit) for unit in get_args(Unit)} == {
        "persons": "Persons",
        "cases": "Files",
        "applications": "Number",
        "places": "Places",
        "percent": "Percent",
        "months": "Number",
        "days": "Days",
        "calendar_days": "Days",
        "unit_not_stated": "Number",
    }


def test_values_stand_where_the_language_wants_them(edition: PreparedEdition) -> None:
    english, arabic = edition.language("en").words, edition.language("ar").words

    assert english.of("step.place", "2", "9") == "Step 2 of 9"
    assert all(value in arabic.of("trust.older", "A", "B") for value in "AB")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('en = "Checked on %1"', 'en = "Checked"'),
        ('fr = "Étape %1 sur %2"', 'fr = "Étape %1"'),
        ('other = "{n} sources"', 'other = "sources"'),
    ],
)
def test_a_value_that_has_no_place_in_a_language_is_told(small: EditionFolder, old: str, new: str) -> None:
    small.replace(DOCUMENT_WORDS, old, new)
    small.confirm()

    assert "bad-placeholder" in small.codes()
