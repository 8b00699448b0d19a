"""Two languages side by side on the real window of a helper: touched, typed, mirrored, forgotten; and the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.settings import TEXT_SIZES, Settings
from kiosk.tour.driver import Driver
from kiosk.ui.pair_model import PairModel
from kiosk.ui.shortcuts import SHORTCUTS, ShortcutRow, shortcuts_of
from tests.helpers.languages import pairs_of_directions, right_to_left

from .conftest import PATIENT, Open, shown_texts
from .rules.geometry import faults_of_geometry
from .test_geometry import SCREENS

HELPER = Settings()
PAIRS = pairs_of_directions()


def _pair(kiosk: Driver) -> PairModel:
    return cast(PairModel, kiosk.interface.model.pair)


def _open(
    open_kiosk: Open, language: str = "en", size: tuple[int, int] = (1920, 1080), link: str = "page:appeal"
) -> Driver:
    kiosk = open_kiosk(size=size, settings=HELPER)
    kiosk.touch(f"language.{language}")
    kiosk.router.open(link)
    kiosk.settle()
    return kiosk


def _box(item: QQuickItem) -> tuple[float, float, float, float]:
    at = item.mapToScene(item.boundingRect().topLeft())
    return at.x(), at.y(), item.width(), item.height()


def _sides(kiosk: Driver, passage: str) -> tuple[QQuickItem, QQuickItem]:
    return kiosk.item(f"pair.first.{passage}"), kiosk.item(f"pair.second.{passage}")


def _press(kiosk: Driver, keys: str) -> None:
    combination = cast(QKeyCombination, QKeySequence(keys)[0])  # type: ignore[index]
    QTest.keyClick(kiosk.window, combination.key(), combination.keyboardModifiers())
    kiosk.settle()


def test_a_helper_shows_a_page_in_two_languages_and_goes_back_to_one(open_kiosk: Open) -> None:
    kiosk = _open(open_kiosk, "nl")
    kiosk.touch("helper.pair")
    assert kiosk.router.property("screen") == "PairScreen"
    kiosk.touch("pair.second")
    kiosk.touch("pair.language.ar")
    assert kiosk.visit.property("language") == "nl"  # the visit itself stays in its language
    assert _pair(kiosk).property("second") == "ar"
    kiosk.touch("pair.second.section.today")
    assert all(side.property("lit") for side in _sides(kiosk, "section.today"))
    assert not any(side.property("lit") for side in _sides(kiosk, "head"))
    kiosk.touch("pair.turn")
    assert _sides(kiosk, "head")[0].property("resident")
    kiosk.touch("helper.pair")
    assert kiosk.router.property("screen") == "PageScreen"


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_the_sides_of_a_passage_begin_and_end_together_each_in_its_direction(
    open_kiosk: Open, first: str, second: str
) -> None:
    kiosk = _open(open_kiosk, first)
    kiosk.touch("helper.pair")
    _pair(kiosk).choose(1, second)
    kiosk.settle()
    mark = "pair.first."
    names = [one.objectName().removeprefix(mark) for one in kiosk.items() if one.objectName().startswith(mark)]
    assert len(names) > 5
    for name in names:
        one, other = (_box(side) for side in _sides(kiosk, name))
        assert (one[1], one[3]) == (other[1], other[3]), f"{name} is not aligned"
        assert (one[0] < other[0]) == (first not in right_to_left()), (
            f"{name}: the first language stands where reading begins"
        )
    from_right = tuple(side.property("rightToLeft") for side in _sides(kiosk, "head"))
    assert from_right == (first in right_to_left(), second in right_to_left())


def test_upright_the_languages_stand_one_above_the_other(open_kiosk: Open) -> None:
    kiosk = _open(open_kiosk, size=(1080, 1920))
    kiosk.touch("helper.pair")
    one, other = (_box(side) for side in _sides(kiosk, "head"))
    assert one[0] == other[0]
    assert one[1] + one[3] < other[1]


def _faults(kiosk: Driver) -> list[str]:
    """Two millimetres between what is touched are for a kiosk: a helper's window knows no density of a touch screen."""
    return [fault for fault in faults_of_geometry(kiosk) if "px between" not in fault]


