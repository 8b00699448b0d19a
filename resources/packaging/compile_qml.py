"""Compiles the QML of the program beside its sources, where it has changed (`make compiled`).

Only to byte code: it is checked against the version of Qt that reads it, and needs no compiler.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

FOLDER = Path(__file__).parents[1] / "qml"


def compile_all(folder: Path) -> list[Path]:
    """Compile what has no compiled form or an older one.

    Returns:
        The sources that could not be compiled.
    """
    stale = [source for source in sorted(folder.rglob("*.qml")) if not _is_current(source)]
    with ThreadPoolExecutor(os.cpu_count()) as executor:
        done = executor.map(lambda source: _compile(source, folder), stale)
        return [source for source, compiled in zip(stale, done, strict=True) if not compiled]


def _is_current(source: Path) -> bool:
    target = source.with_suffix(".qmlc")
    return target.is_file() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns


def _compile(source: Path, folder: Path) -> bool:
    program = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibraryExecutablesPath)) / "qmlcachegen"
    command = [str(program), "--only-bytecode", "-I", str(folder), "-o", str(source.with_suffix(".qmlc")), str(source)]
    return subprocess.run(command, check=False).returncode == 0


if __name__ == "__main__":
    failed = compile_all(FOLDER)
    sys.exit(f"could not be compiled: {', '.join(map(str, failed))}" if failed else 0)
