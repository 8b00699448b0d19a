"""Keeps what a helper saves: new files in a folder of theirs, never over one that is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path


def keep_in(folder: Path) -> Callable[[str, bytes], str]:
    """A function that puts a file into `folder` under a free name and says where it is.

    It raises OSError where the file cannot be written.
    """

    def keep(name: str, data: bytes) -> str:
        folder.mkdir(parents=True, exist_ok=True)
        for path in _names(folder, name):
            try:
                with path.open("xb") as stream:
                    stream.write(data)
            except FileExistsError:
                continue
            return str(path)
        raise AssertionError("there is no end of names")

    return keep


def _names(folder: Path, name: str) -> Iterator[Path]:
    """`a.csv`, `a-2.csv`, `a-3.csv` and so on."""
    wanted = folder / name
    yield wanted
    yield from (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
