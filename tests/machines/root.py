"""The folder of a system: made by debootstrap once, copied for each trial, commands run in it as somebody."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

BASE = ("systemd", "systemd-sysv", "dbus")
# A screen that is none, what takes pictures of it and touches it, what says which calls a program makes, a clock that
# is wrong, a scheduler of printers.
WATCHERS = ("xserver-xorg-video-dummy", "x11-apps", "xdotool", "strace", "faketime", "cups-daemon", "cups-client")
TOOLS = ("debootstrap", "systemd-nspawn", "nsenter", "dpkg-deb")
SCREEN = Path(__file__).parent / "screen.conf"
MINUTES_10 = 600


def cannot() -> str:
    """Why no machine can be made here; empty where it can."""
    if os.geteuid() != 0:
        return "only root can make another system; run it with sudo"
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return f"{', '.join(missing)} is missing: apt-get install debootstrap systemd-container util-linux dpkg-dev"
    probe = subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True, check=False)
    return "" if probe.returncode == 0 else "this machine lets no process have a view of its own (unshare is refused)"


@dataclass(frozen=True)
class Root:
    """A system in a folder.

    Attributes:
        suite: its name at Debian.
    """

    suite: str
    folder: Path

    def run(
        self, *command: str, user: str = "root", environment: Mapping[str, str] | None = None, code: int | None = 0
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in the system while it does not run; it sees no network and no file of this machine.

        Args:
            code: how the command has to end; None when that is for the caller to judge.
        """
        told = [f"--setenv={name}={value}" for name, value in (environment or {}).items()]
        alone = ["--register=no", "--keep-unit", "--private-network", "--as-pid2", "--pipe", "--quiet"]
        return _run(["systemd-nspawn", *alone, f"--user={user}", *told, "-D", str(self.folder), *command], code)

    def apt(self, *words: str) -> None:
        """Run apt-get in the system, with this machine's way to the packages."""
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        options = ["-y", "-qq", "-o", "Dpkg::Use-Pty=0", "-o", "Dpkg::Options::=--force-confold"]
        _run(["chroot", str(self.folder), "apt-get", *options, *words], 0, environment)

    def files(self) -> set[str]:
        """Every path in the system."""
        return {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*")}


def _run(
    command: list[str], code: int | None, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=MINUTES_10,
        check=False,
    )
    if code is not None and done.returncode != code:
        raise RuntimeError(
            f"{' '.join(command)}\nended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        )
    return done


def base(suite: str, store: Path) -> Root:
    """The system as Debian gives it, with the tools of this trial; kept in `store` for the next time."""
    root = Root(suite, store / suite)
    tools = store / f"{suite}.tools"
    if not tools.is_file():
        shutil.rmtree(root.folder, ignore_errors=True)
        store.mkdir(parents=True, exist_ok=True)
        _run(["debootstrap", "--variant=minbase", f"--include={','.join(BASE)}", suite, str(root.folder)], 0)
    if not tools.is_file() or tools.read_text(encoding="utf-8") != " ".join(WATCHERS):
        root.apt("update")
        root.apt("install", "--no-install-recommends", *WATCHERS)
        tools.write_text(" ".join(WATCHERS), encoding="utf-8")
    return root


def copied(root: Root, folder: Path) -> Root:
    """A copy to be broken."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "-a", str(root.folder), str(folder)], check=True)
    target = folder / "etc/X11/xorg.conf.d/screen.conf"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(SCREEN, target)
    return Root(root.suite, folder)
