"""No text can end the process, none can reach the network: each case in a process of its own, with its control."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.prepared.store import PreparedEdition

ROOT = Path(__file__).parent.parent.parent
COUNT = 30


class Listener:
    """A server on the loopback address that counts who connects."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = str(self._socket.getsockname()[1])
        self.hits = 0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.hits += 1
            connection.close()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.close()


def _run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", f"tests.helpers.{module}", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=os.environ.copy(), timeout=1800, check=False
    )


def test_hostile_texts_on_every_screen_do_no_harm_and_reach_nobody(
    edition: PreparedEdition, listener: Listener
) -> None:
    """The edition is prepared before: the process would not wait for it as long as a busy machine takes."""
    done = _run("hostile", str(COUNT), listener.port)
    assert done.stdout.startswith("survived"), f"code {done.returncode}: {done.stderr[-2000:]}"
    assert int(done.stdout.split()[1]) > COUNT
    assert listener.hits == 0


def test_control_a_stock_button_does_end_the_process() -> None:
    """If this ever passes without a crash, Qt mended the fault; the rules of test_qml.py may then be loosened."""
    done = _run("plain_button")
    assert done.returncode == -signal.SIGSEGV, (done.returncode, done.stdout, done.stderr[-500:])


def test_control_remote_pictures_are_fetched_without_the_guard(listener: Listener) -> None:
    assert _run("remote_picture", listener.port, "bare").stdout.startswith("ended")
    assert listener.hits > 0


def test_with_the_guard_no_picture_is_fetched(listener: Listener) -> None:
    assert _run("remote_picture", listener.port, "guarded").stdout.startswith("ended")
    assert listener.hits == 0
