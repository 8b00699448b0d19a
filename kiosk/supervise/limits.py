"""How long what may take, and the reasons."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """All in seconds.

    Attributes:
        heart: without a frame for so long, what has the screen hangs. The longest that the screen was ever seen to
            stand still over work of its own was 11 s (every step unfolded, another language).
        start: to build a spare. Preparing an edition may take 180 s of it.
        show: from `go` to the first frame. Measured: 0.1 s, 0.6 s on a busy machine.
        abort: for a process that hangs to write down where it hangs, before it is killed.
        end: for killed processes to be gone.
        settle: after a handover, before a new spare is built: the visitor's first touches come first.
        empty: with nothing on the screen, before the plain page is shown. A spare starts within 1 to 4 s.
        retry: on the plain page, before the kiosk is tried again; also the longest wait after spares that fail.
        crashes, within: so many crashes of what was shown within so long are a loop. Someone is meant to see the kiosk
            again after a crash or two, and the plain page within a minute when it does not stay.
    """

    heart: float = 15
    start: float = 240
    show: float = 3
    abort: float = 2
    end: float = 5
    settle: float = 2
    empty: float = 5
    retry: float = 60
    crashes: int = 3
    within: float = 120
