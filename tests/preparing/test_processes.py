"""Languages are worked on two at a time, told in their order, and a fault in one of them is the fault of all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from kiosk.errors import ContentError
from kiosk.preparing import processes
from kiosk.preparing.processes import each

LANGUAGES = ["xa", "xb", "xc"]
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are made by fork")


def test_every_language_is_done_and_told_in_order(tmp_path: Path) -> None:
    assert list(each(lambda language: (tmp_path / language).touch(), ["en"])) == ["en"]
    assert list(each((tmp_path / "many").joinpath, LANGUAGES)) == LANGUAGES


def test_where_threads_run_no_process_is_made(tmp_path: Path) -> None:
    """A fork copies locks that another thread holds."""
    waiting = threading.Event()
    thread = threading.Thread(target=waiting.wait)
    thread.start()
    try:
        assert processes._executor() is None
        assert list(each(lambda language: (tmp_path / language).touch(), LANGUAGES)) == LANGUAGES
    finally:
        waiting.set()
        thread.join()
    assert sorted(path.name for path in tmp_path.iterdir()) == LANGUAGES


def _fail(language: str) -> None:
    raise OSError(28, "No space left on device")


def _die(language: str) -> None:
    if os.getpid() != _PARENT:
        os._exit(9)


_PARENT = os.getpid()


def test_a_fault_in_a_language_is_raised(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        list(each(_fail, LANGUAGES))


@forks
def test_a_process_that_was_killed_is_a_fault_with_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    if processes._executor() is None:
        pytest.skip("one core")
    with pytest.raises(ContentError, match="ended from outside"):
        list(each(_die, LANGUAGES))
