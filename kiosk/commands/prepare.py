"""`kiosk prepare`: check, render and index a content folder, so that starting only has to read.

Packaging and the first start use it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk import guard, paths


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("prepare", help="render and index a content folder ahead of time")
    parser.add_argument("folder", nargs="?", type=Path, default=paths.bundled_content(), metavar="DIR")
    parser.add_argument(
        "--into", type=Path, metavar="DIR", default=paths.cache() / "prepared", help="where (default: the cache)"
    )
    parser.add_argument("--parent", type=int, help=argparse.SUPPRESS)  # the process to end with
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Prepare and print the folder of the prepared edition."""
    from kiosk.preparing.prepare import prepare

    if given.parent is not None:
        guard.end_with(given.parent)
    print(prepare(given.folder, given.into, lambda language: print(f"preparing {language}", file=sys.stderr)))
    return 0
