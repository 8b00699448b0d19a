"""After a change of the screen, a touch that begins too soon does nothing; every other one counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.touch_pause import LONGEST_SECONDS, PAUSE_SECONDS, TouchPause


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pause(clock: Clock, qtbot: QtBot) -> Iterator[TouchPause]:
    """A pause that has just begun, its screen drawn."""
    window = QQuickWindow()
    pause = TouchPause(clock)
    pause.watch(window)
    pause.begin()
    pause._note_drawn()
    yield pause
    pause.end()
    window.deleteLater()


def _mouse(kind: QEvent.Type) -> QMouseEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, QPointF(5, 5), QPointF(5, 5), left, left, none)


def _enter(*, held: bool) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)


PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease


def test_a_touch_right_after_a_change_is_swallowed_to_its_end(pause: TouchPause, clock: Clock) -> None:
    assert pause.eventFilter(pause, _mouse(PRESS))
    clock.now += 2 * PAUSE_SECONDS
    assert pause.eventFilter(pause, _mouse(MOVE))
    assert pause.eventFilter(pause, _mouse(RELEASE))
    assert not pause.eventFilter(pause, _mouse(PRESS))


def test_a_touch_after_the_pause_counts(pause: TouchPause, clock: Clock) -> None:
    clock.now += PAUSE_SECONDS
    assert not pause.lasts
    assert not pause.eventFilter(pause, _mouse(PRESS))
    assert not pause.eventFilter(pause, _mouse(RELEASE))


def test_a_touch_that_began_before_the_change_ends_as_it_would(pause: TouchPause) -> None:
    assert not pause.eventFilter(pause, _mouse(MOVE))
    assert not pause.eventFilter(pause, _mouse(RELEASE))


def test_the_pause_waits_until_the_new_screen_is_drawn(pause: TouchPause, clock: Clock) -> None:
    pause.begin()
    clock.now += 2 * PAUSE_SECONDS
    assert pause.lasts, "nothing of the new screen was seen yet"
    pause._note_drawn()
    clock.now += PAUSE_SECONDS / 2
    assert pause.lasts
    clock.now += PAUSE_SECONDS
    assert not pause.lasts


def test_a_screen_that_is_never_drawn_does_not_end_all_touching(pause: TouchPause, clock: Clock) -> None:
    pause.begin()
    clock.now += LONGEST_SECONDS
    assert not pause.eventFilter(pause, _mouse(PRESS))


def test_a_hand_that_waited_need_not_wait_again(pause: TouchPause) -> None:
    pause.end()
    assert not pause.lasts


@pytest.mark.parametrize("held", [True, False])
def test_enter_that_is_held_down_opens_one_thing(pause: TouchPause, held: bool) -> None:
    assert pause.eventFilter(pause, _enter(held=held)) is held
