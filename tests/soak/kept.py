"""What a process asked for and did not give back, to the byte.

What the system counts swings by tens of megabytes: the allocator and the script engine keep what was freed, and give it
back when they like. So each is asked itself, when nothing is left to collect. Python's objects are among them where
`PYTHONMALLOC=malloc` is set; a cache of freed blocks would count as kept (`GLIBC_TUNABLES`).
"""

from __future__ import annotations

import ctypes
import re
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPixmapCache

from kiosk.app import Interface
from kiosk.ui.collector import collect_everything

ENVIRONMENT = {"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
MOST_TURNS = 20
_CATEGORY = "qt.qml.gc.allocatorStats"
_FIELDS = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"


class _Mallinfo(ctypes.Structure):
    """`struct mallinfo2` of glibc."""

    _fields_ = [(name, ctypes.c_size_t) for name in _FIELDS.split()]
    uordblks: int
    hblkhd: int


_LIBC = ctypes.CDLL(None)
_LIBC.mallinfo2.restype = _Mallinfo


class Scripts:
    """Listens to what the script engine says after each collection; make it before the engine.

    Attributes:
        bytes: that are in use: small items and large ones.
    """

    def __init__(self) -> None:
        QLoggingCategory.setFilterRules(f"{_CATEGORY}=true")
        self._sizes = {"Regular": 0, "Large": 0}

    @property
    def bytes(self) -> int:
        return sum(self._sizes.values())

    def listen(self) -> None:
        """From now on; whoever heard messages before hears all the others."""
        before = qInstallMessageHandler(None)
        assert before is not None, "the interface listens first"

        def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
            if context.category != _CATEGORY:
                before(kind, context, message)
            elif match := re.search(r"(Regular|Large) item memory after GC: (\d+)", message):
                self._sizes[match[1]] = int(match[2])

        qInstallMessageHandler(handle)


def heap_bytes() -> int:
    """What C, C++ and Python have in use."""
    info: _Mallinfo = _LIBC.mallinfo2()
    return info.uordblks + info.hblkhd


def forget_fonts() -> None:
    """Empty the cache of fonts, whose letters are drawn anew: by itself it does so by the clock, a megabyte at a time.

    What Qt calls when a font is added is not public.
    """
    gui = ctypes.CDLL(next(line.split()[-1] for line in _maps() if "libQt6Gui.so" in line))
    instance, clear = gui._ZN10QFontCache8instanceEv, gui._ZN10QFontCache5clearEv
    instance.restype = ctypes.c_void_p
    clear.argtypes = [ctypes.c_void_p]
    clear(instance())


def _maps() -> list[str]:
    return Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()


def collect_all(interface: Interface) -> None:
    """Free what nobody needs and what is only kept to be faster, until nothing more goes."""
    before = -1
    for _ in range(MOST_TURNS):
        interface.engine.collectGarbage()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        QPixmapCache.clear()
        interface.window.releaseResources()
        collect_everything()
        now = heap_bytes()
        if now == before:
            return
        before = now
