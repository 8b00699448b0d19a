"""Nothing is cut off, nothing runs off the side, every target is large enough: frame, search, bar, and the control."""

from __future__ import annotations

from typing import cast

import pytest

from kiosk.settings import TEXT_SIZES
from kiosk.tour.driver import Driver
from kiosk.ui.keyboard_model import KeyboardModel
from kiosk.ui.routes import Route
from tests.helpers.languages import edition_languages
from tests.helpers.places import show

from .conftest import Open
from .rules.geometry import faults_of_geometry, token

SCREENS = ((1920, 1080), (1080, 1920), (1366, 768))
TIGHTEST = ((1080, 1920), 200)


@pytest.mark.walk
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", edition_languages())
def test_the_frame_fits_at_every_size_of_text_with_its_panels_and_lowered(
    open_kiosk: Open, language: str, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    faults = []
    for text_size in TEXT_SIZES:
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(text_size)
        kiosk.visit.setLowered(text_size == 150)
        for look in ("HomeScreen", "HelpScreen", "bar.language", "bar.size"):
            kiosk.touch(look) if look.startswith("bar.") else show(kiosk, Route(look))
            faults += [f"{look} at {text_size}: {fault}" for fault in faults_of_geometry(kiosk)]
        kiosk.touch("bar.size")
    assert faults == [], "\n".join(faults)


@pytest.mark.walk
@pytest.mark.parametrize("language", edition_languages())
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_results_and_the_keyboard_fit(open_kiosk: Open, size: tuple[int, int], language: str) -> None:
    """With something found and nothing found, with letters and with the numbers of forms, in every size of text."""
    kiosk = open_kiosk(size=size)
    kiosk.visit.begin(language)
    kiosk.router.go("SearchScreen")
    keyboard = cast(KeyboardModel, kiosk.interface.model.keyboard)
    faults = []
    for text_size, question, shown in (
        (100, "26quater", "hit.0"),
        (200, "26quater", "hit.0"),
        (300, "xqzwvkj", "search.nothing"),
    ):
        kiosk.visit.setTextSize(text_size)
        kiosk.item("search.field").setProperty("text", question)
        kiosk.wait_for(shown, lambda shown=shown: kiosk.find(shown) is not None)  # type: ignore[misc]
        for _ in range(2):
            kiosk.settle()
            faults += [f"{text_size} % {question}: {fault}" for fault in faults_of_geometry(kiosk)]
            keyboard.switchPad()
    assert faults == []


@pytest.mark.parametrize("language", edition_languages())
def test_the_search_field_holds_what_is_typed(open_kiosk: Open, language: str) -> None:
    size, text_size = TIGHTEST
    kiosk = open_kiosk(size=size)
    kiosk.visit.begin(language)
    kiosk.visit.setTextSize(text_size)
    kiosk.router.go("SearchScreen")
    kiosk.settle()
    field = kiosk.item("search.field")
    row = field.parentItem()
    room, before = row.height() - 2 * token(kiosk, "ring"), row.height()
    kiosk.type(kiosk.visit.view.pages["appeal"].article.title)
    kiosk.settle()
    assert row.height() == before, "the results move at the first letter"
    buttons = [kiosk.item(name).height() for name in ("search.clear", "search.keyboard")]
    assert max(*buttons, float(cast(float, field.property("contentHeight")))) <= room


def test_a_touch_target_is_fifteen_millimetres_on_a_screen_of_known_density(open_kiosk: Open) -> None:
    kiosk = open_kiosk(size=(1366, 768))
    kiosk.touch("language.en")
    millimetres = kiosk.window.screen().physicalDotsPerInch() / 25.4
    assert kiosk.item("bar.home").height() >= 15 * min(millimetres, 7) - 1


def test_a_wide_text_is_found_by_these_rules(visit: Driver) -> None:
    """The control: the rules do see a label that is too wide."""
    heading = visit.item("screen.heading")
    heading.setProperty("wrapMode", 0)
    heading.setProperty("text", "x" * 400)
    visit.settle()
    assert any("wider" in fault for fault in faults_of_geometry(visit))


def test_targets_that_touch_are_found_by_these_rules(visit: Driver) -> None:
    """The control: two buttons of the bar, moved together."""
    home, language = visit.item("bar.home"), visit.item("bar.language")
    language.setX(home.x() + home.width() + 1)
    assert any("bar.home" in fault and "bar.language" in fault for fault in faults_of_geometry(visit))
