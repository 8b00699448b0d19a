"""Lets Python's cycle collector run in the thread of the interface alone.

WORKAROUND: by itself it runs in whichever thread makes the most objects, which is the one that opens the search
indexes, and would free Qt objects there: "Timers cannot be stopped from another thread" (seen), at worst the end of the
process (https://github.com/napari/napari/issues/1029).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

OFTEN_MS = 2_000
YOUNG = 1  # generations 0 and 1: what was made since the last time
FULL_EVERY = 30
STARTED = 1  # the turn at which the start is over


def collect_everything() -> None:
    """Free all that nobody needs, and look at what stays no more: it would take three frames each time."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class Collector(QObject):
    """Collects young objects often and all of them now and then; `stop` gives the collector back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = 0
        self._aside = gc.get_freeze_count()  # put aside by somebody else, who has a reason to
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Collect once more, here, and let Python decide again."""
        self._timer.stop()
        if gc.get_freeze_count() > self._aside:
            gc.unfreeze()
        gc.collect()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        self._turns += 1
        if self._turns == STARTED:
            collect_everything()
        else:
            gc.collect(2 if self._turns % FULL_EVERY == 0 else YOUNG)
