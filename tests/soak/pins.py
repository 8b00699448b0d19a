"""Wrong PINs, each in a process that is killed in the middle of its try: each must count, and no wait get shorter."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.staff.door import At, Door
from kiosk.staff.pin import Pin

RIGHT = "48151623"
_TRIES = """
import sys
from pathlib import Path
from kiosk.staff.door import Door
print("tries", flush=True)
Door(Path(sys.argv[1]), lambda: float(sys.argv[2])).try_pin(sys.argv[3])
"""
_FORGETS = """
from kiosk.staff.tries import TriesFile
TriesFile.write = lambda self, tries: None
"""


@dataclass
class Tried:
    """What became of the tries.

    Attributes:
        counted: how many of them were.
        opened: tries with the right PIN that opened before the wait was over.
        shorter: waits that were shorter after a try than before it.
    """

    counted: int = 0
    opened: int = 0
    shorter: int = 0


def try_wrong(folder: Path, times: int, chance: random.Random, *, counts: bool = True) -> Tried:
    """So many tries, each as soon as it may be; the machine is started anew before some of them.

    Args:
        counts: whether a try is written down, as it should be.
    """
    Pin(folder).set(RIGHT)
    tried, now, waited = Tried(), 1000.0, 0.0
    door = Door(folder, lambda: now)
    for _ in range(times):
        before = door.look()
        if before.seconds:
            tried.opened += door.try_pin(RIGHT).at is At.OPEN
        if chance.random() < 0.2:
            now = chance.uniform(0, 10)  # started anew
        now += door.look().seconds
        _killed(folder, now, chance, counts=counts)
        after = door.look()
        tried.counted += after.wrong > before.wrong
        tried.shorter += after.wrong > before.wrong and after.seconds < waited
        waited = max(waited, after.seconds)
    return tried


def _killed(folder: Path, now: float, chance: random.Random, *, counts: bool) -> None:
    """A process that tries a wrong PIN, killed within the time that a try takes."""
    command = [sys.executable, "-c", ("" if counts else _FORGETS) + _TRIES, str(folder), str(now), "90909090"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            process.wait(chance.uniform(0.02, 0.3))
        except subprocess.TimeoutExpired:
            process.kill()
