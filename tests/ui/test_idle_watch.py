"""Idle time, the question, and no answer."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.ui.idle_watch import IdleWatch

IDLE, ANSWER = 30, 60


def test_idle_time_asks_whether_the_visitor_is_there(qtbot: QtBot) -> None:
    watch = IdleWatch(IDLE, 10_000)
    watch.begin()
    with qtbot.waitSignal(watch.warned):
        pass
    assert watch.warning is True


def test_without_an_answer_nobody_is_there(qtbot: QtBot) -> None:
    watch = IdleWatch(IDLE, ANSWER)
    with qtbot.waitSignal(watch.left):
        watch.begin()
    assert watch.warning is False


def test_the_question_can_be_answered_more_than_ten_times(qtbot: QtBot) -> None:
    watch = IdleWatch(1, 10_000)
    watch.begin()
    for _ in range(12):
        qtbot.waitUntil(lambda: watch.warning is True)
        watch.stay()
        assert watch.warning is False


def test_a_touch_starts_the_idle_time_anew(qtbot: QtBot) -> None:
    watch = IdleWatch(10_000, 10_000)
    watch.begin()
    watch._idle.stop()
    watch.note()
    assert watch._idle.isActive()


def test_a_touch_gives_the_whole_time_to_answer_again(qtbot: QtBot) -> None:
    watch = IdleWatch(1, 10_000)
    watch.begin()
    qtbot.waitUntil(lambda: watch.warning is True)
    watch._answer.stop()
    watch.note()
    assert watch._answer.isActive()
    assert watch.warning is True


def test_before_a_language_is_chosen_nothing_is_counted(qtbot: QtBot) -> None:
    watch = IdleWatch(1, 1)
    with qtbot.assertNotEmitted(watch.left, wait=50):
        watch.note()


def test_a_window_for_helpers_never_asks(qtbot: QtBot) -> None:
    watch = IdleWatch(0, 1)
    with qtbot.assertNotEmitted(watch.warned, wait=50):
        watch.begin()
