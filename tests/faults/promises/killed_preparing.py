"""R1, of preparing: after a kill at any time there is a whole edition or none, and nothing is left behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import psutil

from kiosk.preparing.prepare import prepare
from tests.faults.promise import Promise, Trial
from tests.faults.workshop import ROOT, Workshop

SEED = 20261130
MANY, FEW = 20, 2
LONGEST_SECONDS = 6.0
GONE_SECONDS = 10


def trials(workshop: Workshop) -> Iterator[Trial]:
    """Kills at random moments of the work."""
    chance = random.Random(SEED)
    for _ in range(MANY if workshop.whole else FEW):
        seconds = chance.uniform(0.3, LONGEST_SECONDS)
        with workshop.folder() as cache:
            left = _kill_after(seconds, workshop, cache)
            prepare(workshop.content.root, cache, lambda language: None)
            yield Trial(f"killed after {seconds:.2f} s", left or _wrong(workshop, cache))


def _kill_after(seconds: float, workshop: Workshop, cache: Path) -> str:
    """Kill the process that prepares, and see whether those it started end with it."""
    words = ["prepare", str(workshop.content.root), "--into", str(cache), "--parent", str(os.getpid())]
    process = subprocess.Popen(
        [*workshop.command(), *words],
        cwd=ROOT,
        env=workshop.environment(cache),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        workers = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGKILL)
        process.wait()
        _, alive = psutil.wait_procs(workers, timeout=GONE_SECONDS)
        return f"{len(alive)} processes live on" if alive else ""
    return ""


def _wrong(workshop: Workshop, cache: Path) -> str:
    if sorted(path.name for path in cache.iterdir() if path.name != "log") != [workshop.good.name]:
        return f"left behind: {sorted(path.name for path in cache.iterdir())}"
    return "" if _bytes(cache / workshop.good.name) == _bytes(workshop.good) else "other bytes"


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def control(workshop: Workshop) -> Trial:
    """What another interrupted run left stays when nobody sweeps."""
    with workshop.folder() as cache, patch("kiosk.preparing.prepare.sweep"):
        (cache / f".staged-{24 * '0'}").mkdir()
        prepare(workshop.content.root, cache, lambda language: None)
        return Trial("nobody sweeps", _wrong(workshop, cache))


PROMISE = Promise(
    "R1", "preparing that was killed leaves a whole edition or none, and no file or process", trials, control
)
