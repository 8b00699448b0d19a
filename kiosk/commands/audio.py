"""`kiosk audio`: sections that somebody read aloud, for languages that no voice says right."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options
from kiosk.errors import UsageError

if TYPE_CHECKING:
    from kiosk.edition.edition import Edition


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("audio", help="recordings of sections that somebody read aloud")
    parts = parser.add_subparsers(metavar="PART", required=True)

    listed = parts.add_parser("list", help="the recordings, and those whose words have changed")
    listed.add_argument("--lang", metavar="XX", help="only this language (default: all)")
    options.add_content(listed)
    listed.set_defaults(execute=_list)

    missing = parts.add_parser("missing", help="the sections of a language that are still to be read, with their words")
    missing.add_argument("--lang", metavar="XX", required=True)
    missing.add_argument("--words", action="store_true", help="print the words to be read too")
    options.add_content(missing)
    missing.set_defaults(execute=_missing)

    add = parts.add_parser("add", help="take in the recording of a section")
    add.add_argument("section", metavar="SECTION", help="such as page:appeal#time, or page:appeal#in-short")
    add.add_argument("file", type=Path, metavar="FILE.opus")
    add.add_argument("--lang", metavar="XX", required=True)
    add.add_argument("--speaker", metavar="NAME", required=True, help="who read it, or who sent it in")
    options.add_content(add)
    add.set_defaults(execute=_add)


def _list(given: argparse.Namespace) -> int:
    from kiosk.editing.recordings import known

    edition = _edition(given)
    for language in [given.lang] if given.lang else edition.languages:
        for one in known(edition, language):
            state = "played" if one.is_current else "withdrawn: the words have changed"
            print(f"{one.path}: {one.recording.speaker}, {one.recording.on}: {state}")
    return 0


def _missing(given: argparse.Namespace) -> int:
    from kiosk.editing.recordings import missing

    sections = list(missing(_edition(given), given.lang))
    for section in sections:
        print(f"{section.place.address}: {section.title}")
        if given.words:
            print(f"{section.words}\n")
    print(f"{given.lang}: {len(sections)} section(s) to be read")
    return 0


def _add(given: argparse.Namespace) -> int:
    from kiosk.editing.recordings import add
    from kiosk.edition.address import Address

    address = Address.parse(given.section)
    if address is None or not address.section:
        raise UsageError(f"{given.section}: is no section; write it like page:appeal#time or page:appeal#in-short")
    path = add(_edition(given), given.lang, address, given.file, given.speaker, dt.date.today())
    print(f"added {path}")
    return 0


def _edition(given: argparse.Namespace) -> Edition:
    edition = options.readable_edition(given.content)
    if given.lang is not None and given.lang not in edition.languages:
        raise UsageError(f"--lang {given.lang}: this edition has {', '.join(edition.languages)}")
    return edition
