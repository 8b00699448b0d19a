"""Python's cycle collector runs in the thread of the interface alone."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.collector import OFTEN_MS, Collector, collect_everything


@pytest.fixture(autouse=True)
def collected_in_this_thread() -> None:
    """Here Python collects wherever it likes, unless a test says otherwise."""


class _Knot:
    """An object that only the cycle collector can free."""

    def __init__(self, freed_in: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_in.append(threading.current_thread().name))


def _tie(freed_in: list[str]) -> None:
    """Make knots, and enough objects after them for Python to want to collect."""
    for _ in range(50):
        _Knot(freed_in)
    for _ in range(20_000):
        holder: list[object] = []
        holder.append(holder)


def test_a_busy_worker_frees_nothing_and_the_interface_does(qtbot: QtBot) -> None:
    gc.collect()
    collector = Collector()
    freed_in: list[str] = []
    try:
        worker = threading.Thread(target=_tie, args=(freed_in,), name="busy")
        worker.start()
        worker.join()
        assert freed_in == []
        qtbot.waitUntil(lambda: len(freed_in) == 50, timeout=4 * OFTEN_MS)
    finally:
        collector.stop()
    assert set(freed_in) == {threading.main_thread().name}


def test_what_is_there_after_the_start_is_looked_at_no_more_and_freed_at_the_end_of_a_visit() -> None:
    freed_in: list[str] = []
    kept = [_Knot(freed_in)]
    try:
        collect_everything()
        assert gc.get_freeze_count() > 0
        kept.clear()
        gc.collect()
        assert freed_in == []

        collect_everything()
        assert len(freed_in) == 1
    finally:
        gc.unfreeze()


def test_without_it_the_worker_frees_them() -> None:
    """The control: this is what the collector is kept from."""
    gc.collect()
    freed_in: list[str] = []
    worker = threading.Thread(target=_tie, args=(freed_in,), name="busy")
    worker.start()
    worker.join()
    assert "busy" in freed_in


def test_it_gives_the_collector_back_to_python() -> None:
    Collector().stop()
    assert gc.isenabled()


def test_what_somebody_else_put_aside_stays_there_unless_more_was_put_to_it() -> None:
    gc.collect()  # what would be garbage later would make what is put aside fewer
    try:
        gc.freeze()
        aside = gc.get_freeze_count()
        Collector().stop()
        assert 0 < gc.get_freeze_count() <= aside

        collector = Collector()
        made: list[list[object]] = [[] for _ in range(1_000)]
        collect_everything()
        collector.stop()
        assert gc.get_freeze_count() == 0
        assert len(made) == 1_000
    finally:
        gc.unfreeze()
