"""Looks for words in the memory of other processes, and in files; and how much memory they take."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import FileIO
from pathlib import Path

CHUNK = 1 << 24
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")


def copies_in_memory(number: int, words: str) -> int:
    """How many copies of the words are in what a process can write to; 0 for one that is gone."""
    patterns = [words.encode(encoding) for encoding in ENCODINGS]
    try:
        with Path(f"/proc/{number}/mem").open("rb", buffering=0) as memory:
            regions = list(_regions(number))
            return sum(_count(memory, start, end, patterns) for start, end in regions)
    except (FileNotFoundError, ProcessLookupError):
        return 0


def megabytes(number: int) -> float:
    """What a process takes, its part of what it shares with others included."""
    text = Path(f"/proc/{number}/smaps_rollup").read_text(encoding="utf-8")
    match = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(match[1]) / 1024 if match else 0.0


def private_kilobytes(number: int) -> int:
    """What a process takes alone, and would give back at its end."""
    text = Path(f"/proc/{number}/smaps_rollup").read_text(encoding="utf-8")
    return sum(int(kilobytes) for kilobytes in re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+) kB", text, re.MULTILINE))


def files_with(folders: Iterable[Path], words: str) -> list[Path]:
    """Every file below the folders that holds the words, in its bytes or in its name."""
    patterns = [words.encode(encoding) for encoding in ENCODINGS]
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if words in file.name or any(p in file.read_bytes() for p in patterns)]


def _regions(number: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{number}/maps").read_text(encoding="utf-8").splitlines():
        match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
        if match and not line.endswith(("[vvar]", "[vsyscall]")):
            yield int(match[1], 16), int(match[2], 16)


def _count(memory: FileIO, start: int, end: int, patterns: list[bytes]) -> int:
    """Copies in one region, those that lie across two chunks too."""
    found = 0
    kept = max(map(len, patterns)) - 1
    tail = b""
    for place in range(start, end, CHUNK):
        try:
            memory.seek(place)
            chunk = tail + memory.read(min(CHUNK, end - place))
        except (OSError, ValueError):  # a region that nobody may read, or that was given back
            return found
        found += sum(chunk.count(pattern) - tail.count(pattern) for pattern in patterns)
        tail = chunk[-kept:]
    return found
