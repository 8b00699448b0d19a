"""Commands are called in this process, with a day that stands still and the bundled edition prepared once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.__main__ import run_command
from kiosk.prepared.store import PreparedEdition
from tests.helpers.editions import TODAY, EditionFolder, write_edition


class Outcome(SimpleNamespace):
    """What a command gave back: its exit code, and what it printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(call: Run, edition: PreparedEdition) -> Run:
    """Calls `kiosk` with the given words; the bundled edition is prepared already."""
    return call


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Calls `kiosk` with the given words, for commands that need no prepared edition.

    Another content is prepared in a cache of its own: a cache keeps three editions, and the first is everybody's.
    """

    def call(*words: object) -> Outcome:
        capsys.readouterr()
        with monkeypatch.context() as own:
            if "--content" in words:
                own.setenv("KIOSK_CACHE_DIR", str(tmp_path / "cache"))
            try:
                code = run_command([str(word) for word in words])
            except SystemExit as end:  # argparse ends the process for a word it does not know
                code = int(end.code or 0)
        printed = capsys.readouterr()
        return Outcome(code=code, out=printed.out, err=printed.err)

    return call


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch) -> Callable[[dt.date], None]:
    """Sets the day the commands believe it is."""

    def set_day(day: dt.date) -> None:
        class Day(dt.date):
            @classmethod
            def today(cls) -> Day:
                return cls(day.year, day.month, day.day)

        clock = SimpleNamespace(date=Day)
        monkeypatch.setattr("kiosk.commands.check.dt", clock)
        monkeypatch.setattr("kiosk.commands.status.dt", clock)
        monkeypatch.setattr("kiosk.commands.confirm.dt", clock)
        monkeypatch.setattr("kiosk.commands.new.dt", clock)

    return set_day


@pytest.fixture(autouse=True)
def _day_of_the_edition(on_day: Callable[[dt.date], None]) -> None:
    on_day(TODAY)


@pytest.fixture
def small(tmp_path: Path) -> EditionFolder:
    """The small edition in English and Arabic."""
    return write_edition(tmp_path / "content")
