"""The window of the interface for the commands that show it: built, fitted to the screen, run to its end."""

from __future__ import annotations

import datetime as dt
import gc
import signal
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, cast

from kiosk import plain_imports
from kiosk.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtQuick import QQuickWindow

    from kiosk.app import Interface
    from kiosk.prepared.store import PreparedEdition

DEFAULT_SIZE = (1366, 768)
SWITCH_SECONDS = 0.0005  # with the default of 5 ms a search in the worker costs frames (measured)


def build(
    edition: PreparedEdition,
    settings: Settings,
    language: str | None,
    size: tuple[int, int],
    today: Callable[[], dt.date],
) -> Interface:
    """The interface, at rest or at home in a language; not shown yet."""
    gc.disable()  # what the start makes is kept; then kiosk.ui.collector collects

    plain_imports.restore()

    from PySide6.QtCore import QSize

    from kiosk.app import build_interface
    from kiosk.ui.visit_model import VisitModel

    interface = build_interface(edition, settings, QSize(*size), today, quotes=False)
    _tell_of_uncaught(interface)
    if language is not None:
        cast(VisitModel, interface.model.visit).begin(language)
    return interface


def enter(interface: Interface) -> int:
    """Let the interface run until it ends."""
    sys.setswitchinterval(SWITCH_SECONDS)
    # Python's own handler would wait for the next line of Python, and raise in whichever slot that is.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code = interface.application.exec()
    interface.close()
    return code


def fill_screens(window: QWindow) -> None:
    """Every display for this window, also where there is no window manager to ask."""
    fit_screens(window)()


def fit_screens(window: QWindow) -> Callable[[], None]:
    """As large as the display, and again when that turns or is replaced; what is returned shows it."""
    from kiosk.ui.displays import Displays

    return Displays(window).show


def make_ready(window: QQuickWindow) -> None:
    """All that can be done unseen, so that the first frame comes soon after the window is shown.

    Drawn once, it shows in half the time: pictures and letters are there. A graphics card keeps none of that.
    """
    from PySide6.QtQuick import QSGRendererInterface

    window.create()
    if window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.Software:
        window.grabWindow()


def _tell_of_uncaught(interface: Interface) -> None:
    """Qt prints what a slot raises and goes on, so what was touched did not happen: the visitor hears of it too."""
    from kiosk.ui.notice_model import NoticeModel

    logged = sys.excepthook
    tell = cast(NoticeModel, interface.model.notices).tell_uncaught

    def heard(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logged(kind, error, trace)
        tell()

    sys.excepthook = heard
