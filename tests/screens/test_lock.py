"""What a visitor's keyboard, mouse and neighbour can do to the window of a kiosk: what it is for, and nothing else."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from kiosk.tour.driver import Driver

from .conftest import Open

Modifier = Qt.KeyboardModifier
SINGLE = (Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier, Modifier.MetaModifier)
SETS = [held for count in range(5) for held in combinations(SINGLE, count)]
# The keys that do something, in the words of the promise: all others must change nothing at all.
PRINTED = range(0x20, 0x1000000)
MOVING = {"Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Tab", "Backtab", "Escape", "Back"}
WRITING = {"Return", "Enter", "Backspace", "Delete"}
WITH_SHIFT = {"Tab", "Backtab", "Return", "Enter", "Backspace"}
TOGETHER = {
    ("Alt", "Left"),
    *(("Control", key) for key in ("Plus", "Equal", "Minus")),
    *(("Shift+Control", key) for key in ("Plus", "Equal", "Minus", "K")),
}
KEYS = [key for key in Qt.Key if key.value != 0xB5]  # the micro sign: PySide6 warns of its old name
WORDS = "lawyer"


def _names(held: tuple[Modifier, ...]) -> str:
    return "+".join(str(one.name).removesuffix("Modifier") for one in held)


def _does_something(key: Qt.Key, held: tuple[Modifier, ...]) -> bool:
    name = key.name.removeprefix("Key_")
    if not held:
        return key.value in PRINTED or name in MOVING | WRITING
    if held == (Modifier.ShiftModifier,):
        return key.value in PRINTED or name in WITH_SHIFT
    return (_names(held), name) in TOGETHER


def _click(kiosk: Driver, key: Qt.Key, held: tuple[Modifier, ...]) -> None:
    """Press and let go, with the letter that a keyboard would send."""
    modifiers = Modifier.NoModifier
    for one in held:
        modifiers |= one
    writes = key.value in range(0x20, 0x10000) and modifiers in {Modifier.NoModifier, Modifier.ShiftModifier}
    QTest.sendKeyEvent(QTest.KeyAction.Click, kiosk.window, key, chr(key.value) if writes else "", modifiers)


def _state(kiosk: Driver) -> tuple[Any, ...]:
    """All that somebody could see or take away; the field has the focus, and is not searched for a key at a time."""
    field = kiosk.window.activeFocusItem()
    clipboard = QGuiApplication.clipboard()
    return (
        kiosk.router.property("screen"),
        kiosk.visit.property("textSize"),
        kiosk.window.isVisible(),
        kiosk.window.visibility(),
        kiosk.window.geometry(),
        QGuiApplication.focusWindow() is kiosk.window,
        len([one for one in QGuiApplication.topLevelWindows() if one.isVisible()]),
        clipboard.text(),
        field,
        field and (field.property("text"), field.property("cursorPosition"), field.property("selectedText")),
    )


@pytest.fixture
def searching(visit: Driver) -> Driver:
    """A visitor who wrote a word, where somebody before left another one in the clipboard."""
    visit.touch("home.search")
    visit.type(WORDS)
    visit.settle()
    QGuiApplication.clipboard().setText("of somebody before")
    visit.window.requestActivate()
    visit.settle()
    return visit


@pytest.mark.parametrize("held", SETS, ids=lambda held: _names(held) or "alone")
def test_of_all_keys_only_those_of_the_list_change_anything(searching: Driver, held: tuple[Modifier, ...]) -> None:
    before = _state(searching)
    assert before[5], "the window is active"
    others = [key for key in KEYS if not _does_something(key, held)]
    assert len(others) > 300
    for key in others:
        _click(searching, key, held)
        assert _state(searching) == before, f"{_names(held)} {key.name}"


@pytest.mark.parametrize("held", [(), (Modifier.ShiftModifier,), *((one,) for one in SINGLE[1:3])], ids=_names)
def test_even_the_keys_of_the_list_leave_nothing_and_open_no_window(
    searching: Driver, held: tuple[Modifier, ...]
) -> None:
    for key in (key for key in KEYS if _does_something(key, held)):
        _click(searching, key, held)
        assert searching.window.isVisible(), key.name
        assert QGuiApplication.focusWindow() is searching.window, key.name
        assert QGuiApplication.clipboard().text() == "of somebody before", key.name
    assert [one for one in QGuiApplication.topLevelWindows() if one.isVisible()] == [searching.window]


def test_a_helper_copies_as_everywhere(open_kiosk: Open) -> None:
    """The control of the matrix: without the lock it does see what a key does."""
    helper = open_kiosk(settings=Settings(mode="helper"))
    helper.touch("language.en")
    helper.touch("home.search")
    helper.type(WORDS)
    before = _state(helper)
    QTest.keySequence(helper.window, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(helper.window, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == WORDS
    assert _state(helper) != before
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton], ids=lambda b: b.name)
def test_the_other_buttons_of_a_mouse_open_and_paste_nothing(searching: Driver, button: Qt.MouseButton) -> None:
    place = searching.centre(searching.item("search.field"))
    before = _state(searching)
    QTest.mouseClick(searching.window, button, Modifier.NoModifier, place)
    QTest.mouseDClick(searching.window, button, Modifier.NoModifier, place)
    assert _state(searching) == before


def test_no_menu_opens(searching: Driver) -> None:
    place = searching.centre(searching.item("search.field"))
    before = _state(searching)
    for reason in QContextMenuEvent.Reason:
        QGuiApplication.sendEvent(searching.window, QContextMenuEvent(reason, place, place))
    searching.settle()
    assert _state(searching) == before


def test_nothing_can_be_dropped(searching: Driver) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/passwd")])
    data.setText("dropped")
    place = searching.centre(searching.item("search.field"))
    before = _state(searching)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(place, copy, data, left, Modifier.NoModifier),
        QDropEvent(QPointF(place), copy, data, left, Modifier.NoModifier),
    ):
        QGuiApplication.sendEvent(searching.window, event)
        assert not event.isAccepted()
    assert _state(searching) == before


def test_a_drag_across_the_words_selects_nothing(searching: Driver) -> None:
    field = searching.item("search.field")
    place = searching.centre(field)
    QTest.mousePress(searching.window, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    for step in (50, 100, 200):
        QTest.mouseMove(searching.window, place - QPoint(step, 0))
    QTest.mouseRelease(searching.window, Qt.MouseButton.LeftButton, Modifier.NoModifier, place - QPoint(200, 0))
    QTest.mouseDClick(searching.window, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    assert field.property("selectedText") == ""
    assert QGuiApplication.clipboard().text() == "of somebody before"


# --- the arrow of the mouse


def _arrow_is_hidden() -> bool:
    cursor: QCursor | None = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor


def test_the_arrow_is_there_while_a_mouse_is_moved(visit: Driver) -> None:
    assert _arrow_is_hidden()
    QTest.mouseMove(visit.window, QPoint(400, 400))
    QTest.mouseMove(visit.window, QPoint(500, 400))
    assert not _arrow_is_hidden()
    visit.touch("home.search")
    assert _arrow_is_hidden()


def test_a_finger_that_qt_makes_a_mouse_of_shows_no_arrow(visit: Driver) -> None:
    place = QPointF(500, 400)
    QGuiApplication.sendEvent(
        visit.window,
        QMouseEvent(
            *(QEvent.Type.MouseMove, place, place, place),
            *(Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Modifier.NoModifier),
            Qt.MouseEventSource.MouseEventSynthesizedByQt,
        ),
    )
    assert _arrow_is_hidden()


def test_a_helper_always_sees_it(open_kiosk: Open) -> None:
    helper = open_kiosk(settings=Settings(mode="helper"))
    helper.touch("language.en")
    assert not _arrow_is_hidden()


def test_the_window_cannot_be_closed(searching: Driver) -> None:
    assert not searching.window.close()
    assert isinstance(searching.window, QWindow)
    assert searching.window.isVisible()
