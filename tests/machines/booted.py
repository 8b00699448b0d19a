"""A system that runs: started by systemd-nspawn, asked from outside through the first of its processes."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from tests.machines.root import Root

DISPLAY = {"DISPLAY": ":0", "XAUTHORITY": "/run/asylum-kiosk-display/authority"}
UNIT = "asylum-kiosk.service"


class Booted:
    """A context in which the system of `root` runs, without any network."""

    def __init__(self, root: Root) -> None:
        self.root = root
        self._nspawn: subprocess.Popen[bytes] | None = None
        self._first = 0
        self._console: IO[bytes] | None = None

    def __enter__(self) -> Booted:
        self._console = (self.root.folder.parent / f"{self.root.suite}.console.log").open("wb")
        alone = ["--register=no", "--keep-unit", "--private-network", "--quiet"]
        self._nspawn = subprocess.Popen(
            ["systemd-nspawn", *alone, "-D", str(self.root.folder), "--boot"],
            stdin=subprocess.DEVNULL,
            stdout=self._console,
            stderr=self._console,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"},
        )
        try:
            self.wait("the system is up", 90, self._is_up)
        except BaseException:
            self._nspawn.kill()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._nspawn is not None
        assert self._console is not None
        if self._first:
            self.run("systemctl", "poweroff", "--no-wall")
        with suppress(subprocess.TimeoutExpired):
            self._nspawn.wait(60)
        if self._nspawn.poll() is None:
            self._nspawn.send_signal(signal.SIGKILL)
            self._nspawn.wait()
        self._console.close()

    def run(self, *command: str, **environment: str) -> str:
        """What a command says in the running system; how it ends is for the caller to read."""
        told = self._inside(command, environment)
        done = subprocess.run(told, capture_output=True, text=True, timeout=120, check=False)
        return done.stdout + done.stderr

    def typed(self, answers: Mapping[str, str], *command: str) -> str:
        """What a command says on a terminal of its own, on which each question is answered once it stands there."""
        process, terminal = pty.fork()
        if process == 0:
            told = self._inside(command, {})
            os.execvp(told[0], told)  # noqa: S606 - becomes what it starts
        said, waiting = "", dict(answers)
        with suppress(OSError):  # the end of a terminal is an error
            while chunk := os.read(terminal, 4096):
                said += chunk.decode(errors="replace")
                for question in [one for one in waiting if one in said]:
                    os.write(terminal, f"{waiting.pop(question)}\n".encode())
        os.waitpid(process, 0)
        os.close(terminal)
        return said

    def _inside(self, command: Iterable[str], environment: Mapping[str, str]) -> list[str]:
        """The command that runs another one in the running system, with this environment and no more."""
        spaces = ["--mount", "--uts", "--ipc", "--net", "--pid", "--root", "--wd"]
        words = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"]
        words += [f"{name}={value}" for name, value in environment.items()]
        return ["nsenter", f"--target={self._first}", *spaces, *words, *command]

    def signal(self, name: str, process: str) -> None:
        """Send a signal to a process; a small system has no program for it, its shell can."""
        said = self.run("sh", "-c", f"kill -{name} {process}")
        if said:
            raise RuntimeError(said)

    def state(self, name: str, unit: str = UNIT) -> str:
        """A property of a unit, or with an empty name of the machine, as systemd says it."""
        return self.run("systemctl", "show", "--value", f"--property={name}", *unit.split()).strip()

    def main_process(self) -> str:
        """The process that the unit of the kiosk is about; "0" where there is none."""
        return self.state("MainPID")

    def parts(self, name: str) -> list[str]:
        """The processes of the kiosk that are a `visit`, or the `plain` page."""
        look = "for p in /proc/[0-9]*; do echo ${p#/proc/} $(tr '\\0' ' ' <$p/cmdline); done 2>/dev/null"
        lines = self.run("sh", "-c", look).splitlines()
        return [line.split()[0] for line in lines if f" --part {name}" in line and " run " in line]

    def screen(self) -> bytes:
        """A picture of the screen in the format of xwd; empty where there is no screen."""
        inside = ["nsenter", f"--target={self._first}", "--mount", "--net", "--pid", "--root", "--wd"]
        words = [
            "env",
            "-i",
            *(f"{name}={value}" for name, value in DISPLAY.items()),
            "/usr/bin/xwd",
            "-root",
            "-silent",
        ]
        return subprocess.run([*inside, *words], capture_output=True, timeout=60, check=False).stdout

    def wait(self, what: str, seconds: float, condition: Callable[[], object]) -> object:
        """Ask until it is so.

        Raises:
            TimeoutError: it is not so in time.
        """
        end = time.monotonic() + seconds
        while not (found := condition()):
            if time.monotonic() > end:
                raise TimeoutError(f"not within {seconds:.0f} s: {what}")
            time.sleep(0.1)
        return found

    def cut_power(self) -> None:
        """Kill every process of the machine at once; nothing is told of it."""
        assert self._nspawn is not None
        os.kill(self._first, signal.SIGKILL)
        self._nspawn.wait(60)
        self._first = 0

    def _is_up(self) -> bool:
        """Finds the first process of the system, which is not the first that systemd-nspawn starts."""
        assert self._nspawn is not None
        if self._nspawn.poll() is not None:
            raise RuntimeError(f"systemd-nspawn ended with {self._nspawn.returncode}; see {self._log()}")
        children = Path(f"/proc/{self._nspawn.pid}/task/{self._nspawn.pid}/children").read_text().split()
        if not children:
            return False
        self._first = int(children[0])
        return self.run("systemctl", "is-system-running").strip() in {"running", "degraded"}

    def _log(self) -> Path:
        return self.root.folder.parent / f"{self.root.suite}.console.log"
