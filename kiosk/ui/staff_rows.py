"""What staff read of a fault: its code, and what it means for somebody who did not write the program."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.failure import Code
from kiosk.languages.bidi import isolated
from kiosk.staff.machine import SeenFault
from kiosk.ui.rows import Row

OTHER = "other"  # for who looks after the program; whatever is not named here
_MEANINGS = {
    "mended": (
        Code.CRASHED,
        Code.VISIT_CRASHED,
        Code.VISIT_HUNG,
        Code.SPARE_FAILED,
        Code.SPARE_LATE,
        Code.EDITION_DAMAGED,
    ),
    "loop": (Code.CRASH_LOOP,),
    "search": (Code.SEARCH_FAILED, Code.INDEX_UNUSABLE, Code.INDEX_LATE),
    "part": (Code.SCREEN_FAILED, Code.LANGUAGE_UNREADABLE, Code.PICTURE_MISSING, Code.PART_MISSING),
    "disk": (Code.SAVE_FAILED, Code.LOG_UNUSABLE, Code.PIN_UNUSABLE),
    "network": (Code.NETWORK_NOT_BLOCKED,),
}
_OF_CODE = {code: meaning for meaning, codes in _MEANINGS.items() for code in codes}


class FaultRow(Row, frozen=True):
    """A fault in the log.

    Attributes:
        seen: when it was last, and how often.
        meaning: a name for which the screen has words.
    """

    key: str
    seen: str
    meaning: str


def fault_rows(faults: Iterable[SeenFault]) -> list[FaultRow]:
    """A row for each kind of fault."""
    return [
        FaultRow(
            key=fault.code.label,
            seen=isolated(f"{fault.code.label} · {fault.last} · {fault.times}×"),
            meaning=_OF_CODE.get(fault.code, OTHER),
        )
        for fault in faults
    ]
