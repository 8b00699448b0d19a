"""One thing to be said, and how long it takes at least."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Way = Literal["", "server", "card"]  # in which a recording is heard: the sound server, the sound card itself, none
USUAL_SPEED = 150  # words a minute
_LETTERS_A_SECOND = 14.0  # at the usual speed (measured: 9 in Arabic to 14 in English and French)
_SOON = 0.2  # a share of that time, before which nobody can have heard it
_LATE = 4.0  # times as long as it takes, and then
_PATIENCE_SECONDS = 20.0  # before it is given up: a sound server that stalls keeps a program for ever
LONGEST_CLIP_SECONDS = 16 * 60.0  # of a recording, which has 15 minutes at most (kiosk.edition.opus)
_FEWEST_LETTERS = 8  # of less the start of a program is a part too large


@dataclass(frozen=True)
class Saying:
    """What is said at once, by one voice.

    Attributes:
        words: as they are to be said.
        voice: its name, as the engine is told it.
        speed: words a minute.
        volume: in percent of what the voice has by itself.
        clip: a recording that is played in place of the voice.
        way: how it is heard.
    """

    words: str
    voice: str
    speed: int = USUAL_SPEED
    volume: int = 100
    clip: Path | None = None
    way: Way = ""

    @property
    def most_seconds(self) -> float:
        """What runs for longer than this hangs."""
        if self.clip:
            return LONGEST_CLIP_SECONDS
        return _PATIENCE_SECONDS + _LATE * len(self.words) / _LETTERS_A_SECOND * USUAL_SPEED / self.speed

    @property
    def least_seconds(self) -> float:
        """What ends before this was not heard; 0 where that cannot be told."""
        letters = len(self.words)
        if self.clip or letters < _FEWEST_LETTERS:
            return 0.0
        return _SOON * letters / _LETTERS_A_SECOND * USUAL_SPEED / self.speed
