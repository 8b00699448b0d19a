"""Measures the program against references in the same run: milliseconds do not travel between machines, ratios do.

* start: CPU time to the first frame, against a bare Qt Quick window of the same toolkit, by turns; both from compiled
  Python, as an installed program is
* page, procedure, step, letters, language: from the touch to the laid-out screen, against the bare window's CPU time
* search: a keystroke, against SQLite FTS5 with `snippet()` on the same texts
* memory: resident at the first frame, against the bare window
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import cast

import msgspec

from kiosk import paths
from kiosk.bench.first_frame import FirstFrame, tell
from kiosk.prepared.store import PreparedEdition
from kiosk.search.service import SearchService

LISTS = 8  # times that all letters are shown
RUNS = 8  # of each; the best counts: on two shared cores one in three is disturbed
QUERIES = (
    "a",
    "ap",
    "app",
    "appe",
    "appea",
    "appeal",
    "lawyer",
    "free lawyer",
    "annex 26",
    "they said no what can i do",
)


class Figure(msgspec.Struct, frozen=True):
    """A measured value and its ratio to a reference of the same run."""

    name: str
    value: float
    unit: str
    ratio: float
    reference: str


def measure(edition: PreparedEdition, content: Path) -> list[Figure]:
    """All figures."""
    bare, start = _starts(["bench", "--floor"], ["run", "--first-frame", "tell", "--content", str(content)])
    search, reference = _search_times(edition)
    screens = _screen_times(edition)
    return [
        Figure("start", start.cpu_ms, "ms", start.cpu_ms / bare.cpu_ms, "bare window, CPU time"),
        *(Figure(name, ms, "ms", ms / bare.cpu_ms, "bare window, CPU time") for name, ms in screens.items()),
        Figure(
            "search p50",
            statistics.median(search),
            "ms",
            statistics.median(search) / statistics.median(reference),
            "SQLite FTS5",
        ),
        Figure("search max", max(search), "ms", max(search) / max(reference), "SQLite FTS5"),
        Figure("memory at start", start.memory_mb, "MB", start.memory_mb / bare.memory_mb, "bare window"),
    ]


def open_bare_window() -> int:
    """The reference: an empty Qt Quick window up to its first frame."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(["floor"])
    window = QQuickWindow()
    window.resize(800, 600)
    window.frameSwapped.connect(tell)
    window.frameSwapped.connect(application.quit)
    window.show()
    return application.exec()


def _starts(*commands: Sequence[str]) -> list[FirstFrame]:
    """The best of some runs of each command, by turns: a machine is faster in one minute than in the next."""
    with tempfile.TemporaryDirectory() as compiled:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPYCACHEPREFIX": compiled,
            "PYTHONDONTWRITEBYTECODE": "",
        }
        rounds = [[_first_frame(command, environment) for command in commands] for _ in range(RUNS)]
    return [
        FirstFrame(min(one.cpu_ms for one in runs), min(one.memory_mb for one in runs))
        for runs in zip(*rounds, strict=True)
    ]


def _first_frame(command: Sequence[str], environment: Mapping[str, str]) -> FirstFrame:
    done = subprocess.run([*paths.program(), *command], env=environment, stdout=subprocess.PIPE, check=True)
    return msgspec.json.decode(done.stdout, type=FirstFrame)


def _search_times(edition: PreparedEdition) -> tuple[list[float], list[float]]:
    service = SearchService(edition)
    service.find("warm up", "en", 8)
    database = _full_text_database(edition)
    ours = [_milliseconds(partial(service.find, query, "en", 8)) for query in QUERIES]
    theirs = [_milliseconds(partial(_ask, database, query)) for query in QUERIES]
    service.close()
    return ours, theirs


def _full_text_database(edition: PreparedEdition) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table texts using fts5(language unindexed, title, body, prefix='1 2 3')")
    for language in edition.languages:
        for page in edition.language(language).pages.values():
            body = "\n".join(_texts(page.article.blocks))
            database.execute("insert into texts values (?, ?, ?)", (language, page.article.title, body))
    return database


def _texts(blocks: tuple[object, ...]) -> Iterator[str]:
    for block in msgspec.to_builtins(blocks):
        yield block["text"]
        yield from (item["text"] for item in block["items"])


def _ask(database: sqlite3.Connection, query: str) -> list[tuple[str, str]]:
    words = [f'"{word}"' for word in query.split()]
    match = " ".join(words) + "*"
    sql = "select title, snippet(texts, 2, '[', ']', '…', 24) from texts where texts match ? order by rank limit 8"
    return database.execute(sql, (match,)).fetchall()


def _screen_times(edition: PreparedEdition) -> dict[str, float]:
    """Opening a page, the procedure, a step, all letters, another language, up to the picture: in milliseconds."""
    from PySide6.QtCore import QSize

    from kiosk.app import build_interface
    from kiosk.settings import Settings
    from kiosk.ui.letters_model import LettersModel
    from kiosk.ui.router import Router
    from kiosk.ui.visit_model import VisitModel

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    interface = build_interface(edition, Settings(), QSize(1920, 1080))
    interface.window.show()
    router, visit = cast(Router, interface.model.router), cast(VisitModel, interface.model.visit)
    visit.begin(edition.languages[0])

    def shown(action: Callable[[], None]) -> float:
        def act() -> None:
            action()
            interface.application.processEvents()
            interface.window.grabWindow()

        return _milliseconds(act, runs=1)

    view = edition.language(edition.languages[0])
    pages = [shown(partial(router.open, f"page:{slug}")) for slug in view.pages]
    rails, steps = [], []
    for step in view.steps:
        rails.append(shown(partial(router.go, "ProcedureScreen")))
        steps.append(shown(partial(router.open, f"step:{step.article.id}")))
    letters = []
    for event in (event.id for event in view.life_events if event.letters):
        senders = cast(LettersModel, router.model_of("LettersScreen"))
        for _ in range(LISTS):
            shown(partial(router.open, f"event:{event}"))
            letters.append(shown(partial(senders.choose, "any")))
            shown(router.goHome)
    languages = [shown(partial(visit.chooseLanguage, code)) for code in edition.languages * 2]
    interface.close()
    times = {
        "open page": pages,
        "procedure": rails,
        "step": steps,
        "letters list": letters,
        "switch language": languages,
    }
    return {name: statistics.median(one) for name, one in times.items() if one}


def _milliseconds(action: Callable[[], object], runs: int = RUNS) -> float:
    """CPU time of all threads: what else the machine does is not counted."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        action()
        best = min(best, (time.process_time() - started) * 1000)
    return best
