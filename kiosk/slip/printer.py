"""Prints through the queues of this machine (CUPS), as `lp` and `lpstat` of the system do it.

They are programs of their own, asked off the thread of the screen, over the socket of the scheduler on this machine:
this process may open no other kind, and what it starts inherits that (docs/decisions/0047). A queue learns nothing of
who prints: title and user are the same for every slip. What did not come out within the time is taken back, so that
nobody finds it later.
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

SOCKET = "/run/cups/cups.sock"
TITLE = USER = "slip"
MOST_SECONDS = 15.0  # from the touch to a sentence
COMMAND_SECONDS = 4.0
LOOK_SECONDS = 0.4  # between two looks at the queue
STUCK_SECONDS = 60  # after which the scheduler itself drops what still prints, should this process be gone

Fault = Literal["no-paper", "jam", "off", "stopped", "no-queue", "refused", "no-answer", "no-program"]
Outcome = Literal["printed"] | Fault

# Reasons of a printer (RFC 8011, 5.4.12) by what somebody has to do about them; the ends -warning and -report stay.
_REASONS: tuple[tuple[str, Fault], ...] = (
    ("media-empty", "no-paper"),
    ("media-needed", "no-paper"),
    ("media-jam", "jam"),
    ("cover-open", "jam"),
    ("door-open", "jam"),
    ("offline", "off"),
    ("shutdown", "off"),
    ("connecting-to-device", "off"),
)
_REQUEST = re.compile(r"request id is (?P<job>\S+)")


class Done(NamedTuple):
    """What a program left; `code` is None when it was not there or not done in time."""

    code: int | None
    words: str = ""
    missing: bool = False


class Queues(NamedTuple):
    """The queues of this machine; `default` is one of them, or empty."""

    names: tuple[str, ...] = ()
    default: str = ""


class Condition(NamedTuple):
    """How it is with the default queue: `fault` is None where it can print, `queue` empty where there is none.

    Where there are queues and none of them is the default one, the fault is `no-default`.
    """

    queue: str = ""
    fault: Fault | Literal["no-default"] | None = None


Run = Callable[[Sequence[str], bytes, float], Done]


class Printer:
    """The queues of this machine. Its functions take seconds: call them off the thread of the screen."""

    def __init__(self, run: Run, clock: Callable[[], float] = time.monotonic) -> None:
        """`run` starts a program with what it reads and the seconds it may take."""
        self._run = run
        self._clock = clock
        self._ended = threading.Event()

    def end(self) -> None:
        """Nobody waits any more: what is under way comes back at once."""
        self._ended.set()

    def queues(self) -> Queues:
        """Every queue, none where there is no CUPS or it does not answer."""
        listed = self._run(["lpstat", "-e"], b"", COMMAND_SECONDS)
        names = tuple(listed.words.split()) if listed.code == 0 else ()
        if not names:
            return Queues()
        told = self._run(["lpstat", "-d"], b"", COMMAND_SECONDS).words
        default = told.rpartition(":")[2].strip()
        return Queues(names, default if default in names else "")

    def condition(self) -> Condition:
        """How it is with the queue that is printed in."""
        queues = self.queues()
        if not queues.default:
            return Condition(fault="no-default" if queues.names else None)
        told = self._run(["lpstat", "-l", "-p", queues.default], b"", COMMAND_SECONDS)
        return Condition(queues.default, "no-answer" if told.code is None else _fault_in(told.words))

    def print(self, queue: str, pdf: bytes) -> Outcome:
        """Print a document, and wait until it is out or it is clear why it is not; at most `MOST_SECONDS`."""
        until = self._clock() + MOST_SECONDS
        if fault := self._broken(queue):
            return fault
        options = ["-o", "document-format=application/pdf", "-o", f"job-cancel-after={STUCK_SECONDS}"]
        handed = self._run(["lp", "-U", USER, "-d", queue, "-t", TITLE, *options, "-"], pdf, COMMAND_SECONDS)
        if handed.missing:
            return "no-program"
        request = _REQUEST.search(handed.words)
        if handed.code != 0 or request is None:
            return self._why_not(queue, handed)
        return self._watched(queue, request["job"], until)

    def _broken(self, queue: str) -> Fault | None:
        """Why nothing should be handed to a queue: it would come out when somebody else stands here."""
        told = self._run(["lpstat", "-p", queue], b"", COMMAND_SECONDS)
        return "stopped" if " disabled " in told.words else None

    def _why_not(self, queue: str, handed: Done) -> Fault:
        if handed.code is None:
            return "no-answer"
        return "refused" if queue in self.queues().names else "no-queue"

    def _watched(self, queue: str, job: str, until: float) -> Outcome:
        while True:
            left = self._run(["lpstat", "-W", "not-completed", "-o", queue], b"", COMMAND_SECONDS)
            if left.code == 0 and job not in left.words.split():
                return "printed"
            fault = self._reason(queue, left)
            if fault or self._clock() >= until or self._ended.is_set():
                self._run(["cancel", "-U", USER, job], b"", COMMAND_SECONDS)
                return fault or "no-answer"
            self._ended.wait(LOOK_SECONDS)

    def _reason(self, queue: str, left: Done) -> Fault | None:
        """What the printer itself says is wrong."""
        if left.code not in {0, None}:
            return "no-queue"
        return _fault_in(self._run(["lpstat", "-l", "-p", queue], b"", COMMAND_SECONDS).words)


def _fault_in(told: str) -> Fault | None:
    """What is wrong with a queue by what `lpstat -l -p` says of it."""
    if " disabled " in told:
        return "stopped"
    alerts = re.search(r"Alerts: (.*)", told)
    return next((fault for reason, fault in _REASONS if alerts and reason in alerts[1]), None)


def programs(environment: Mapping[str, str], server: str = SOCKET) -> Run:
    """Runs the programs of the system with what they need of the environment, and kills what takes too long.

    Their words are read in the C locale. `server` is the socket of the scheduler: they look for no other.
    """
    kept = {name: environment[name] for name in ("PATH", "HOME", "TMPDIR") if name in environment}
    given = kept | {"CUPS_SERVER": server, "LC_ALL": "C.UTF-8"}

    def run(arguments: Sequence[str], reads: bytes, seconds: float) -> Done:
        import subprocess  # a hundredth of a start, for what most visits do not do

        try:
            done = subprocess.run(
                arguments, input=reads, capture_output=True, timeout=seconds, env=given, check=False, close_fds=True
            )
        except FileNotFoundError:
            return Done(None, missing=True)
        except (OSError, subprocess.TimeoutExpired):
            return Done(None)
        return Done(done.returncode, done.stdout.decode(errors="replace"))

    return run


def of_this_machine() -> Printer:
    """The printer of this machine."""
    return Printer(programs(os.environ))
