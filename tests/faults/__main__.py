"""`python -m tests.faults [--short] [ROW …]`: keeps every promise to the test and prints the table."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import guard
from tests.faults.promise import Promise, promises
from tests.faults.workshop import Workshop


def main() -> int:
    """Exit code 1 when a promise was broken, or a variant that must be caught was not."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=main.__doc__)
    parser.add_argument("row", nargs="*", help="only these rows of docs/reliability.md")
    parser.add_argument("--short", action="store_true", help="a few trials of each")
    given = parser.parse_args()
    guard.clean_environment(os.environ)
    chosen = [promise for promise in promises() if not given.row or promise.row in given.row]
    with TemporaryDirectory(prefix="kiosk-faults-") as place:
        workshop = Workshop(Path(place), whole=not given.short)
        print("| row | promise | trials | failures | control | s |\n|---|---|---|---|---|---|", flush=True)
        kept = [_keeps(promise, workshop) for promise in chosen]
    return 0 if all(kept) else 1


def _keeps(promise: Promise, workshop: Workshop) -> bool:
    began = time.monotonic()
    trials = list(promise.trials(workshop))
    broken = [trial for trial in trials if trial.seen]
    caught = promise.control(workshop)
    seconds = time.monotonic() - began
    control = "caught" if caught.seen else f"NOT CAUGHT: {caught.fault}"
    print(
        f"| {promise.row} | {promise.words} | {len(trials)} | {len(broken)} | {control} | {seconds:.0f} |", flush=True
    )
    for trial in broken:
        print(f"  {promise.row}: {trial.fault}: {trial.seen}", file=sys.stderr)
    return bool(trials) and not broken and bool(caught.seen)


if __name__ == "__main__":
    sys.exit(main())
