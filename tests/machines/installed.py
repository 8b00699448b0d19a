"""The package installed and used by an ordinary user, on a system that does not run as a machine."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from tests.machines.calls import refused_sockets, remote_sockets, watched, written_files
from tests.machines.findings import Broken, Findings, expect
from tests.machines.root import Root

USER = "reader"
HOME = f"/home/{USER}"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": HOME}
FULL = "/home/full"
FILL = (
    f"mount -t tmpfs -o size=4k,mode=777 none {FULL}; cat /dev/zero >{FULL}/x 2>/dev/null; "
    f'exec setpriv --reuid={USER} --clear-groups "$@"'
)
OWN_FOLDERS = (
    f"{HOME}/.local/state/asylum-kiosk",
    f"{HOME}/.cache/asylum-kiosk",
    f"{HOME}/.cache/fontconfig",
    f"{HOME}/tour",
)
# what a hostile or careless environment asks Qt for; each opened a socket in an unguarded program
HOSTILE = {
    "a display that listens on the network": {"QT_QPA_PLATFORM": "vnc"},
    "a display on another machine": {"DISPLAY": "127.0.0.1:77"},
    "a bus on another machine": {**OFFSCREEN, "DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=9"},
}
NO_DISPLAY = 7
# What a machine can be like that nobody looked after: a command before the program's own, and the environment.
ODD_STARTS: dict[str, tuple[list[str], dict[str, str]]] = {
    "a home that is not there": ([], {"HOME": "/nowhere"}),
    "a home that may not be written to": ([], {"HOME": "/usr/share"}),
    "a full disk": ([], {"HOME": FULL, "TMPDIR": FULL}),
    "no language set": ([], {"LC_ALL": "C", "LANG": ""}),
    "a language the system has not": ([], {"LC_ALL": "tr_TR.UTF-8"}),
    "a time zone of half hours": ([], {"TZ": "Asia/Kabul"}),
    "a time zone that is none": ([], {"TZ": "Nowhere/Land"}),
    **{
        f"the clock at {day}": (["faketime", "-f", f"@{day} 12:00:00"], {})
        for day in ("1970-01-02", "2026-02-28", "2038-01-20", "2099-12-31")
    },
}


def try_installed(root: Root, package: Path, found: Findings, language: str) -> None:
    """Install, use and watch."""
    found.look("it installs with what it depends on, and starts nothing", lambda: _install(root, package))
    root.run("useradd", "--create-home", USER)
    found.look("an ordinary user finds a page", lambda: _search(root))
    found.look("an ordinary user sees a first frame", lambda: _first_frame(root))
    for name, trial in ODD_STARTS.items():
        found.look(f"a first frame with {name}", partial(_odd_start, root, trial))
    found.look("a tour of one language ends without a warning", lambda: _tour(root, language))
    found.look("a tour opens no socket but a local one", lambda: _sockets(root))
    found.look("a tour writes nowhere but in its own folders", lambda: _writes(root))
    found.look("who watches would see a socket and a file elsewhere", lambda: _control(root))
    for name, environment in HOSTILE.items():
        found.look(f"no socket but a local one with {name}", partial(_hostile, root, environment))
    found.look(
        "only the folders of the log and of the fonts' cache are left with the user", lambda: _left_with_user(root)
    )


def _install(root: Root, package: Path) -> str:
    copy = root.folder / "root" / package.name
    shutil.copy(package, copy)
    root.apt("install", f"/root/{package.name}")
    listed = root.run("systemctl", "is-enabled", "asylum-kiosk.service", "asylum-kiosk-display.service", code=None)
    expect(listed.stdout.split() == ["disabled", "disabled"], listed.stdout)
    account = root.run("getent", "passwd", "kiosk").stdout.strip()
    expect(account.endswith(":/usr/sbin/nologin"), account)
    return f"{package.stat().st_size / 1e6:.1f} MB; {account}"


def _as_user(root: Root, *words: str, code: int | None = 0) -> subprocess.CompletedProcess[str]:
    return root.run(*words, user=USER, environment=OFFSCREEN, code=code)


def _search(root: Root) -> str:
    said = _as_user(root, "asylum-kiosk", "search", "lawyer", "--lang", "en", "--json").stdout
    hits = json.loads(said)["hits"]
    expect(hits, "nothing was found")
    return f"{hits[0]['title']} is first of {len(hits)}"


def _first_frame(root: Root) -> None:
    _as_user(root, "asylum-kiosk", "run", "--first-frame")


def _odd_start(root: Root, trial: tuple[list[str], dict[str, str]]) -> str:
    before, environment = trial
    if environment.get("HOME") == FULL:
        root.run("sh", "-c", f"mkdir -p {FULL} && chmod 777 {FULL}")
        before = ["sh", "-c", FILL, "sh"]
    command = [*before, "asylum-kiosk", "run", "--first-frame"]
    user = "root" if before[:1] == ["sh"] else USER
    done = root.run(*command, user=user, environment={**OFFSCREEN, **environment}, code=None)
    expect(done.returncode == 0, f"ended with {done.returncode}: {done.stderr[-300:]}")
    return "ended with 0"


def _tour(root: Root, language: str) -> str:
    tour = ["asylum-kiosk", "tour", "--out", f"{HOME}/tour", "--lang", language]
    said = _as_user(root, *watched(f"{HOME}/tour.strace", *tour))
    pictures = list((root.folder / HOME.lstrip("/") / "tour").glob("*.png"))
    expect(len(pictures) > 20, said.stderr)
    return f"{len(pictures)} pictures of {language}"


def _record(root: Root, name: str) -> list[str]:
    return (root.folder / HOME.lstrip("/") / name).read_text(encoding="utf-8", errors="replace").splitlines()


def _sockets(root: Root) -> str:
    record = _record(root, "tour.strace")
    expect(len(record) > 100, "the record is empty")
    remote = remote_sockets(record)
    expect(not remote, "; ".join(remote[:5]))
    return f"{len(record)} calls"


def _writes(root: Root) -> str:
    written = {path for path in written_files(_record(root, "tour.strace")) if not _is_own(path)}
    expect(not written, ", ".join(sorted(written)[:10]))
    return "only there"


def _control(root: Root) -> str:
    """A program that does what ours must not."""
    bad = "exec 3<>/dev/udp/127.0.0.1/9; echo x >/tmp/elsewhere"
    root.run(*watched(f"{HOME}/control.strace", "bash", "-c", bad), user=USER)
    record = _record(root, "control.strace")
    expect(remote_sockets(record), "the socket was not seen")
    expect("/tmp/elsewhere" in written_files(record), "the file was not seen")
    return remote_sockets(record)[0]


def _is_own(path: str) -> bool:
    """Whether it is in a declared folder, or on the way to one, or no file at all."""
    if path.startswith(("/dev/null", "/dev/shm/", "/proc/self/", "/dev/tty")):
        return True
    return any(path.startswith(folder) or f"{folder}/".startswith(f"{path.rstrip('/')}/") for folder in OWN_FOLDERS)


def _hostile(root: Root, environment: dict[str, str]) -> str:
    told = {"HOME": HOME, "LC_ALL": "C.UTF-8", **environment}
    command = watched(f"{HOME}/hostile.strace", "asylum-kiosk", "run", "--first-frame")
    done = root.run(*command, user=USER, environment=told, code=None)
    record = _record(root, "hostile.strace")
    remote = remote_sockets(record)
    expect(not remote, "; ".join(remote[:5]))
    expect(done.returncode in {0, NO_DISPLAY}, f"ended with {done.returncode}: {done.stderr}")
    return f"ended with {done.returncode}, {refused_sockets(record)} refused"


def _left_with_user(root: Root) -> str:
    home = root.folder / HOME.lstrip("/")
    left = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}
    strange = [
        path
        for path in left
        if not path.startswith((".bash", ".profile", "tour", "hostile.strace", "control.strace", *_own_in_home()))
    ]
    if strange:
        raise Broken(", ".join(sorted(strange)))
    return ", ".join(sorted(path for path in left if path.startswith(".local")))


def _own_in_home() -> Iterable[str]:
    return (re.sub(f"^{HOME}/", "", folder) for folder in OWN_FOLDERS)
