"""One kiosk on a display: who comes second is told so and ends."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO


def lock_file(environment: Mapping[str, str]) -> Path:
    """Where the lock of this display is: in the folder of the service, of the session, or for temporary files."""
    display = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or environment.get("QT_QPA_PLATFORM", "")
    folder = next(
        (
            Path(place)
            for name in ("RUNTIME_DIRECTORY", "XDG_RUNTIME_DIR")
            if (place := environment.get(name, "")) and os.access(place, os.W_OK)
        ),
        None,
    )
    name = f"asylum-kiosk-{re.sub(r'[^A-Za-z0-9.-]', '_', display) or 'screen'}.lock"
    if folder is not None:
        return folder / name
    owner = os.getuid() if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"{owner}-{name}"


def hold(file: Path) -> IO[bytes] | None:
    """Hold the lock for as long as what is returned stays open, at most until the process ends.

    Returns:
        None where another process holds it. Where no lock can be made, on a read-only disk, a stream that locks
        nothing: the kiosk must start.
    """
    try:
        descriptor = os.open(
            file, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0), 0o600
        )
    except OSError:
        return open(os.devnull, "rb")  # noqa: PTH123 - held by the caller
    stream = os.fdopen(descriptor, "rb+")
    try:
        _lock(descriptor)
    except OSError:
        stream.close()
        return None
    return stream


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
