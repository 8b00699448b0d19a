"""Finding something: the results, the keyboard on the screen, the habits of other keyboards, the glossary."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import cast

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour.driver import Driver
from kiosk.ui.keyboard_model import KeyboardModel
from tests.helpers.languages import edition_languages

from .conftest import Open, part, wait_for_answer

SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]
LONGEST_LINE = 80  # characters of middle width; of real words about 75


def _search(kiosk: Driver, question: str, shown: str = "hit.0") -> None:
    kiosk.router.go("SearchScreen")
    kiosk.settle()
    kiosk.item("search.field").setProperty("text", question)
    wait_for_answer(kiosk)
    kiosk.wait_for(shown, lambda: kiosk.find(shown) is not None)
    kiosk.settle()


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _text(kiosk: Driver) -> str:
    return str(kiosk.item("search.field").property("text"))


def _focused(kiosk: Driver) -> str:
    item = kiosk.window.activeFocusItem()
    return item.objectName() if item is not None else ""


def _is_in(item: QQuickItem | None, name: str) -> bool:
    return item is not None and (item.objectName() == name or _is_in(item.parentItem(), name))


def _keys(kiosk: Driver) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.objectName().startswith("key.")]


# --- the results


def test_a_result_is_read_in_lines_of_a_good_length(visit: Driver) -> None:
    _search(visit, "lawyer")
    labels = [item for item in visit.items() if item.property("html") and item.property("plain")]
    assert labels
    for label in labels:
        metrics = QFontMetricsF(cast(QFont, label.property("font")))
        assert label.width() / metrics.averageCharWidth() <= LONGEST_LINE, label.property("plain")


def test_what_a_result_is_stands_in_its_name(visit: Driver) -> None:
    _search(visit, "annex 26")
    hits = (visit.find(f"hit.{number}") for number in range(12))
    kinds = {}
    for hit in (hit for hit in hits if hit is not None):
        interface = QAccessible.queryAccessibleInterface(hit)
        assert interface is not None
        kinds[str(hit.property("what"))] = interface.text(QAccessible.Text.Name)
    assert kinds["letter"].startswith("A letter you may get: ")
    assert kinds["term"].startswith("A word explained: ")


def test_a_correction_pushes_no_result(visit: Driver) -> None:
    _search(visit, "doctor")
    before = _place(visit.item("hit.0")).top()

    visit.item("search.field").setProperty("text", "docter")
    visit.wait_for("the correction", lambda: visit.find("search.instead") is not None)
    visit.settle()

    assert _place(visit.item("hit.0")).top() == before


def test_nothing_found_leads_to_topics_then_to_a_person_then_to_help(visit: Driver) -> None:
    _search(visit, "xqzwvkj", shown="search.nothing")
    names = ("search.nothing", "search.topic.start", "search.person", "search.help")
    places = [_place(visit.item(name)) for name in names]
    assert all((first.top(), first.left()) < (then.top(), then.left()) for first, then in pairwise(places))
    assert visit.find("search.instead") is None

    visit.touch("search.person")
    assert visit.router.property("screen") == "PageScreen"


def test_nothing_found_leads_to_help_in_one_touch(visit: Driver) -> None:
    _search(visit, "xqzwvkj", shown="search.nothing")
    visit.touch("search.help")
    assert visit.router.property("screen") == "HelpScreen"


def test_the_rows_stay_while_a_finger_is_on_them(visit: Driver) -> None:
    _search(visit, "lawyer")
    title = visit.item("hit.0").property("title")
    point = visit.centre(visit.item("hit.0"))
    search = part(visit, "search")

    QTest.touchEvent(visit.window, visit._device).press(0, point, visit.window).commit()
    visit.item("search.field").setProperty("text", "interview")
    visit.wait_for("an answer", lambda: search._waiting is not None)  # type: ignore[attr-defined]
    visit.settle()
    assert visit.item("hit.0").property("title") == title

    QTest.touchEvent(visit.window, visit._device).release(0, point, visit.window).commit()
    visit.settle()
    assert visit.router.property("screen") == "PageScreen"
    assert part(visit, "page").property("title") == title


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_title_of_the_first_result_is_seen_above_the_keyboard_in_the_largest_letters(
    open_kiosk: Open, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    for language in edition_languages():
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(300)
        title = kiosk.visit.view.pages["free-lawyer"].article.title
        _search(kiosk, max(title.replace(",", "").split(), key=len))

        shown = kiosk.item("hit.0").property("title")
        label = next(item for item in kiosk.items() if item.property("plain") == shown and _is_in(item, "hit.0"))
        field = _place(kiosk.item("search.field").parentItem())
        assert _place(label).top() >= field.bottom(), language
        assert _place(label).bottom() <= min(_place(key).top() for key in _keys(kiosk)), language


def test_who_scrolled_the_results_stays_there_when_the_keyboard_goes(open_kiosk: Open) -> None:
    kiosk = open_kiosk(size=(1366, 768))
    kiosk.touch("language.ar")
    kiosk.visit.setTextSize(300)
    _search(kiosk, "محام")
    kiosk.key(Qt.Key.Key_PageDown)
    frame = cast(QQuickItem, kiosk.window.findChild(QQuickItem, "search.results"))
    scrolled = cast(float, frame.property("contentY"))
    assert scrolled > 0

    kiosk.touch("key.close")
    kiosk.settle()

    assert frame.property("contentY") == pytest.approx(scrolled, abs=1)


# --- the habits of a keyboard


def test_down_leads_to_the_results_and_up_back_to_the_field(visit: Driver) -> None:
    _search(visit, "lawyer")
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        visit.key(key)
        places.append(_focused(visit))
    assert places == ["hit.0", "hit.1", "hit.0", "search.field"]


def test_enter_goes_to_the_first_result_and_opens_it_there(visit: Driver) -> None:
    _search(visit, "lawyer")
    title = visit.item("hit.0").property("title")

    visit.key(Qt.Key.Key_Return)
    assert (_focused(visit), visit.router.property("screen")) == ("hit.0", "SearchScreen")
    visit.key(Qt.Key.Key_Return)
    assert part(visit, "page").property("title") == title


def test_down_walks_over_the_results_that_were_asked_for_besides(visit: Driver) -> None:
    _search(visit, "lawyer")
    visit.touch("key.close")
    visit.scroll_to("search.more")
    visit.touch("search.more")
    visit.wait_for("more results", lambda: part(visit, "search").property("found") == 24)
    visit.settle()
    visit.item("hit.11").forceActiveFocus()
    visit.key(Qt.Key.Key_Down)
    assert _focused(visit) == "hit.more.0"


def test_escape_empties_the_field_and_then_leaves(visit: Driver) -> None:
    _search(visit, "lawyer")
    visit.key(Qt.Key.Key_Escape)
    assert (_text(visit), visit.router.property("screen")) == ("", "SearchScreen")
    visit.key(Qt.Key.Key_Escape)
    assert visit.router.property("screen") == "HomeScreen"


def test_escape_leads_from_a_result_back_to_the_field(visit: Driver) -> None:
    _search(visit, "lawyer")
    visit.key(Qt.Key.Key_Down)
    visit.key(Qt.Key.Key_Escape)
    assert (_focused(visit), _text(visit)) == ("search.field", "lawyer")


def test_enter_opens_the_only_result(visit: Driver) -> None:
    search = part(visit, "search")
    find = search._find  # type: ignore[attr-defined]
    search._find = lambda query, language, limit, *, literal: find(query, language, 1, literal=literal)  # type: ignore[attr-defined]
    _search(visit, "lawyer")
    title = visit.item("hit.0").property("title")
    visit.key(Qt.Key.Key_Return)
    assert part(visit, "page").property("title") == title


def test_a_finger_that_is_on_a_key_when_the_screen_goes_deletes_nothing_more(visit: Driver) -> None:
    _search(visit, "lawyer")
    keyboard = cast(KeyboardModel, visit.interface.model.keyboard)
    _press(visit, "key.backspace")
    visit.router.goHome()
    visit.settle()
    assert not keyboard._timer.isActive()  # type: ignore[attr-defined]


def test_enter_without_results_does_nothing(visit: Driver) -> None:
    _search(visit, "xqzwvkj", shown="search.nothing")
    visit.key(Qt.Key.Key_Return)
    visit.key(Qt.Key.Key_Down)
    assert _focused(visit) == "search.field"


# --- the keyboard on the screen


@pytest.mark.parametrize(("key", "left"), [("key.x", "x"), ("key.backspace", "")])
def test_a_key_takes_the_place_of_what_is_selected(visit: Driver, key: str, left: str) -> None:
    _search(visit, "lawyer")
    QMetaObject.invokeMethod(visit.item("search.field"), "selectAll")  # no key of a kiosk selects
    visit.touch(key)
    assert _text(visit) == left


def _press(kiosk: Driver, name: str) -> None:
    QTest.touchEvent(kiosk.window, kiosk._device).press(0, kiosk.centre(kiosk.item(name)), kiosk.window).commit()


def _release(kiosk: Driver, name: str) -> None:
    QTest.touchEvent(kiosk.window, kiosk._device).release(0, kiosk.centre(kiosk.item(name)), kiosk.window).commit()
    kiosk.settle()


def test_delete_that_is_held_empties_the_field(visit: Driver) -> None:
    _search(visit, "law")
    _press(visit, "key.backspace")
    visit.wait_for("an empty field", lambda: _text(visit) == "")
    _release(visit, "key.backspace")
    assert _text(visit) == ""


def test_an_accent_is_typed_from_a_key_that_is_held(visit: Driver) -> None:
    _search(visit, "caf")
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
    _search(visit, "caf")
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
        places = sorted((_place(key) for key in _keys(kiosk)), key=lambda place: (round(place.top()), place.left()))
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
        _search(kiosk, "avocat")
        window = QRectF(0, 0, *size)
        keyboard = QRectF()
        for key in _keys(kiosk):
            keyboard = keyboard.united(_place(key))
        for name in ("bar.hide", "bar.finish"):
            place = _place(kiosk.item(name))
            assert window.contains(place), (name, text_size)
            assert not keyboard.intersects(place), (name, text_size)
        assert _place(kiosk.item("search.field")).bottom() < keyboard.top(), text_size
        assert _place(kiosk.item("hit.0")).top() < keyboard.top(), text_size


def test_the_key_of_the_next_layout_is_told_with_its_name(visit: Driver) -> None:
    _search(visit, "a")
    interface = QAccessible.queryAccessibleInterface(visit.item("key.alphabet"))
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Next keyboard: فارسی"


# --- the glossary


@pytest.fixture
def upright(open_kiosk: Open) -> Driver:
    """A kiosk on a screen that stands upright."""
    return open_kiosk(size=(1080, 1920))


def test_the_glossary_has_letters_to_jump_to(upright: Driver) -> None:
    for language in edition_languages():
        upright.visit.begin(language)
        upright.router.go("WordsScreen")
        upright.settle()
        _jump_to_the_last_letter(upright)


def _jump_to_the_last_letter(kiosk: Driver) -> None:
    theme = cast(QObject, kiosk.interface.engine.singletonInstance("Kiosk.Parts", "Theme"))
    touch = cast(int, theme.property("touch"))
    letters = [item for item in kiosk.items() if item.objectName().startswith("words.letter.")]
    assert len(letters) > 10
    assert all(min(letter.width(), letter.height()) >= touch for letter in letters)

    last = max(letters, key=lambda letter: letter.y())
    kiosk.touch(last.objectName())
    cards = [item for item in kiosk.items() if item.metaObject().className().startswith("WordCard")]
    (first,) = [card for card in cards if card.property("key") == last.property("key")]
    place = _place(first)
    assert place.top() >= 0
    assert place.top() < kiosk.window.height() * 0.8


def test_large_letters_leave_the_words_their_room_and_move_in_one_row(upright: Driver) -> None:
    for language in edition_languages():
        upright.visit.begin(language)
        upright.visit.setTextSize(300)
        upright.router.go("WordsScreen")
        upright.settle()
        _move_to_the_last_letter(upright)


def _move_to_the_last_letter(kiosk: Driver) -> None:
    letters = [item for item in kiosk.items() if item.objectName().startswith("words.letter.")]
    assert len({letter.mapToScene(QPointF(0, 0)).y() for letter in letters}) == 1
    ends = sorted(letters, key=lambda letter: letter.mapToScene(QPointF(0, 0)).x())
    first, last = (ends[-1], ends[0]) if kiosk.visit.property("rightToLeft") else (ends[0], ends[-1])
    window = QRectF(0, 0, kiosk.window.width(), kiosk.window.height())
    assert window.contains(_place(first))
    assert not window.contains(_place(last))

    while not window.contains(_place(last)):
        before = _place(last)
        kiosk.touch("words.letters.after")
        assert _place(last) != before
    kiosk.touch(last.objectName())
    cards = [item for item in kiosk.items() if item.metaObject().className().startswith("WordCard")]
    (card,) = [card for card in cards if card.property("key") == last.property("key")]
    assert 0 <= _place(card).top() < kiosk.window.height() * 0.8


def test_the_letters_stand_in_the_direction_of_reading(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.visit.begin("fa")
    kiosk.router.go("WordsScreen")
    kiosk.settle()
    alef, be = (kiosk.item(f"words.letter.{letter}") for letter in "اب")
    assert alef.mapToScene(QPointF(0, 0)).x() > be.mapToScene(QPointF(0, 0)).x()
