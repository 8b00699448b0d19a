"""Options that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.errors import ContentError, UsageError

if TYPE_CHECKING:
    from kiosk.edition.edition import Edition
    from kiosk.prepared.store import PreparedEdition

SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


def add_content(parser: argparse.ArgumentParser) -> None:
    """`--content DIR`."""
    parser.add_argument(
        "--content",
        type=Path,
        metavar="DIR",
        default=paths.bundled_content(),
        help="a content folder (default: the bundled one)",
    )


def open_edition(content: Path) -> PreparedEdition:
    """The prepared edition of a content folder, prepared on the first use.

    Raises:
        ContentError: the folder has faults.
    """
    from kiosk.commands.prepare_in_child import prepare_in_child
    from kiosk.prepared.store import open_prepared

    return open_prepared(content, [paths.bundled_prepared()], paths.cache() / "prepared", prepare_in_child)


def readable_edition(content: Path) -> Edition:
    """The edition of a content folder as its files say it, whatever the checker thinks of it.

    Raises:
        ContentError: a file it cannot do without has faults.
    """
    from kiosk.edition.faults import Faults
    from kiosk.edition.load import load

    edition = load(content, Faults())
    if edition is None:
        raise ContentError(f"{content}: cannot be read as an edition; `kiosk check {content}` says why")
    return edition


def known_language(edition: PreparedEdition, language: str) -> str:
    """`language`, if the edition has it.

    Raises:
        UsageError: it has not.
    """
    if language not in edition.languages:
        raise UsageError(f"--lang {language}: this edition has {', '.join(edition.languages)}")
    return language


def day(text: str) -> dt.date:
    """A day written as 2026-11-21."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it like 2026-11-21") from error


def add_today(parser: argparse.ArgumentParser) -> None:
    """`--today`: how the screens look on another day, for editors."""
    parser.add_argument(
        "--today", type=day, metavar="DATE", help="show the content as it will be on this day (default: the clock)"
    )


def clock(given: argparse.Namespace) -> Callable[[], dt.date]:
    """The day that counts: the one that was given, or today's."""
    fixed: dt.date | None = given.today
    return dt.date.today if fixed is None else lambda: fixed


def size(text: str) -> tuple[int, int]:
    """`1920x1080` as two numbers of pixels."""
    match = SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it like 1920x1080")
    return int(match[1]), int(match[2])
