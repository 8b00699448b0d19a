"""R22 to R33, where a robot tries it for hours: a shorter run of it, and its control; `make soak` is the long one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache, partial
from unittest.mock import patch

from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Workshop
from tests.soak.__main__ import TRIALS, Row
from tests.soak.edition import bundled_edition

# Row of the table → robot, how often, which of its promises when it has several, what is promised.
ROBOTS: dict[str, tuple[str, int, str, str]] = {
    "R22": ("hostile", 120, "", "no text can end the process, in the place of any other (robot: hostile)"),
    "R23": ("fields", 30, "", "every string is answered within half a second of the processor (robot: fields)"),
    "R25": (
        "monkey",
        2_000,
        "",
        "whatever is done at the screen, there is one window, shown and active (robot: monkey)",
    ),
    "R26": ("languages", 1_000, "", "less than 50 kB of memory stay of a thousand changes (robot: flat)"),
    "R27": ("hangs", 2, "", "a hang or a crash is followed by another visit within 32 s (robot: hangs)"),
    "R29": ("canary", 5, "files", "nothing of a visit is left in a file (robot: canary)"),
    "R30": ("canary", 5, "memory", "nothing of a visit is left in memory (robot: canary)"),
    "R33": ("pins", 20, "", "no wait for a PIN gets shorter, whenever its process is killed (robot: pins)"),
}


@cache
def _rows(robot: str, times: int, workshop: Workshop) -> list[Row]:
    with patch.dict(os.environ, workshop.folders):
        bundled_edition()
        run, _ = TRIALS[robot]
        return list(run(times))


def _trials(robot: str, times: int, of: str, workshop: Workshop) -> Iterator[Trial]:
    for row in _rows(robot, times, workshop):
        if of in row.promise:
            yield from (Trial(row.promise, row.figures) for _ in range(row.failures))
            yield from (Trial(row.promise) for _ in range(row.trials - row.failures))


def _control(robot: str, times: int, of: str, workshop: Workshop) -> Trial:
    rows = [row for row in _rows(robot, times, workshop) if of in row.promise]
    return Trial(rows[-1].control, rows[-1].control if all(row.caught for row in rows) else "")


PROMISES = [
    Promise(row, words, partial(_trials, robot, times, of), partial(_control, robot, times, of), in_suite=True)
    for row, (robot, times, of, words) in ROBOTS.items()
]
