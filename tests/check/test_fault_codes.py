"""Every fault the checker knows is told when it is planted: its file, line, code and severity, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.voices import voice_faults
from tests.check.planted import CASES
from tests.check.planted.case import Case
from tests.helpers.editions import BOTH, ENGLISH, write_edition
from tests.helpers.promised import promise
from tests.helpers.voices import fake_phonemes

pytestmark = pytest.mark.whole

IDS = [f"{case.code}-{number}" for number, case in enumerate(CASES)]


@pytest.mark.parametrize("languages", [ENGLISH, BOTH], ids=["english", "english and arabic"])
def test_the_small_edition_has_no_fault(tmp_path: Path, languages: tuple[str, ...]) -> None:
    assert write_edition(tmp_path, languages).faults() == []


def test_promises_are_kept_and_only_a_strict_check_asks(tmp_path: Path) -> None:
    edition = write_edition(tmp_path, ENGLISH)
    promise(edition)
    assert list(map(str, edition.faults(strictly=True))) == []

    edition.remove("promises.toml")

    assert [fault.code for fault in edition.faults(strictly=True)] == ["no-promises"]
    assert edition.faults() == []


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_planted_fault_is_told_with_its_place_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    edition = write_edition(tmp_path / "content", case.languages)

    if case.strict:
        promise(edition)
    case.spoil(edition)
    if case.limit is not None:
        monkeypatch.setattr(*case.limit)
    faults = edition.faults(case.today, strictly=case.strict)
    if case.voices:
        assert faults == [], "only a check of the voices tells it"
        faults = sorted(voice_faults(edition.load(), fake_phonemes))

    line = edition.line(case.path, case.at) if isinstance(case.at, str) else case.at
    assert sorted(fault.code for fault in faults) == sorted((case.code, *case.also)), list(map(str, faults))
    told = next(fault for fault in faults if fault.code == case.code)
    assert (told.path, told.line, told.severity) == (case.path, line, case.severity)
    assert str(told).isprintable(), "a fault must not break or reorder the line it is printed on"
