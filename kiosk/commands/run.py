"""`kiosk run`: the application."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import guard, log, paths
from kiosk.commands import options, supervised, window
from kiosk.errors import InterfaceError, KioskError, UsageError
from kiosk.failure import Code, Failure
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.app import Interface


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("run", help="open the kiosk")
    parser.add_argument(
        "--mode", choices=("kiosk", "helper"), help="full screen and locked, or a window (default: helper)"
    )
    parser.add_argument("--lang", metavar="XX", help="skip the rest screen and start in this language")
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="settings (default: kiosk.toml in the user's config folder)"
    )
    parser.add_argument("--size", type=options.size, metavar="WxH", help="size of the window")
    parser.add_argument("--part", choices=supervised.PARTS, help=argparse.SUPPRESS)
    parser.add_argument(
        "--first-frame", choices=("end", "tell", "stay"), nargs="?", const="end", help=argparse.SUPPRESS
    )
    options.add_content(parser)
    options.add_today(parser)
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; in a kiosk, watch over the processes that do.

    That it could not be opened stands in the log too.
    """
    guard.keep_memory_private()
    try:
        return _start(given)
    except KioskError as error:
        log.note_failure(Failure.of(Code.NOT_STARTED, error))
        raise


def _start(given: argparse.Namespace) -> int:
    if given.part == "plain":  # which needs no settings, for it is shown when they are wrong, too
        log.start(paths.logs(volatile=True))
        return supervised.plain()
    mode = given.mode or options.settings(given.config).mode
    in_kiosk = mode == "kiosk"
    log.start(paths.logs(volatile=in_kiosk))
    settings = options.settings_for_visitors(given.config, mode)
    if not guard.network_is_blocked():
        log.note(Code.NETWORK_NOT_BLOCKED, f"{sys.platform} on {platform.machine()}")
    if given.part is not None:
        return supervised.visit(given, settings)
    if given.today and in_kiosk:
        raise UsageError("--today is for editors; a kiosk goes by its clock, leave one of the two out")
    _check_display()
    return supervised.watch(given) if in_kiosk and not given.first_frame else _run(given, settings)


def _run(given: argparse.Namespace, settings: Settings) -> int:
    """One window in this process."""
    edition = options.edition_for_visitors(given.content, settings)
    language = options.known_language(edition, given.lang) if given.lang else None
    interface = window.build(edition, settings, language, given.size or window.DEFAULT_SIZE, options.clock(given))
    if settings.mode == "kiosk":
        window.fill_screens(interface.window)
    else:
        interface.window.show()
    if given.first_frame in {"tell", "stay"}:
        from kiosk.bench.first_frame import tell

        interface.window.frameSwapped.connect(tell)
    if given.first_frame in {"end", "tell"}:
        # Not quit(): that asks the window, and the window of a kiosk does not close.
        interface.window.frameSwapped.connect(lambda: interface.application.exit(0))
    else:
        _open_indexes_after_a_frame(interface, language or edition.languages[0])
    return window.enter(interface)


def _open_indexes_after_a_frame(interface: Interface, language: str) -> None:
    """Away from the first frame: opening the indexes costs as much as it did."""

    def open_indexes() -> None:
        interface.window.frameSwapped.disconnect(open_indexes)
        interface.search.begin(language)

    interface.window.frameSwapped.connect(open_indexes)


def _check_display() -> None:
    """Qt ends the process when it finds no display; say so first, in one line."""
    named = os.environ.get("QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not (
        named or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        raise InterfaceError(
            "there is no display; start it on a desktop, or see the screens with `kiosk tour --out DIR`"
        )
