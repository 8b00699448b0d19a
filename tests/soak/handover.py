"""From the finger that leaves *Finish* to the first frame of the rest screen, which another process shows."""

from __future__ import annotations

from tests.soak.trial import Trial, is_there

ALLOWED_SECONDS = 0.2


def relieve(trial: Trial) -> float:
    """One visit with a page and a search in it, and a spare behind it; seconds until the next is on the screen."""
    number = trial.shown()
    trial.spare(number)
    trial.act(number, "appeal")
    trial.finish(number)
    after = trial.shown(but=number)
    trial.wait_for("the visit is gone", lambda: not is_there(number))
    return trial.second("shown", after) - trial.second("lifted", number)
