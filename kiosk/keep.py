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
        return str(next(path for path in map((folder / name).with_stem, _stems(Path(name).stem)) if _put(path, data)))

    return keep


def _stems(wanted: str) -> Iterator[str]:
    """`a`, `a-2`, `a-3` and so on."""
    yield wanted
    yield from (f"{wanted}-{number}" for number in count(2))


def _put(path: Path, data: bytes) -> bool:
    """Write a new file; False where there is one of that name."""
    try:
        with path.open("xb") as stream:
            stream.write(data)
    except FileExistsError:
        return False
    return True
