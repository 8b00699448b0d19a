"""`kiosk tour`: the real interface, driven through every screen, with a picture of each."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk import guard
from kiosk.commands import options
from kiosk.errors import InterfaceError, UsageError
from kiosk.settings import TEXT_SIZES
from kiosk.tour.parts import PARTS

DEFAULT_SIZE = (1920, 1080)


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("tour", help="drive the interface through every screen and take pictures")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures and tour.json go")
    parser.add_argument("--lang", metavar="XX,YY", help="languages (default: all)")
    parser.add_argument("--size", type=options.size, default=DEFAULT_SIZE, metavar="WxH", help="default: 1920x1080")
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100, help="percent (default: 100)")
    parser.add_argument(
        "--part", type=_parts, default=PARTS, metavar="X,Y", help=f"of {', '.join(PARTS)} (default: all)"
    )
    options.add_content(parser)
    options.add_today(parser)
    parser.set_defaults(execute=execute)


def _parts(text: str) -> list[str]:
    parts = text.split(",")
    if unknown := [part for part in parts if part not in PARTS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is no part of a tour; there are {', '.join(PARTS)}")
    return parts


def execute(given: argparse.Namespace) -> int:
    """Take the tour; any warning of Qt or QML ends in an error."""
    if "DISPLAY" not in os.environ or "QT_QPA_PLATFORM" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    guard.guard_process()
    edition = options.open_edition(given.content)
    chosen = given.lang.split(",") if given.lang else edition.languages
    languages = [options.known_language(edition, language) for language in chosen]
    try:
        given.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"--out {given.out}: cannot be made ({error.strerror})") from error

    from kiosk.tour.scenes import take_tour

    record = take_tour(edition, given.out, languages, given.size, given.text_size, options.clock(given), given.part)
    warnings = [warning for scene in record for warning in scene.warnings]
    print(f"{len(record)} pictures in {given.out}", file=sys.stderr)
    if warnings:
        raise InterfaceError(f"{len(warnings)} warning(s), the first: {warnings[0]}; tour.json has all")
    return 0
