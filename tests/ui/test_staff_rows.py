"""Every fault that staff can see has words on the screen."""

from __future__ import annotations

import re

from kiosk import paths
from kiosk.failure import Code
from kiosk.staff.machine import SeenFault
from kiosk.ui.staff_rows import OTHER, fault_rows


def test_every_meaning_has_its_words_and_no_words_are_left_over() -> None:
    screen = (paths.resources() / "qml" / "Kiosk" / "FaultLine.qml").read_text(encoding="utf-8")
    rows = fault_rows(SeenFault(code, 1, "2026-11-30 04:39") for code in Code)
    assert {row.meaning for row in rows} - {OTHER} == set(re.findall(r'case "([a-z]+)":', screen))
    assert OTHER in {row.meaning for row in rows}


def test_a_fault_is_shown_by_its_code() -> None:
    (row,) = fault_rows([SeenFault(Code.VISIT_HUNG, 2, "2026-11-30 04:39")])
    assert "visit-hung · 2026-11-30 04:39 · 2×" in row.seen
    assert row.meaning == "mended"
