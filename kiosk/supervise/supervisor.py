"""Holds the screen: one process that has it, one spare that waits; hands over, and mends what crashes or hangs.

Everything happens in one thread, one event after the other: a word of a child, the end of a child, a signal, time that
passed. The threads that listen to the children only bring their words here.
"""

from __future__ import annotations

import queue
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import FrameType

from kiosk import log
from kiosk.exits import Exit
from kiosk.failure import Code
from kiosk.supervise.child import Child
from kiosk.supervise.crash_loop import CrashLoop
from kiosk.supervise.limits import Limits
from kiosk.supervise.protocol import Said, Told
from kiosk.supervise.service import Service

LOOK_SECONDS = 0.25  # how often the clock is looked at
_Heard = tuple[Child, Said | None] | Exit


@dataclass(frozen=True)
class Commands:
    """How the children are started.

    Attributes:
        first: the first process of a visit, which may begin elsewhere than at rest.
        visit: every other one that nothing but an empty screen or the plain page waits for.
        spare: one that is built while somebody uses the screen, and takes less of the machine.
        plain: the page that is shown when no visit can be.
    """

    first: Sequence[str]
    visit: Sequence[str]
    spare: Sequence[str]
    plain: Sequence[str]


class Supervisor:
    """Watches until it is told to end.

    Args:
        clock: seconds that only grow.
    """

    def __init__(self, commands: Commands, limits: Limits, service: Service, clock: Callable[[], float]) -> None:
        self._commands = commands
        self._limits = limits
        self._service = service
        self._clock = clock
        self._heard: queue.SimpleQueue[_Heard] = queue.SimpleQueue()
        self._children: set[Child] = set()
        self.screen: Child | None = None
        self.spare: Child | None = None
        self.plain = False  # whether it is the plain page that has the screen
        self.ended: Exit | None = None
        self._begun = False
        self._visited = False
        self._left = False  # the visit on the screen is over, and waits to be relieved
        self._renew = False  # what has the screen is to go when nobody is there
        self._empty_since = self._spare_due = self._looked_at = clock()
        self._failed_spares = 0
        self._crashes = CrashLoop(limits.crashes, limits.within)
        self._plain_crashes = CrashLoop(limits.crashes, limits.within)

    # Running

    def run(self) -> int:
        """Watch until a signal or staff ends it; no child is left."""
        for number in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, number):
                signal.signal(getattr(signal, number), self._note_signal)
        try:
            self.turn(0)
            while self.ended is None:
                self.turn(LOOK_SECONDS)
        finally:
            self.end()
        return self.ended

    def turn(self, seconds: float) -> None:
        """Take all that was heard, after waiting for it for so many seconds; then look at the clock."""
        event = self._next(seconds)
        while event is not None and self.ended is None:
            self._take(event)
            event = self._next(0)
        if self.ended is None:
            self._look_at_clock(self._clock())

    def _next(self, seconds: float) -> _Heard | None:
        try:
            return self._heard.get(timeout=seconds) if seconds else self._heard.get_nowait()
        except queue.Empty:
            return None

    def _take(self, event: _Heard) -> None:
        if isinstance(event, Exit):
            self.ended = event
            return
        child, word = event
        if word is None:
            self._note_gone(child)
        else:
            child.alive_at = self._clock()
            self._note_said(child, word)

    def end(self) -> None:
        """Kill every child and wait until all are gone."""
        self._service.stopping()
        for child in self._children:
            child.kill()
        for child in self._children:
            child.wait(self._limits.end)

    def _note_signal(self, number: int, _frame: FrameType | None) -> None:
        self._heard.put(Exit.INTERRUPTED if number == signal.SIGINT else Exit.DONE)

    # What children say

    def _note_said(self, child: Child, word: Said) -> None:
        if child is self.spare and word is Said.READY:
            child.ready = True
            self._failed_spares = 0
            self._use_spare(child)
        elif child is self.spare and word is Said.SHOWN:
            self._hand_over(child)
        elif child is self.screen and word is Said.SHOWN:
            self._show(child)
        elif child is self.screen and word is Said.DONE:
            self._relieve(child)

    def _use_spare(self, spare: Child) -> None:
        """A new spare is ready: is there somebody it should relieve?"""
        if self.screen is None or self.plain:
            self._go(spare)
        elif self._renew:
            self.screen.tell(Told.YIELD)

    def _relieve(self, child: Child) -> None:
        """A visit is over."""
        if self._left:
            return
        self._left = True
        if self.spare is not None and self.spare.ready:
            self._go(self.spare)
        else:
            self._reset(child)

    def _reset(self, child: Child) -> None:
        """Nobody can take over: the next visit begins in the old process, which goes at the first occasion."""
        log.note(Code.SPARE_LATE, "the visit ended before a spare was ready")
        child.tell(Told.RESET)
        self._left = False
        self._renew = True

    def _go(self, spare: Child) -> None:
        spare.going_since = self._clock()
        spare.tell(Told.GO)

    def _hand_over(self, child: Child) -> None:
        """The spare has the screen: whatever had it before goes, with all it holds of a visitor."""
        old, self.screen, self.spare = self.screen, child, None
        self.plain = self._left = self._renew = False
        self._visited = True
        self._spare_due = self._clock() + self._limits.settle
        self._show(child)
        if old is not None:
            old.kill()

    def _show(self, child: Child) -> None:
        child.shown = True
        if not self._begun:
            self._begun = True
            self._service.ready()
        self._service.status("the plain page is shown" if self.plain else "the kiosk is shown")

    # Children that end

    def _note_gone(self, child: Child) -> None:
        self._children.discard(child)
        if child is self.screen and self.plain:
            self._note_plain_gone(child)
        elif child is self.screen:
            self._note_screen_gone(child)
        elif child is self.spare:
            self._note_spare_gone(child)

    def _note_screen_gone(self, child: Child) -> None:
        now = self._clock()
        self._clear_screen(now)
        if child.code == Exit.STAFF_ENDED:
            self.ended = Exit.STAFF_ENDED
            return
        if child.code == Exit.STAFF_RESTARTED:
            self._begin_anew(now)
            return
        if child.aborted_at is None:
            log.note(Code.VISIT_CRASHED, f"ended with {child.code}")
        self._crashes.note(now)
        if self._crashes.loops(now):
            log.note(Code.CRASH_LOOP, f"{self._limits.crashes} within {self._limits.within:.0f} s")
            self._drop_spare()
            self._show_plain(now)
        elif self.spare is None:
            self._spare_due = now
        elif self.spare.ready and self.spare.going_since is None:
            self._go(self.spare)

    def _begin_anew(self, now: float) -> None:
        """As at the start: no process is left, and what crashed before is forgotten."""
        self._drop_spare()
        self._visited = False
        self._spare_due = now
        self._failed_spares = 0
        self._crashes = CrashLoop(self._limits.crashes, self._limits.within)

    def _note_plain_gone(self, child: Child) -> None:
        now = self._clock()
        self._clear_screen(now)
        log.note(Code.VISIT_CRASHED, f"the plain page ended with {child.code}")
        self._plain_crashes.note(now)
        if self._plain_crashes.loops(now):
            self.ended = Exit.NO_SCREEN
        elif self.spare is not None and self.spare.ready and self.spare.going_since is None:
            self._go(self.spare)

    def _note_spare_gone(self, child: Child) -> None:
        now = self._clock()
        self.spare = None
        if child.code == Exit.OUTDATED:
            self._renew = True
            self._spare_due = now
        else:
            log.note(Code.SPARE_FAILED, f"ended with {child.code}")
            self._failed_spares += 1
            self._spare_due = now + min(self._limits.retry, self._limits.settle * 2 ** (self._failed_spares - 1))
            if self.screen is None:
                self._crashes.note(now)
                if self._crashes.loops(now):
                    self._show_plain(now)
        if self._left and self.screen is not None and not self.plain:
            self._reset(self.screen)

    def _clear_screen(self, now: float) -> None:
        self.screen = None
        self.plain = self._left = False
        self._empty_since = now

    def _drop_spare(self) -> None:
        """A spare was made when all was as it is, and would crash as well."""
        if self.spare is not None:
            spare, self.spare = self.spare, None
            spare.kill()

    # Time that passes

    def _look_at_clock(self, now: float) -> None:
        self._forgive_standstill(now)
        if self.screen is not None:
            self._look_at_heart(self.screen, now)
        elif now - self._empty_since >= self._limits.empty:
            self._show_plain(now)
        if self.spare is not None:
            self._look_at_spare(self.spare, now)
        elif now >= self._spare_due:
            self._make_spare(now)
        if self._all_is_well(now):
            self._service.feed(now)

    def _forgive_standstill(self, now: float) -> None:
        """Where this process itself did not run for long, neither did the others: nobody hangs."""
        if now - self._looked_at >= self._limits.heart / 2:
            for child in self._children:
                child.alive_at = now
        self._looked_at = now

    def _look_at_heart(self, child: Child, now: float) -> None:
        if child.aborted_at is not None:
            if now - child.aborted_at >= self._limits.abort:
                child.kill()
        elif now - child.alive_at >= self._limits.heart:
            log.note(Code.VISIT_HUNG, f"no frame for {self._limits.heart:.0f} s")
            child.abort(now)

    def _look_at_spare(self, spare: Child, now: float) -> None:
        slow = not spare.ready and now - spare.started_at >= self._limits.start
        stuck = spare.going_since is not None and now - spare.going_since >= self._limits.show
        if slow or stuck:
            spare.kill()

    def _all_is_well(self, now: float) -> bool:
        """Whether the screen lives, or is about to: the plain page may take as long as a heart may stand still."""
        if self.screen is None:
            return now - self._empty_since < self._limits.empty + self._limits.heart
        return now - self.screen.alive_at < self._limits.heart

    def _make_spare(self, now: float) -> None:
        self.spare = self._start(self._command(), now)

    def _command(self) -> Sequence[str]:
        if not self._visited:
            return self._commands.first
        return self._commands.visit if self.screen is None or self.plain else self._commands.spare

    def _show_plain(self, now: float) -> None:
        if self.screen is None:
            self.screen = self._start(self._commands.plain, now)
            self.plain = True
            if self.spare is None:
                self._spare_due = now + self._limits.retry

    def _start(self, command: Sequence[str], now: float) -> Child:
        child = Child(command, now, lambda who, word: self._heard.put((who, word)))
        self._children.add(child)
        return child
