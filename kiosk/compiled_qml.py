"""Whether the QML compiled beside its sources may be read: Qt does not look at their age by itself.

`make compiled` writes `Name.qmlc` beside each `Name.qml`; reading them saves the start a fifth of its time
(`kiosk bench`). Qt's own modules come compiled in its libraries. Nothing is ever written while the program runs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk import paths


def cache_variables(folder: Path | None = None) -> Mapping[str, str]:
    """What tells Qt which compiled QML to read, and to keep none of its own.

    Args:
        folder: the QML; that of the program, when nothing is said.
    """
    current = are_current(folder or paths.resources() / "qml")
    return {"QML_DISK_CACHE": "aot,qmlc-read" if current else "aot", "QML_DISK_CACHE_PATH": os.devnull}


def are_current(folder: Path) -> bool:
    """Whether every QML file of `folder` has been compiled since it was changed; False where there is none."""
    ages = dict(_ages(folder))
    sources = [name for name in ages if name.endswith(".qml")]
    return bool(sources) and all(ages[name] <= ages.get(f"{name}c", -1) for name in sources)


def _ages(folder: Path | str) -> Iterator[tuple[str, int]]:
    """Path and time of change, in nanoseconds, of each file below `folder`."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir():
                    yield from _ages(entry.path)
                else:
                    yield entry.path, entry.stat().st_mtime_ns
    except OSError:
        return