@pytest.mark.walk
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_two_languages_fit(open_kiosk: Open, size: tuple[int, int], first: str, second: str) -> None:
    kiosk = _open(open_kiosk, first, size)
    kiosk.router.pair()
    _pair(kiosk).choose(1, second)
    faults = []
    for text_size in (100, 200, 300):
        kiosk.visit.setTextSize(text_size)
        for link in ("page:appeal", "step:lodge", "letter:annex-26quater", "figures:applicants"):
            kiosk.router.openInPair(link)
            kiosk.settle()
            faults += [f"{link} at {text_size}: {fault}" for fault in _faults(kiosk)]
        _pair(kiosk).openFind()
        kiosk.settle()
        faults += [f"finding at {text_size}: {fault}" for fault in _faults(kiosk)]
        _pair(kiosk).closeFind()
    assert faults == [], "\n".join(faults)


ANSWERS = {
    "counted": ("refusal", ("held.no", "number.30.days", "day.yesterday")),
    "the least": ("refusal", ("held.no", "number.none", "day.yesterday")),
    "held": ("refusal", ("held.yes",)),
    "no date": ("refusal", ("held.no", "number.30.days", "day.unknown")),
    "after an event": ("apply", ("day.yesterday",)),
    "appointment": ("invitation", ()),
    "last day": ("last-day", ()),
    "now": ("border", ()),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_the_deadline_card_says_the_same_in_one_language_and_in_two(open_kiosk: Open, answer: str) -> None:
    paper, touches = ANSWERS[answer]
    kiosk = _open(open_kiosk, link=f"deadline:{paper}")
    for touch in touches:
        kiosk.touch(touch)
    words = kiosk.visit.view.words.lines
    once = _said(kiosk, words)
    kiosk.touch("helper.pair")
    twice = _said(kiosk, words)

    assert once
    assert once - twice == once & {"day.nothing_kept"}, "kiosk/ui/passages/deadline.py says less than the card"
    assert twice - once <= {"day.own_letter_look"}, "kiosk/ui/passages/deadline.py says more than the card"


def _said(kiosk: Driver, words: dict[str, str]) -> set[str]:
    """The words of the card that are shown, by name; what stands in them left out."""
    shown = shown_texts(kiosk).replace("\u2066", "").replace("\u2069", "").splitlines()
    answers = {name: line for name, line in words.items() if name.startswith("day.")}
    return {name for name, line in answers.items() if any(_fits(line, text) for text in shown)}


def _fits(line: str, text: str) -> bool:
    before, _, after = line.partition("%1")
    return text == line if before == line else text.startswith(before) and text.endswith(after)


def test_words_are_found_in_both_and_escape_ends_it(open_kiosk: Open) -> None:
    kiosk = _open(open_kiosk, "fr")
    _press(kiosk, "Ctrl+F")
    assert kiosk.router.property("screen") == "PairScreen"
    kiosk.type("delai")
    kiosk.settle()
    places = kiosk.item("find.places")
    assert str(places.property("text")).startswith("1 ")
    assert _pair(kiosk).property("found") > 1
    kiosk.key(Qt.Key.Key_Return)
    assert _pair(kiosk).property("now") == 2
    kiosk.touch("find.before")
    assert _pair(kiosk).property("now") == 1
    kiosk.touch("find.field")
    kiosk.key(Qt.Key.Key_Escape)
    kiosk.settle()
    assert kiosk.find("find.field") is None
    assert _pair(kiosk).property("typed") == ""
    assert kiosk.window.activeFocusItem() is not None


def test_a_kiosk_offers_neither_two_languages_nor_their_keys(open_kiosk: Open) -> None:
    kiosk = open_kiosk(settings=PATIENT)
    kiosk.touch("language.en")
    assert kiosk.find("home.shortcuts") is None
    kiosk.router.open("page:appeal")
    kiosk.settle()
    assert kiosk.find("helper.pair") is None
    for keys in ("Ctrl+2", "Ctrl+F", "F1", "Ctrl+K"):
        _press(kiosk, keys)
    assert kiosk.router.property("screen") == "PageScreen"
    assert kiosk.find("panel.close") is None


def test_the_end_of_the_visit_forgets_both(open_kiosk: Open) -> None:
    kiosk = _open(open_kiosk)
    kiosk.touch("helper.pair")
    kiosk.touch("helper.find")
    kiosk.type("lawyer")
    kiosk.touch("bar.finish")
    assert _pair(kiosk).property("typed") == ""
    kiosk.touch("language.en")
    kiosk.router.open("page:appeal")
    kiosk.settle()
    assert kiosk.find("find.field") is None
    kiosk.touch("helper.pair")
    assert _pair(kiosk).property("found") == 0


# What each key of the table does, seen on the window.
Seen = Callable[[Driver], bool]
EFFECTS: dict[str, tuple[str, Seen]] = {
    "back": ("page", lambda kiosk: kiosk.router.property("screen") == "HomeScreen"),
    "home": ("page", lambda kiosk: kiosk.router.property("screen") == "HomeScreen"),
    "search": ("page", lambda kiosk: kiosk.router.property("screen") == "SearchScreen"),
    "pair": ("page", lambda kiosk: kiosk.router.property("screen") == "PairScreen"),
    "find": ("page", lambda kiosk: bool(_pair(kiosk).property("finding"))),
    "turn": ("pair", lambda kiosk: _pair(kiosk).property("resident") == 0),
    "next": ("found", lambda kiosk: _pair(kiosk).property("now") == 2),
    "before": ("found", lambda kiosk: _pair(kiosk).property("now") == _pair(kiosk).property("found")),
    "larger": ("page", lambda kiosk: kiosk.visit.property("textSize") == TEXT_SIZES[1]),
    "smaller": ("large", lambda kiosk: kiosk.visit.property("textSize") == 100),
    "help": ("page", lambda kiosk: kiosk.find("shortcut.find") is not None),
}


def _prepare(kiosk: Driver, state: str) -> None:
    if state in {"pair", "found"}:
        kiosk.router.pair()
    if state == "found":
        _pair(kiosk).openFind()
        _pair(kiosk).find("lawyer")
    if state == "large":
        kiosk.visit.setTextSize(TEXT_SIZES[1])
    kiosk.settle()


@pytest.mark.parametrize("row", shortcuts_of(kiosk=False), ids=lambda row: row.id)
def test_every_key_of_the_table_does_what_it_says(open_kiosk: Open, row: ShortcutRow) -> None:
    state, seen = EFFECTS[row.id]
    for keys in row.keys:
        if QKeySequence(keys).count() == 0 or keys == "Back":  # a key that few keyboards have
            continue
        kiosk = _open(open_kiosk)
        _prepare(kiosk, state)
        assert not seen(kiosk)
        _press(kiosk, keys)
        assert seen(kiosk), f"{keys} does not do {row.id!r}: Main.qml acts on the keys of kiosk/ui/shortcuts.py"


def test_the_sheet_shows_each_key_with_words_and_no_other(open_kiosk: Open) -> None:
    kiosk = _open(open_kiosk)
    kiosk.touch("helper.shortcuts")
    shown = {
        item.objectName().removeprefix("shortcut.")
        for item in kiosk.items()
        if item.objectName().startswith("shortcut.")
    }
    assert shown == {row.id for row in SHORTCUTS if row.shown}
    kiosk.touch("panel.close")
    kiosk.touch("bar.home")
    kiosk.touch("home.shortcuts")
    assert kiosk.find("shortcut.help") is not None
