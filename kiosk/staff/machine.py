"""What is told of the machine: room on the disk, who keeps the network away, the last faults in the log."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk import guard
from kiosk.failure import Code

MOST_FAULTS = 5
MOST_BYTES = 1024 * 1024  # of a log that are looked at
_LINE = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d,\d+ (?:WARNING|ERROR) ([a-z-]+): ")


@dataclass(frozen=True)
class SeenFault:
    """A kind of fault.

    Attributes:
        times: how often the log has it.
        last: day and time as the log writes them.
    """

    code: Code
    times: int
    last: str


@dataclass(frozen=True)
class Machine:
    """The machine now.

    Attributes:
        free_bytes: room where editions are prepared; None where nobody can tell.
        network_blocked: whether the kernel keeps the network away, and not the environment alone.
        faults: the last ones, the newest first.
    """

    free_bytes: int | None
    network_blocked: bool
    faults: tuple[SeenFault, ...]


def look(disk: Path, logs: Path) -> Machine:
    """The machine now; what cannot be found out is left out.

    Args:
        disk: a folder on the disk that is meant; it need not be there yet.
        logs: the folder of the log.
    """
    return Machine(_free(disk), guard.network_is_blocked(), last_faults(_lines(logs)))


def last_faults(lines: Iterable[str]) -> tuple[SeenFault, ...]:
    """The kinds of fault in a log, from its oldest line to its newest."""
    labels = {code.label: code for code in Code}
    seen: dict[Code, SeenFault] = {}
    for line in lines:
        match = _LINE.match(line)
        code = labels.get(match[2]) if match else None
        if match and code:
            before = seen.pop(code, None)
            seen[code] = SeenFault(code, before.times + 1 if before else 1, match[1])
    return tuple(reversed(seen.values()))[:MOST_FAULTS]


def _free(folder: Path) -> int | None:
    there = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
    try:
        return shutil.disk_usage(there).free if there else None
    except OSError:
        return None


def _lines(logs: Path) -> Iterator[str]:
    for name in ("kiosk.log.1", "kiosk.log"):
        try:
            yield from (logs / name).read_bytes()[-MOST_BYTES:].decode("utf-8", "replace").splitlines()
        except OSError:
            continue
