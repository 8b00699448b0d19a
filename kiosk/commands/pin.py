"""`kiosk pin`: sets the PIN with which staff come to their screen, or removes it."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from kiosk import paths, portable
from kiosk.errors import SettingsError, UsageError
from kiosk.staff.pin import Pin, fault_of
from kiosk.staff.tries import Tries, TriesFile


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command. The PIN is none of them: those stand in lists of processes and in histories."""
    parser = subparsers.add_parser("pin", help="set the PIN of staff, asked for twice on the terminal")
    parser.add_argument("--remove", action="store_true", help="remove it: then nothing opens the staff screen")
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Set or remove the PIN; the wrong tries before are forgotten.

    Raises:
        UsageError: there is no terminal, what was typed is no PIN, or this form keeps nothing.
        SettingsError: the folder cannot be written.
    """
    if portable.marked_folder() is not None:
        raise UsageError("the portable form keeps nothing, so it has no PIN; install the kiosk for one")
    folder = paths.state()
    pin = None if given.remove else _asked()
    try:
        if pin is None:
            Pin(folder).remove()
        else:
            Pin(folder).set(pin)
        _forget_tries(folder)
    except OSError as error:
        raise SettingsError(
            f"{folder}: cannot be written ({error.strerror}); run it as the user of the kiosk"
        ) from error
    print(f"The PIN is removed from {folder}." if pin is None else f"The PIN is set in {folder}.")
    return 0


def _asked() -> str:
    if not sys.stdin.isatty():
        raise UsageError("the PIN is typed on a terminal; run `kiosk pin` in one")
    pin = getpass.getpass("PIN of staff (digits, not shown): ")
    if fault := fault_of(pin):
        raise UsageError(fault)
    if getpass.getpass("Once more: ") != pin:
        raise UsageError("the two were not the same; nothing is changed")
    return pin


def _forget_tries(folder: Path) -> None:
    if folder.is_dir():
        TriesFile(folder).write(Tries())
