"""A string that nobody could guess is typed, searched and copied; after the visit it must be nowhere."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from tests.soak.memory import copies_in_memory, files_with
from tests.soak.trial import Trial, is_there

LETTERS = "bcdfghjkmpqrtvwxz"
LENGTH, LOOKED_FOR = 14, 8  # the beginning of it was a query as well


@dataclass(frozen=True)
class Found:
    """Where it was found after one visit.

    Attributes:
        before: copies in the memory of the visit, while it lasted: none would mean that nothing was looked at.
        memory: copies in the memory of all processes afterwards.
        files: every file that holds it.
    """

    before: int
    memory: int
    files: tuple[Path, ...]


def visit(trial: Trial, chance: random.Random) -> Found:
    """One visit of a kiosk, to its end."""
    words = "".join(chance.choices(LETTERS, k=LENGTH))
    start = words[:LOOKED_FOR]
    number = trial.shown()
    trial.spare(number)
    trial.act(number, words)
    before = copies_in_memory(number, start)
    trial.finish(number)
    trial.shown(but=number)
    trial.wait_for("the visit is gone", lambda: not is_there(number))
    return Found(before, _everywhere(trial, start), tuple(files_with(trial.folders, start)))


def visit_in_place(trial: Trial, chance: random.Random) -> Found:
    """The control: one visit of a kiosk that has no spare, and forgets in place."""
    words = "".join(chance.choices(LETTERS, k=LENGTH))
    start = words[:LOOKED_FOR]
    number = trial.shown()
    trial.act(number, words)
    before = copies_in_memory(number, start)
    trial.finish(number)
    trial.wait_for("the visit is over", lambda: trial.finished(number))
    return Found(before, _everywhere(trial, start), tuple(files_with(trial.folders, start)))


def write_down(trial: Trial, chance: random.Random) -> int:
    """The other control: files in which words are found that were written into one."""
    words = "".join(chance.choices(LETTERS, k=LENGTH))
    (trial.home / "left").write_text(words, encoding="utf-16")
    return len(list(files_with(trial.folders, words[:LOOKED_FOR])))


def _everywhere(trial: Trial, words: str) -> int:
    return sum(copies_in_memory(number, words) for number in trial.processes())
