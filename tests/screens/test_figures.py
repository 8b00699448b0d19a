"""The figures: from a tile to a story, value by value by touch and keys, as a table, and saved by a helper."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem

from kiosk import log
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from kiosk.ui.figures_model import FiguresModel
from tests.helpers.languages import edition_languages

from .conftest import Open, part

STORIES = (
    *("applicants", "decisions", "decisions-2024", "protection-rate", "nationalities", "minors", "reception"),
    *("stays", "how-long", "claims"),
)
PICTURES = STORIES[:-1]


def _items(driver: Driver, kind: str) -> list[QQuickItem]:
    return [item for item in driver.items() if item.metaObject().className().startswith(f"{kind}_")]


def _open(driver: Driver, story: str) -> None:
    driver.router.open(f"figures:{story}")
    driver.settle()


def _sentence(driver: Driver) -> str:
    return str(driver.item("story.sentence").property("text"))


def _chart(driver: Driver) -> QQuickItem:
    (chart,) = (item for item in driver.items() if item.property("reading") and item.property("upright") is not None)
    return chart


def _name(item: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def _shown_as(driver: Driver) -> list[list[str]]:
    """The cells of all tables, row by row, their headers left out."""
    return [[cell.property("words") for cell in _cells(line)] for line in driver.items() if _cells(line)]


def _cells(line: QQuickItem) -> list[QQuickItem]:
    return [cell for cell in line.childItems() if _has_words(cell)]


def _has_words(item: QQuickItem) -> bool:
    """Whether its `words` are a text; those of some are an object."""
    kind = item.metaObject()
    return str(kind.property(kind.indexOfProperty("words")).typeName()) == "QString"


def test_a_visitor_opens_a_story_from_its_tile_and_comes_back(visit: Driver) -> None:
    visit.touch("home.figures")
    assert all(visit.find(f"story.{story}") for story in STORIES)
    visit.touch("story.applicants")
    assert visit.router.property("screen") == "StoryScreen"
    assert _sentence(visit) == "In 2025, 34,439 people asked for protection in Belgium"
    visit.touch("bar.back")
    assert visit.router.property("screen") == "FiguresScreen"


def test_a_touch_on_a_bar_reads_it(visit: Driver) -> None:
    _open(visit, "applicants")
    visit.touch("value.2020")
    assert _sentence(visit) == "In 2020, 16,910 people asked for protection in Belgium"
    assert "Covid" in str(visit.item("story.note").property("text"))
    assert _name(_chart(visit)) == _sentence(visit)


@pytest.mark.parametrize("story", PICTURES)
def test_every_value_is_reached_by_the_keys_and_read(visit: Driver, story: str) -> None:
    _open(visit, story)
    chart = _chart(visit)
    chart.forceActiveFocus()
    visit.key(Qt.Key.Key_Home)
    read = [_name(chart)]
    for _ in range(int(chart.property("count")) - 1):
        visit.key(Qt.Key.Key_Right)
        read.append(_name(chart))
    assert len(set(read)) == int(chart.property("count")) > 1  # of the stays two were published
    assert all(read)
    visit.key(Qt.Key.Key_Right)
    assert _name(chart) == read[-1]
    visit.key(Qt.Key.Key_Left)
    assert _name(chart) == read[-2]
    visit.key(Qt.Key.Key_End)
    assert _name(chart) == read[-1]


def test_a_picture_is_one_stop_of_the_tab_key(visit: Driver) -> None:
    _open(visit, "applicants")
    stops = []
    for _ in range(8):
        visit.key(Qt.Key.Key_Tab)
        focused = visit.window.activeFocusItem()
        assert focused is not None
        stops.append(focused)
    assert stops.count(_chart(visit)) == 1
    assert not [stop for stop in stops if stop.objectName().startswith("value.")]


def test_in_arabic_the_first_year_stands_at_the_right_and_the_left_key_leads_on(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.touch("language.ar")
    _open(kiosk, "applicants")
    assert kiosk.centre(kiosk.item("value.2015")).x() > kiosk.centre(kiosk.item("value.2025")).x()
    chart = _chart(kiosk)
    chart.forceActiveFocus()
    kiosk.key(Qt.Key.Key_Home)
    kiosk.key(Qt.Key.Key_Left)
    assert "٢٠١٦" in _sentence(kiosk)
    assert "١٨٬٧١٠" in _sentence(kiosk)


@pytest.mark.parametrize("language", edition_languages())
def test_the_table_of_a_story_has_every_row_of_its_data(
    open_kiosk: Open, edition: PreparedEdition, language: str
) -> None:
    kiosk = open_kiosk()
    kiosk.touch(f"language.{language}")
    for story in edition.language(language).stories:
        if story.kind == "comparison":
            continue
        _open(kiosk, story.id)
        kiosk.touch("story.table")
        shown = Counter(cell for row in _shown_as(kiosk) for cell in row[1:])
        told = Counter(value.text for value in story.values if value.text)
        assert told <= shown, story.id
        assert sum(told.values()) == len(story.data), story.id


def test_the_table_of_a_story_has_the_values_of_its_file(visit: Driver, edition: PreparedEdition) -> None:
    """The same, from the file itself: the last check of the way from row to screen."""
    from kiosk import paths

    for name, measure, story in (
        ("applicants.csv", "applicants", "applicants"),
        ("outcomes.csv", "first_instance_decisions", "decisions"),
        ("minors.csv", "applicants", "minors"),
    ):
        file = paths.bundled_content() / "statistics" / name
        with file.open(encoding="utf-8", newline="") as stream:
            published = sorted(float(row["value"]) for row in csv.DictReader(stream) if row["measure"] == measure)
        _open(visit, story)
        visit.touch("story.table")
        shown = [cell.replace(",", "") for row in _shown_as(visit) for cell in row[1:]]
        assert sorted(float(text) for text in shown if text[:1].isdigit()) == published


def test_a_missing_figure_is_an_empty_place_with_words(visit: Driver) -> None:
    _open(visit, "minors")
    visit.touch("value.2022.1")
    assert _sentence(visit) == "2022: no figure"
    visit.touch("story.table")
    assert ["2022", "3,853", "no figure"] in [row[:3] for row in _shown_as(visit)]


def test_a_break_in_a_series_breaks_the_drawing(visit: Driver) -> None:
    _open(visit, "protection-rate")
    (mark,) = _items(visit, "BreakMark")
    before, after = visit.centre(visit.item("value.2024")), visit.centre(visit.item("value.2025"))
    at = visit.centre(mark)
    assert before.x() < at.x() < after.x() or before.y() < at.y() < after.y()


def test_what_was_not_final_is_striped_and_says_so(visit: Driver) -> None:
    _open(visit, "minors")
    striped = {item.property("label") for item in visit.items() if item.property("striped") and item.property("label")}
    assert striped == {"2023", "2024"}
    visit.touch("value.2024.1")
    assert "Not final" in str(visit.item("story.note").property("text"))


def test_another_year_shows_its_own_countries(visit: Driver) -> None:
    _open(visit, "nationalities")
    visit.touch("year.0")
    assert _sentence(visit) == "Afghanistan: 6,506 people asked for protection in 2021"
    visit.touch("year.1")
    assert _sentence(visit) == "2022: no figure"
    assert not [item for item in visit.items() if item.objectName().startswith("value.")]


def test_a_kiosk_offers_nothing_to_save(visit: Driver) -> None:
    _open(visit, "applicants")
    assert visit.find("story.csv") is None
    assert visit.find("story.png") is None


def test_a_helper_saves_the_figures_and_the_picture(open_kiosk: Open, tmp_path: Path) -> None:
    helper = open_kiosk(settings=Settings(mode="helper"))
    figures = part(helper, "figures")
    assert isinstance(figures, FiguresModel)

    def save(name: str, data: bytes) -> str:
        (tmp_path / name).write_bytes(data)
        return name

    figures.save_with(save, log.note_failure)
    helper.touch("language.en")
    _open(helper, "protection-rate")
    helper.touch("story.csv")
    assert (tmp_path / "protection-rate.csv").read_text(encoding="utf-8-sig").count("\n") == 12
    assert str(helper.item("story.saved").property("text")) == "Saved: protection-rate.csv"
    helper.touch("story.png")
    helper.wait_for("the picture", (tmp_path / "protection-rate.png").is_file)
    picture = QImage(str(tmp_path / "protection-rate.png"))
    assert picture.width() > 800
    assert len({picture.pixel(x, picture.height() // 3) for x in range(picture.width())}) > 3
