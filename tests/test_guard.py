"""The process keeps off the network, whatever the environment says."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from kiosk import guard
from kiosk.guard import SET_VARIABLES, clean_environment
from tests.helpers.child import run_in_child

ROOT = Path(__file__).parent.parent


def _cleaned(**variables: str) -> dict[str, str]:
    environment = dict(variables)
    clean_environment(environment)
    return environment


@pytest.mark.parametrize(
    "platform",
    ["vnc", "vnc:port=5900", "webgl", "nonsense", "xcb:;vnc:port=5999", "xcb;vnc", "offscreen;", ";vnc", "xcb: ;vnc"],
)
def test_a_platform_that_could_listen_is_dropped(platform: str) -> None:
    assert "QT_QPA_PLATFORM" not in _cleaned(QT_QPA_PLATFORM=platform)


@pytest.mark.parametrize("platform", ["offscreen", "xcb", "wayland", "linuxfb", "wayland;xcb", "linuxfb:fb=/dev/fb1"])
def test_a_platform_that_draws_is_kept(platform: str) -> None:
    assert _cleaned(QT_QPA_PLATFORM=platform)["QT_QPA_PLATFORM"] == platform


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1", "xx_YY.UTF-8"])
def test_the_locale_of_the_machine_does_not_matter(locale: str) -> None:
    assert _cleaned(LC_ALL=locale, LANG=locale)["LC_ALL"] == "C.UTF-8"


COMMANDS = ("search", "check", "prepare", "status", "confirm", "translations", "tour", "bench", "run", "new")


@pytest.mark.skipif(not guard.can_block_network(), reason="this kernel has no such filter")
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_kept_off_the_network(command: str, tmp_path: Path) -> None:
    """Whatever it is asked, also with a word that is wrong: the filter comes first."""
    (tmp_path / "sitecustomize.py").write_text(
        "import atexit\n"
        "atexit.register(lambda: print(open('/proc/self/status').read().partition('Seccomp:')[2].split()[0]))\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", command, "--no-such-option"],
        cwd=ROOT,
        env={"PATH": "/usr/bin", "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.split()[-1]) == (2, "2"), done.stderr


def test_a_process_ends_with_its_parent() -> None:
    """Preparing that nobody waits for any more would live on for ever."""
    child = (
        "from kiosk.guard import end_with; import os, time; end_with(os.getppid());"
        "print('ready', flush=True); time.sleep(600)"
    )
    parent = (
        "import subprocess, sys, os\n"
        f"child = subprocess.Popen([sys.executable, '-c', {child!r}], stdout=subprocess.PIPE)\n"
        "child.stdout.readline(); print(child.pid, flush=True); os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", parent], cwd=ROOT, capture_output=True, text=True, check=False)
    with suppress(psutil.NoSuchProcess):
        psutil.Process(int(done.stdout)).wait(30)


def test_a_process_whose_parent_is_gone_ends_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from kiosk.guard import end_with; end_with(1 << 30); print('goes on')"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")


def test_remote_displays_and_buses_are_dropped() -> None:
    cleaned = _cleaned(DISPLAY="192.0.2.1:0", DBUS_SESSION_BUS_ADDRESS="tcp:host=192.0.2.1")
    assert "DISPLAY" not in cleaned
    assert "DBUS_SESSION_BUS_ADDRESS" not in cleaned


def test_local_displays_and_buses_are_kept() -> None:
    cleaned = _cleaned(DISPLAY=":0", DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/1000/bus")
    assert cleaned["DISPLAY"] == ":0"
    assert cleaned["DBUS_SESSION_BUS_ADDRESS"].startswith("unix:")


def test_plug_ins_and_imports_from_elsewhere_are_dropped() -> None:
    cleaned = _cleaned(QT_PLUGIN_PATH="/tmp/x", QML_IMPORT_PATH="/tmp/x", QML_XHR_ALLOW_FILE_READ="1", PATH="/usr/bin")
    assert set(cleaned) == {"PATH", *SET_VARIABLES, "QML_DISK_CACHE", "QML_DISK_CACHE_PATH"}


def _sockets(guarded: bool) -> str:
    code = (
        "import socket\n"
        "from kiosk.guard import block_network, can_block_network\n"
        f"print(*[can_block_network(), block_network()] if {guarded} else ['bare'])\n"
        "for family in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK):\n"
        "    try:\n"
        "        socket.socket(family, socket.SOCK_DGRAM if family != 16 else socket.SOCK_RAW).close()\n"
        "        print(family.name, 'open')\n"
        "    except OSError as error:\n"
        "        print(family.name, error.errno)\n"
    )
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel filter is Linux only")
def test_the_kernel_refuses_every_socket_but_local_ones() -> None:
    import errno

    lines = _sockets(guarded=True).split("\n")
    assert lines[:2] == ["True True", "AF_UNIX open"]
    assert lines[2:5] == [f"{name} {errno.EAFNOSUPPORT}" for name in ("AF_INET", "AF_INET6", "AF_NETLINK")]


@pytest.mark.parametrize(("kernel", "told"), [(14, True), (22, False), (1, False), (0, False)])
def test_whether_the_kernel_can_is_known_by_its_answer(
    monkeypatch: pytest.MonkeyPatch, kernel: int, told: bool
) -> None:
    """14, a bad address, is the answer of a kernel that looked for the filter."""
    monkeypatch.setattr(guard, "_machine", lambda: (0, 0))
    monkeypatch.setattr(guard, "_prctl", lambda *words: kernel)

    assert guard.can_block_network() is told


def test_on_an_unknown_machine_the_kernel_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "riscv64")

    assert (guard.can_block_network(), guard.block_network()) == (False, False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel filter is Linux only")
def test_control_without_the_filter_a_socket_opens() -> None:
    assert "AF_INET open" in _sockets(guarded=False)


PRIVATE = """
import ctypes, resource, sys
from kiosk.guard import end_with_parent, keep_memory_private
if "guard" in sys.argv:
    keep_memory_private()
    end_with_parent()
signal = ctypes.c_int()
prctl = ctypes.CDLL(None).prctl
prctl(2, ctypes.byref(signal), 0, 0, 0)
print(max(resource.getrlimit(resource.RLIMIT_CORE)) == 0, prctl(3, 0, 0, 0, 0) == 0, signal.value == 9)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits and prctl(2) of Linux")
def test_memory_is_private_and_nothing_outlives_its_parent() -> None:
    """No core file, no reader of the memory; the control has what the system gives."""
    assert run_in_child(PRIVATE, "guard").split() == ["True", "True", "True"]
    assert run_in_child(PRIVATE).split()[1:] == ["False", "False"]
