"""Ways to hang and to crash: each must be noticed, and another visit shown."""

from __future__ import annotations

import time

from tests.soak.trial import Trial, is_there

KINDS = ("python", "lock", "script", "no frames", "crash")


def mend(trial: Trial, kind: str) -> float:
    """Have the visit hang with a spare behind it; seconds until another is shown and the one that hung is gone."""
    number = trial.shown()
    trial.spare(number)
    began = time.monotonic()
    trial.hang(number, kind)
    trial.shown(but=number)
    trial.wait_for("it is gone", lambda: not is_there(number))
    return time.monotonic() - began
