"""The background thread delivers the newest answer or a failure, and outlives whatever is raised in it."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from kiosk.failure import Code, Failure
from kiosk.ui.worker import NewestAnswer
from tests.helpers.logged import Logged


def test_an_answer_arrives_in_the_gui_thread(qtbot: QtBot) -> None:
    threads: list[str] = []
    worker: NewestAnswer[str, str] = NewestAnswer(
        str.upper,
        lambda answer: threads.append(f"{answer} {threading.current_thread() is threading.main_thread()}"),
        Code.SEARCH_FAILED,
    )
    worker.ask("lawyer")
    qtbot.waitUntil(lambda: bool(threads))
    worker.stop()
    assert threads == ["LAWYER True"]


class Slow:
    """A worker that is busy with its first question until it is released."""

    def __init__(self, first: str) -> None:
        self._started, self._release = threading.Event(), threading.Event()
        self.delivered: list[str | Failure] = []
        self.worker = NewestAnswer(self._answer, self.delivered.append, Code.SEARCH_FAILED)
        self.worker.ask(first)
        self._started.wait(10)

    def _answer(self, question: str) -> str:
        self._started.set()
        self._release.wait(10)
        return question

    def finish(self, qtbot: QtBot) -> list[str | Failure]:
        self._release.set()
        qtbot.waitUntil(lambda: bool(self.delivered))
        self.worker.stop()
        return self.delivered


def test_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    slow = Slow("l")
    for question in ("la", "law", "lawyer"):
        slow.worker.ask(question)
    assert slow.finish(qtbot) == ["lawyer"]


def test_it_is_busy_until_the_newest_answer_came_or_is_forgotten(qtbot: QtBot) -> None:
    slow = Slow("lawyer")
    slow.worker.ask("bed")
    assert slow.worker.is_busy
    slow.worker.forget()
    assert not slow.worker.is_busy
    slow.worker.ask("food")
    assert slow.worker.is_busy
    slow.finish(qtbot)
    assert not slow.worker.is_busy


def test_a_forgotten_question_is_not_answered(qtbot: QtBot) -> None:
    slow = Slow("secret")
    slow.worker.forget()
    slow.worker.ask("after")
    assert slow.finish(qtbot) == ["after"]


def test_stopping_ends_the_thread(qtbot: QtBot) -> None:
    before = threading.active_count()
    worker = NewestAnswer(str.upper, lambda answer: None, Code.SEARCH_FAILED)
    worker.stop()
    assert threading.active_count() == before


class Faulty:
    """A worker whose first answers raise what they are given; then every question is answered."""

    def __init__(self, *errors: BaseException) -> None:
        self._errors = list(errors)
        self.delivered: list[str | Failure] = []
        self.worker = NewestAnswer(self._answer, self.delivered.append, Code.SEARCH_FAILED)

    def _answer(self, question: str) -> str:
        if self._errors:
            raise self._errors.pop(0)
        return question

    def ask(self, question: str, qtbot: QtBot) -> str | Failure:
        """Ask and wait for what is delivered."""
        before = len(self.delivered)
        self.worker.ask(question)
        qtbot.waitUntil(lambda: len(self.delivered) > before)
        return self.delivered[-1]


class Broken(BaseException):
    """What no handler of `Exception` catches."""


@pytest.mark.parametrize("error", [ValueError("secret"), MemoryError(), KeyError("secret"), SystemExit(3), Broken()])
def test_what_is_raised_is_delivered_as_a_failure_and_the_next_question_answered(
    qtbot: QtBot, logged: Logged, error: BaseException
) -> None:
    logged.expect(Code.SEARCH_FAILED)
    faulty = Faulty(error)

    failure = faulty.ask("secret", qtbot)

    assert isinstance(failure, Failure)
    assert (failure.code, failure.kind) == (Code.SEARCH_FAILED, type(error).__name__)
    assert failure.place.startswith("test_worker.py:")
    assert "secret" not in str(failure)
    assert faulty.ask("after", qtbot) == "after"
    faulty.worker.stop()


def test_a_failure_is_logged_once_until_there_is_an_answer_again(qtbot: QtBot, logged: Logged) -> None:
    """Somebody who types asks ten times a second."""
    logged.expect(Code.SEARCH_FAILED)
    faulty = Faulty(*[ValueError("secret")] * 5)

    for question in ("l", "la", "law", "lawy", "lawye"):
        assert isinstance(faulty.ask(question, qtbot), Failure)
    assert len(logged.lines(Code.SEARCH_FAILED)) == 1
    assert faulty.ask("lawyer", qtbot) == "lawyer"
    faulty._errors.append(ValueError("secret"))
    faulty.ask("lawyers", qtbot)

    lines = logged.lines(Code.SEARCH_FAILED)
    assert len(lines) == 2
    assert not any("secret" in line for line in lines)
    faulty.worker.stop()


def test_a_worker_that_only_ever_failed_ends_as_any_other(qtbot: QtBot, logged: Logged) -> None:
    logged.expect(Code.SEARCH_FAILED)
    before = threading.active_count()
    faulty = Faulty(*[MemoryError()] * 3)

    for question in ("l", "la", "law"):
        faulty.ask(question, qtbot)
    faulty.worker.stop()

    assert threading.active_count() == before


def test_a_thread_that_does_not_end_is_told(qtbot: QtBot, logged: Logged, monkeypatch: pytest.MonkeyPatch) -> None:
    logged.expect(Code.THREAD_STUCK)
    monkeypatch.setattr("kiosk.ui.worker.STOP_SECONDS", 0)
    slow = Slow("first")

    slow.worker.stop()

    slow._release.set()
    slow.worker._thread.join()
