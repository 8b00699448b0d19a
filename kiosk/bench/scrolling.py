"""Measures what scrolling costs: the CPU time of each frame, on every screen that is higher than the window.

A frame of more than 33 ms is seen as a jerk. What is counted is CPU time, so that what else the machine does is not.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import cast

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import build_interface
from kiosk.edition.address import COUNTRY, DEADLINE, EVENT, FIGURES, TOPIC, Address
from kiosk.errors import InterfaceError
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import LanguageView
from kiosk.settings import Settings
from kiosk.ui.router import Router
from kiosk.ui.screens import REST, SCREENS, Screen
from kiosk.ui.visit_model import VisitModel

SIZE = QSize(1920, 1080)
JERK_MS = 1000 / 30
STEP = 48  # pixels between two frames: a list that is flicked
FRAMES = 60
PATIENCE_SECONDS = 5.0


class Scrolled(msgspec.Struct, frozen=True):
    """A screen scrolled from its top; CPU time in milliseconds a frame.

    Attributes:
        jerks: frames that took longer than a thirtieth of a second.
    """

    place: str
    frames: int
    median: float
    most: float
    jerks: int


def measure_scrolling(edition: PreparedEdition, frames: int = FRAMES) -> list[Scrolled]:
    """Every screen that scrolls, the slowest first.

    Raises:
        InterfaceError: a frame did not come.
    """
    interface = build_interface(edition, Settings(idle_seconds=3600), SIZE)
    try:
        interface.window.show()
        cast(VisitModel, interface.model.visit).begin(edition.languages[0])
        scroller = _Scroller(interface.window)
        router, view = cast(Router, interface.model.router), edition.language(edition.languages[0])
        found = []
        for screen in SCREENS:
            if screen.name == REST.screen:
                continue
            for place in _places(view, screen):
                router.open(place) if ":" in place else router.go(place)
                if router.property("screen") != screen.name:  # another screen shows it
                    continue
                scroller.settle()
                times = scroller.scroll(frames)
                if times:
                    found.append(_scrolled(place, times))
    finally:
        interface.close()
    return sorted(found, key=lambda one: -one.most)


def _scrolled(place: str, times: list[float]) -> Scrolled:
    ordered = sorted(times)
    return Scrolled(
        place=place,
        frames=len(times),
        median=ordered[len(ordered) // 2],
        most=ordered[-1],
        jerks=sum(one > JERK_MS for one in times),
    )


def _places(view: LanguageView, screen: Screen) -> Iterator[str]:
    """The screen as a whole and the first thing of each kind that it shows."""
    if screen.whole:
        yield screen.name
    for kind in screen.kinds:
        shown = (name for name in _names(view, kind) if screen.shows(view, Address(kind, name)))
        yield from (f"{kind}:{name}" for name in list(shown)[:1])


def _names(view: LanguageView, kind: str) -> list[str]:
    others = {
        TOPIC: [group.id for group in view.groups],
        EVENT: [event.id for event in view.life_events],
        FIGURES: [story.id for story in view.stories],
        COUNTRY: [country.id for country in view.countries.places] if view.countries else [],
        DEADLINE: [deadline.id for deadline in view.deadlines],
    }
    return [text.article.id for text in view.texts[kind]] if kind in view.texts else others.get(kind, [])


class _Scroller:
    """Moves what scrolls in a window and counts what each frame costs."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._frames = 0
        window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self._frames += 1

    def settle(self) -> None:
        """Until the screen is laid out and drawn."""
        for _ in range(3):
            self._window.update()
            self._next_frame()

    def scroll(self, frames: int) -> list[float]:
        """CPU milliseconds of each frame, up to the end of what scrolls; nothing where all of it fits."""
        column = self._column()
        if column is None:
            return []
        last = float(column.property("contentHeight")) - column.height()
        times = []
        for number in range(1, min(frames, int(last // STEP)) + 1):
            started = time.process_time()
            column.setProperty("contentY", number * STEP)
            self._next_frame()
            times.append((time.process_time() - started) * 1000)
        return times

    def _column(self) -> QQuickItem | None:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            is_column = item.metaObject().className() == "QQuickFlickable"
            if is_column and float(item.property("contentHeight")) > item.height() + STEP:
                return item
            waiting.extend(child for child in item.childItems() if child.isVisible())
        return None

    def _next_frame(self) -> None:
        before, started = self._frames, time.monotonic()
        while self._frames == before:
            if time.monotonic() - started > PATIENCE_SECONDS:
                raise InterfaceError("a frame did not come")
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
