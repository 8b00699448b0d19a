"""`kiosk check`: every fault of a content folder in one run."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import paths
from kiosk.commands.options import day
from kiosk.errors import UsageError

if TYPE_CHECKING:
    from kiosk.edition.faults import Fault


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("check", help="report the faults of a content folder")
    parser.add_argument("folder", nargs="?", type=Path, default=paths.bundled_content(), metavar="DIR")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="hold the edition against its promises too (promises.toml), and end in exit code 1 for warnings as well",
    )
    parser.add_argument(
        "--voices",
        action="store_true",
        help="ask the voices too: what they spell, vowel signs and recordings without their words; takes minutes",
    )
    parser.add_argument("--today", type=day, metavar="DATE", help="check as on this day (default: the clock)")
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE.html",
        help="write the auditor's view: every page in every language",
    )
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Print the faults; errors end in exit code 1, warnings only in a strict check."""
    from kiosk.check import check

    today = given.today or dt.date.today()
    faults = check(given.folder, today, strictly=given.strict)
    if given.voices:
        faults = [*faults, *_of_voices(given.folder, faults)]
    if given.report is not None:
        _write_report(given.report, given.folder, faults, today)
    if given.json:
        print(msgspec.json.encode(faults).decode())
    else:
        for fault in faults:
            print(fault)
        errors = sum(fault.severity == "error" for fault in faults)
        print(f"{given.folder}: {errors} error(s), {len(faults) - errors} warning(s)")
    return 1 if any(given.strict or fault.severity == "error" for fault in faults) else 0


def _of_voices(folder: Path, faults: list[Fault]) -> list[Fault]:
    """What the voices make of an edition without errors."""
    from kiosk.check.voices import ENGINE, engine, voice_faults
    from kiosk.commands.options import readable_edition

    if any(fault.severity == "error" for fault in faults):
        print(f"{folder}: has errors; the voices are asked when they are mended", file=sys.stderr)
        return []
    phonemes = engine()
    if phonemes is None:
        print(f"{ENGINE} is not installed: what its voices say was not looked at", file=sys.stderr)
    return sorted(voice_faults(readable_edition(folder), phonemes))


def _write_report(file: Path, folder: Path, faults: list[Fault], today: dt.date) -> None:
    from kiosk.check.report import report
    from kiosk.edition.faults import Faults
    from kiosk.edition.load import load

    page = report(load(folder, Faults()), faults, today)
    try:
        file.write_text(page, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"--report {file}: cannot be written ({error.strerror})") from error
