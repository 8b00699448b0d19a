"""Says things through programs of the system: a child a saying, which is the saying as long as it runs.

The words go in by standard input, because anybody on the machine can read the arguments of a program. So does a
recording, whose name would tell which page is read. A child never outlives who listens: it is killed to be silent, and
by the kernel when this process dies.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import pairwise
from math import log10

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.voice.player import Player
from kiosk.voice.saying import Saying
from kiosk.voice.sound import CARD_PLAYER, CLIP_PLAYER, DECODER, ENGINE

# QProcess lets Python run nothing in the child before its program; this program of util-linux does it, and becomes it.
_WITH_PARENT = ("setpriv", "--pdeathsig", "KILL")
_FULL_VOLUME = 65536  # of paplay
_NOT_FOUND = 127  # what that program ends with where there is no such program
END_MS = 2_000


class Programs(Player):
    """Runs `espeak-ng`, or what plays recordings.

    Args:
        clock: seconds that only grow, to tell a sentence that was said from one that was not.
    """

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._with_parent = _WITH_PARENT if shutil.which(_WITH_PARENT[0]) else ()
        self._running: _Child | None = None
        self._killed: set[_Child] = set()
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._note_late)

    @property
    def alive(self) -> int:
        """How many processes there are, those included that were killed a moment ago."""
        return len(self._killed) + (self._running is not None)

    def say(self, saying: Saying) -> None:
        """Start a child for it; one that cannot be started fails."""
        self.hush()
        child = _Child(saying, self._clock(), self)
        self._running = child
        for process in child.processes:
            process.finished.connect(self._note_end)
            process.errorOccurred.connect(self._note_error)
        child.start(self._with_parent)
        self._late.start(round(saying.most_seconds * 1000))

    def hush(self) -> None:
        """Kill the child, which is silent within milliseconds; it is gone a little later."""
        self._late.stop()
        child, self._running = self._running, None
        if child is not None:
            self._end(child)

    def close(self) -> None:
        """Kill what there is and wait until it is gone."""
        self.hush()
        for process in [process for child in self._killed for process in child.processes]:
            process.waitForFinished(END_MS)
        self._killed.clear()

    @Slot(int, QProcess.ExitStatus)
    def _note_end(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self.sender()
        child = self._child_of(process)
        if child is None:
            return
        if child in self._killed:
            self._end(child)
        elif process is child.heard:  # else the decoder is done, and what it gave is still being played
            self._running = None
            self._late.stop()
            self._end(child)
            if code == _NOT_FOUND and self._with_parent:
                self.failed.emit("missing")
            elif status != QProcess.ExitStatus.NormalExit or code != 0:
                self.failed.emit("ended")
            elif self._clock() - child.started < child.saying.least_seconds:
                self.failed.emit("unheard")
            else:
                self.ended.emit()

    @Slot(QProcess.ProcessError)
    def _note_error(self, error: QProcess.ProcessError) -> None:
        child = self._child_of(self.sender())
        if child is None or error != QProcess.ProcessError.FailedToStart:
            return  # of what was started, the end tells
        was_running = child is self._running
        if was_running:
            self._running = None
            self._late.stop()
        self._end(child)
        if was_running:
            self.failed.emit("missing")

    @Slot()
    def _note_late(self) -> None:
        """It hangs: nobody is asked whether they are still there as long as something is being said."""
        self.hush()
        self.failed.emit("stuck")

    def _end(self, child: _Child) -> None:
        """Kill what still runs of a child, and let go of it when nothing does."""
        self._killed.add(child)
        if child.kill():
            self._killed.discard(child)

    def _child_of(self, process: QObject | None) -> _Child | None:
        everyone = self._killed | ({self._running} if self._running else set())
        return next((child for child in everyone if process in child.processes), None)


class _Child:
    """What says one thing: a program; for a recording on a sound card one that decodes it, and one that plays that.

    Attributes:
        processes: each feeds the next one.
    """

    def __init__(self, saying: Saying, now: float, parent: QObject) -> None:
        self.saying = saying
        self.started = now
        self._commands = _commands(saying)
        self.processes = [QProcess(parent) for _ in self._commands]

    @property
    def heard(self) -> QProcess:
        """The one that makes the sound: it is over when this is."""
        return self.processes[-1]

    def start(self, prefix: tuple[str, ...]) -> None:
        """Start it, with what it says on its standard input and nothing of it on our own output."""
        first, saying = self.processes[0], self.saying
        if saying.clip is not None:
            first.setStandardInputFile(str(saying.clip))
        for feeding, fed in pairwise(self.processes):
            feeding.setStandardOutputProcess(fed)
        self.heard.setStandardOutputFile(QProcess.nullDevice())
        for process, command in zip(self.processes, self._commands, strict=True):
            process.setStandardErrorFile(QProcess.nullDevice())  # ALSA complains there of cards that are not used
            program, *arguments = (*prefix, *command)
            process.start(program, arguments)
        if saying.clip is None:
            first.write(saying.words.encode())
            first.closeWriteChannel()

    def kill(self) -> bool:
        """Kill what runs of it; whether nothing does any more."""
        running = [process for process in self.processes if process.state() != QProcess.ProcessState.NotRunning]
        for process in running:
            process.kill()
        if not running:
            for process in self.processes:
                process.deleteLater()
        return not running


def _commands(saying: Saying) -> tuple[tuple[str, ...], ...]:
    if saying.clip is None:
        return ((ENGINE, "-v", saying.voice, "-s", str(saying.speed), "-a", str(saying.volume), "--stdin"),)
    if saying.way == "server":
        return ((CLIP_PLAYER, f"--volume={_FULL_VOLUME * saying.volume // 100}", "/dev/stdin"),)
    louder = round(20 * log10(saying.volume / 100))  # decibels
    return ((DECODER, "--quiet", "--force-wav", "--gain", str(louder), "-", "-"), (CARD_PLAYER, "--quiet", "-"))
