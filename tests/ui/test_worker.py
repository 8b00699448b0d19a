"""The background thread delivers the newest answer and nothing else."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from kiosk.ui.worker import NewestAnswer


def test_an_answer_arrives_in_the_gui_thread(qtbot: QtBot) -> None:
    threads: list[str] = []
    worker: NewestAnswer[str, str] = NewestAnswer(
        str.upper, lambda answer: threads.append(f"{answer} {threading.current_thread() is threading.main_thread()}")
    )
    worker.ask("lawyer")
    qtbot.waitUntil(lambda: bool(threads))
    worker.stop()
    assert threads == ["LAWYER True"]


class Slow:
    """A worker that is busy with its first question until it is released."""

    def __init__(self, first: str) -> None:
        self._started, self._release = threading.Event(), threading.Event()
        self.delivered: list[str] = []
        self.worker: NewestAnswer[str, str] = NewestAnswer(self._answer, self.delivered.append)
        self.worker.ask(first)
        self._started.wait(10)

    def _answer(self, question: str) -> str:
        self._started.set()
        self._release.wait(10)
        return question

    def finish(self, qtbot: QtBot) -> list[str]:
        self._release.set()
        qtbot.waitUntil(lambda: bool(self.delivered))
        self.worker.stop()
        return self.delivered


def test_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    slow = Slow("l")
    for question in ("la", "law", "lawyer"):
        slow.worker.ask(question)
    assert slow.finish(qtbot) == ["lawyer"]


def test_a_forgotten_question_is_not_answered(qtbot: QtBot) -> None:
    slow = Slow("secret")
    slow.worker.forget()
    slow.worker.ask("after")
    assert slow.finish(qtbot) == ["after"]


def test_stopping_ends_the_thread(qtbot: QtBot) -> None:
    before = threading.active_count()
    worker: NewestAnswer[str, str] = NewestAnswer(str.upper, lambda answer: None)
    worker.stop()
    assert threading.active_count() == before
