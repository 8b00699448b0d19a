"""A whole kiosk under trial: the supervisor and its children, off-screen, in folders of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.soak.kiosk import FOLDER, LIMITS, NO_DRIVER, RESOURCES

ROOT = Path(__file__).parent.parent.parent
PATIENCE_SECONDS = 300.0  # on a machine with a hundred other things to do
WITHOUT_SPARES = {"settle": 1e9}  # limits of a kiosk that never builds one


class Trial:
    """One running kiosk.

    Attributes:
        folders: everything it may write lies in them.
    """

    def __init__(
        self,
        folder: Path,
        *,
        arguments: Sequence[str],
        limits: Mapping[str, float],
        cache: Path | None,
        resources: Path | None,
    ) -> None:
        self.home = folder / "home"
        self._work = folder / "work"
        for place in (self.home, self._work):
            place.mkdir()
        mine = {name: str(self.home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
        mine |= {"XDG_RUNTIME_DIR": str(self.home), "KIOSK_LOG_DIR": str(self.home / "logs")}
        mine |= {FOLDER: str(self._work), "QT_QPA_PLATFORM": "offscreen"}
        mine |= {LIMITS: json.dumps(limits)}
        mine |= {"KIOSK_CACHE_DIR": str(cache)} if cache else {}
        mine |= {RESOURCES: str(resources)} if resources else {}
        self._manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._manager.bind(str(folder / "notify"))
        mine |= {"NOTIFY_SOCKET": str(folder / "notify")}
        self.environment = os.environ | mine
        self._arguments = arguments
        self.folders = [self.home, *([cache] if cache else [])]
        self.supervisor = self.start()

    def start(self) -> subprocess.Popen[bytes]:
        """Start it, in the same environment as ever."""
        command = [sys.executable, "-m", "tests.soak.kiosk", "run", "--mode", "kiosk", *self._arguments]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment)

    def processes(self) -> list[int]:
        """The supervisor and all below it."""
        return [self.supervisor.pid, *below(self.supervisor.pid)]

    def _living(self) -> list[int]:
        """Those that run: what was killed is there for a moment more, dead and not yet collected."""
        return [number for number in self.processes() if is_there(number)]

    def shown(self, *, but: int = 0) -> int:
        """Wait until a visit, another one than `but`, has the screen; its process."""
        found: list[int] = []

        def look() -> bool:
            done = {int(file.name.partition("-")[2]) for file in self._work.glob("shown-*")}
            found[:] = [number for number in done & set(self._living()) if number != but]
            return bool(found)

        self.wait_for("a visit is shown", look)
        return found[0]

    def spare(self, shown: int) -> int:
        """Wait until somebody waits behind what is shown, built and ready; its process."""
        found: list[int] = []

        def look() -> bool:
            found[:] = [n for n in self._living() if n != shown and (self._work / f"ready-{n}").exists()]
            return bool(found)

        self.wait_for("a spare is ready", look)
        return found[0]

    def act(self, visit: int, words: str) -> None:
        """Type, search and copy the words in a visit."""
        self._do("act", visit, words)
        self.wait_for("it was done", (self._work / f"acted-{visit}").exists)

    def hang(self, visit: int, kind: str) -> None:
        """Have a visit hang or crash."""
        self._do("hang", visit, kind)

    def take_driver(self) -> Path:
        """From now on every visit crashes with its first frame; what is to be removed to give it back."""
        file = self._work / NO_DRIVER
        file.touch()
        return file

    def finish(self, visit: int) -> None:
        """Touch Finish."""
        self._do("finish", visit, "")

    def finished(self, visit: int) -> bool:
        """Whether the touch on Finish was made, by a process that goes on after it."""
        return (self._work / f"finished-{visit}").exists()

    def second(self, what: str, visit: int) -> float:
        """When a visit was `shown`, or the finger was `lifted` from Finish, by the monotonic clock."""
        return float((self._work / f"{what}-{visit}").read_text(encoding="utf-8"))

    def _do(self, what: str, visit: int, words: str) -> None:
        (self._work / f"{what}ed-{visit}").unlink(missing_ok=True)
        draft = self._work / f"draft-{visit}"
        draft.write_text(words, encoding="utf-8")
        draft.rename(self._work / f"{what}-{visit}")

    def told(self) -> list[str]:
        """What the service manager heard since it was asked last."""
        heard = []
        with suppress(BlockingIOError):
            while True:
                heard.append(self._manager.recv(200, socket.MSG_DONTWAIT).decode())
        return heard

    def wait_for(self, what: str, so: Callable[[], bool]) -> None:
        """Wait until it is so."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not so():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain: {what}")
            time.sleep(0.02)

    def close(self) -> None:
        """End it, whatever state it is in, and wait for its children to follow: they may be writing."""
        children = below(self.supervisor.pid)
        self.supervisor.kill()
        self.supervisor.wait()
        self.wait_for("its children are gone", lambda: not any(map(is_there, children)))
        self._manager.close()

    def end(self, number: int = signal.SIGTERM) -> int:
        """End the kiosk as a service manager does; its exit code."""
        self.supervisor.send_signal(number)
        return self.supervisor.wait(PATIENCE_SECONDS)


@contextmanager
def trial(
    folder: Path,
    *arguments: str,
    limits: Mapping[str, float] | None = None,
    cache: Path | None = None,
    resources: Path | None = None,
) -> Iterator[Trial]:
    """A kiosk that is there; none of its processes is left.

    Args:
        limits: in the place of some of `kiosk.supervise.limits`.
        cache: where its edition is prepared already.
        resources: other parts of the program than its own.
    """
    it = Trial(folder, arguments=arguments, limits=limits or {}, cache=cache, resources=resources)
    try:
        yield it
    finally:
        it.close()


def is_there(number: int) -> bool:
    """Whether a process runs; one that is dead and not yet collected does not."""
    return _name(number) not in {"", "Z"}


def _name(number: int) -> str:
    """The state of a process, empty when it is gone."""
    try:
        return Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return ""


def below(number: int) -> list[int]:
    """All processes that a process has started, and those they have."""
    try:
        tasks = list(Path(f"/proc/{number}/task").iterdir())
        texts = [(task / "children").read_text(encoding="utf-8") for task in tasks]
    except (FileNotFoundError, ProcessLookupError):
        return []
    children = [int(child) for text in texts for child in text.split()]
    return children + [number for child in children for number in below(child)]
