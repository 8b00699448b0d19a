"""Runs questions off the GUI thread and delivers only the newest answer, or the failure to give one.

The worker touches plain data only: Python's cycle collector may run in any thread, and must find no QObject of ours
to free there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import log
from kiosk.failure import Code, Failure

STOP_SECONDS = 5
Q = TypeVar("Q")
A = TypeVar("A")


class _Mailbox(QObject):
    """Brings an answer from the worker thread to the thread it was made in."""

    posted = Signal(int, object)

    def __init__(self, receive: Callable[[int, object], None]) -> None:
        super().__init__()
        self._receive = receive
        self.posted.connect(self._deliver)

    @Slot(int, object)
    def _deliver(self, ticket: int, answer: object) -> None:
        self._receive(ticket, answer)


class NewestAnswer(Generic[Q, A]):
    """One background thread that answers the newest question; older ones are skipped or dropped.

    Whatever `answer` raises is delivered as a `Failure` and logged once until an answer comes again: somebody types.
    """

    def __init__(self, answer: Callable[[Q], A], deliver: Callable[[A | Failure], None], code: Code) -> None:
        self._answer = answer
        self._code = code
        self._failure: Failure | None = None
        self._deliver = deliver
        self._ticket = self._done = 0
        self._question: tuple[int, Q] | None = None
        self._changed = threading.Condition()
        self._stopped = False
        self._mailbox = _Mailbox(self._arrived)
        self._thread = threading.Thread(target=self._work, name="worker", daemon=True)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._done < self._ticket

    def ask(self, question: Q) -> None:
        """Ask; an answer that is still on its way is forgotten."""
        with self._changed:
            self._ticket += 1
            self._question = (self._ticket, question)
            self._changed.notify()

    def forget(self) -> None:
        """Drop the question and any answer on its way."""
        with self._changed:
            self._done = self._ticket = self._ticket + 1
            self._question = None

    def stop(self) -> None:
        """End the thread; call before the application ends."""
        with self._changed:
            self._stopped = True
            self._question = None
            self._changed.notify()
        self._thread.join(timeout=STOP_SECONDS)
        if self._thread.is_alive():
            log.note(Code.THREAD_STUCK, self._thread.name)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or self._question is not None)
                if self._stopped or self._question is None:
                    return
                ticket, question = self._question
                self._question = None
            self._mailbox.posted.emit(ticket, self._attempt(question))
            del question

    def _attempt(self, question: Q) -> A | Failure:
        try:
            answer = self._answer(question)
        except BaseException as error:  # noqa: BLE001 - nothing ends this thread but `stop`
            return self._heard(Failure.of(self._code, error))
        self._failure = None
        return answer

    def _heard(self, failure: Failure) -> Failure:
        if failure != self._failure:
            self._failure = failure
            log.note_failure(failure)
        return failure

    def _arrived(self, ticket: int, answer: object) -> None:
        if ticket == self._ticket:
            self._done = ticket
            self._deliver(cast("A | Failure", answer))
