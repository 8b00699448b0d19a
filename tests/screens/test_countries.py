"""From the figures to one's own country in two touches, by touch and by the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.languages import right_to_left

from .conftest import Open


def _texts(driver: Driver) -> list[str]:
    return [str(item.property("text")) for item in driver.items() if item.property("text")]


def _tiles(driver: Driver) -> list[QQuickItem]:
    return [item for item in driver.items() if item.metaObject().className().startswith("CountryTile_")]


def test_a_visitor_finds_a_country_in_two_touches_and_comes_back(visit: Driver) -> None:
    visit.touch("home.figures")
    visit.touch("figures.countries")
    assert visit.router.property("screen") == "CountriesScreen"
    visit.touch("country.sy")
    assert visit.router.property("screen") == "CountryScreen"
    assert visit.item("screen.heading").property("text") == "Syria"
    assert any(text.startswith("2025: of 100 people") for text in _texts(visit))
    assert any("not your case" in text for text in _texts(visit))
    assert any("on hold" in text for text in _texts(visit))
    visit.touch("country.another")
    assert visit.router.property("screen") == "CountriesScreen"


def test_who_does_not_find_a_country_finds_all_together(visit: Driver) -> None:
    visit.router.go("CountriesScreen")
    visit.settle()
    visit.touch("country.everybody")
    assert visit.item("screen.heading").property("text") == "All countries together"


def test_the_tab_key_goes_through_the_list_in_its_order(visit: Driver) -> None:
    visit.router.go("CountriesScreen")
    visit.settle()
    order = sorted(_tiles(visit), key=lambda item: str(item.property("title")))
    order[0].forceActiveFocus()
    for country in order:
        focused = visit.window.activeFocusItem()
        assert focused is not None
        assert focused.objectName() == country.objectName()
        visit.key(Qt.Key.Key_Tab)
    last = str(order[-1].property("title"))
    order[-1].forceActiveFocus()
    visit.key(Qt.Key.Key_Return)
    assert visit.item("screen.heading").property("text") == last


def test_the_list_runs_down_the_columns(visit: Driver) -> None:
    visit.router.go("CountriesScreen")
    visit.settle()
    first, second = visit.centre(visit.item("country.af")), visit.centre(visit.item("country.bi"))
    assert first.x() == second.x()
    assert first.y() < second.y()


@pytest.mark.parametrize("language", right_to_left())
def test_from_right_to_left_the_first_column_stands_at_the_right(open_kiosk: Open, language: str) -> None:
    kiosk = open_kiosk()
    kiosk.touch(f"language.{language}")
    kiosk.router.go("CountriesScreen")
    kiosk.settle()
    places = {item.objectName(): kiosk.centre(item).x() for item in _tiles(kiosk)}
    assert places["country.er"] == max(places.values())
