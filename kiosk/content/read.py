"""Reading the files of a content folder as if a stranger had written them.

Nothing outside the folder is opened, no link is followed, sizes and counts are limited, and characters that hide or
reorder text are refused. What is refused becomes a fault; the text that comes out is safe to parse.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.faults import Faults

MAX_FILES = 5_000
MAX_DEPTH = 4
MAX_FILE_BYTES = 1_048_576
MAX_LINE_CHARACTERS = 8_000
SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
RESERVED_NAMES = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})
READ_ENDINGS = (".toml", ".md", ".csv")

# Controls, bidirectional overrides and isolates (the renderer adds its own), invisible joiners and soft hyphens, lone
# surrogates. The joiners U+200C and U+200D and the marks U+200E and U+200F stay: Persian, Arabic and emoji need them.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)

R = TypeVar("R")


class Folder:
    """A content folder whose files were listed once, with their faults noted.

    Attributes:
        root: the folder.
        files: paths relative to it, with `/`, sorted; only names that may be opened.
    """

    def __init__(self, root: Path, faults: Faults) -> None:
        self.root = root
        self._faults = faults
        self.files: list[str] = []
        self._list(root, "", 1)
        self.files.sort()

    def _list(self, folder: Path, prefix: str, depth: int) -> None:
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            path = prefix + entry.name
            if len(self.files) >= MAX_FILES:
                self._faults.add(path, 0, "too-many-files", f"more than {MAX_FILES} files; split the edition")
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
        raw = self._bytes(path)
        if raw is None:
            return None
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            self._faults.add(path, line, "not-utf8", "is not UTF-8; save the file as UTF-8")
            return None
        text = text.replace("\r\n", "\n")
        return text if self._clean(path, text) else None

    def _bytes(self, path: str) -> bytes | None:
        try:
            descriptor = os.open(self.root / path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except OSError as error:
            self._faults.add(path, 0, "unreadable", f"cannot be read ({error.strerror}); check its rights")
            return None
        with os.fdopen(descriptor, "rb") as stream:
            raw = stream.read(MAX_FILE_BYTES + 1)
        if len(raw) > MAX_FILE_BYTES:
            self._faults.add(path, 0, "too-large", f"is larger than {MAX_FILE_BYTES} bytes; split it")
            return None
        return raw

    def _clean(self, path: str, text: str) -> bool:
        clean = True
        for number, line in enumerate(text.split("\n"), 1):
            if len(line) > MAX_LINE_CHARACTERS:
                message = f"a line of more than {MAX_LINE_CHARACTERS} characters; break it"
                self._faults.add(path, number, "line-too-long", message)
                clean = False
            if hidden := HIDDEN.search(line):
                message = f"hidden character U+{ord(hidden.group()):04X}; type the words again without it"
                self._faults.add(path, number, "hidden-character", message)
                clean = False
        return clean

    def toml(self, path: str, kind: type[R]) -> R | None:
        """The listed TOML file as a record of `kind`, or None with the faults noted."""
        if path not in self.files:
            self._faults.add(path, 0, "missing-file", "is missing; docs/content.md lists the files of an edition")
            return None
        text = self.text(path)
        return None if text is None else parse_toml(path, text, kind, self._faults)


def parse_toml(path: str, text: str, kind: type[R], faults: Faults, first_line: int = 1) -> R | None:
    """`text` as a record of `kind`; `first_line` is where it starts in the file, for faults."""
    try:
        return msgspec.convert(tomllib.loads(text), kind)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found.group(1)) + first_line - 1 if found else first_line
        faults.add(path, line, "bad-toml", f"is not valid TOML: {error}")
    except msgspec.ValidationError as error:
        line = line_of(text, _keys(str(error))) + first_line - 1
        faults.add(path, line, "bad-record", f"{error}; docs/content.md lists the keys")
    except RecursionError:
        faults.add(path, first_line, "bad-toml", "is nested too deeply; flatten it")
    return None


def _keys(message: str) -> list[str]:
    """The keys named in a validation error: a path such as `$['orange-card'].mark`, and an unknown or missing field."""
    keys = re.findall(r"\.(\w[\w-]*)|\['([^']+)'\]", message.partition(" - at `")[2])
    field = re.search(r"field `([\w-]+)`", message)
    return [a or b for a, b in keys] + ([field.group(1)] if field else [])


def line_of(text: str, keys: list[str]) -> int:
    """The line where the innermost of `keys` that can be found stands; 1 when none can be.

    Each key is looked for behind the line of the one before it, as a table header, an entry of an array or an
    assignment.
    """
    lines = text.split("\n")
    at = 0
    for key in keys:
        word = re.escape(key)
        pattern = re.compile(rf"^\s*(\[+[^\]]*\b{word}\]|\"?{word}\"?\s*=|id\s*=\s*\"{word}\")")
        found = next((n for n in range(at, len(lines)) if pattern.search(lines[n])), None)
        at = at if found is None else found
    return at + 1


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
