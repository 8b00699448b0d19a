"""Listens to the supervisor and speaks to it."""

from __future__ import annotations

import os
import sys
import threading

from PySide6.QtCore import QObject, Signal

from kiosk.exits import Exit
from kiosk.supervise import protocol
from kiosk.supervise.protocol import Said, Told


class Link(QObject):
    """`told` brings each word to the thread of the interface.

    It takes standard input and output for itself: whatever else reads finds nothing, and whatever else prints does so
    on standard error.
    """

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._from = os.dup(0)
        self._to = os.dup(1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        sys.stdout.flush()
        os.dup2(2, 1)

    def listen(self) -> None:
        """From now on words are brought; when nobody watches any more, the process ends, also while it hangs."""
        threading.Thread(target=self._listen, name="link", daemon=True).start()

    def say(self, word: Said) -> None:
        """Tell the supervisor; without one there is nothing to go on for."""
        try:
            os.write(self._to, protocol.line(word))
        except OSError:
            os._exit(Exit.ABANDONED)

    def _listen(self) -> None:
        with os.fdopen(self._from, "rb", buffering=0) as lines:
            for line in lines:
                word = protocol.told(line)
                if word is not None:
                    self._bring(word)
        os._exit(Exit.ABANDONED)

    def _bring(self, word: Told) -> None:
        self.told.emit(word)
