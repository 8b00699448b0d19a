"""Whatever a visitor does in the window starts the idle time anew; nothing but the window is watched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
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


def _release(driver: Driver) -> None:
    QTest.mouseRelease(driver.window, Qt.MouseButton.LeftButton, NONE, MIDDLE)


def _move_the_mouse(driver: Driver) -> None:
    for step in (100, 200):
        QTest.mouseMove(driver.window, MIDDLE + QPoint(step, step))


def _press_a_key(driver: Driver) -> None:
    QTest.keyClick(driver.window, Qt.Key.Key_Shift)


def _turn_the_wheel(driver: Driver) -> None:
    QTest.wheelEvent(driver.window, QPointF(MIDDLE), QPoint(0, -120))


class _FromOutside(QKeyEvent):
    """Qt's test input has no key that repeats itself."""

    def spontaneous(self) -> bool:
        return True


def _repeat_a_key(driver: Driver) -> None:
    """As a keyboard does under a bag."""
    for _ in range(3):
        again = _FromOutside(QEvent.Type.KeyPress, Qt.Key.Key_Shift, NONE, "", True)
        driver.interface.model._presence.eventFilter(driver.window, again)


def _press_for_the_visitor(driver: Driver) -> None:
    """As a program does that sends itself keys."""
    QGuiApplication.sendEvent(driver.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, NONE))


def _touch_at(driver: Driver, place: QPoint) -> None:
    driver._pause.end()
    QTest.touchEvent(driver.window, driver._device).press(0, place, driver.window).commit()
    QTest.touchEvent(driver.window, driver._device).release(0, place, driver.window).commit()
    driver.settle()


# What is done before, what must be seen, what ends it.
DOINGS = [
    (_nothing, _touch, _lift_the_finger),
    (_touch, _move_the_finger, _lift_the_finger),
    (_nothing, _click, _nothing),
    (_click, _move_the_mouse, _release),
    (_nothing, _press_a_key, _nothing),
    (_nothing, _turn_the_wheel, _nothing),
]
# What nobody did.
NOISE = [
    (_nothing, _move_the_mouse, _nothing),
    (_nothing, _repeat_a_key, _nothing),
    (_nothing, _press_for_the_visitor, _nothing),
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


@pytest.mark.parametrize(("before", "do", "after"), NOISE, ids=lambda do: do.__name__.strip("_"))
def test_what_nobody_does_keeps_no_visit(watched: Driver, before: Do, do: Do, after: Do) -> None:
    before(watched)
    _idle(watched).stop()

    do(watched)

    assert not _idle(watched).isActive()


@pytest.fixture
def asked(watched: Driver) -> Driver:
    """A visitor who is asked whether they are still there."""
    watched.visit.watch._warn()
    watched.item("visit.stay")
    watched.settle()
    return watched


@pytest.mark.parametrize("place", [QPoint(5, 5), QPoint(960, 1000), None])
def test_a_touch_anywhere_answers_the_question(asked: Driver, place: QPoint | None) -> None:
    """At the edge, on the bar below, on the words of the question."""
    stay = asked.item("visit.stay")
    _touch_at(asked, place or asked.centre(stay) - QPoint(0, int(stay.height())))
    asked.wait_for("no question", lambda: not asked.visit.watch.warning)
    assert asked.router.property("screen") == "HomeScreen"


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Shift])
def test_any_key_answers_the_question(asked: Driver, key: Qt.Key) -> None:
    QTest.keyClick(asked.window, key)
    asked.wait_for("no question", lambda: not asked.visit.watch.warning)
    assert asked.router.property("screen") == "HomeScreen"


def test_who_wants_to_finish_there_can(asked: Driver) -> None:
    asked.touch("visit.finish")
    asked.wait_for("the rest screen", lambda: asked.router.property("screen") == "RestScreen")


def test_keys_lead_to_the_button_that_finishes(asked: Driver) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(asked.window, key)
        asked.settle()
    assert asked.router.property("screen") == "RestScreen"


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
