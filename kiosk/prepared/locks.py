"""Who uses a folder of prepared editions: the kernel knows, and forgets a process that died.

Where the system has no such locks, a file that is open cannot be removed either, and nothing is done.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


def share(number: int) -> None:
    """Say that an open file is in use until it is closed; others may use it as well."""
    if fcntl is not None:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(number, fcntl.LOCK_SH | fcntl.LOCK_NB)


def is_used(path: Path) -> bool:
    """Whether any process holds a lock on a file or folder."""
    with _opened(path) as number:
        return number is not None and not _lock(number, wait=False)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Work in a folder while no other process does: waits for the other one."""
    with _opened(folder) as number:
        if number is not None:
            _lock(number, wait=True)
        yield


@contextmanager
def _opened(path: Path) -> Iterator[int | None]:
    try:
        number = os.open(path, os.O_RDONLY) if fcntl is not None else None
    except OSError:
        number = None
    try:
        yield number
    finally:
        if number is not None:
            os.close(number)


def _lock(number: int, *, wait: bool) -> bool:
    try:
        fcntl.flock(number, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True
