"""R19 and R20: no socket but a local one, whatever the environment says; and nothing is missed without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Workshop, end_of
from tests.machines.calls import remote_sockets, watched

FIRST_FRAME = ("run", "--mode", "kiosk", "--lang", "ar", "--first-frame")
HOSTILE = {
    "as it is": {},
    "a bus elsewhere": {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=9"},
    "a display elsewhere": {"DISPLAY": "127.0.0.1:77", "QT_QPA_PLATFORM": "offscreen"},
    "a display that listens": {"QT_QPA_PLATFORM": "vnc"},
    "a proxy": {"http_proxy": "http://127.0.0.1:9", "ALL_PROXY": "socks5://127.0.0.1:9"},
    "plug-ins from elsewhere": {
        "QT_PLUGIN_PATH": "/tmp",
        "QML_IMPORT_TRACE": "1",
        "QMLSCENE_DEVICE": "softwarecontext",
    },
}
SHOWN_OR_REFUSED = {0, 7}  # a display that listens is none
OPENS = "import socket; socket.socket(socket.AF_INET)"
REACHES = "import socket; socket.create_connection(('192.0.2.1', 9), 1)"
WITHOUT = ("unshare", "--net")


def local_alone(workshop: Workshop) -> Iterator[Trial]:
    """The first frame in every environment; the record of the kernel has no socket that is not local."""
    for name, surroundings in HOSTILE.items() if shutil.which("strace") else ():
        with workshop.folder() as home:
            record = home / "record"
            environment = workshop.environment(home) | surroundings
            done = end_of([*watched(str(record), *workshop.command()), *_content(workshop)], environment)
            remote = remote_sockets(record.read_text(encoding="utf-8", errors="replace").splitlines())
            wrong = "; ".join(remote) or (
                "" if done.code in SHOWN_OR_REFUSED else f"code {done.code}: {done.err[-200:]}"
            )
            yield Trial(name, wrong)


def one_that_opens(workshop: Workshop) -> Trial:
    """A program that nobody keeps from it."""
    with workshop.folder() as home:
        record = home / "record"
        end_of(watched(str(record), sys.executable, "-c", OPENS), workshop.environment(home))
        return Trial("a socket", "; ".join(remote_sockets(record.read_text(encoding="utf-8").splitlines())))


def nothing_missed(workshop: Workshop) -> Iterator[Trial]:
    """Commands in a network of their own that leads nowhere, not even to themselves."""
    content = ("--content", str(workshop.content.root))
    commands = {
        "the first frame": _content(workshop),
        "a search": ("search", "court", "--lang", "en", *content),
        "a check": ("check", str(workshop.content.root)),
    }
    for name, words in commands.items() if _may_part() else ():
        with workshop.folder() as home:
            done = end_of([*WITHOUT, *workshop.command(), *words], workshop.environment(home))
            yield Trial(name, "" if done.code == 0 else f"code {done.code}: {done.err[-200:]}")


def one_that_needs_it(workshop: Workshop) -> Trial:
    """A program that calls somebody elsewhere."""
    with workshop.folder() as home:
        done = end_of([*WITHOUT, sys.executable, "-c", REACHES], workshop.environment(home))
        return Trial("a call", done.err.strip().rpartition("\n")[2])


def _content(workshop: Workshop) -> tuple[str, ...]:
    return (*FIRST_FRAME, "--content", str(workshop.content.root))


def _may_part() -> bool:
    if os.name == "nt" or shutil.which("unshare") is None:
        return False
    return subprocess.run([*WITHOUT, "true"], capture_output=True, check=False).returncode == 0


PROMISES = [
    Promise(
        "R19", "no socket is opened but local ones, in any environment", local_alone, one_that_opens, in_suite=True
    ),
    Promise("R20", "nothing is missed without a network", nothing_missed, one_that_needs_it, in_suite=True),
]
