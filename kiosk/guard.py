"""Keeps the program off every network, before Qt is loaded, and its memory to itself.

Stock Qt opens sockets from the environment alone: `QT_QPA_PLATFORM=vnc` listens on all addresses, a bus or display
address can name a remote host. Guards written in Python do not see Qt's sockets. So the environment is cut down to
what is known, and on Linux the kernel is asked to refuse every socket that is not local (docs/decisions/0011).
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import signal
import struct
import sys
from collections.abc import MutableMapping

from kiosk.compiled_qml import cache_variables

if sys.platform != "win32":
    import resource

PLATFORMS = frozenset({"offscreen", "xcb", "wayland", "linuxfb", "windows", "cocoa"})
KEPT_QT_VARIABLES = frozenset({"QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QT_SCALE_FACTOR", "QT_QPA_FB_DRM"})
# No input method of the desktop, which brings its own dialogs; screen readers are served.
SET_QT_VARIABLES = {"QT_IM_MODULE": "none", "QT_ACCESSIBILITY": "1"}

# Linux's filter machine: classic BPF over struct seccomp_data (nr, arch, instruction pointer, six 64-bit arguments).
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_ALLOW, _ERROR, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_AF_UNIX, _IO_URING_SETUP, _X32_NUMBERS = 1, 425, 0x40000000
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # audit architecture, number of socket()
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER_MODE = 38, 22, 2
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4


def clean_environment(environment: MutableMapping[str, str]) -> None:
    """Drop Qt's own switches and remote addresses, and set those the program wants.

    What remains cannot open a socket or load a plug-in from elsewhere.
    """
    for name in list(environment):
        if name.startswith(("QT_", "QML", "QSG_")) and name not in KEPT_QT_VARIABLES:
            del environment[name]
    name = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if name and name not in PLATFORMS:
        del environment["QT_QPA_PLATFORM"]
    if not environment.get("DISPLAY", ":").startswith((":", "unix:")):
        del environment["DISPLAY"]
    if not environment.get("DBUS_SESSION_BUS_ADDRESS", "unix:").startswith("unix:"):
        del environment["DBUS_SESSION_BUS_ADDRESS"]
    environment.update(SET_QT_VARIABLES)
    environment.update(cache_variables())


def block_network() -> bool:
    """Ask the kernel to refuse every socket that is not AF_UNIX, in this process and all it starts.

    Returns:
        False where this cannot be done: another system than Linux, another machine, a kernel without seccomp.
    """
    machine = _machine()
    if machine is None:
        return False
    code = b"".join(struct.pack("<HBBI", *instruction) for instruction in _instructions(*machine))
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(buffer))
    if _prctl(_PR_SET_NO_NEW_PRIVS, 1, None):
        return False
    return _prctl(_PR_SET_SECCOMP, _FILTER_MODE, program) == 0


def can_block_network() -> bool:
    """Whether `block_network` would do its work here; changes nothing.

    Without a program the kernel answers EFAULT where it has the filter, something else where it has not (seccomp(2)).
    """
    return _machine() is not None and _prctl(_PR_SET_SECCOMP, _FILTER_MODE, None) == errno.EFAULT


def keep_memory_private() -> None:
    """Leave no core file, and let no other process of this user read this one: a visitor's words may be in it."""
    if sys.platform.startswith("linux"):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _prctl(_PR_SET_DUMPABLE, 0, None)


def end_with_parent() -> None:
    """Have the kernel kill this process when the one that started it is gone, also where this one hangs."""
    if sys.platform.startswith("linux"):
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, None)


def _machine() -> tuple[int, int] | None:
    """What the filter must know of this machine; None where it is no Linux, or one of another kind."""
    return _MACHINES.get(platform.machine()) if sys.platform.startswith("linux") else None


def _prctl(what: int, mode: int, program: bytes | None) -> int:
    """0, or the number of the error."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong]
    return ctypes.get_errno() if libc.prctl(what, mode, program, 0, 0) else 0


def _instructions(architecture: int, socket_number: int) -> list[tuple[int, int, int, int]]:
    """Each instruction is (code, jump if true, jump if false, value)."""
    return [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _X32_NUMBERS),
        (_RETURN, 0, 0, _KILL),
        (_EQUAL, 0, 1, _IO_URING_SETUP),
        (_RETURN, 0, 0, _ERROR | errno.ENOSYS),
        (_EQUAL, 0, 3, socket_number),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 1, 0, _AF_UNIX),
        (_RETURN, 0, 0, _ERROR | errno.EAFNOSUPPORT),
        (_RETURN, 0, 0, _ALLOW),
    ]


def guard_process() -> bool:
    """Everything above, for this process; call before the first import of Qt.

    Returns:
        whether the kernel keeps the network away; else the environment alone does.
    """
    clean_environment(os.environ)
    return block_network()
