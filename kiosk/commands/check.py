"""`kiosk check`: every fault of a content folder in one run."""

from __future__ import annotations

import argparse
import datetime as dt
import html
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import paths
from kiosk.errors import UsageError

if TYPE_CHECKING:
    from kiosk.content.faults import Fault


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("check", help="report the faults of a content folder")
    parser.add_argument("folder", nargs="?", type=Path, default=paths.bundled_content(), metavar="DIR")
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    parser.add_argument("--report", type=Path, metavar="FILE.html", help="write a page for the editors as well")
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Print the faults; errors end in exit code 1, warnings do not."""
    from kiosk.content.check import check

    faults = check(given.folder, dt.date.today())
    if given.report is not None:
        _write_report(given.report, given.folder, faults)
    if given.json:
        print(msgspec.json.encode(faults).decode())
    else:
        for fault in faults:
            print(fault)
        errors = sum(fault.severity == "error" for fault in faults)
        print(f"{given.folder}: {errors} error(s), {len(faults) - errors} warning(s)")
    return 1 if any(fault.severity == "error" for fault in faults) else 0


def _report_row(fault: Fault) -> str:
    cells = (fault.path, str(fault.line or ""), fault.severity, fault.code, fault.message)
    return "<tr>" + "".join(f"<td>{html.escape(cell)}" for cell in cells) + "\n"


def _write_report(file: Path, folder: Path, faults: list[Fault]) -> None:
    rows = "".join(map(_report_row, faults))
    page = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Content check</title>'
        "<style>body{font:16px sans-serif;margin:2em}td,th{padding:.3em .8em;text-align:left;vertical-align:top}"
        "tr:nth-child(odd){background:#f4efe6}</style>"
        f"<h1>Content check</h1><p>{html.escape(str(folder))}: {len(faults)} fault(s)</p>"
        f"<table><tr><th>File<th>Line<th>Severity<th>Code<th>What and how to mend it\n{rows}</table></html>\n"
    )
    try:
        file.write_text(page, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"--report {file}: cannot be written ({error.strerror})") from error
