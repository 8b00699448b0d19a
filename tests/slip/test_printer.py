"""Printing ends in a sentence: what can go wrong with a queue, told by programs that only answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kiosk.slip.printer import MOST_SECONDS, Condition, Done, Printer, Queues, programs

IDLE = "printer slip is idle.  enabled since Mon Nov 30 18:50:29 2026\n\tAlerts: {alerts}\n"
DISABLED = "printer slip disabled since Mon Nov 30 18:50:29 2026 -\n\tPaused\n"


class System:
    """A system that answers as it is told, and a clock that only its own programs move."""

    def __init__(self, **answers: Callable[[], Done] | Done) -> None:
        self.answers = answers
        self.asked: list[list[str]] = []
        self.printed = b""
        self.now = 0.0

    def run(self, arguments: Sequence[str], reads: bytes, seconds: float) -> Done:
        self.asked.append(list(arguments))
        name = (
            arguments[0]
            if arguments[0] != "lpstat"
            else next(key for key in ("-e", "-d", "-p", "-o") if key in arguments)
        )
        if name == "lp":
            self.printed = reads
        self.now += 1
        given = self.answers.get(name.lstrip("-"), Done(0))
        return given() if callable(given) else given

    def printer(self) -> Printer:
        return Printer(self.run, lambda: self.now)

    def cancelled(self) -> bool:
        return any(arguments[0] == "cancel" for arguments in self.asked)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.slip.printer.LOOK_SECONDS", 0)


HANDED = Done(0, "request id is slip-7 (0 file(s))\n")
WAITING = Done(0, "slip-7  slip  1024  Mon Nov 30 18:50:29 2026\n")


def test_what_left_the_queue_is_printed() -> None:
    left = iter([WAITING, Done(0, "")])
    system = System(p=Done(0, IDLE.format(alerts="none")), lp=HANDED, o=lambda: next(left))
    assert system.printer().print("slip", b"%PDF") == "printed"
    assert system.printed == b"%PDF"
    assert not system.cancelled()


def test_a_queue_learns_nothing_of_who_prints() -> None:
    system = System(lp=HANDED, o=Done(0, ""))
    system.printer().print("slip", b"%PDF")
    (handed,) = [arguments for arguments in system.asked if arguments[0] == "lp"]
    assert handed == [
        *("lp", "-U", "slip", "-d", "slip", "-t", "slip", "-o", "document-format=application/pdf"),
        *("-o", "job-cancel-after=60", "-"),
    ]


@pytest.mark.parametrize(
    ("alerts", "outcome"),
    [
        ("media-empty-error", "no-paper"),
        ("media-needed", "no-paper"),
        ("media-jam-error", "jam"),
        ("cover-open", "jam"),
        ("offline-report", "off"),
        ("connecting-to-device", "off"),
    ],
)
def test_what_the_printer_says_is_told_and_the_slip_taken_back(alerts: str, outcome: str) -> None:
    told = iter([Done(0, IDLE.format(alerts="none")), Done(0, IDLE.format(alerts=alerts))])
    system = System(p=lambda: next(told), lp=HANDED, o=WAITING)
    assert system.printer().print("slip", b"%PDF") == outcome
    assert system.cancelled()


def test_nothing_is_handed_to_a_queue_that_stands_still() -> None:
    """It would come out when somebody else is here."""
    system = System(p=Done(0, DISABLED), lp=HANDED)
    assert system.printer().print("slip", b"%PDF") == "stopped"
    assert system.printed == b""


def test_a_queue_that_stops_under_way_is_told() -> None:
    told = iter([Done(0, IDLE.format(alerts="none")), Done(0, DISABLED)])
    system = System(p=lambda: next(told), lp=HANDED, o=WAITING)
    assert system.printer().print("slip", b"%PDF") == "stopped"
    assert system.cancelled()


def test_a_printer_that_says_nothing_is_given_up_in_time_and_the_slip_taken_back() -> None:
    system = System(p=Done(0, IDLE.format(alerts="none")), lp=HANDED, o=WAITING)
    assert system.printer().print("slip", b"%PDF") == "no-answer"
    assert system.now <= MOST_SECONDS + 3
    assert system.cancelled()


def test_a_queue_that_is_gone_or_takes_nothing_is_told() -> None:
    assert System(lp=Done(1), e=Done(0, "other\n")).printer().print("slip", b"%PDF") == "no-queue"
    assert System(lp=Done(1), e=Done(0, "slip\n")).printer().print("slip", b"%PDF") == "refused"
    assert System(lp=HANDED, o=Done(1)).printer().print("slip", b"%PDF") == "no-queue"


def test_a_program_that_hangs_or_is_not_there_is_told() -> None:
    assert System(lp=Done(None)).printer().print("slip", b"%PDF") == "no-answer"
    assert System(lp=Done(None, missing=True)).printer().print("slip", b"%PDF") == "no-program"


def test_nobody_waits_for_a_printer_at_the_end() -> None:
    system = System(p=Done(0, IDLE.format(alerts="none")), lp=HANDED, o=WAITING)
    printer = system.printer()
    printer.end()
    assert printer.print("slip", b"%PDF") == "no-answer"
    assert system.now < MOST_SECONDS


def test_the_queues_are_those_the_system_lists() -> None:
    listed = System(e=Done(0, "office\nslip\n"), d=Done(0, "system default destination: slip\n"))
    assert listed.printer().queues() == Queues(("office", "slip"), "slip")
    assert System(e=Done(0, "office\n"), d=Done(0, "no system default destination\n")).printer().queues() == Queues(
        ("office",), ""
    )
    assert System(e=Done(None, missing=True)).printer().queues() == Queues()


def test_programs_that_are_not_there_or_hang_end_in_a_value() -> None:
    run = programs({"PATH": "/usr/bin:/bin"})
    assert run(["no-such-program-here"], b"", 5) == Done(None, missing=True)
    assert run(["sleep", "60"], b"", 0.05) == Done(None)
    assert run(["cat"], b"words", 5) == Done(0, "words")


DEFAULT = Done(0, "system default destination: slip\n")


@pytest.mark.parametrize(
    ("answers", "condition"),
    [
        ({"e": Done(1)}, Condition()),
        ({"e": Done(None, missing=True)}, Condition()),
        ({"e": Done(0, "slip\n"), "d": Done(0, "no system default destination\n")}, Condition(fault="no-default")),
        ({"e": Done(0, "slip\n"), "d": DEFAULT, "p": Done(0, IDLE.format(alerts="none"))}, Condition("slip")),
        (
            {"e": Done(0, "slip\n"), "d": DEFAULT, "p": Done(0, IDLE.format(alerts="media-empty-error"))},
            Condition("slip", "no-paper"),
        ),
        ({"e": Done(0, "slip\n"), "d": DEFAULT, "p": Done(0, DISABLED)}, Condition("slip", "stopped")),
        ({"e": Done(0, "slip\n"), "d": DEFAULT, "p": Done(None)}, Condition("slip", "no-answer")),
    ],
)
def test_staff_are_told_how_it_is_with_the_default_queue(answers: dict[str, Done], condition: Condition) -> None:
    assert System(**answers).printer().condition() == condition
