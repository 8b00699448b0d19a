"""Where a slip is printed: which queues the machine has, which one is used, what became of the last paper.

The queues are the machine's and stay when somebody else reads on; what became of a paper is of the one who printed it.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk import log
from kiosk.failure import Code, Failure
from kiosk.slip.printer import Outcome, Queues
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import ChoiceRow, Row
from kiosk.ui.worker import NewestAnswer

BUSY = "busy"


class Printing(Protocol):
    """The queues of a machine; both functions take seconds."""

    def queues(self) -> Queues: ...

    def print(self, queue: str, pdf: bytes) -> Outcome: ...

    def end(self) -> None: ...


class _Order(Row, frozen=True):
    """What the printer is asked: its queues, or to print in one of them."""

    queue: str = ""
    pdf: bytes = b""


class PrintDesk(QObject):
    """Asks the queues away from the screen. `state` is empty, `busy`, or how it ended (`Outcome`).

    Args:
        choose: any queue can be chosen; else the default one of the machine is used.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, choose: bool = False) -> None:
        super().__init__(parent)
        self._choose = choose
        self._printer: Printing | None = None
        self._clerk: NewestAnswer[_Order, Queues | Outcome] | None = None
        self._names: tuple[str, ...] = ()
        self._queue = ""
        self.state = ""
        self.rows = RecordModel(ChoiceRow, self)

    def use(self, printer: Printing) -> None:
        """Name the machine's printing; without it there is no queue."""
        self._printer = printer

    @property
    def has_queue(self) -> bool:
        """Whether there is something to print in."""
        return bool(self._queue)

    def ask(self) -> None:
        """Find out what can be printed in now: a printer may be switched on at any time."""
        if self._printer is None:
            return
        if self._clerk is None:
            self._clerk = NewestAnswer(self._ordered, self._got, Code.PRINT_FAILED)
        self._clerk.ask(_Order())

    def choose(self, queue: str) -> None:
        """The queue to print in."""
        if queue in self._names:
            self._queue = queue
            self._show()

    def begin(self) -> bool:
        """Somebody wants a paper; false where one is being made, or nothing can be."""
        if not self._queue or self._clerk is None or self.state == BUSY:
            return False
        self._set(BUSY)
        return True

    def print(self, pdf: bytes) -> None:
        """Print what was begun; nothing ends it."""
        if self._clerk is None or self.state != BUSY:
            return
        if pdf:
            self._clerk.ask(_Order(queue=self._queue, pdf=pdf))
        else:
            self._set("")

    def clear(self) -> None:
        """What became of an earlier paper says nothing of the one that is shown; one that is being made goes on."""
        if self.state != BUSY:
            self._set("")

    def forget(self) -> None:
        """Nothing is known of any paper or queue."""
        if self._clerk:
            self._clerk.forget()
        self._names, self._queue = (), ""
        self.state = ""
        self._show()

    def stop(self) -> None:
        """End what runs in the background; call before the application ends."""
        if self._printer:
            self._printer.end()
        if self._clerk:
            self._clerk.stop()

    def _ordered(self, order: _Order) -> Queues | Outcome:
        """In the thread of the worker."""
        assert self._printer is not None  # noqa: S101 - asked where there is one alone
        if not order.queue:
            return self._printer.queues()
        outcome = self._printer.print(order.queue, order.pdf)
        if outcome != "printed":
            log.note(Code.PRINT_FAILED, outcome)
        return outcome

    def _got(self, answer: Queues | Outcome | Failure) -> None:
        if isinstance(answer, Queues):
            self._names = answer.names if self._choose else tuple(filter(None, [answer.default]))
            self._queue = answer.default or next(iter(self._names), "")
            self._show()
        else:
            self._set("no-answer" if isinstance(answer, Failure) else answer)

    def _show(self) -> None:
        self.rows.show([ChoiceRow(key=key, title=key, chosen=key == self._queue) for key in self._names])
        self.changed.emit()

    def _set(self, state: str) -> None:
        self.state = state
        self.changed.emit()
