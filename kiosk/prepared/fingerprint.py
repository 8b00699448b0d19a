"""The name of a prepared edition: a hash of everything it is made from.

Computed at every start, so nothing slow is imported, and recordings are not read: the list of them has the hash of
each, and whether they are there and how long they are tells which of them an edition was prepared with. One that was
damaged without growing or shrinking and is put back is the one case that asks for `kiosk audio add`.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from kiosk import __version__
from kiosk.errors import ContentError
from kiosk.languages.registry import DATA

_LIBRARIES = ("Markdown", "Whoosh-Reloaded", "snowballstemmer", "regex", "Babel", "msgspec", "holidays")
ROOMS = ("languages", "edition", "rendering", "prepared", "deadlines", "spoken", "search", "check", "preparing")
RECORDED = ".opus"
_INFO = ".dist-info"
_CODE = Path(__file__).parent.parent


def edition_key(content: Path, records: Path = DATA) -> str:
    """A hash of the files of `content`, of the code that checks, renders and analyses them, and of its languages.

    Args:
        records: the folder of the records of languages.

    Raises:
        ContentError: a file cannot be read.
    """
    digest = hashlib.sha256(repr((__version__, _versions())).encode())
    _add(digest, (file for room in ROOMS for file in _files(_CODE / room, f"{room}/") if file[0].endswith(".py")))
    _add(digest, _files(records))
    recorded: list[tuple[str, str]] = []
    read: list[tuple[str, str]] = []
    for file in _files(content):
        (recorded if file[0].endswith(RECORDED) else read).append(file)
    _add(digest, read)
    for name, path in sorted(recorded):
        digest.update(b"\n%s %d\n" % (os.fsencode(name), _size(path)))
    return digest.hexdigest()[:24]


def _add(digest: hashlib._Hash, files: Iterable[tuple[str, str]]) -> None:
    for name, path in sorted(files):
        try:
            with open(path, "rb") as stream:  # noqa: PTH123 - see `_files`
                data = stream.read()
        except OSError as error:
            raise ContentError(f"{path}: cannot be read ({error.strerror}); check its rights") from error
        digest.update(b"\n%s %d\n" % (os.fsencode(name), len(data)))
        digest.update(data)


def _size(path: str) -> int:
    """Bytes of a file; less than none where nobody can tell."""
    try:
        return os.stat(path).st_size  # noqa: PTH116 - see `_files`
    except OSError:
        return -1


def _files(folder: Path | str, below: str = "") -> Iterator[tuple[str, str]]:
    """Name below the first folder and path of every file that is no link.

    Without a `Path` for each it takes half the time, and the start waits for it (measured).
    """
    with suppress(FileNotFoundError, PermissionError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{below}{entry.name}/")
            elif entry.is_file(follow_symlinks=False):
                yield below + entry.name, entry.path


def _versions() -> list[str]:
    """Name and version of each library, from the names of the folders beside it; none in a bundle without them.

    `importlib.metadata` reads and parses whole descriptions for it, which the start would wait for (measured).
    """
    wanted = {name.lower().replace("-", "_") for name in _LIBRARIES}
    found = set()
    for folder in sys.path:
        with suppress(OSError), os.scandir(folder or ".") as entries:
            names = (entry.name[: -len(_INFO)].lower() for entry in entries if entry.name.endswith(_INFO))
            found |= {name for name in names if name.partition("-")[0] in wanted}
    return sorted(found)
