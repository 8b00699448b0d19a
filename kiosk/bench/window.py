"""Measures typing in the real window: from a key to the frame that shows its letter and its results.

The queries of `bench_search` are typed letter by letter and taken back again, in every language in turn, until enough
keys were pressed. The reference is a bare field of the same toolkit in a window of the same size.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from itertools import islice
from typing import cast

import msgspec

# Off-screen, Qt waits this long after a change before it draws. A real screen has its own rhythm.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Interface, build_interface
from kiosk.bench.search import Times, distribution
from kiosk.errors import InterfaceError
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.ui.router import Router
from kiosk.ui.search_model import SearchModel
from kiosk.ui.visit_model import VisitModel

SIZE = QSize(1920, 1080)
PERIOD_MS = 1000 / 60
KEYS = 10_000
BARE_KEYS = 500
START_SECONDS = 3.0  # until the start is over: indexes open, everything collected once
PACE_MS = 1000 / 30  # as fast as a key that is held down repeats
PATIENCE_MS = 15_000.0
PAUSE_SECONDS = 0.0002  # the search gets the lock of the interpreter
BACKSPACE = "\b"
BARE = b"import QtQuick\nimport QtQuick.Window\nWindow { TextInput { anchors.fill: parent; focus: true } }"


class Typing(msgspec.Struct, frozen=True):
    """Typing in a window; times in milliseconds.

    Attributes:
        echo: from a key to the frame with its letter.
        results: from a key to the frame with the first results of the text.
        dropped: how many periods of a 60 Hz screen passed by before the frame with the results, beyond the first.
        bare: from a key to the frame with its letter in a bare field.
    """

    keys: int
    echo: Times
    results: Times
    dropped: int
    bare: Times


def measure_typing(edition: PreparedEdition, keys: int) -> Typing:
    """Press `keys` keys, the deleting ones among them.

    Raises:
        InterfaceError: an answer or a frame did not come.
    """
    interface = build_interface(edition, Settings(), SIZE)
    try:
        typist = _typist(interface, edition)
        pressed = [typist.press_in_time(key) for key in islice(_keys(edition, interface), keys)]
    finally:
        interface.close()
    late = (int(results // PERIOD_MS) for _, results in pressed)
    return Typing(
        keys=len(pressed),
        echo=distribution(echo for echo, _ in pressed),
        results=distribution(results for _, results in pressed),
        dropped=sum(late),
        bare=distribution(_bare_times(min(keys, BARE_KEYS))),
    )


class _Typist:
    """Presses keys on a window and waits for the frames that follow."""

    def __init__(self, window: QQuickWindow, answers: Callable[[], int]) -> None:
        self._window = window
        self._answers = answers
        self._frames = 0
        window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self._frames += 1

    def echo(self, key: str) -> float:
        """Milliseconds from a key to the next frame."""
        frames, started = self._frames, self._send(key)
        return self._wait(started, lambda: self._frames > frames)

    def press_in_time(self, key: str) -> tuple[float, float]:
        """`press`, and let the interface run until the next key is due."""
        started = time.perf_counter()
        times = self.press(key)
        self._wait(started, lambda: False, patience=PACE_MS)
        return times

    def press(self, key: str) -> tuple[float, float]:
        """Milliseconds from a key to the next frame, and to the frame after its answer.

        An answer that changes nothing on the screen brings no frame of its own.
        """
        answers, frames, started = self._answers(), self._frames, self._send(key)
        echo = self._wait(started, lambda: self._frames > frames)
        if self._answers() > answers:
            return echo, echo
        answered = self._wait(started, lambda: self._answers() > answers)
        frames = self._frames
        shown = self._wait(started, lambda: self._frames > frames, patience=answered + PERIOD_MS)
        return echo, shown if self._frames > frames else answered

    def _send(self, key: str) -> float:
        code = Qt.Key.Key_Backspace if key == BACKSPACE else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, key.strip(BACKSPACE))
        started = time.perf_counter()
        QCoreApplication.postEvent(self._window, event)
        return started

    def _wait(self, started: float, condition: Callable[[], bool], patience: float = 0.0) -> float:
        """Milliseconds since `started` when the condition holds, or when `patience` has ended."""
        waited = 0.0
        while not condition() and not 0 < patience < waited:
            if waited > PATIENCE_MS:
                raise InterfaceError("a key brought no frame or no answer")
            _run_events()
            waited = (time.perf_counter() - started) * 1000
        return waited


def _typist(interface: Interface, edition: PreparedEdition) -> _Typist:
    """At the search screen, with all indexes open."""
    interface.window.show()
    router, visit = cast(Router, interface.model.router), cast(VisitModel, interface.model.visit)
    visit.begin(edition.languages[0])
    interface.search.begin(edition.languages[0])
    interface.search.wait()
    router.go("SearchScreen")
    started = time.perf_counter()
    while time.perf_counter() - started < START_SECONDS:
        _run_events()
    shown: list[None] = []
    cast(SearchModel, router.model_of("SearchScreen")).changed.connect(lambda: shown.append(None))
    return _Typist(interface.window, lambda: len(shown))


def _run_events() -> None:
    """As an event loop does, which also frees what was to be deleted later."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    time.sleep(PAUSE_SECONDS)


def _settle() -> None:
    """Until the screen of another language is drawn."""
    for _ in range(200):
        _run_events()


def _keys(edition: PreparedEdition, interface: Interface) -> Iterator[str]:
    """Every query letter by letter and back, in one language after the other, again and again."""
    visit = cast(VisitModel, interface.model.visit)
    while True:
        for language in edition.languages:
            visit.chooseLanguage(language)
            _settle()
            for query in LANGUAGES[language].samples.bench or ():
                yield from query
                yield from BACKSPACE * len(query)


def _bare_times(keys: int) -> Iterator[float]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(BARE, "")
    window = cast(QQuickWindow, component.create())
    window.resize(SIZE)
    window.show()
    typist = _Typist(window, lambda: 0)
    for _ in range(keys // 2):
        for key in ("a", BACKSPACE):
            yield typist.echo(key)
    window.close()
