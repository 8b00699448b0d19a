"""Reading and replacing the files of a content folder: whole files or none, with the line ends they have."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from kiosk.errors import ContentError, UsageError

NEW_FILE_MODE = 0o644


def read(file: Path) -> str:
    """The text of `file`, its lines ended as Linux does.

    Raises:
        ContentError: it cannot be read, or is not UTF-8.
    """
    try:
        return file.read_bytes().decode().replace("\r\n", "\n")
    except OSError as error:
        raise ContentError(f"{file}: cannot be read ({error.strerror}); check its rights") from error
    except UnicodeDecodeError as error:
        raise ContentError(f"{file}: is not UTF-8; save the file as UTF-8") from error


def write(file: Path, text: str) -> None:
    """Put `text` in the place of `file` in one step; a file of Windows keeps its line ends.

    Raises:
        UsageError: it cannot be written; what was there is still there.
    """
    try:
        _replace(file, text)
    except OSError as error:
        message = f"{file}: cannot be written ({error.strerror}); name a folder of your own"
        raise UsageError(message) from error


def _replace(file: Path, text: str) -> None:
    there = file.exists()
    if there and b"\r\n" in file.read_bytes():
        text = text.replace("\n", "\r\n")
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".new-")
    staged = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(text.encode())
            stream.flush()
            os.fsync(stream.fileno())
        staged.chmod(file.stat().st_mode if there else NEW_FILE_MODE)
        staged.replace(file)
    finally:
        staged.unlink(missing_ok=True)
