"""Children that speak the protocol as well, or as badly, as a test wants: small programs without Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.supervise.limits import Limits
from kiosk.supervise.service import Service
from kiosk.supervise.supervisor import Commands, Supervisor

TURNS = 4000  # of 50 ms at most: as generous as a minute or three

_HEAD = """
import os, sys, time
def say(word):
    sys.stdout.write(word + "\\n"); sys.stdout.flush()
def told():
    return sys.stdin.readline().strip() or os._exit(9)
def until(word):
    while told() != word: pass
"""
# The visit of every good child is over as soon as somebody writes a file named after its process.
GOOD = """
say("ready"); until("go"); say("shown")
while True:
    word = told()
    if word == "yield": say("done")
"""
VISIT = """
import threading
def visit():
    while not os.path.exists(sys.argv[1] + "/finish-%d" % os.getpid()): time.sleep(0.005)
    say("done")
say("ready"); until("go"); say("shown")
threading.Thread(target=visit, daemon=True).start()
while True: open(sys.argv[1] + "/told-%d" % os.getpid(), "a").write(told() + "\\n")
"""
CHATTERS = "print('a library says hello'); sys.stdout.flush()\n" + GOOD
NEVER_READY = "time.sleep(3600)"
NEVER_DRAWS = 'say("ready"); until("go"); time.sleep(3600)'
CRASHES_AT_START = "os._exit(4)"
CRASHES_WHEN_SHOWN = 'say("ready"); until("go"); say("shown"); os.abort()'
CRASHES_AT_GO = 'say("ready"); until("go"); os._exit(1)'
OUTDATED_AT_GO = 'say("ready"); until("go"); os._exit(8)'
ENDED_BY_STAFF = 'say("ready"); until("go"); say("shown"); os._exit(10)'
# Staff restart it as soon as somebody writes a file named after its process.
RESTARTED_BY_STAFF = """
import threading
def staff():
    while not os.path.exists(sys.argv[1] + "/finish-%d" % os.getpid()): time.sleep(0.005)
    os._exit(13)
say("ready"); until("go"); say("shown")
threading.Thread(target=staff, daemon=True).start()
while True: told()
"""
DEAF = """
import signal
signal.signal(signal.SIGABRT, signal.SIG_IGN)
say("ready"); until("go"); say("shown")
while True: pass
"""
STARTS_ANOTHER = (
    """
import subprocess
other = subprocess.Popen([sys.executable, "-S", "-E", "-c", "import time; time.sleep(3600)"])
open(sys.argv[1] + "/other-%d" % os.getpid(), "w").write(str(other.pid))
"""
    + GOOD
)
PLAIN = 'say("shown"); told()'


def child(program: str, *arguments: str | Path) -> Sequence[str]:
    """The command that runs a fake child."""
    return [sys.executable, "-S", "-E", "-c", _HEAD + program, *map(str, arguments)]


class Watched:
    """A supervisor whose clock a test moves, and whose turns it takes."""

    def __init__(self, visit: Sequence[str], first: Sequence[str] | None, plain: Sequence[str], limits: Limits) -> None:
        self.now = 1000.0
        self.limits = limits
        self.environment: dict[str, str] = {}
        commands = Commands(first or visit, visit, visit, plain)
        self.supervisor = Supervisor(commands, limits, Service(self.environment), lambda: self.now)

    def until(self, what: str, so: Callable[[Supervisor], bool]) -> None:
        """Take turns until it is so; the clock stands still."""
        for _ in range(TURNS):
            if so(self.supervisor):
                return
            self.supervisor.turn(0.05)
        raise AssertionError(f"waited in vain: {what}")

    def later(self, seconds: float) -> None:
        """Let time pass, in steps that no standstill explains."""
        step = self.limits.heart / 3
        while seconds > 0:
            self.now += min(step, seconds)
            seconds -= step
            self.supervisor.turn(0)

    def shown(self) -> int:
        """Wait until a visit has the screen; the number of its process."""
        self.until("a visit is shown", lambda s: s.screen is not None and s.screen.shown and not s.plain)
        assert self.supervisor.screen is not None
        return self.supervisor.screen.number

    def spare(self) -> int:
        """Wait until a spare is ready, at once; the number of its process."""
        self.later(self.limits.settle)
        self.until("a spare is ready", lambda s: s.spare is not None and s.spare.ready)
        assert self.supervisor.spare is not None
        return self.supervisor.spare.number

    def plain(self) -> None:
        """Wait until the plain page is shown."""
        self.until("the plain page is shown", lambda s: s.plain and s.screen is not None and s.screen.shown)


@contextmanager
def watched(
    visit: Sequence[str],
    first: Sequence[str] | None = None,
    plain: Sequence[str] | None = None,
    limits: Limits | None = None,
) -> Iterator[Watched]:
    """Watch over fake children; none is left."""
    it = Watched(visit, first, plain or child(PLAIN), limits or Limits())
    it.supervisor.turn(0)
    try:
        yield it
    finally:
        it.supervisor.end()
