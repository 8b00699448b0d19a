"""What shared objects ask of the system that loads them, as `objdump` reads it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HEAD = re.compile(r"^(?P<file>/.+):\s+file format elf", re.MULTILINE)
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


@dataclass(frozen=True)
class SharedObject:
    """One file of machine code.

    Attributes:
        needed: the names of the libraries it is linked with.
        glibc: the oldest C library that has all it calls, as (2, 35); (0, 0) where it calls none.
    """

    file: Path
    needed: frozenset[str]
    glibc: tuple[int, int]


def shared_objects(folder: Path) -> list[SharedObject]:
    """Every file of machine code below `folder`, in the order of their paths; links are left out."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink() and _is_elf(file)]
    return list(_read(files))


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _read(files: Iterable[Path]) -> Iterator[SharedObject]:
    command = ["objdump", "-p", *(str(file.resolve()) for file in files)]
    if len(command) == 2:
        return
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    heads = list(_HEAD.finditer(said))
    ends = [head.start() for head in heads[1:]] + [len(said)]
    for head, end in zip(heads, ends, strict=True):
        about = said[head.end() : end]
        versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(about)]
        yield SharedObject(Path(head["file"]), frozenset(_NEEDED.findall(about)), max(versions, default=(0, 0)))
