"""What staff are told of the machine comes from it, and what cannot be found out is left out."""

from __future__ import annotations

from pathlib import Path

from kiosk.failure import Code
from kiosk.staff.machine import MOST_FAULTS, SeenFault, last_faults, look


def _line(code: Code, minute: int, level: str = "ERROR") -> str:
    return f"2026-11-30 04:{minute:02}:13,000 {level} {code.label}: fa: KeyError at postings.py:87"


def test_the_newest_kind_of_fault_comes_first_with_how_often_it_was_seen() -> None:
    lines = [_line(Code.VISIT_HUNG, 1), _line(Code.INDEX_LATE, 2, "WARNING"), _line(Code.VISIT_HUNG, 3)]
    assert last_faults(lines) == (
        SeenFault(Code.VISIT_HUNG, 2, "2026-11-30 04:03"),
        SeenFault(Code.INDEX_LATE, 1, "2026-11-30 04:02"),
    )


def test_only_the_last_few_kinds_are_told() -> None:
    codes = list(Code)[: MOST_FAULTS + 2]
    seen = last_faults(_line(code, number) for number, code in enumerate(codes))
    assert [fault.code for fault in seen] == codes[:1:-1]


def test_what_is_no_line_of_the_log_is_no_fault() -> None:
    assert last_faults(["", "Traceback", "2026-11-30 04:00:13,000 ERROR no-such-code: x", "\x00" * 40]) == ()


def test_the_log_is_read_from_its_older_part_on(tmp_path: Path) -> None:
    (tmp_path / "kiosk.log.1").write_text(_line(Code.CRASHED, 1) + "\n", encoding="utf-8")
    (tmp_path / "kiosk.log").write_bytes(_line(Code.UNCAUGHT, 2).encode() + b"\n\xff\xfe\n")
    machine = look(tmp_path / "not" / "there", tmp_path)
    assert [fault.code for fault in machine.faults] == [Code.UNCAUGHT, Code.CRASHED]
    assert machine.free_bytes


def test_without_a_log_there_is_no_fault(tmp_path: Path) -> None:
    assert look(tmp_path, tmp_path / "nothing").faults == ()
