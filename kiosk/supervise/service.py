"""Tells the service manager how the kiosk is, as sd_notify(3) does it; without one it tells nobody.

One datagram a message: no library is needed for it.
"""

from __future__ import annotations

import os
import socket
from collections.abc import MutableMapping
from contextlib import suppress


class Service:
    """Speaks to the socket that `NOTIFY_SOCKET` names.

    Args:
        environment: the variable is taken out of it, so that no child speaks for us.
    """

    def __init__(self, environment: MutableMapping[str, str] | None = None) -> None:
        given = os.environ if environment is None else environment
        name = given.pop("NOTIFY_SOCKET", "")
        microseconds = given.pop("WATCHDOG_USEC", "")
        given.pop("WATCHDOG_PID", None)
        self._address = "\0" + name[1:] if name.startswith("@") else name
        self._every = int(microseconds) / 1e6 / 3 if microseconds.isdecimal() else None
        self._fed: float | None = None

    def ready(self) -> None:
        """Something is on the screen."""
        self._tell("READY=1")

    def stopping(self) -> None:
        """It is about to end."""
        self._tell("STOPPING=1")

    def status(self, words: str) -> None:
        """One line for `systemctl status`."""
        self._tell(f"STATUS={words}")

    def feed(self, now: float) -> None:
        """All is well; said three times within the time the watchdog gives, where there is one."""
        if self._every is not None and (self._fed is None or now - self._fed >= self._every):
            self._fed = now
            self._tell("WATCHDOG=1")

    def _tell(self, message: str) -> None:
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as there:
            there.setblocking(False)  # a manager that does not read must not hold up the screen
            there.sendto(message.encode(), self._address)
