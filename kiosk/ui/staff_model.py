"""The screen of staff: a door that asks for a PIN, then how the kiosk is, and its end."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import __version__
from kiosk.exits import Exit
from kiosk.failure import Code, Failure
from kiosk.languages.bidi import isolated
from kiosk.prepared.views import LanguageView
from kiosk.slip.printer import Condition
from kiosk.staff.door import At, Stands
from kiosk.staff.machine import Machine
from kiosk.staff.pin import LONGEST
from kiosk.ui.date_words import DateWords
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.staff_rows import FaultRow, fault_rows
from kiosk.ui.worker import NewestAnswer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHECKS = "checks"  # the state while a PIN is looked at
READY, NO_PRINTER = "ready", "none"  # of the printer, where it has no fault; empty until it was asked
_GIGABYTE = 10**9


class DoorOfStaff(Protocol):
    """What the screen needs of a door."""

    def look(self) -> Stands: ...

    def try_pin(self, pin: str) -> Stands: ...


@dataclass(frozen=True)
class Staff:
    """What the screen is made from.

    Attributes:
        machine: looks at the machine.
        printer: asks how it is with the printer, which takes seconds.
        now: the clock on the wall.
    """

    door: DoorOfStaff
    machine: Callable[[], Machine]
    printer: Callable[[], Condition]
    now: Callable[[], dt.datetime]


@QmlElement
class StaffModel(ScreenModel):
    """Closed whenever the screen is entered, also by Back, and when somebody else may be there.

    `left` says that the program is to end, with this exit code.
    """

    changed = Signal()
    left = Signal(int)

    def __init__(self, staff: Staff, edition_day: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._edition_day = edition_day
        self._worker: NewestAnswer[str, Stands] | None = None
        self._stands = Stands(At.ASKS)
        self._checks = self._asks_to_end = False
        self._typed = ""
        self._machine: Machine | None = None
        self._asker: NewestAnswer[str, Condition] | None = None
        self._printer: Condition | Failure | None = None
        self._faults = RecordModel(FaultRow, self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._look_again)

    # The place

    def enter(self, place: Route, *, back: bool = False) -> None:
        """Whoever comes stands before the door."""
        self._stand_before_it()
        super().enter(place, back=back)

    def show(self, view: LanguageView, place: Route) -> None:
        """In another language, too."""
        self.changed.emit()

    def go_home(self) -> None:
        """The door falls shut."""
        self._close()

    def hand_over(self) -> None:
        """Another person may read on."""
        self._stand_before_it()
        self.changed.emit()

    def forget(self) -> None:
        """End of a visit."""
        self._close()
        super().forget()

    def stop(self) -> None:
        """End what runs in the background."""
        self._timer.stop()
        for worker in (self._worker, self._asker):
            if worker is not None:
                worker.stop()

    # What staff do

    @Slot(str)
    def type(self, digit: str) -> None:
        """One more digit, where a PIN can be tried."""
        if self._can_type() and len(digit) == 1 and digit.isascii() and digit.isdigit() and len(self._typed) < LONGEST:
            self._typed += digit
            if self._stands.at is At.WRONG:
                self._stands = Stands(At.ASKS)
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def tryPin(self) -> None:
        """Try what was typed; it takes a moment, and the screen goes on meanwhile."""
        if self._can_type() and self._typed:
            pin, self._typed = self._typed, ""
            self._checks = True
            if self._worker is None:
                self._worker = NewestAnswer(self._staff.door.try_pin, self._answer, Code.PIN_UNUSABLE)
            self._worker.ask(pin)
            self.changed.emit()

    @Slot()
    def restart(self) -> None:
        """All processes of the kiosk anew."""
        self._leave(Exit.STAFF_RESTARTED)

    @Slot()
    def askToEnd(self) -> None:
        """Ask once more: nobody but the administrator starts it again."""
        self._set_asks_to_end(True)

    @Slot()
    def stay(self) -> None:
        """It goes on."""
        self._set_asks_to_end(False)

    @Slot()
    def end(self) -> None:
        """The kiosk, until somebody starts it again."""
        if self._asks_to_end:
            self._leave(Exit.STAFF_ENDED)

    # What follows from it

    @property
    def _open(self) -> bool:
        return self._stands.at is At.OPEN

    def _can_type(self) -> bool:
        return self._stands.at in {At.ASKS, At.WRONG} and not self._stands.seconds and not self._checks

    def _stand_before_it(self) -> None:
        self._close()
        self._stands = self._staff.door.look()
        self._timer.start()

    def _close(self) -> None:
        self._timer.stop()
        for worker in (self._worker, self._asker):
            if worker is not None:
                worker.forget()
        self._stands = Stands(At.ASKS)
        self._checks = self._asks_to_end = False
        self._typed = ""
        self._machine = self._printer = None
        self._faults.show([])

    def _answer(self, answer: Stands | Failure) -> None:
        self._checks = False
        self._stands = Stands(At.UNUSABLE) if isinstance(answer, Failure) else answer
        if self._open:
            self._machine = self._staff.machine()
            self._faults.show(fault_rows(self._machine.faults))
            self._ask_printer()
        self.changed.emit()

    def _ask_printer(self) -> None:
        if self._asker is None:
            self._asker = NewestAnswer(lambda _: self._staff.printer(), self._hear_of_printer, Code.PRINT_FAILED)
        self._asker.ask("")

    def _hear_of_printer(self, answer: Condition | Failure) -> None:
        self._printer = answer
        self.changed.emit()

    @Slot()
    def _look_again(self) -> None:
        """A wait that goes by, a clock."""
        if self._stands.at is At.WAITS or self._stands.seconds:
            self._stands = self._staff.door.look()
        if not self._can_type():
            self.changed.emit()

    def _leave(self, code: Exit) -> None:
        if self._open:
            self.left.emit(code)

    def _set_asks_to_end(self, asks: bool) -> None:
        self._asks_to_end = asks and self._open
        self.changed.emit()

    def _in_digits(self, text: str) -> str:
        return self._view.in_digits(text) if self._view else text

    # What QML reads

    def _get_state(self) -> str:
        if self._checks:
            return CHECKS
        return At.WAITS.value if self._stands.seconds else self._stands.at.value

    def _get_typed(self) -> int:
        return len(self._typed)

    def _get_wait(self) -> str:
        minutes, seconds = divmod(math.ceil(self._stands.seconds), 60)
        return isolated(self._in_digits(f"{minutes}:{seconds:02}"))

    def _get_edition(self) -> str:
        return self._in_digits(str(self._view.number)) if self._view else ""

    def _get_edition_date(self) -> str:
        return self._view.date_words if self._view else ""

    def _get_age(self) -> str:
        return self._in_digits(str((self._staff.now().date() - self._edition_day).days))

    def _get_version(self) -> str:
        return isolated(__version__)

    def _get_clock(self) -> str:
        if self._view is None:
            return ""
        view, now = self._view, self._staff.now()
        day = DateWords.of(view).day(now.date())
        return f"{day} · {isolated(self._in_digits(f'{now:%H:%M}'))}"

    def _get_free(self) -> str:
        free = self._machine.free_bytes if self._machine else None
        return "" if free is None else self._in_digits(str(free // _GIGABYTE))

    def _get_network_blocked(self) -> bool:
        return self._machine is not None and self._machine.network_blocked

    def _get_printer(self) -> str:
        if self._printer is None:
            return ""
        if isinstance(self._printer, Failure):
            return "no-answer"
        return self._printer.fault or (READY if self._printer.queue else NO_PRINTER)

    def _get_printer_name(self) -> str:
        return isolated(self._printer.queue) if isinstance(self._printer, Condition) else ""

    def _get_wrong(self) -> str:
        return self._in_digits(str(self._stands.wrong)) if self._open else ""

    def _get_asks_to_end(self) -> bool:
        return self._asks_to_end

    def _get_faults(self) -> RecordModel:
        return self._faults

    state = Property(str, _get_state, notify=changed)
    typed = Property(int, _get_typed, notify=changed)
    wait = Property(str, _get_wait, notify=changed)
    edition = Property(str, _get_edition, notify=changed)
    editionDate = Property(str, _get_edition_date, notify=changed)
    age = Property(str, _get_age, notify=changed)
    version = Property(str, _get_version, constant=True)
    clock = Property(str, _get_clock, notify=changed)
    free = Property(str, _get_free, notify=changed)
    networkBlocked = Property(bool, _get_network_blocked, notify=changed)
    printer = Property(str, _get_printer, notify=changed)
    printerName = Property(str, _get_printer_name, notify=changed)
    wrong = Property(str, _get_wrong, notify=changed)
    asksToEnd = Property(bool, _get_asks_to_end, notify=changed)
    faults = Property(RecordModel, _get_faults, constant=True)
