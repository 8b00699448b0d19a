"""Hostile strings through every way in: keys, keys on the screen, a paste, a link, the command line.

One field takes text, that of the search: the day card and the list of countries have buttons alone. Each string is
answered, or leads nowhere, in half a second of the processor, with nothing logged.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, cast
from unittest.mock import patch

from PySide6.QtCore import Q_ARG, QMetaObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.commands.search import LIMIT, as_json
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer
from kiosk.search.service import SearchService
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from kiosk.ui.search_model import SearchModel
from kiosk.ui.typed import as_repeated
from tests.helpers.hostile import strings
from tests.helpers.logged import listening
from tests.soak.edition import bundled_edition
from tests.soak.monkey import Hand, Watch, uncaught

SECONDS = 0.5
MEGABYTE = 1_000_000
MOST_KEYS = 400  # twice what the field takes


@dataclass(frozen=True)
class Tried:
    """One string through one way in, and the time of the processor it took."""

    way: str
    text: str
    seconds: float


class Fields:
    """Every way in to one interface."""

    def __init__(self, edition: PreparedEdition, driver: Driver, languages: Sequence[str]) -> None:
        self._driver = driver
        self._window = driver.window
        self._search = cast(SearchModel, driver.router.model_of("SearchScreen"))
        self._worker = self._search._worker
        self._ticket = 0
        self._worker._mailbox.posted.connect(self._note_answer)
        self._service = SearchService(edition)
        self.ways: dict[str, Callable[[str], None]] = {
            "keys": self._answered(self._keys),
            "keys on the screen": self._answered(self._screen_keys),
            "paste": self._answered(self._paste),
            "link": driver.router.open,
        } | {f"command line, {language}": partial(self._command_line, language) for language in languages}

    def open(self, language: str) -> None:
        """The search screen, in a language."""
        self._driver.visit.begin(language)
        self._driver.router.go("SearchScreen")
        self._driver.settle()

    @property
    def text(self) -> str:
        """What the field took."""
        return str(self._field().property("text"))

    def close(self) -> None:
        """End what runs beside the interface."""
        self._service.close()

    def _answered(self, put: Callable[[str], None]) -> Callable[[str], None]:
        """Put a string into the empty field, and wait for the answer to what the field takes of it."""

        def do(text: str) -> None:
            field = self._field()
            field.setProperty("text", "")
            put(text)
            if as_repeated(self.text).strip():  # unseen signs alone ask nothing
                self._driver.wait_for(f"an answer to {text[:80]!r}", lambda: self._ticket == self._worker._ticket)

        return do

    def _field(self) -> QQuickItem:
        return self._driver.item("search.field")

    def _keys(self, text: str) -> None:
        for letter in text[:MOST_KEYS]:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self._window, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
            )

    def _screen_keys(self, text: str) -> None:
        item: QQuickItem | None = self._field()
        while item is not None and item.metaObject().indexOfMethod("type(QString)") < 0:
            item = item.parentItem()
        assert item is not None, "the field has no `type` that the keys on the screen could call"
        QMetaObject.invokeMethod(item, "type", Q_ARG(str, text))

    def _paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(self._window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _command_line(self, language: str, text: str) -> None:
        as_json(self._service.find(text, language, LIMIT))

    def _note_answer(self, ticket: int, answer: object) -> None:
        self._ticket = ticket


@contextmanager
def fields(edition: PreparedEdition, languages: Sequence[str]) -> Iterator[tuple[Fields, Watch]]:
    """An interface with its ways in, and who looks at it."""
    with listening() as logged, uncaught() as raised:
        hand = Hand(edition, Settings(mode="helper", idle_seconds=3600))  # a kiosk takes no paste
        ways = Fields(edition, Driver(hand.interface), languages)
        try:
            yield ways, Watch(hand.interface, logged, raised)
        finally:
            ways.close()
            hand.interface.close()


def put_all(edition: PreparedEdition, languages: Sequence[str], texts: Sequence[str]) -> tuple[list[Tried], list[str]]:
    """Put every string through every way, in the languages in turn; what it took, and what broke."""
    tried = []
    with fields(edition, languages) as (into, watch):
        for language in languages:  # each index is opened by its first question
            into.open(language)
            into.ways["keys"]("a")
            into.ways[f"command line, {language}"]("a")
        for number, text in enumerate(texts):
            into.open(languages[number % len(languages)])
            for way, put in into.ways.items():
                began = time.process_time()
                put(text)
                tried.append(Tried(way, text, time.process_time() - began))
            if flaws := watch.flaws():
                return tried, [*flaws, f"after {text!r}, string {number}"]
    return tried, []


def hostile(count: int) -> list[str]:
    """Known tricks, mixtures, a megabyte at once and half a letter."""
    return [*strings(count), "<b>&x" * (MEGABYTE // 5), "\ud800", "a\udfff" * 50]


def _slowly(service: SearchService, *question: Any, **others: Any) -> Answer:
    """Nothing, after longer than may be."""
    began = time.process_time()
    while time.process_time() - began <= SECONDS:
        pass
    return Answer(query="", lang="en", took_ms=0.0, suggestion=None, hits=())


def main(arguments: Sequence[str] | None = None) -> int:
    """So many mixtures beside the tricks; prints how many were tried and the slowest of each way."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.fields")
    parser.add_argument("count", type=int)
    parser.add_argument("--slow", action="store_true", help="one string, and a search that takes longer: the control")
    given = parser.parse_args(arguments)
    edition = bundled_edition()
    if given.slow:
        with patch.object(SearchService, "find", _slowly):
            tried, flaws = put_all(edition, edition.languages[:1], ["a"])
    else:
        tried, flaws = put_all(edition, edition.languages, hostile(given.count))
    slow = [one for one in tried if one.seconds > SECONDS]
    for one in slow:
        print(f"{one.way}: {one.seconds:.2f} s for {one.text[:80]!r}", file=sys.stderr)
    print("\n".join(flaws), file=sys.stderr)
    print(f"{len(tried)} {len(slow)} {max(one.seconds for one in tried):.3f}")
    return 1 if flaws or slow else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
