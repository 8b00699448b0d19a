"""Programs that stand for the engine: they keep what they were told, and end when the test says so."""

from __future__ import annotations

import os
from pathlib import Path

STAYS = "exec sleep 3600"
ENDS = "exit 0"
FAILS = "exit 3"


class FakePrograms:
    """A folder of programs that goes first on the path.

    Attributes:
        folder: it.
        notes: where they note what they were told.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes = folder / "notes"
        self.notes.mkdir()

    def install(self, name: str, then: str) -> None:
        """A program that notes its number, its arguments and what it reads, and then does `then`."""
        file = self.folder / name
        note = f"{self.notes}/$$"
        file.write_text(f'#!/bin/sh\necho "$@" > {note}.arguments\ncat > {note}.words\ntouch {note}.heard\n{then}\n')
        file.chmod(0o755)

    def heard(self) -> list[str]:
        """What the programs read that read all of it."""
        return [file.with_suffix(".words").read_text() for file in self.notes.glob("*.heard")]

    def arguments(self) -> list[str]:
        """Their arguments."""
        return [file.read_text().strip() for file in self.notes.glob("*.arguments")]

    def running(self) -> set[int]:
        """The numbers of those that are still processes, dead ones that nobody fetched included."""
        return {number for number in map(int, {file.stem for file in self.notes.iterdir()}) if is_process(number)}


def is_process(number: int) -> bool:
    """Whether there is a process of that number, be it one that has ended and was not fetched."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True
