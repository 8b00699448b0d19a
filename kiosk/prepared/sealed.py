"""A folder whose files are read only as they were written: a list in it names each with its hash.

The list is what counts: a file that it does not name is not looked at, one that differs is not read. That a stranger
did not write both is the business of `is_ours`.
"""

from __future__ import annotations

import hashlib
import os
import stat
import threading
import weakref
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.errors import DamagedError
from kiosk.prepared.locks import share

MANIFEST = "manifest.json"
_AT_ONCE = 1 << 22  # bytes


def seal(folder: Path) -> None:
    """Write the list of all files below `folder`."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / MANIFEST)
    hashes = {path.relative_to(folder).as_posix(): _hash(path.read_bytes()) for path in files}
    (folder / MANIFEST).write_bytes(msgspec.json.encode(hashes))


def is_ours(folder: Path) -> bool:
    """Whether nobody can have written the list in `folder` but this user and the administrator of the machine.

    Raises:
        OSError: it cannot be looked at.
    """
    if not hasattr(os, "geteuid") or os.statvfs(folder).f_flag & os.ST_RDONLY:
        return True
    for path in (folder, folder / MANIFEST):
        state = path.stat()
        if state.st_uid not in {0, os.geteuid()} or state.st_mode & stat.S_IWOTH:
            return False
        if state.st_mode & stat.S_IWGRP and not _is_nobody_elses(state.st_gid):
            return False
    return True


def _is_nobody_elses(group: int) -> bool:
    """Whether a group is the administrator's, or has this user alone: on a desktop everybody has one of their own."""
    import grp
    import pwd

    try:
        found, me = grp.getgrgid(group), pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return False
    return group == 0 or (found.gr_name == me and set(found.gr_mem) <= {me})


class Sealed:
    """Reads the files of a sealed folder. Several threads may."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._held: dict[str, int] = {}
        self._lock = threading.Lock()
        weakref.finalize(self, _close, self._held)

    @cached_property
    def hashes(self) -> dict[str, str]:
        """The name of each file below the folder → its hash.

        Raises:
            DamagedError: there is no list, or it is none.
        """
        try:
            return msgspec.json.decode((self.folder / MANIFEST).read_bytes(), type=dict[str, str])
        except (OSError, ValueError) as error:
            raise DamagedError(f"{self.folder / MANIFEST}: cannot be read ({error})") from error

    def read(self, name: str) -> bytes:
        """What is in a file.

        Raises:
            DamagedError: it is missing, cannot be read, is not named in the list, or is not what was written.
        """
        try:
            data = self._bytes(name)
        except OSError as error:
            raise DamagedError(f"{self.folder / name}: cannot be read ({error.strerror})") from error
        if self.hashes.get(name) != _hash(data):
            raise DamagedError(f"{self.folder / name}: is not what was written")
        return data

    def hold(self, names: Iterable[str]) -> None:
        """Read these files as a trial and keep them open: they stay readable when somebody removes the folder.

        The folder counts as used meanwhile.

        Raises:
            DamagedError: one of them is damaged.
        """
        share(self._keep(MANIFEST))
        for name in names:
            self._keep(name)
            self.read(name)

    def keep(self, names: Iterable[str]) -> None:
        """Keep these files open without reading them yet.

        Raises:
            DamagedError: one of them is missing.
        """
        for name in names:
            self._keep(name)

    def close(self) -> None:
        """Let go of the files that are held."""
        with self._lock:
            _close(self._held)

    def _keep(self, name: str) -> int:
        if name not in self._held:
            try:
                self._held[name] = os.open(self.folder / name, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            except OSError as error:
                raise DamagedError(f"{self.folder / name}: cannot be read ({error.strerror})") from error
        return self._held[name]

    def _bytes(self, name: str) -> bytes:
        with self._lock:
            held = self._held.get(name)
            if held is not None:
                os.lseek(held, 0, os.SEEK_SET)
                return b"".join(iter(lambda: os.read(held, _AT_ONCE), b""))
        return (self.folder / name).read_bytes()


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _close(held: dict[str, int]) -> None:
    while held:
        os.close(held.popitem()[1])
