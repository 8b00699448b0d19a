"""What a supervisor and its children say to each other: one word a line, over the child's standard input and output.

The end of its standard input tells a child that nobody watches over it any more: it ends at once.
"""

from __future__ import annotations

import enum
from typing import TypeVar

W = TypeVar("W", bound=enum.Enum)


class Said(enum.Enum):
    """What a child says."""

    READY = "ready"  # built, and not shown
    SHOWN = "shown"  # its first frame is on the screen
    BEAT = "beat"  # a frame was drawn; said once in BEAT_SECONDS, and more often to no use
    DONE = "done"  # the visit is over


class Told(enum.Enum):
    """What a child is told."""

    GO = "go"  # take the screen
    RESET = "reset"  # nobody can take over: forget the visit, and show the rest screen yourself
    YIELD = "yield"  # say `done` when nobody is here: a newer one waits


BEAT_SECONDS = 1.0


def line(word: Said | Told) -> bytes:
    """The word as it is written."""
    return f"{word.value}\n".encode("ascii")


def said(text: bytes) -> Said | None:
    """What a child said; nothing for a line that is no word of ours, whatever library printed it."""
    return _word(text, Said)


def told(text: bytes) -> Told | None:
    """What a child was told; nothing for a word that a later version may know."""
    return _word(text, Told)


def _word(text: bytes, words: type[W]) -> W | None:
    try:
        return words(text.strip().decode("ascii"))
    except ValueError:
        return None
