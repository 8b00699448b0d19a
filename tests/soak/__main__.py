"""`python -m tests.soak canary [--visits N]`: long trials, each with its control, as a table."""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.soak import canary
from tests.soak.trial import trial

SEED = 20261130


def run_canary(visits: int) -> bool:
    """Whether nothing of any visit was left, and something was where it is forgotten in place."""
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder)) as kiosk:
        found = [canary.visit(kiosk, chance) for _ in range(visits)]
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), spares=False) as kiosk:
        control = canary.visit_in_place(kiosk, chance)
    left = [one for one in found if one.memory or one.files]
    seen = sum(one.before for one in found) / len(found)
    print("| promise | trials | failures | control |")
    print("|---|---|---|---|")
    print(
        f"| nothing of a visit is left in memory or files | {visits} | {len(left)} | {control.memory} copies in place |"
    )
    print(f"While a visit lasted there were {seen:.0f} copies of each string.")
    return not left and control.memory > 0 and all(one.before for one in found)


def main(arguments: Sequence[str] | None = None) -> int:
    """All trials that are named."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    trials = parser.add_subparsers(dest="trial", required=True)
    one = trials.add_parser("canary")
    one.add_argument("--visits", type=int, default=200)
    given = parser.parse_args(arguments)
    return 0 if run_canary(given.visits) else 1


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
