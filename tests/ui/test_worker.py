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


def test_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    started, release = threading.Event(), threading.Event()
    delivered: list[str] = []

    def slow(question: str) -> str:
        started.set()
        release.wait(10)
        return question

    worker: NewestAnswer[str, str] = NewestAnswer(slow, delivered.append)
    worker.ask("l")
    started.wait(10)
    for question in ("la", "law", "lawyer"):
        worker.ask(question)
    release.set()
    qtbot.waitUntil(lambda: bool(delivered))
    worker.stop()
    assert delivered == ["lawyer"]


def test_a_forgotten_question_is_not_answered(qtbot: QtBot) -> None:
    started, release = threading.Event(), threading.Event()
    delivered: list[str] = []

    def slow(question: str) -> str:
        started.set()
        release.wait(10)
        return question

    worker: NewestAnswer[str, str] = NewestAnswer(slow, delivered.append)
    worker.ask("secret")
    started.wait(10)
    worker.forget()
    release.set()
    worker.ask("after")
    qtbot.waitUntil(lambda: bool(delivered))
    worker.stop()
    assert delivered == ["after"]


def test_stopping_ends_the_thread(qtbot: QtBot) -> None:
    before = threading.active_count()
    worker: NewestAnswer[str, str] = NewestAnswer(str.upper, lambda answer: None)
    worker.stop()
    assert threading.active_count() == before
