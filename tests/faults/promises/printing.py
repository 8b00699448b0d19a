"""R41: printing ends within 15 seconds in something to be said; what did not come out comes out for nobody else."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.slip.printer import COMMAND_SECONDS, MOST_SECONDS, Done, Printer, Run, programs
from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Workshop
from tests.helpers.queues import CUPSD, Scheduler, answering, scheduler

PDF = b"%PDF-1.4\n" + b"a slip that nobody else may find " * 400
ALLOWED_SECONDS = MOST_SECONDS + 5  # a machine with a hundred other things to do
GRACE_SECONDS = 10  # in which a job that was taken back leaves the spool
# What is done to the printer → how it must end.
ANSWERED = {
    "well": "printed",
    "no-paper": "no-paper",
    "jam": "jam",
    "off": "off",
    "stopped": "stopped",
    "partly": "stopped",
    "rejects": "refused",
    "gone": "no-queue",
    "lp-hangs": "no-answer",
}
HANDED_OVER = {"well", "no-paper", "jam", "off", "partly"}
REAL = {
    "well": "printed",
    "no-paper": "no-paper",
    "jam": "jam",
    "off": "off",
    "hangs": "no-answer",
    "partly": "stopped",
}


def trials(workshop: Workshop) -> Iterator[Trial]:
    """Programs that answer as a fault has them answer; then, where CUPS is here, the faults themselves."""
    for fault, outcome in ANSWERED.items():
        with workshop.folder() as folder:
            run = programs(answering(folder, fault))
            wrong = _wrong(Printer(run), "slip", outcome)
            yield Trial(f"answers: {fault}", wrong or (_waits(run) if fault in HANDED_OVER else ""))
    yield Trial("no lp", _wrong(Printer(programs({"PATH": "/nonexistent"})), "slip", "no-program"))
    if CUPSD is not None and workshop.whole:
        with workshop.folder() as folder, scheduler(folder) as cups:
            yield from _real(cups, folder)


def _real(cups: Scheduler, folder: Path) -> Iterator[Trial]:
    printer = Printer(programs(cups.environment, cups.environment["CUPS_SERVER"]))
    for queue, outcome in REAL.items():
        cups.add(queue)
        yield Trial(f"CUPS: {queue}", _wrong(printer, queue, outcome) or _left(cups, queue))
    cups.add("disabled")
    cups.ask("cupsdisable", "disabled")
    yield Trial("CUPS: disabled", _wrong(printer, "disabled", "stopped") or _left(cups, "disabled"))
    cups.add("rejects")
    cups.ask("cupsreject", "rejects")
    yield Trial("CUPS: rejects", _wrong(printer, "rejects", "refused") or _left(cups, "rejects"))
    yield Trial("CUPS: no such queue", _wrong(printer, "elsewhere", "no-queue"))
    told = (folder / "log" / "page_log").read_text(encoding="utf-8") if (folder / "log" / "page_log").exists() else ""
    users = {line.split()[1] for line in told.splitlines()}
    yield Trial("CUPS: its log", f"it names {users}" if users - {"slip"} else "")
    gone = Printer(programs({"PATH": "/usr/bin:/bin"}, str(folder / "no.sock")))
    yield Trial("CUPS: scheduler gone", _wrong(gone, "well", "no-queue"))


def _wrong(printer: Printer, queue: str, outcome: str) -> str:
    began = time.monotonic()
    found = printer.print(queue, PDF)
    took = time.monotonic() - began
    if found != outcome:
        return f"it ended in {found}, not {outcome}"
    return f"it took {took:.0f} s" if took > ALLOWED_SECONDS else ""


def _left(cups: Scheduler, queue: str) -> str:
    """What still waits in the queue or lies in the spool."""
    until = time.monotonic() + GRACE_SECONDS
    while cups.waiting(queue) or cups.kept():
        if time.monotonic() > until:
            return f"{cups.waiting(queue).strip()} {cups.kept()} is left"
        time.sleep(0.1)
    return ""


def control(workshop: Workshop) -> Trial:
    """Who does not take back what did not come out leaves it to the next visitor."""
    with workshop.folder() as folder:
        run = programs(answering(folder, "no-paper"))

        def keeping(arguments: Sequence[str], reads: bytes, seconds: float) -> Done:
            return Done(0) if arguments[0] == "cancel" else run(arguments, reads, seconds)

        return Trial("nothing is taken back", _wrong(Printer(keeping), "slip", "no-paper") or _waits(keeping))


def _waits(run: Run) -> str:
    """What still waits in the queue that only answers."""
    return run(["lpstat", "-W", "not-completed", "-o", "slip"], b"", COMMAND_SECONDS).words.strip()


PROMISE = Promise(
    row="R41",
    words="printing ends within 15 s in a sentence, and nothing waits in a queue or lies in the spool",
    trials=trials,
    control=control,
)
