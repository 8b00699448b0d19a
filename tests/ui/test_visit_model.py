"""One visit: idle time, the question, and the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.visit_model import VisitModel

IDLE, ANSWER = 30, 60


def test_idle_time_asks_whether_the_visitor_is_there(qtbot: QtBot) -> None:
    visit = VisitModel(IDLE, 10_000)
    visit.begin()
    with qtbot.waitSignal(visit.changed):
        pass
    assert visit.property("warning") is True


def test_without_an_answer_the_visit_ends(qtbot: QtBot) -> None:
    visit = VisitModel(IDLE, ANSWER)
    with qtbot.waitSignal(visit.ended):
        visit.begin()
    assert visit.property("warning") is False


def test_the_question_can_be_answered_more_than_ten_times(qtbot: QtBot) -> None:
    visit = VisitModel(1, 10_000)
    visit.begin()
    for _ in range(12):
        qtbot.waitUntil(lambda: visit.property("warning") is True)
        visit.stay()
        assert visit.property("warning") is False


def test_a_touch_starts_the_idle_time_anew(qtbot: QtBot) -> None:
    visit = VisitModel(10_000, 10_000)
    visit.begin()
    watch = QObject()
    visit._idle.stop()
    visit.eventFilter(watch, QEvent(QEvent.Type.TouchBegin))
    assert visit._idle.isActive()


def test_before_a_language_is_chosen_nothing_is_counted(qtbot: QtBot) -> None:
    visit = VisitModel(1, 1)
    with qtbot.assertNotEmitted(visit.ended, wait=50):
        visit.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))


def test_a_window_for_helpers_never_asks(qtbot: QtBot) -> None:
    visit = VisitModel(0, 1)
    with qtbot.assertNotEmitted(visit.changed, wait=50):
        visit.begin()
