"""Reading the files of a content folder as if a stranger had written them.

Nothing outside the folder is opened, no link is followed, sizes and counts are limited, and characters that hide or
reorder text are refused. What is refused becomes a fault; the text that comes out is safe to parse.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar, get_args

import msgspec

from kiosk.edition.faults import Faults

MAX_FILES = 5_000
MAX_DEPTH = 4
MAX_FILE_BYTES = 1_048_576
MAX_LINE_CHARACTERS = 8_000
SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
RESERVED_NAMES = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})
READ_ENDINGS = (".toml", ".md", ".csv", ".tsv")

# Controls, bidirectional overrides and isolates (the renderer adds its own), invisible joiners and soft hyphens, lone
# surrogates. The joiners U+200C and U+200D and the marks U+200E and U+200F stay: Persian, Arabic and emoji need them.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)

KEYS = "docs/content.md lists the keys"

R = TypeVar("R")


class Folder:
    """A content folder whose files were listed once, with their faults noted.

    Attributes:
        root: the folder.
        files: paths relative to it, with `/`, sorted; only names that may be opened.
        used: those of them that a part of the edition was looked for in.
    """

    def __init__(self, root: Path, faults: Faults) -> None:
        self.root = root
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
            self._note_unreadable(path, error)
            return None
        with os.fdopen(descriptor, "rb") as stream:
            raw = stream.read(MAX_FILE_BYTES + 1)
        if len(raw) > MAX_FILE_BYTES:
            self._faults.add(path, 0, "too-large", f"is larger than {MAX_FILE_BYTES} bytes; split it")
            return None
        return raw

    def _note_unreadable(self, path: str, error: OSError) -> None:
        self._faults.add(path, 0, "unreadable", f"cannot be read ({error.strerror}); check its rights")

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
    data: dict[str, object] = {}
    try:
        data = tomllib.loads(text)
        return msgspec.convert(data, kind)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1  # "at end of document"
        faults.add(path, line + first_line - 1, "bad-toml", f"is not valid TOML: {error}")
    except msgspec.ValidationError as error:
        line = line_of(text, _keys(str(error), data, kind)) + first_line - 1
        faults.add(path, line, "bad-record", f"{error}; {_remedy(str(error))}")
    except RecursionError:
        faults.add(path, first_line, "bad-toml", "is nested too deeply; flatten it")
    except ValueError:  # Python refuses to read whole numbers of more than 4300 digits
        faults.add(path, first_line, "bad-toml", "has a number that is too long; shorten it")
    return None


def _remedy(message: str) -> str:
    moved = re.search(r"unknown field `(direction|digits)` - at `\$\.language", message)
    if "unknown field `mark` - at `$[" in message:
        return "what is doubtful stands in `doubts`, with its reason: docs/content.md"
    return f"what a language is stands in kiosk/languages/data: remove {moved[1]}" if moved else KEYS


def _keys(message: str, data: dict[str, object], kind: type) -> list[str | int]:
    """The keys named in a validation error: a path such as `$.step[2].who`, and an unknown field."""
    found = re.search(r"`(\$[^`]*)`\Z", message)  # also of "at `key` in `$.…`"
    path = found[1] if found else ""
    tables = re.match(r"\$((?:\[\.\.\.\])*)", path)
    keys: list[str | int] = [*_unfit(data, kind, tables[1].count("[") if tables else 0)]
    keys += [key or int(place) for key, place in re.findall(r"\.(\w[\w-]*)|\[(\d+)\]", path)]
    field = re.search(r"unknown field `([\w-]+)`", message)
    return keys + ([field.group(1)] if field else [])


def _unfit(data: dict[str, object], kind: type, depth: int) -> Iterator[str]:
    """The keys that lead to the record at fault: of tables of records msgspec says `$[...]` only."""
    tables: object = data
    for _ in range(depth):
        if not isinstance(tables, dict):
            return
        _, kind = get_args(kind)
        key = _first_unfit(tables, kind)
        yield key
        tables = tables.get(key)


def _first_unfit(data: dict[str, object], record: type) -> str:
    for key, value in data.items():
        try:
            msgspec.convert(value, record)
        except msgspec.ValidationError:
            return key
    return ""


def line_of(text: str, keys: Sequence[str | int]) -> int:
    """The line where the innermost of `keys` that can be found stands; 1 when none can be.

    Each key is looked for behind the line of the one before it, as a table header, an entry of an array or an
    assignment, also of a part of it (`title.en = …`); a number says how many more of the key before it are passed over.
    """
    lines = text.split("\n")
    at = 0
    pattern = re.compile("")
    for key in keys:
        for _ in range(key if isinstance(key, int) else 0):
            at = next((n for n in range(at + 1, len(lines)) if pattern.search(lines[n])), at)
        if isinstance(key, int):
            continue
        word = re.escape(key)
        pattern = re.compile(
            rf"^\s*(\[+[^\]]*\b{word}(?:\"\.[^\]]*)?\]|\"?{word}\"?\s*[=.]|(?:id|code)\s*=\s*\"{word}\")"
        )
        found = next((n for n in range(at, len(lines)) if pattern.search(lines[n])), None)
        at = at if found is None else found
    return at + 1


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
