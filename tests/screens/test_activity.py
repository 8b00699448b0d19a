"""Whatever a visitor does in the window starts the idle time anew; nothing but the window is watched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from kiosk.tour.driver import Driver

from .conftest import Open

MIDDLE = QPoint(960, 500)
NONE = Qt.KeyboardModifier.NoModifier


def _nothing(driver: Driver) -> None:
    pass


def _touch(driver: Driver) -> None:
    QTest.touchEvent(driver.window, driver._device).press(0, MIDDLE, driver.window).commit()


def _move_the_finger(driver: Driver) -> None:
    QTest.touchEvent(driver.window, driver._device).move(0, MIDDLE + QPoint(0, 40), driver.window).commit()


def _lift_the_finger(driver: Driver) -> None:
    QTest.touchEvent(driver.window, driver._device).release(0, MIDDLE, driver.window).commit()


def _click(driver: Driver) -> None:
    QTest.mousePress(driver.window, Qt.MouseButton.LeftButton, NONE, MIDDLE)


def _move_the_mouse(driver: Driver) -> None:
    for step in (10, 20):
        QTest.mouseMove(driver.window, MIDDLE + QPoint(step, step))


def _press_a_key(driver: Driver) -> None:
    QTest.keyClick(driver.window, Qt.Key.Key_Shift)


def _turn_the_wheel(driver: Driver) -> None:
    event = QWheelEvent(
        QPointF(MIDDLE),
        QPointF(MIDDLE),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(driver.window, event)


# What is done before, what must be seen, what ends it.
DOINGS = [
    (_nothing, _touch, _lift_the_finger),
    (_touch, _move_the_finger, _lift_the_finger),
    (_nothing, _click, _nothing),
    (_nothing, _move_the_mouse, _nothing),
    (_nothing, _press_a_key, _nothing),
    (_nothing, _turn_the_wheel, _nothing),
]
Do = Callable[[Driver], None]


@pytest.fixture
def watched(open_kiosk: Open) -> Driver:
    """A visit that is asked after an hour without a touch."""
    kiosk = open_kiosk(settings=Settings(mode="kiosk", idle_seconds=3600))
    kiosk.touch("language.en")
    return kiosk


def _idle(driver: Driver) -> QTimer:
    return driver.visit.watch._idle


@pytest.mark.parametrize("panel", ["", "bar.language", "bar.size"])
@pytest.mark.parametrize(("before", "do", "after"), DOINGS, ids=lambda do: do.__name__.strip("_"))
def test_what_a_visitor_does_is_seen(watched: Driver, before: Do, do: Do, after: Do, panel: str) -> None:
    """On a screen, and on what lies over it."""
    if panel:
        watched.touch(panel)
    before(watched)
    _idle(watched).stop()

    do(watched)

    assert _idle(watched).isActive()
    after(watched)


def test_typing_in_the_search_field_is_seen(watched: Driver) -> None:
    watched.router.go("SearchScreen")
    watched.settle()
    _idle(watched).stop()

    watched.type("a")

    assert _idle(watched).isActive()


def test_what_happens_to_anything_else_does_not_come_through_python(watched: Driver) -> None:
    """Items get thousands of events for each page that is opened."""
    _idle(watched).stop()

    for other in (QObject(), watched.window.contentItem(), watched.item("home.figures")):
        QCoreApplication.sendEvent(other, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, NONE))

    assert not _idle(watched).isActive()
