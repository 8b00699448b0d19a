"""`kiosk run`: the application."""

from __future__ import annotations

import argparse
import gc
import os
import platform
import signal
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from kiosk import guard, log, paths
from kiosk.commands import options
from kiosk.errors import InterfaceError, KioskError, UsageError
from kiosk.failure import Code, Failure
from kiosk.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from kiosk.app import Interface

DEFAULT_SIZE = (1366, 768)
SWITCH_SECONDS = 0.0005  # with the default of 5 ms a search in the worker costs frames (measured)


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
    parser.add_argument(
        "--first-frame", choices=("end", "tell", "stay"), nargs="?", const="end", help=argparse.SUPPRESS
    )
    options.add_content(parser)
    options.add_today(parser)
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; that it could not be opened stands in the log too."""
    try:
        return _run(given)
    except KioskError as error:
        log.note_failure(Failure.of(Code.NOT_STARTED, error))
        raise


def _run(given: argparse.Namespace) -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python would handle it, and Qt never gives Python the time to
    settings = options.settings(given.config, given.mode)
    log.start(paths.logs(volatile=settings.mode == "kiosk"))
    if not guard.network_is_blocked():
        log.note(Code.NETWORK_NOT_BLOCKED, f"{sys.platform} on {platform.machine()}")
    if given.today and settings.mode == "kiosk":
        raise UsageError("--today is for editors; a kiosk goes by its clock, leave one of the two out")
    edition = options.edition_for_visitors(given.content, settings)
    language = options.known_language(edition, given.lang) if given.lang else None
    _check_display()
    gc.disable()  # what the start makes is kept; then kiosk.ui.collector collects

    from PySide6.QtCore import QSize

    from kiosk.app import build_interface
    from kiosk.ui.visit_model import VisitModel

    interface = build_interface(
        edition, settings, QSize(*(given.size or DEFAULT_SIZE)), options.clock(given), quotes=False
    )
    _tell_of_uncaught(interface)
    if language is not None:
        cast(VisitModel, interface.model.visit).begin(language)
    _show(interface, settings)
    if given.first_frame in {"tell", "stay"}:
        from kiosk.bench.first_frame import tell

        interface.window.frameSwapped.connect(tell)
    if given.first_frame in {"end", "tell"}:
        # Not quit(): that asks the window, and the window of a kiosk does not close.
        interface.window.frameSwapped.connect(lambda: interface.application.exit(0))
    else:
        _open_indexes_after_a_frame(interface, language or edition.languages[0])
    sys.setswitchinterval(SWITCH_SECONDS)
    code = interface.application.exec()
    interface.close()
    return code


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


def _show(interface: Interface, settings: Settings) -> None:
    if settings.mode == "kiosk":
        fill_screen(interface.window)
    else:
        interface.window.show()


def _tell_of_uncaught(interface: Interface) -> None:
    """Qt prints what a slot raises and goes on, so what was touched did not happen: the visitor hears of it too."""
    from kiosk.ui.notice_model import NoticeModel

    logged = sys.excepthook
    tell = cast(NoticeModel, interface.model.notices).tell_uncaught

    def heard(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logged(kind, error, trace)
        tell()

    sys.excepthook = heard


def fill_screen(window: QWindow) -> None:
    """Full screen, also where there is no window manager to ask, and again when the screen turns or is replaced."""
    from PySide6.QtCore import Qt

    screen = window.screen()
    window.setFlag(Qt.WindowType.FramelessWindowHint)
    window.setGeometry(screen.geometry())
    screen.geometryChanged.connect(window.setGeometry)
    window.showFullScreen()
