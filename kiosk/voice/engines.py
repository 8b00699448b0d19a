"""Which engine a system has: programs where there are any, Qt's own on Windows, by name, only if it is there."""

from __future__ import annotations

import sys
from collections.abc import Callable

from kiosk.voice.player import Player
from kiosk.voice.programs import Programs
from kiosk.voice.sound import SILENCE, Sound, look


def player(clock: Callable[[], float]) -> Player:
    """What says things on this machine; one that says nothing where there is no engine.

    Args:
        clock: seconds that only grow.
    """
    if sys.platform == "win32":
        from kiosk.voice.windows import windows_player

        return windows_player()
    return Programs(clock)


def sound() -> Sound:
    """What this machine can say now; asked away from the screen."""
    if sys.platform == "win32":
        from kiosk.voice.windows import windows_sound

        return windows_sound()
    return look() if sys.platform.startswith("linux") else SILENCE
