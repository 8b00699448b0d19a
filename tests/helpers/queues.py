"""Queues of a printer that fails on purpose: real ones of a scheduler of our own, and programs that only answer.

The real ones need CUPS (`cupsd`, `lpadmin`); their back-end does to a paper what its address says. The programs stand
where there is none: `lp`, `lpstat` and `cancel` in a folder, which answer as the same fault would have them answer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATH = "/usr/bin:/bin"
READY_SECONDS = 20
CUPSD = shutil.which("cupsd", path="/usr/sbin:/usr/bin:/sbin")
BACKEND = """#!/bin/sh
[ $# -gt 0 ] || { echo 'direct trouble "Unknown" "A printer that fails on purpose"'; exit 0; }
cat ${6:+"$6"} >"${TMPDIR:-/tmp}/printed" 2>/dev/null
case "$DEVICE_URI" in
*no-paper) echo "STATE: +media-empty-error" >&2; sleep 600 ;;
*jam) echo "STATE: +media-jam-error" >&2; sleep 600 ;;
*off) echo "STATE: +offline-report" >&2; sleep 600 ;;
*hangs) sleep 600 ;;
*partly) exit 4 ;;
*fails) exit 1 ;;
esac
"""
ANSWERS = """#!/bin/sh
# what a system with this fault answers: $FAULT
name=${0##*/}
case "$name $*" in
"lpstat -e") [ "$FAULT" = gone ] || echo slip ;;
"lpstat -d") echo "system default destination: slip" ;;
"lpstat -p slip")
    case "$FAULT" in
    stopped) echo "printer slip disabled since today -" ;;
    *) echo "printer slip is idle.  enabled since today" ;;
    esac ;;
"lpstat -l -p slip") echo "printer slip is idle.  enabled since today"
    case "$FAULT" in
    no-paper) echo "	Alerts: media-empty-error" ;;
    jam) echo "	Alerts: media-jam-error" ;;
    off) echo "	Alerts: offline-report" ;;
    partly) echo "printer slip disabled since today -" ;;
    *) echo "	Alerts: none" ;;
    esac ;;
"lpstat -W not-completed -o slip") [ "$FAULT" = well ] || [ -e "$0.taken-back" ] || echo "slip-1 slip 1024 today" ;;
lp*) cat >/dev/null
    case "$FAULT" in
    gone | rejects) exit 1 ;; lp-hangs) exec sleep 600 ;; *) echo "request id is slip-1 (0 file(s))" ;;
    esac ;;
cancel*) touch "${0%cancel}lpstat.taken-back" ;;
esac
"""


def answering(folder: Path, fault: str) -> dict[str, str]:
    """The environment in which the programs of a folder answer with a fault."""
    for name in ("lp", "lpstat", "cancel"):
        program = folder / name
        program.write_text(ANSWERS.replace("$FAULT", fault), encoding="utf-8")
        program.chmod(0o755)
    return {"PATH": f"{folder}:{PATH}"}


@contextmanager
def scheduler(root: Path) -> Iterator[Scheduler]:
    """A scheduler of our own with its socket in a folder; nothing of the system's is touched."""
    assert CUPSD is not None
    found = Scheduler(root)
    found.lay_out()
    command = [CUPSD, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            found.wait()
            yield found
        finally:
            process.kill()


class Scheduler:
    """CUPS with queues named after what they do to a paper."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment = {"PATH": PATH, "CUPS_SERVER": str(root / "cups.sock"), "LC_ALL": "C.UTF-8"}

    def lay_out(self) -> None:
        """Its folders, and a back-end beside those of the system."""
        for name in ("etc/ppd", "spool/tmp", "cache", "run", "log", "bin/backend"):
            (self.root / name).mkdir(parents=True)
        for place in (self.root, *self.root.parents):
            if place.stat().st_uid == os.getuid() and not place.stat().st_mode & 0o001:
                place.chmod(place.stat().st_mode | 0o011)  # the back-end runs as another user
        for name in ("filter", "daemon", "notifier", "cgi-bin"):
            (self.root / "bin" / name).symlink_to(f"/usr/lib/cups/{name}")
        backend = self.root / "bin" / "backend" / "trouble"
        backend.write_text(BACKEND, encoding="utf-8")
        backend.chmod(0o755)
        places = "\n".join(
            f"{key} {self.root}/{name}"
            for key, name in {
                "ServerRoot": "etc",
                "RequestRoot": "spool",
                "TempDir": "spool/tmp",
                "CacheDir": "cache",
                "StateDir": "run",
                "ErrorLog": "log/error_log",
                "AccessLog": "log/access_log",
                "PageLog": "log/page_log",
                "ServerBin": "bin",
            }.items()
        )
        (self.root / "cups-files.conf").write_text(f"{places}\nFileDevice Yes\n", encoding="utf-8")
        (self.root / "cupsd.conf").write_text(
            f"Listen {self.root}/cups.sock\nWebInterface No\nBrowsing Off\nDefaultAuthType None\n"
            "PreserveJobFiles No\nPreserveJobHistory No\n"
            "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
            "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n",
            encoding="utf-8",
        )

    def wait(self) -> None:
        """Until it answers."""
        until = time.monotonic() + READY_SECONDS
        while self._run("lpstat", "-r") != "scheduler is running\n":
            assert time.monotonic() < until, "cupsd does not answer"
            time.sleep(0.05)

    def add(self, queue: str) -> None:
        """A queue whose back-end does what its name says."""
        self._run("lpadmin", "-p", queue, "-v", f"trouble:/{queue}", "-m", "raw", "-E")

    def ask(self, *command: str) -> str:
        """What one of its programs says."""
        return self._run(*command)

    def waiting(self, queue: str) -> str:
        """What is in a queue."""
        return self._run("lpstat", "-W", "not-completed", "-o", queue)

    def kept(self) -> list[str]:
        """The documents and tickets in its spool."""
        return [file.name for file in (self.root / "spool").iterdir() if file.is_file()]

    def _run(self, *command: str) -> str:
        environment = self.environment | {"PATH": f"{PATH}:/usr/sbin"}
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment).stdout
