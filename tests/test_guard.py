"""The process keeps off the network, whatever the environment says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import guard
from kiosk.guard import SET_QT_VARIABLES, clean_environment
from tests.helpers.child import run_in_child

ROOT = Path(__file__).parent.parent


def _cleaned(**variables: str) -> dict[str, str]:
    environment = dict(variables)
    clean_environment(environment)
    return environment


@pytest.mark.parametrize("platform", ["vnc", "vnc:port=5900", "webgl", "nonsense"])
def test_a_platform_that_could_listen_is_dropped(platform: str) -> None:
    assert "QT_QPA_PLATFORM" not in _cleaned(QT_QPA_PLATFORM=platform)


@pytest.mark.parametrize("platform", ["offscreen", "xcb", "wayland", "linuxfb"])
def test_a_platform_that_draws_is_kept(platform: str) -> None:
    assert _cleaned(QT_QPA_PLATFORM=platform)["QT_QPA_PLATFORM"] == platform


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
    assert set(cleaned) == {"PATH", *SET_QT_VARIABLES, "QML_DISK_CACHE", "QML_DISK_CACHE_PATH"}


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
