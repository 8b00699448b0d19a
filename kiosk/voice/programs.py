"""Says things through programs of the system: a child a saying, which is the saying as long as it runs.

The words go in by standard input, because anybody on the machine can read the arguments of a program. So does a
recording, whose name would tell which page is read. A child never outlives who listens: it is killed to be silent, and
by the kernel when this process dies.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Slot

from kiosk.voice.player import Player
from kiosk.voice.saying import Saying
from kiosk.voice.sound import CLIP_PLAYER, ENGINE

# QProcess lets Python run nothing in the child before its program; this program of util-linux does it, and becomes it.
_WITH_PARENT = ("setpriv", "--pdeathsig", "KILL")
_FULL_VOLUME = 65536  # of paplay
END_MS = 2_000


class Programs(Player):
    """Runs `espeak-ng`, or the player of recordings.

    Args:
        clock: seconds that only grow, to tell a sentence that was said from one that was not.
    """

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._with_parent = _WITH_PARENT if shutil.which(_WITH_PARENT[0]) else ()
        self._running: _Child | None = None
        self._killed: set[_Child] = set()

    @property
    def alive(self) -> int:
        """How many processes there are, those included that were killed a moment ago."""
        return len(self._killed) + (self._running is not None)

    def say(self, saying: Saying) -> None:
        """Start a child for it; one that cannot be started fails."""
        self.hush()
        child = _Child(saying, self._clock(), self)
        self._running = child
        child.process.finished.connect(self._note_end)
        child.process.errorOccurred.connect(self._note_error)
        child.start(self._with_parent)

    def hush(self) -> None:
        """Kill the child, which is silent within milliseconds; it is gone a little later."""
        child, self._running = self._running, None
        if child is not None:
            self._killed.add(child)
            child.process.kill()

    def close(self) -> None:
        """Kill what there is and wait until it is gone."""
        self.hush()
        for child in tuple(self._killed):
            child.process.waitForFinished(END_MS)
        self._killed.clear()

    @Slot(int, QProcess.ExitStatus)
    def _note_end(self, code: int, status: QProcess.ExitStatus) -> None:
        child = self._child_of(self.sender())
        if child is None:
            return
        if child in self._killed:
            self._killed.discard(child)
            child.process.deleteLater()
            return
        self._running = None
        child.process.deleteLater()
        if status != QProcess.ExitStatus.NormalExit or code != 0:
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
        child.process.deleteLater()
        if child in self._killed:
            self._killed.discard(child)
        else:
            self._running = None
            self.failed.emit("missing")

    def _child_of(self, process: QObject | None) -> _Child | None:
        everyone = self._killed | ({self._running} if self._running else set())
        return next((child for child in everyone if child.process is process), None)


class _Child:
    """A process and what it says."""

    def __init__(self, saying: Saying, now: float, parent: QObject) -> None:
        self.saying = saying
        self.started = now
        self.process = QProcess(parent)

    def start(self, prefix: tuple[str, ...]) -> None:
        """Start it, with what it says on its standard input and nothing of it on our own output."""
        process, saying = self.process, self.saying
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())  # ALSA complains there of cards that are not used
        if saying.clip is not None:
            process.setStandardInputFile(str(saying.clip))
        program, *arguments = (*prefix, *_command(saying))
        process.start(program, arguments)
        if saying.clip is None:
            process.write(saying.words.encode())
            process.closeWriteChannel()


def _command(saying: Saying) -> tuple[str, ...]:
    if saying.clip is not None:
        volume = _FULL_VOLUME * saying.volume // 100
        return (CLIP_PLAYER, f"--volume={volume}", "/dev/stdin")
    return (ENGINE, "-v", saying.voice, "-s", str(saying.speed), "-a", str(saying.volume), "--stdin")
