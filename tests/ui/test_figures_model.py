"""The stories of the figures: tiles, the open one, and saving it where a helper may."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from kiosk import log
from kiosk.edition.address import FIGURES, Address
from kiosk.failure import Code, Failure
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.figures_model import FiguresModel
from kiosk.ui.routes import Route
from tests.ui.conftest import rows

Open = Callable[[str], FiguresModel]
TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def figures(small_edition: PreparedEdition, qapp: QObject) -> FiguresModel:
    """The stories of the small edition in English."""
    model = FiguresModel(lambda: TODAY)
    model.read(small_edition.language("en"))
    return model


def test_every_story_has_a_tile_with_a_small_picture(figures: FiguresModel) -> None:
    tiles = rows(figures, "tiles")

    assert [tile["key"] for tile in tiles] == ["visitors", "share", "claims"]
    assert [tile["heights"] for tile in tiles] == [[pytest.approx(1200 / 1350.5), 1], [], []]
    assert [tile["hundred"] for tile in tiles] == [[], [47], []]


def test_no_story_is_open_until_one_is_asked_for(figures: FiguresModel) -> None:
    assert rows(figures, "opened") == []

    figures.enter(Route("StoryScreen", Address(FIGURES, "share")))

    assert [story["storyKey"] for story in rows(figures, "opened")] == ["share"]


def test_the_open_story_stays_open_in_another_language(figures: FiguresModel, small_edition: PreparedEdition) -> None:
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    figures.read(small_edition.language("ar"))

    (story,) = rows(figures, "opened")
    assert (story["storyKey"], story["storyTitle"]) == ("visitors", "١٬٣٥٠٫٥ في ٢٠٢٤")


def test_at_first_the_story_is_read_with_the_source_of_its_latest_value(figures: FiguresModel) -> None:
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    (reading,) = rows(figures, "reading")

    assert (reading["sentence"], reading["chosen"]) == ("In 2024, 1,350.5 people came", 1)
    (source,) = cast(list[dict[str, str]], reading["sources"])
    assert (source["publisher"], source["date"]) == ("The office", "January 2026")


def test_the_value_that_is_picked_is_read_with_its_note(figures: FiguresModel) -> None:
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    figures.pick(0)

    (reading,) = rows(figures, "reading")
    assert (reading["sentence"], reading["note"]) == ("In 2023, 1,200 people came", "An early count.")


def test_what_is_picked_is_forgotten_with_the_next_story(figures: FiguresModel) -> None:
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))
    figures.pick(0)

    figures.enter(Route("StoryScreen", Address(FIGURES, "share")))

    assert [(reading["chosen"], reading["hundred"]) for reading in rows(figures, "reading")] == [(1, [47])]


def test_a_bar_is_as_long_as_its_part_of_the_longest(figures: FiguresModel) -> None:
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    assert [value["ofTop"] for value in rows(figures, "values")] == [pytest.approx(1200 / 1350.5), 1]


@pytest.mark.parametrize(("story", "months"), [("visitors", 22), ("claims", -1)])
def test_the_age_is_told_in_months_from_the_end_of_the_newest_period(
    figures: FiguresModel, story: str, months: int
) -> None:
    figures.enter(Route("StoryScreen", Address(FIGURES, story)))

    assert rows(figures, "opened")[0]["monthsOld"] == months


def test_a_month_counts_when_it_is_over(small_edition: PreparedEdition, qapp: QObject) -> None:
    for day, months in ((30, 0), (31, 1)):
        model = FiguresModel(lambda day=day: dt.date(2025, 1, day))  # type: ignore[misc]
        model.read(small_edition.language("en"))
        model.enter(Route("StoryScreen", Address(FIGURES, "visitors")))
        assert rows(model, "opened")[0]["monthsOld"] == months


def test_without_a_place_to_save_nothing_is_saved(figures: FiguresModel) -> None:
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    figures.saveTable()

    assert (figures.property("maySave"), figures.property("savedAs")) == (False, "")


def test_the_table_is_saved_with_its_sources(figures: FiguresModel) -> None:
    kept: dict[str, bytes] = {}

    def save(name: str, data: bytes) -> str:
        kept[name] = data
        return f"/documents/{name}"

    figures.save_with(save, log.note_failure)
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    figures.saveTable()

    lines = kept["visitors.csv"].decode("utf-8-sig").splitlines()
    assert lines[0].startswith('"period","measure","category","value","unit"')
    assert lines[1:] == [
        f'"{year}","visitors","total","{value}","persons","yearbook","2026-01","","The office","Yearbook","official",""'
        for year, value in (("2023", "1200"), ("2024", "1350.5"))
    ]
    assert figures.property("savedAs") == "/documents/visitors.csv"


def test_the_picture_is_saved_as_png(figures: FiguresModel) -> None:
    kept: dict[str, bytes] = {}

    def save(name: str, data: bytes) -> str:
        kept[name] = data
        return name

    figures.save_with(save, log.note_failure)
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    figures.savePicture(QImage(8, 8, QImage.Format.Format_RGB32))

    assert kept["visitors.png"].startswith(b"\x89PNG")


@pytest.mark.parametrize("error", [PermissionError(13, "no"), OSError(28, "no room"), ValueError("not a name")])
def test_what_cannot_be_saved_is_told(figures: FiguresModel, error: Exception) -> None:
    def refuse(name: str, data: bytes) -> str:
        if refusing:
            raise error
        return name

    told: list[Failure] = []
    refusing = False
    figures.save_with(refuse, told.append)
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))
    figures.saveTable()

    refusing = True
    figures.saveTable()

    assert [(failure.code, failure.kind) for failure in told] == [(Code.SAVE_FAILED, type(error).__name__)]
    assert figures.property("savedAs") == ""


def test_an_empty_picture_is_a_failure(figures: FiguresModel) -> None:
    told: list[Failure] = []
    figures.save_with(lambda name, data: name, told.append)
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    figures.savePicture(QImage())

    assert [failure.code for failure in told] == [Code.SAVE_FAILED]


def test_where_a_story_was_saved_is_forgotten_with_the_next_one(figures: FiguresModel) -> None:
    figures.save_with(lambda name, data: name, log.note_failure)
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))
    figures.saveTable()
    assert figures.property("savedAs") == "visitors.csv"

    figures.enter(Route("StoryScreen", Address(FIGURES, "share")))

    assert figures.property("savedAs") == ""


def test_in_a_right_to_left_language_the_place_still_reads_from_the_left(
    figures: FiguresModel, small_edition: PreparedEdition
) -> None:
    figures.save_with(lambda name, data: f"/documents/{name}", log.note_failure)
    figures.read(small_edition.language("ar"))
    figures.enter(Route("StoryScreen", Address(FIGURES, "visitors")))

    figures.saveTable()

    assert figures.property("savedAs") == "\u2066/documents/visitors.csv\u2069"
