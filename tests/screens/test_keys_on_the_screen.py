"""The keyboard on the screen: its keys, their letters and accents, and what it leaves in reach."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import cast

import pytest
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour.driver import Driver
from kiosk.ui.keyboard_model import KeyboardModel
from tests.helpers.languages import edition_languages
from tests.helpers.targets import place_of

from .conftest import Open, keys, search_for

SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]


def _text(kiosk: Driver) -> str:
    return str(kiosk.item("search.field").property("text"))


@pytest.mark.parametrize(("key", "left"), [("key.x", "x"), ("key.backspace", "")])
def test_a_key_takes_the_place_of_what_is_selected(visit: Driver, key: str, left: str) -> None:
    search_for(visit, "lawyer")
    QMetaObject.invokeMethod(visit.item("search.field"), "selectAll")  # no key of a kiosk selects
    visit.touch(key)
    assert _text(visit) == left


def _press(kiosk: Driver, name: str) -> None:
    kiosk.wait_out()
    kiosk.press(kiosk.centre(kiosk.item(name)))


def _release(kiosk: Driver, name: str) -> None:
    kiosk.lift(kiosk.centre(kiosk.item(name)))
    kiosk.settle()


def test_a_finger_that_is_on_a_key_when_the_screen_goes_deletes_nothing_more(visit: Driver) -> None:
    search_for(visit, "lawyer")
    keyboard = cast(KeyboardModel, visit.interface.model.keyboard)
    _press(visit, "key.backspace")
    assert keyboard._timer.isActive()  # type: ignore[attr-defined]
    visit.router.goHome()
    visit.settle()
    assert not keyboard._timer.isActive()  # type: ignore[attr-defined]


def test_delete_that_is_held_empties_the_field(visit: Driver) -> None:
    search_for(visit, "law")
    _press(visit, "key.backspace")
    visit.wait_for("an empty field", lambda: _text(visit) == "")
    _release(visit, "key.backspace")
    assert _text(visit) == ""


def test_an_accent_is_typed_from_a_key_that_is_held(visit: Driver) -> None:
    search_for(visit, "caf")
    keyboard = cast(KeyboardModel, visit.interface.model.keyboard)
    _press(visit, "key.e")
    visit.wait_for("accents", lambda: bool(keyboard.property("offered")))
    visit.settle()  # they are laid out
    _release(visit, "key.e")
    assert _text(visit) == "caf"

    visit.touch("key.offered.é")
    assert _text(visit) == "café"
    assert visit.find("key.offered.é") is None


def test_a_finger_slides_from_a_key_to_its_accent(visit: Driver) -> None:
    search_for(visit, "caf")
    _press(visit, "key.e")
    visit.item("key.offered.é")
    visit.settle()  # it is where it stays
    accent = visit.centre(visit.item("key.offered.é"))
    QTest.touchEvent(visit.window, visit._device).move(0, accent, visit.window).commit()
    QTest.touchEvent(visit.window, visit._device).release(0, accent, visit.window).commit()
    visit.settle()
    assert _text(visit) == "café"
    assert visit.find("key.offered.é") is None


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_between_two_keys_nothing_is_dead(open_kiosk: Open, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    for language in edition_languages():
        kiosk.visit.begin(language)
        kiosk.router.go("SearchScreen")
        kiosk.settle()
        places = sorted((place_of(key) for key in keys(kiosk)), key=lambda place: (round(place.top()), place.left()))
        rows = [list(row) for _, row in groupby(places, key=lambda place: round(place.top()))]
        assert len(rows) >= 3, language
        for row in rows:
            assert all(then.left() - first.right() <= 1 for first, then in pairwise(row)), language
        assert all(then[0].top() - first[0].bottom() <= 1 for first, then in pairwise(rows)), language


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_letters_grow_with_the_text_inside_their_keys(open_kiosk: Open, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.visit.begin("ar")
    kiosk.router.go("SearchScreen")
    letters = {}
    for percent in (100, 200, 300):
        kiosk.visit.setTextSize(percent)
        kiosk.settle()
        key = kiosk.item("key.ض")
        (label,) = (item for item in _labels(key) if item.property("text") == "ض")
        letters[percent] = cast(QFont, label.property("font")).pixelSize()
        assert label.property("contentWidth") <= key.width()
        assert letters[percent] < 0.8 * key.height()
    assert letters[100] < letters[200] <= letters[300]


def _labels(item: QQuickItem) -> list[QQuickItem]:
    below = [label for child in item.childItems() for label in _labels(child)]
    return [item, *below] if item.property("contentWidth") is not None else below


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_hide_and_finish_stay_in_reach_while_somebody_types(open_kiosk: Open, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    for text_size in (100, 200, 300):
        kiosk.visit.begin("fr")
        kiosk.visit.setTextSize(text_size)
        search_for(kiosk, "avocat")
        window = QRectF(0, 0, *size)
        keyboard = QRectF()
        for key in keys(kiosk):
            keyboard = keyboard.united(place_of(key))
        for name in ("bar.hide", "bar.finish"):
            place = place_of(kiosk.item(name))
            assert window.contains(place), (name, text_size)
            assert not keyboard.intersects(place), (name, text_size)
        assert place_of(kiosk.item("search.field")).bottom() < keyboard.top(), text_size
        assert place_of(kiosk.item("hit.0")).top() < keyboard.top(), text_size


def test_the_key_of_the_next_layout_is_told_with_its_name(visit: Driver) -> None:
    search_for(visit, "a")
    interface = QAccessible.queryAccessibleInterface(visit.item("key.alphabet"))
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Next keyboard: فارسی"
