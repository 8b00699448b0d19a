"""What `kiosk run` does in a kiosk: it watches over processes of itself. Nobody types `--part`."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import time
from functools import partial
from pathlib import Path

from kiosk import guard, paths
from kiosk.commands import options, window
from kiosk.errors import ContentError, RunsAlreadyError
from kiosk.settings import Settings
from kiosk.supervise import only_one
from kiosk.supervise.limits import Limits
from kiosk.supervise.protocol import Said
from kiosk.supervise.service import Service
from kiosk.supervise.supervisor import Commands, Supervisor

PARTS = ("visit", "spare", "plain")


def watch(given: argparse.Namespace) -> int:
    """Watch over the visits until it is ended.

    Raises:
        RunsAlreadyError: a kiosk has this display.
    """
    lock = only_one.hold(only_one.lock_file(os.environ))
    if lock is None:
        raise RunsAlreadyError("a kiosk runs on this display already; end it first")
    with lock:
        return Supervisor(commands(given), Limits(), Service(), time.monotonic).run()


def commands(given: argparse.Namespace) -> Commands:
    """How the children of this kiosk are started."""
    part = [*paths.program(), "run", "--mode", "kiosk", "--part"]
    made_from = ["--content", str(given.content)]
    if given.config is not None:
        made_from += ["--config", str(given.config)]
    visit = [*part, "visit", *made_from]
    first = [*visit, "--lang", given.lang] if given.lang else visit
    return Commands(first, visit, [*part, "spare", *made_from], [*part, "plain"])


def visit(given: argparse.Namespace, settings: Settings) -> int:
    """One visit: build all of it, wait unseen, take the screen when told to."""
    guard.end_with_parent()
    from kiosk.visitor.link import Link
    from kiosk.visitor.priority import stand_back

    link = Link()
    if given.part == "spare":
        stand_back()
    key = _key_of(given.content)
    edition = options.edition_for_visitors(given.content, settings)
    language = options.known_language(edition, given.lang) if given.lang else None

    from kiosk.visitor.origin import Origin, Sources
    from kiosk.visitor.visitor import Visitor

    now = Sources(dt.date.today, partial(options.settings, given.config, "kiosk"), partial(_key_of, given.content))
    origin = Origin(now, settings, key, time.monotonic)
    interface = window.build(edition, settings, language, window.DEFAULT_SIZE, dt.date.today)
    show = window.fit_screens(interface.window)
    window.make_ready(interface.window)
    visitor = Visitor(
        interface,
        link,
        origin,
        show,
        lambda: interface.search.begin(language or edition.languages[0]),
    )
    visitor.wait()
    return window.enter(interface)


def _key_of(content: Path) -> str:
    """What an edition of this content is named after; the one that is shown may be an older one."""
    from kiosk.prepared.fingerprint import edition_key

    try:
        return edition_key(content)
    except ContentError:
        return ""


def plain() -> int:
    """The page that is shown when nothing else can be."""
    guard.end_with_parent()
    from PySide6.QtGui import QGuiApplication

    from kiosk.plain import words
    from kiosk.plain.page import PlainPage, add_fonts
    from kiosk.plain.sheet import Sheet
    from kiosk.visitor.heart import Heart
    from kiosk.visitor.link import Link

    link = Link()
    application = QGuiApplication(["kiosk"])
    shown: list[Heart] = []

    def drawn() -> None:
        if shown:
            shown[0].note_frame()
        else:
            shown.append(Heart(page.update, lambda: link.say(Said.BEAT)))
            link.say(Said.SHOWN)

    page = PlainPage(Sheet(words.read(), add_fonts(paths.resources() / "fonts")), drawn)
    link.listen()
    window.fill_screens(page)
    return application.exec()
