"""Small files that a power cut leaves either as they were or as they were to become."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def put(file: Path, data: bytes) -> None:
    """Write a file that its owner alone can read; when this returns, it is on the disk.

    Raises:
        OSError: it is not; the file is as it was.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.new")
    draft.unlink(missing_ok=True)  # of a run that was cut off, or a link that somebody laid
    number = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(file)
    _settle(file.parent)


def remove(file: Path) -> None:
    """Remove a file for good; it need not be there.

    Raises:
        OSError: it cannot be removed.
    """
    file.unlink(missing_ok=True)
    _settle(file.parent)


def _settle(folder: Path) -> None:
    """Names are on the disk as well; Windows has no way to ask for that."""
    if sys.platform == "win32" or not folder.is_dir():
        return
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
