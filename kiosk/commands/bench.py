"""`kiosk bench`: start-up, pages, search, change of language and memory.

As ratios to references measured in the same run.
"""

from __future__ import annotations

import argparse

import msgspec

from kiosk import guard
from kiosk.commands import options


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("bench", help="measure speed as ratios within one run")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--floor", action="store_true", help=argparse.SUPPRESS)
    options.add_content(parser)
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Measure and print."""
    guard.guard_process()
    from kiosk.bench import measure, open_bare_window

    if given.floor:
        return open_bare_window()
    figures = measure(options.open_edition(given.content), given.content)
    if given.json:
        print(msgspec.json.encode(figures).decode())
    else:
        for figure in figures:
            print(f"{figure.name:18} {figure.value:9.1f} {figure.unit:3}  {figure.ratio:6.2f} × {figure.reference}")
    return 0
