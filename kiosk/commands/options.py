"""Options that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk import log, paths
from kiosk.deadlines.clock import is_plausible
from kiosk.errors import ContentError, KioskError, SettingsError, UnwritableError, UsageError
from kiosk.failure import Code, Failure
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Mode, Settings, read_settings

if TYPE_CHECKING:
    from kiosk.edition.edition import Edition

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
        UnwritableError: it is not prepared yet, and there is no place for it.
    """
    from kiosk.commands.prepare_in_child import prepare_in_child
    from kiosk.prepared.opening import open_prepared

    return open_prepared(content, [paths.bundled_prepared()], _caches(), prepare_in_child)


class Shown(NamedTuple):
    """What a visitor is shown; `fault` says why it is not the content itself, None where it is."""

    edition: PreparedEdition
    fault: KioskError | None = None


def edition_to_show(content: Path, *, whatever: bool) -> Shown:
    """The edition of a content folder; where that has faults, the one of it that was shown last.

    Args:
        whatever: without one, show the edition that came with the program: a kiosk in public never stays dark because
            of content it showed before. Content that it never showed is a mistake of who set it up, who sees it.

    Raises:
        ContentError, UnwritableError: as `open_edition`, when there is nothing to show.
    """
    from kiosk.prepared.opening import any_whole, last_good, was_shown

    bundled = paths.bundled_content()
    try:
        return Shown(open_edition(content))
    except (ContentError, UnwritableError) as error:
        fault = error
    places = [paths.bundled_prepared()]
    older = last_good(content, places if content == bundled else [], _caches())
    if older is None and whatever and was_shown(content, _caches()):
        with suppress(ContentError, UnwritableError):
            older = any_whole(places) or open_edition(bundled)
    if older is None:
        raise fault
    return Shown(older, fault)


def edition_for_visitors(content: Path, settings: Settings) -> PreparedEdition:
    """As `edition_to_show`; staff hear of it when it is not the content itself, or when the clock is wrong."""
    shown = edition_to_show(content, whatever=settings.mode == "kiosk")
    edition = shown.edition
    if shown.fault is not None:
        log.note_failure(Failure.of(Code.CONTENT_FAULTY, shown.fault))
        print(f"kiosk: {shown.fault}; the edition of {edition.contents.date} is shown instead", file=sys.stderr)
    if not is_plausible(dt.date.today(), dt.date.fromisoformat(edition.contents.date)):
        log.note(Code.CLOCK_WRONG, "compared with the edition")
    return edition


def _caches() -> list[Path]:
    return [cache / "prepared" for cache in paths.caches()]


def settings(file: Path | None, mode: Mode | None = None) -> Settings:
    """The settings in `file`, or in the user's own where there are any.

    Raises:
        SettingsError: the file cannot be read or has a wrong entry.
    """
    default = paths.default_settings()
    if file is not None:
        found = read_settings(file)
    else:
        found = read_settings(default) if os.path.lexists(default) else Settings()
    return msgspec.structs.replace(found, mode=mode) if mode else found


def settings_for_visitors(file: Path | None, mode: Mode | None = None) -> Settings:
    """As `settings`; a kiosk that was asked for by name never stays dark because of a line in that file.

    It goes by what is set without one, and staff hear of it.

    Raises:
        SettingsError: the file has faults, and it alone could say that this is a kiosk.
    """
    try:
        return settings(file, mode)
    except SettingsError as error:
        if mode != "kiosk":
            raise
        log.note_failure(Failure.of(Code.SETTINGS_FAULTY, error))
        return Settings(mode=mode)


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
