"""Ways to hang and to crash: each must be noticed, and another visit shown."""

from __future__ import annotations

import os
import signal
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


def stays(trial: Trial, seconds: float) -> bool:
    """The control: where who watches is stopped, the visit hangs on, and nobody else has the screen for so long."""
    number = trial.shown()
    trial.spare(number)
    os.kill(trial.supervisor.pid, signal.SIGSTOP)
    trial.hang(number, "script")
    time.sleep(seconds)
    stayed = is_there(number)
    os.kill(trial.supervisor.pid, signal.SIGCONT)
    return stayed
