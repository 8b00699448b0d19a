"""Options that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.errors import UsageError

if TYPE_CHECKING:
    from kiosk.content.store import PreparedEdition

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
    from kiosk.content.store import open_prepared

    return open_prepared(content, [paths.bundled_prepared()], paths.cache() / "prepared")


def known_language(edition: PreparedEdition, language: str) -> str:
    """`language`, if the edition has it.

    Raises:
        UsageError: it has not.
    """
    if language not in edition.languages:
        raise UsageError(f"--lang {language}: this edition has {', '.join(edition.languages)}")
    return language


def size(text: str) -> tuple[int, int]:
    """`1920x1080` as two numbers of pixels."""
    match = SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it like 1920x1080")
    return int(match[1]), int(match[2])
