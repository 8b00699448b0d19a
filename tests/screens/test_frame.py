"""The frame of every screen: the bar, what lies over the screen, help in one touch, the screen at rest."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from kiosk.ui.procedure_model import ProcedureModel
from kiosk.ui.rest_model import RestModel
from tests.helpers.languages import edition_languages

from .conftest import Open, part, shown_texts, wait_for_answer
from .rules.geometry import token

BAR = ("bar.home", "bar.back", "bar.language", "bar.size", "bar.help", "bar.hide", "bar.finish")
PORTRAIT = (1080, 1920)
SMALLEST_OF_THE_BAR = 0.65  # of the size its words should have; French has the longest ones


def _screen(kiosk: Driver) -> object:
    return kiosk.router.property("screen")


def _tap(kiosk: Driver, point: QPoint) -> None:
    """A touch in haste."""
    QTest.touchEvent(kiosk.window, kiosk._device).press(0, point, kiosk.window).commit()
    QTest.touchEvent(kiosk.window, kiosk._device).release(0, point, kiosk.window).commit()


def _tap_twice(kiosk: Driver, name: str) -> None:
    """Two touches at one place before anybody could see what the first did."""
    point = kiosk.centre(kiosk.scroll_to(name))
    kiosk._pause.end()
    _tap(kiosk, point)
    kiosk.settle()
    _tap(kiosk, point)
    kiosk.settle()


def _focused(kiosk: Driver) -> str:
    item = kiosk.window.activeFocusItem()
    return item.objectName() if item else ""


def _top(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


def _left(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).x()


@pytest.fixture
def still(open_kiosk: Open) -> Driver:
    """A visit in English for which no time passes."""
    kiosk = open_kiosk(clock=lambda: 0.0)
    kiosk.touch("language.en")
    return kiosk


# --- help


@pytest.mark.parametrize("place", ["HomeScreen", "SearchScreen", "page:appeal", "letter:annex-26", "step:lodge"])
def test_from_every_place_the_numbers_of_danger_are_one_touch_away(visit: Driver, place: str) -> None:
    visit.router.open(place) if ":" in place else visit.router.go(place)
    visit.settle()
    visit.touch("bar.help")
    assert _screen(visit) == "HelpScreen"
    shown = shown_texts(visit).splitlines()
    assert {"112", "101"} <= set(shown)
    assert all(0 < _top(visit.item(f"help.{key}")) < visit.window.height() for key in ("violence", "child", "suicide"))


def test_a_tile_leads_to_its_page_and_back_to_the_numbers(visit: Driver) -> None:
    visit.touch("event.help")
    assert _screen(visit) == "HelpScreen"
    visit.touch("help.violence")
    assert part(visit, "page").property("title")
    visit.touch("bar.back")
    assert _screen(visit) == "HelpScreen"


def test_from_the_screen_at_rest_help_comes_in_the_language_that_greets(kiosk: Driver) -> None:
    cast(RestModel, part(kiosk, "rest")).greetInNext()
    kiosk.settle()
    kiosk.touch("rest.help")
    assert (_screen(kiosk), kiosk.visit.property("language")) == ("HelpScreen", "fr")
    kiosk.touch("bar.back")
    assert _screen(kiosk) == "HomeScreen"


def test_who_calls_reads_where_they_are(open_kiosk: Open) -> None:
    kiosk = open_kiosk(settings=Settings(mode="kiosk", centre="Centre A", centre_address="Street 1, Brussels"))
    kiosk.touch("rest.help")
    assert "Street 1, Brussels" in shown_texts(kiosk)


@pytest.mark.parametrize(("key", "number"), [("ambulance-fire", "112"), ("police", "101")])
def test_a_number_of_danger_is_shown_alone_with_what_to_say_for_this_screen_cannot_call(
    open_kiosk: Open, key: str, number: str
) -> None:
    kiosk = open_kiosk(settings=Settings(mode="kiosk", centre="Centre A", centre_address="Street 1, Brussels"))
    kiosk.touch("language.en")
    kiosk.touch("bar.help")
    kiosk.touch(f"call.{key}")
    shown = kiosk.item("sheet.number")
    assert shown.property("text") == number
    assert float(cast(float, shown.property("contentHeight"))) > kiosk.window.height() / 5
    assert "Street 1, Brussels" in str(kiosk.item("sheet.here").property("text"))
    assert "This screen cannot call" in str(kiosk.item("sheet.say").property("text"))
    heard = [str(item.property("text")) for item in kiosk.items() if item.objectName() == "sheet.heard"]
    assert {words.split(":")[0] for words in heard} == {"Nederlands", "Français"}

    kiosk.touch("panel.close")
    assert kiosk.find("sheet.number") is None
    assert kiosk.window.activeFocusItem().objectName() == f"call.{key}"
    kiosk.touch(f"call.{key}")
    kiosk.touch("sheet.page")
    assert _screen(kiosk) == "PageScreen"


@pytest.mark.parametrize("size", [(1920, 1080), PORTRAIT, (1366, 768)], ids=str)
def test_the_number_alone_is_seen_whole_in_the_largest_letters(open_kiosk: Open, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    for language in edition_languages():
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(300)
        kiosk.router.go("HelpScreen")
        kiosk.settle()
        kiosk.touch("call.ambulance-fire")
        number, who = kiosk.item("sheet.number"), kiosk.item("sheet.who")
        assert _top(number) >= 0
        assert _top(who) + who.height() <= _top(kiosk.item("bar.home")), language
        kiosk.touch("bar.home")


def test_a_number_alone_is_told_in_the_language_that_is_chosen_meanwhile(visit: Driver) -> None:
    for language in edition_languages():
        visit.visit.chooseLanguage(language)
        visit.router.go("HelpScreen")
        visit.settle()
        visit.touch("call.police")
        for other in edition_languages():
            visit.visit.chooseLanguage(other)
            visit.settle()
            call = next(one for one in visit.visit.view.help.calls if one.contact.id == "police")
            assert visit.item("sheet.who").property("text") == call.contact.name
            assert {call.contact.name, call.contact.note.text} <= set(shown_texts(visit).splitlines())
            assert len([item for item in visit.items() if item.objectName() == "sheet.heard"]) == len(call.heard)
        visit.touch("panel.close")


# --- a second touch too soon


@pytest.mark.parametrize("name", ["topic.decision", "topic.start", "topic.health", "event.letter", "event.interview"])
def test_a_double_tap_opens_one_screen(still: Driver, name: str) -> None:
    _tap_twice(still, name)
    assert still.router.property("depth") == 2


@pytest.mark.parametrize("language", edition_languages())
def test_a_double_tap_on_a_language_ends_at_home(open_kiosk: Open, language: str) -> None:
    kiosk = open_kiosk(clock=lambda: 0.0)
    _tap_twice(kiosk, f"language.{language}")
    assert (_screen(kiosk), kiosk.router.property("depth")) == ("HomeScreen", 1)


def test_a_double_tap_on_back_goes_one_place_back(still: Driver) -> None:
    still.touch("topic.decision")
    still.touch("page.appeal")
    _tap_twice(still, "bar.back")
    assert _screen(still) == "TopicScreen"


@pytest.mark.parametrize(("button", "inside"), [("bar.language", "language.fr"), ("bar.size", "size.200")])
def test_a_double_tap_leaves_a_panel_open(still: Driver, button: str, inside: str) -> None:
    _tap_twice(still, button)
    assert still.find(inside) is not None


def test_two_letters_typed_on_the_screen_in_haste_are_two_letters(still: Driver) -> None:
    still.touch("home.search")
    still._pause.end()
    for letter in "la":
        _tap(still, still.centre(still.item(f"key.{letter}")))
    still.settle()
    assert part(still, "search").property("query") == "la"


# --- what lies over the screen


@pytest.mark.parametrize("button", ["bar.language", "bar.size"])
def test_the_keyboard_is_back_at_the_button_that_opened_a_panel(visit: Driver, button: str) -> None:
    visit.item(button).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.key(Qt.Key.Key_Return)
    assert _focused(visit) != button
    visit.key(Qt.Key.Key_Escape)
    assert _focused(visit) == button


def test_the_keyboard_is_back_at_the_button_after_a_choice(visit: Driver) -> None:
    visit.item("bar.size").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.key(Qt.Key.Key_Return)
    visit.touch("size.125")
    assert _focused(visit) == "bar.size"


@pytest.mark.parametrize("button", ["bar.language", "bar.size"])
def test_hide_works_over_an_open_panel_in_one_touch(visit: Driver, button: str) -> None:
    visit.touch("topic.health")
    visit.touch(button)
    visit.touch("bar.hide")
    assert _screen(visit) == "HomeScreen"
    assert visit.find("panel.close") is None
    assert visit.find("bar.back") is None


def test_hide_forgets_what_was_typed(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("police")
    visit.touch("bar.hide")
    assert _screen(visit) == "HomeScreen"
    visit.touch("home.search")
    assert visit.item("search.field").property("text") == ""


def test_in_another_language_nothing_of_the_one_before_is_found(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("lawyer")
    wait_for_answer(visit)
    visit.touch("key.close")
    visit.touch("hit.0")
    visit.touch("bar.language")
    visit.touch("language.ar")
    assert visit.find("bar.back") is None
    visit.touch("bar.home")
    visit.touch("home.search")
    assert visit.item("search.field").property("text") == ""


# --- sight


@pytest.mark.parametrize("place", ["page:appeal", "letter:annex-26quater", "WordsScreen"])
def test_what_is_read_stays_at_the_top_when_the_text_grows(visit: Driver, place: str) -> None:
    visit.router.open(place) if ":" in place else visit.router.go(place)
    visit.settle()
    for _ in range(3):
        visit.key(Qt.Key.Key_PageDown)
    read = _at_the_top(visit)
    visit.visit.setTextSize(200)
    visit.settle()
    assert _at_the_top(visit) == read


def _at_the_top(kiosk: Driver) -> str:
    """The words at the upper edge of the screen: of several side by side, the widest, then the first."""
    labels = [item for item in kiosk.items() if item.property("lineHeight") is not None and item.property("text")]
    seen = [label for label in labels if _top(label) + label.height() > 2]
    first = min(seen, key=lambda label: (max(0, round(_top(label))), -round(label.width(), -1), _left(label)))
    return re.sub("<style>.*?</style>", "", str(first.property("text")))


def test_sight_is_chosen_before_the_language_and_forgotten_at_the_end(kiosk: Driver) -> None:
    kiosk.touch("bar.size")
    kiosk.touch("sight.contrast")
    kiosk.touch("size.150")
    kiosk.touch("language.en")
    assert (kiosk.visit.property("contrast"), kiosk.visit.property("textSize")) == (True, 150)
    kiosk.touch("bar.finish")
    assert (kiosk.visit.property("contrast"), kiosk.visit.property("textSize")) == (False, 100)


def test_with_the_lowered_layout_everything_touched_is_in_the_lower_part(open_kiosk: Open) -> None:
    kiosk = open_kiosk(size=PORTRAIT)
    kiosk.touch("bar.size")
    kiosk.touch("sight.lowered")
    assert _highest(kiosk) >= 0.4 * kiosk.window.height()
    kiosk.touch("panel.close")
    assert _highest(kiosk) >= 0.4 * kiosk.window.height()
    kiosk.touch("language.en")
    for place in ("bar.help", "bar.language", "bar.home"):
        kiosk.touch(place)
        assert _highest(kiosk) >= 0.4 * kiosk.window.height(), place


def _highest(kiosk: Driver) -> float:
    """The upper edge of the highest thing that can be touched."""
    return min(_top(item) for item in kiosk.items() if item.property("down") is not None and item.isEnabled())


def test_languages_are_in_reach_of_somebody_seated_without_asking(open_kiosk: Open) -> None:
    kiosk = open_kiosk(size=PORTRAIT)
    assert min(_top(kiosk.item(f"language.{code}")) for code in edition_languages()) > kiosk.window.height() / 2


# --- the bar


@pytest.mark.parametrize("size", [(1920, 1080), PORTRAIT, (1366, 768)], ids=str)
def test_the_bar_has_one_form_in_every_language_and_at_every_size_of_text(
    open_kiosk: Open, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    for text_size in (100, 200, 300):
        heights = set()
        for language in edition_languages():
            kiosk.visit.begin(language)
            kiosk.visit.setTextSize(text_size)
            kiosk.settle()
            items = {item.objectName(): item for item in kiosk.items()}
            buttons = [items[name] for name in BAR]
            places = sorted(button.mapRectToScene(button.boundingRect()).left() for button in buttons)
            steps = [second - first for first, second in pairwise(places)]
            usual = text_size == 100
            assert not usual or max(steps) - min(steps) <= 2, f"{language} at {text_size}: not of one width"
            word = float(cast(float, buttons[0].property("wordSize")))
            assert word >= SMALLEST_OF_THE_BAR * token(kiosk, "bar"), f"{language} at {text_size}: {word} pixels"
            assert len({_top(button) for button in buttons}) == 1, f"{language} at {text_size}: more than one row"
            heights.add(round(buttons[0].height()))
        assert max(heights) - min(heights) <= 6 * text_size / 100, f"heights at {text_size}: {heights}"


@pytest.mark.parametrize("language", edition_languages())
def test_all_of_home_is_above_the_bar(open_kiosk: Open, language: str) -> None:
    kiosk = open_kiosk()
    kiosk.touch(f"language.{language}")
    about, bar = kiosk.item("home.about"), kiosk.item("bar.home")
    assert _top(about) + about.height() <= _top(bar)


def test_home_says_where_the_visitor_is(visit: Driver) -> None:
    cast(ProcedureModel, part(visit, "procedure")).markHere("lodge")
    visit.settle()
    assert "You are here: step 3. Lodging the application" in shown_texts(visit)


# --- habits people bring along


def test_alt_and_left_and_the_button_of_a_mouse_lead_back(visit: Driver) -> None:
    visit.touch("topic.decision")
    QTest.keyClick(visit.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    visit.settle()
    assert _screen(visit) == "HomeScreen"
    visit.touch("topic.decision")
    visit.key(Qt.Key.Key_Back)
    assert _screen(visit) == "HomeScreen"
    visit.touch("topic.decision")
    visit._pause.end()
    QTest.mouseClick(
        visit.window, Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, visit.window.geometry().center()
    )
    visit.settle()
    assert _screen(visit) == "HomeScreen"


def test_control_and_plus_makes_the_text_larger_and_minus_smaller(visit: Driver) -> None:
    QTest.keyClick(visit.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert visit.visit.property("textSize") == 125
    QTest.keyClick(visit.window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert visit.visit.property("textSize") == 100


@pytest.mark.parametrize("button", ["bar.home", "bar.size", "bar.finish"])
def test_the_screen_scrolls_when_the_bar_has_the_focus(visit: Driver, button: str) -> None:
    """It has it whenever a panel was closed."""
    visit.router.open("page:appeal")
    visit.settle()
    top = _top(visit.item("screen.heading"))
    visit.item(button).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visit.key(Qt.Key.Key_PageDown)
    assert _top(visit.item("screen.heading")) < top
    visit.key(Qt.Key.Key_Home)
    assert _top(visit.item("screen.heading")) == top
    assert visit.item(button).hasActiveFocus()


def test_end_and_home_lead_to_the_end_and_the_top_of_a_page(visit: Driver) -> None:
    visit.router.open("page:appeal")
    visit.settle()
    top = _top(visit.item("screen.heading"))
    visit.key(Qt.Key.Key_End)
    assert _top(visit.item("screen.heading")) < top - 1000
    visit.key(Qt.Key.Key_Home)
    assert _top(visit.item("screen.heading")) == top
