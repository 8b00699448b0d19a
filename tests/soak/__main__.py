"""`python -m tests.soak [canary|hangs|pins] [--trials N]`: long trials, each with its control, as a table."""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk import paths
from kiosk.prepared.opening import open_prepared
from kiosk.preparing.prepare import prepare
from tests.soak import canary, hangs, pins
from tests.soak.trial import trial

SEED = 20261130
LATEST_SECONDS = 32.0  # 15 and 2 to be noticed and ended, 10 until something is shown, 5 for a busy machine


def run_canary(visits: int) -> bool:
    """Whether nothing of any visit was left, and something was where it is forgotten in place."""
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), cache=paths.cache()) as kiosk:
        found = [canary.visit(kiosk, chance) for _ in range(visits)]
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), spares=False, cache=paths.cache()) as kiosk:
        control = max(canary.visit_in_place(kiosk, chance).memory for _ in range(5))
    left = [one for one in found if one.memory or one.files]
    seen = sum(one.before for one in found) / len(found)
    row = ("nothing of a visit is left", visits, len(left), f"{seen:.0f} copies before, {control} in place")
    _print_row(*row)
    return not left and control > 0 and all(one.before for one in found)


def run_hangs(trials: int) -> bool:
    """Whether every hang and crash was followed by another visit in time."""
    well = True
    for kind in hangs.KINDS:
        with tempfile.TemporaryDirectory() as folder, trial(Path(folder), cache=paths.cache()) as kiosk:
            seconds = [hangs.mend(kiosk, kind) for _ in range(trials)]
        late = [one for one in seconds if one > LATEST_SECONDS]
        _print_row(
            f"mended: {kind}", trials, len(late), f"{statistics.median(seconds):.1f} s, at most {max(seconds):.1f}"
        )
        well &= not late
    return well


def run_pins(times: int) -> bool:
    """Whether nobody came in, and no wait got shorter, however the processes ended that tried."""
    with tempfile.TemporaryDirectory() as folder:
        tried = pins.try_wrong(Path(folder), times, random.Random(SEED))
    with tempfile.TemporaryDirectory() as folder:
        control = pins.try_wrong(Path(folder), times // 10, random.Random(SEED), counts=False)
    figures = f"{tried.counted} counted, {control.counted} where they are not written down"
    _print_row("no wait for a PIN gets shorter", times, tried.opened + tried.shorter, figures)
    return not tried.opened and not tried.shorter and tried.counted > 0 and control.counted == 0


def _prepare(content: Path, cache: Path) -> None:
    prepare(content, cache, lambda language: None)


def _print_row(*cells: object) -> None:
    print(f"| {' | '.join(map(str, cells))} |", flush=True)


TRIALS: dict[str, tuple[Callable[[int], bool], int]] = {
    "canary": (run_canary, 200),
    "hangs": (run_hangs, 20),
    "pins": (run_pins, 100),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """All trials that are named, all there are when none is."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("names", nargs="*", choices=[[], *TRIALS])
    parser.add_argument("--trials", type=int, help="how often; by default as often as the promise asks for")
    given = parser.parse_args(arguments)
    open_prepared(paths.bundled_content(), [], [paths.cache() / "prepared"], _prepare)  # without a deadline
    _print_row("promise", "trials", "failures", "figures")
    _print_row(*["---"] * 4)
    named = [TRIALS[name] for name in given.names or TRIALS]
    return 0 if all([run(given.trials or usual) for run, usual in named]) else 1  # noqa: C419 - each is run


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
