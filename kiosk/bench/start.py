"""Measures the program against references in the same run: milliseconds do not travel between machines, ratios do.

* start: CPU time to the first frame, against a bare Qt Quick window of the same toolkit
* page, language: from the touch to the laid-out screen, against the bare window's CPU time
* search: a keystroke, against SQLite FTS5 with `snippet()` on the same texts
* memory: resident after the run, against the bare window
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import cast

import msgspec

from kiosk.prepared.store import PreparedEdition
from kiosk.search.service import SearchService

RUNS = 5
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
    bare_cpu, bare_memory = _child(["bench", "--floor"])
    start_cpu, start_memory = _child(["run", "--first-frame", "--content", str(content)])
    search, reference = _search_times(edition)
    page, language = _screen_times(edition)
    return [
        Figure("start", start_cpu, "ms", start_cpu / bare_cpu, "bare window, CPU time"),
        Figure("open page", page, "ms", page / bare_cpu, "bare window, CPU time"),
        Figure("switch language", language, "ms", language / bare_cpu, "bare window, CPU time"),
        Figure(
            "search p50",
            statistics.median(search),
            "ms",
            statistics.median(search) / statistics.median(reference),
            "SQLite FTS5",
        ),
        Figure("search max", max(search), "ms", max(search) / max(reference), "SQLite FTS5"),
        Figure("memory at start", start_memory, "MB", start_memory / bare_memory, "bare window"),
    ]


def open_bare_window() -> int:
    """The reference: an empty Qt Quick window up to its first frame."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(["floor"])
    window = QQuickWindow()
    window.resize(800, 600)
    window.frameSwapped.connect(application.quit)
    window.show()
    return application.exec()


def _child(arguments: list[str]) -> tuple[float, float]:
    """CPU milliseconds and resident megabytes of a child process; the best of some runs."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    results = []
    for _ in range(RUNS):
        process = subprocess.Popen([*program, *arguments], env=environment)
        _, _, usage = os.wait4(process.pid, 0)
        results.append(((usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024))
    return min(cpu for cpu, _ in results), min(memory for _, memory in results)


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


def _screen_times(edition: PreparedEdition) -> tuple[float, float]:
    """Opening a page and changing the language, up to the drawn picture."""
    from PySide6.QtCore import QSize

    from kiosk.app import build_interface
    from kiosk.settings import Settings
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

    slugs = list(edition.language(edition.languages[0]).pages)
    pages = [shown(partial(router.open, f"page:{slug}")) for slug in slugs]
    languages = [shown(partial(visit.chooseLanguage, code)) for code in edition.languages * 2]
    interface.close()
    return statistics.median(pages), statistics.median(languages)


def _milliseconds(action: Callable[[], object], runs: int = RUNS) -> float:
    best = float("inf")
    for _ in range(runs):
        started = time.perf_counter()
        action()
        best = min(best, (time.perf_counter() - started) * 1000)
    return best
