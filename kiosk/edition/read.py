"""Reading the files of a content folder as if a stranger had written them.

Nothing outside the folder is opened, no link is followed, sizes and counts are limited, and characters that hide,
reorder or pretend are refused. What is refused becomes a fault; the text that comes out is safe to parse, without the
characters nobody sees, so that the other faults of a file are told in the same run.
"""

from __future__ import annotations

import os
import re
import stat
from itertools import islice
from pathlib import Path
from typing import TypeVar

from kiosk.edition.characters import problems, without_hidden
from kiosk.edition.faults import Faults
from kiosk.edition.remembered import remembered
from kiosk.edition.toml_records import parse_toml
from kiosk.languages.registry import LANGUAGES

MAX_FILES = 5_000
MAX_DEPTH = 4
MAX_FILE_BYTES = 1_048_576
MAX_LINE_CHARACTERS = 8_000
SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
RESERVED_NAMES = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})
READ_ENDINGS = (".toml", ".md", ".csv", ".tsv", ".opus")

R = TypeVar("R")


class Folder:
    """A content folder whose files were listed once, with their faults noted.

    Attributes:
        root: the folder.
        files: paths relative to it, with `/`, sorted; only names that may be opened.
        used: those of them that a part of the edition was looked for in.
        joiners: characters nobody sees that may stand in a text because some language needs them.
    """

    def __init__(self, root: Path, faults: Faults, joiners: frozenset[str] | None = None) -> None:
        self.root = root
        self.joiners = LANGUAGES.joiners if joiners is None else joiners
        self._faults = faults
        self.files: list[str] = []
        self.used: set[str] = set()
        self._entries = 0
        self._list(root, "", 1)
        self.files.sort()

    def _list(self, folder: Path, prefix: str, depth: int) -> None:
        try:
            with os.scandir(folder) as found:
                entries = sorted(islice(found, MAX_FILES + 1), key=lambda entry: entry.name)
        except OSError as error:
            self._note_unreadable(prefix.rstrip("/") or ".", error)
            return
        for entry in entries:
            path = prefix + _shown(entry.name)
            self._entries += 1
            if self._entries > MAX_FILES:
                if self._entries == MAX_FILES + 1:
                    message = f"more than {MAX_FILES} files and folders; split the edition"
                    self._faults.add(path, 0, "too-many-files", message)
                return
            problem = _name_problem(entry.name) or _kind_problem(entry, depth)
            if problem:
                self._faults.add(path, 0, *problem)
            elif entry.is_dir(follow_symlinks=False):
                self._list(Path(entry.path), f"{path}/", depth + 1)
            else:
                self.files.append(path)

    def text(self, path: str) -> str | None:
        """The text of a listed file, or None with the faults noted."""
        self.used.add(path)
        raw = self.data(path, MAX_FILE_BYTES)
        if raw is None:
            return None
        if len(raw) > MAX_FILE_BYTES:
            self._faults.add(path, 0, "too-large", f"is larger than {MAX_FILE_BYTES} bytes; split it")
            return None
        try:
            text = raw.decode("utf-8-sig")  # editors of Windows put a mark in front
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            self._faults.add(path, line, "not-utf8", "is not UTF-8; save the file as UTF-8")
            return None
        clean, found = _looked_through(text.replace("\r\n", "\n"), self.joiners)
        for line, code, message in found:
            self._faults.add(path, line, code, message)
        return clean

    def data(self, path: str, most: int) -> bytes | None:
        """The bytes of a listed file, None with the fault noted; of a larger one the first `most` and one more."""
        self.used.add(path)
        try:
            descriptor = os.open(self.root / path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except OSError as error:
            self._note_unreadable(path, error)
            return None
        with os.fdopen(descriptor, "rb") as stream:
            return stream.read(most + 1)

    def _note_unreadable(self, path: str, error: OSError) -> None:
        self._faults.add(path, 0, "unreadable", f"cannot be read ({error.strerror}); check its rights")

    def toml(self, path: str, kind: type[R]) -> R | None:
        """The listed TOML file as a record of `kind`, or None with the faults noted."""
        if path not in self.files:
            self._faults.add(path, 0, "missing-file", "is missing; docs/content.md lists the files of an edition")
            return None
        text = self.text(path)
        return None if text is None else parse_toml(path, text, kind, self._faults)


@remembered
def _looked_through(text: str, joiners: frozenset[str]) -> tuple[str | None, tuple[tuple[int, str, str], ...]]:
    """A text as it would be read aloud, None when a line is too long; line, code and message of what is told of it."""
    message = f"a line of more than {MAX_LINE_CHARACTERS} characters; break it"
    lines = enumerate(text.split("\n"), 1)
    long = tuple((number, "line-too-long", message) for number, line in lines if len(line) > MAX_LINE_CHARACTERS)
    return None if long else without_hidden(text, joiners), (*problems(text, joiners), *long)


def _shown(name: str) -> str:
    """A name as a fault may print it: what hides, reorders or ends a line is written out."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def _name_problem(name: str) -> tuple[str, str] | None:
    if not SAFE_NAME.fullmatch(name) or name.endswith(".") or name.partition(".")[0] in RESERVED_NAMES:
        return "bad-name", "name has characters that are not safe on every system; use a-z, 0-9, - and ."
    return None


def _kind_problem(entry: os.DirEntry[str], depth: int) -> tuple[str, str] | None:
    if entry.is_symlink():
        return "symlink", "is a link; put the file itself here"
    if entry.is_dir(follow_symlinks=False):
        return ("too-deep", f"folders nest more than {MAX_DEPTH} deep") if depth > MAX_DEPTH else None
    if not stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
        return "not-a-file", "is neither a file nor a folder; remove it"
    if not entry.name.endswith(READ_ENDINGS):
        return "unknown-kind", f"is not one of {', '.join(READ_ENDINGS)}; remove it"
    return None
