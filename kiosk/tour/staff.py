"""A door and a machine for the tour: pictures of the screen of staff are the same everywhere, and need no PIN."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from kiosk.failure import Code
from kiosk.slip.printer import Condition
from kiosk.staff.door import At, Stands
from kiosk.staff.machine import Machine, SeenFault
from kiosk.ui.staff_model import Staff

PIN = "48151623"
FAULTS = tuple(
    SeenFault(code, times, "2026-11-20 16:32")
    for code, times in ((Code.VISIT_HUNG, 1), (Code.QML_WARNING, 3), (Code.INDEX_LATE, 12))
)


class TourDoor:
    """Opens for one PIN, and lets anybody try."""

    def look(self) -> Stands:
        """It asks."""
        return Stands(At.ASKS)

    def try_pin(self, pin: str) -> Stands:
        """Open where it is the one; somebody tried twice before."""
        return Stands(At.OPEN if pin == PIN else At.WRONG, wrong=2)


def staff_on(day: Callable[[], dt.date]) -> Staff:
    """Staff who come at twenty to five."""
    machine = Machine(free_bytes=12_300_000_000, network_blocked=True, faults=FAULTS)
    printer = Condition("Office", "no-paper")
    return Staff(TourDoor(), lambda: machine, lambda: printer, lambda: dt.datetime.combine(day(), dt.time(16, 40)))
