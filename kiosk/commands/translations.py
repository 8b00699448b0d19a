"""`kiosk translations`: how far they are, and files for translators' programs, there and back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.commands import options
from kiosk.errors import UsageError

MOST_REFUSALS = 200  # printed one by one
LONGEST_LINE = 400


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("translations", help="how far the translations are; export and import them")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_content(parser)
    parser.set_defaults(execute=execute)
    actions = parser.add_subparsers(metavar="ACTION")
    _add_export(actions)
    _add_import(actions)


def _add_export(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = actions.add_parser("export", help="write a file for translators (XLIFF 1.2)")
    parser.add_argument("file", type=Path, metavar="FILE.xlf")
    parser.add_argument("names", nargs="*", metavar="NAME", help="as of `confirm`, or TOML files (default: all)")
    parser.add_argument("--lang", metavar="XX", required=True, help="the language to translate into")
    parser.add_argument("--only", choices=("missing", "outdated", "all"), default="all", help="(default: all)")
    _add_content(parser)
    parser.set_defaults(execute=execute_export)


def _add_import(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = actions.add_parser("import", help="take in what came back; what is refused is named")
    parser.add_argument("file", type=Path, metavar="FILE.xlf")
    _add_content(parser)
    parser.set_defaults(execute=execute_import)


def _add_content(parser: argparse.ArgumentParser) -> None:
    """`--content DIR` behind the action too, without undoing one before it."""
    parser.add_argument("--content", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="a content folder")


def execute(given: argparse.Namespace) -> int:
    """Print the matrix."""
    from kiosk.commands.translation_table import as_table
    from kiosk.editing.matrix import matrix

    found = matrix(options.readable_edition(given.content), paths.resources() / "i18n")
    print(msgspec.json.encode(found).decode() if given.json else as_table(found))
    return 0


def execute_export(given: argparse.Namespace) -> int:
    """Write the file; one that is there already may hold a translator's work and stays."""
    from kiosk.editing import files
    from kiosk.editing.export import export

    edition = options.readable_edition(given.content)
    translated = [code for code in edition.languages if code != edition.info.source_language]
    if given.lang not in translated:
        raise UsageError(f"--lang {given.lang}: this edition is translated into {', '.join(translated)}")
    if given.file.exists():
        raise UsageError(f"{given.file}: is there already; name another file or remove it")
    data, count = export(edition, given.lang, given.only, given.names)
    if not count:
        print(f"nothing is {given.only}; no file was written")
        return 0
    files.write(given.file, data.decode())
    print(f"{given.file}: {count} unit(s)")
    return 0


def execute_import(given: argparse.Namespace) -> int:
    """Take in the file; exit code 1 when something was refused."""
    from kiosk.editing.incoming import Incoming
    from kiosk.editing.xliff.read import UnreadableXliffError, from_xml, read_limited

    edition = options.readable_edition(given.content)
    incoming = Incoming(edition)
    try:
        incoming.take(from_xml(read_limited(given.file)))
    except UnreadableXliffError as error:
        raise UsageError(f"{given.file}: {error}") from error
    except OSError as error:
        raise UsageError(f"{given.file}: cannot be read ({error.strerror})") from error
    incoming.write()
    for path, count in incoming.counts.items():
        print(f"imported {path}: {count} unit(s)")
    _print_refusals(given.file, incoming.refused)
    refused = len(incoming.refused)
    taken = sum(incoming.counts.values())
    print(f"{taken} imported, {incoming.unchanged} unchanged, {incoming.empty} not translated, {refused} refused")
    return 1 if refused else 0


def _print_refusals(file: Path, refused: dict[str, str]) -> None:
    for name, reason in list(refused.items())[:MOST_REFUSALS]:
        print(_printable(f"kiosk: {file}: {name}: refused: {reason}"), file=sys.stderr)
    if len(refused) > MOST_REFUSALS:
        print(f"kiosk: {file}: and {len(refused) - MOST_REFUSALS} more", file=sys.stderr)


def _printable(line: str) -> str:
    """A line with names from outside: what hides, reorders or ends a line is written out."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)
    return shown if len(shown) <= LONGEST_LINE else f"{shown[:LONGEST_LINE]}…"
