"""One process that is watched over: started, told, listened to, killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO

from kiosk.supervise import protocol
from kiosk.supervise.protocol import Said, Told

Hear = Callable[["Child", Said | None], None]


class Child:
    """A process and what is known of it.

    Start it in the main thread: the system ends a child with the thread that made it.

    Args:
        now: seconds that only grow.
        hear: is called in a thread of its own with each word, and with None once the process is gone and nothing more
            will come.

    Attributes:
        alive_at: when it last showed that it lives: started, showed itself, drew.
        code: how it ended, as `subprocess` says it: below nought the signal; None while it runs.
    """

    def __init__(self, command: Sequence[str], now: float, hear: Hear) -> None:
        self.started_at = self.alive_at = now
        self.going_since: float | None = None
        self.aborted_at: float | None = None
        self.ready = self.shown = False
        self.code: int | None = None
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            process_group=None if sys.platform == "win32" else 0,  # Ctrl+C is for the supervisor
        )
        self._thread = threading.Thread(target=self._listen, args=(hear,), name="listener", daemon=True)
        self._thread.start()
        threading.Thread(target=self._sweep, name="sweeper", daemon=True).start()

    @property
    def number(self) -> int:
        """The number of the process."""
        return self._process.pid

    def tell(self, word: Told) -> None:
        """Say a word; a child that is gone hears nothing, and its end is heard otherwise."""
        with suppress(OSError, ValueError):
            _stream(self._process.stdin).write(protocol.line(word))

    def abort(self, now: float) -> None:
        """Let a process that hangs write down where, and end; where there is no such signal, end it."""
        self.aborted_at = now
        if sys.platform == "win32":
            self.kill()
            return
        with suppress(OSError):
            self._process.send_signal(signal.SIGABRT)

    def kill(self) -> None:
        """End it and all that it started, without asking."""
        self._kill_group()
        with suppress(OSError):
            self._process.kill()

    def wait(self, seconds: float) -> bool:
        """Whether it is gone within so many seconds."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _sweep(self) -> None:
        """When it is gone, what it started goes too; who of that holds its output would keep us listening."""
        self._process.wait()
        self._kill_group()

    def _kill_group(self) -> None:
        """Who prepares an edition for it is of its group; so is nobody else, also when it is gone itself."""
        if sys.platform != "win32":
            with suppress(OSError):
                os.killpg(self.number, signal.SIGKILL)

    def _listen(self, hear: Hear) -> None:
        with _stream(self._process.stdout) as lines:
            for line in lines:
                word = protocol.said(line)
                if word is not None:
                    hear(self, word)
        self.code = self._process.wait()
        with suppress(OSError):
            _stream(self._process.stdin).close()
        hear(self, None)


def _stream(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("the process was made with pipes")
    return pipe
