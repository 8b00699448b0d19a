"""What the shipped card says about each paper, a row a case: `papers.tsv` was written with GNU date, a list of the
public holidays and by hand, to be read by somebody who knows the law and no program.
"""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from typing import Literal

import msgspec
import pytest

from kiosk.deadlines.answer import Answer, Asker, Counted, Named, Now, answer
from kiosk.deadlines.days import Days
from kiosk.deadlines.said import PrintedTime, Said, Unit
from kiosk.prepared.store import PreparedEdition

UNITS: dict[str, Unit] = {"days": "days", "month": "months"}
TODAY_FOR = {
    "always": "today",
    "held": "now: closed centre or removal",
    "no-number": "today: no number",
    "no-day": "today: no date",
    "clock": "today: clock",
    "no-rule": "today: no rule",
    "future": "today: day to come",
    "long-ago": "today: long ago",
}


class Case(msgspec.Struct, frozen=True):
    """A line of the table; `-` stands for what is not asked or not known.

    Attributes:
        held: in a closed centre, or a removal is planned.
        number: the time printed in the letter.
        date: the one printed on the letter, or the day of the event.
    """

    paper: str
    held: str
    number: str
    date: str
    today: str
    shown: str

    @property
    def said(self) -> Said:
        held = {"yes": True, "no": False}.get(self.held)
        start: dt.date | Literal["no"] = "no" if self.date == "-" else dt.date.fromisoformat(self.date)
        match self.number.split():
            case ["-"]:
                return Said(held=held, start=start)
            case ["not", "found"]:
                return Said(held=held, number="no", start=start)
            case ["a", "last", "day"]:
                return Said(held=held, number="day", start=start)
            case [value, unit]:
                return Said(held=held, number=PrintedTime(int(value), UNITS[unit]), start=start)
        raise ValueError(self.number)


def _cases() -> list[Case]:
    with (Path(__file__).parent / "papers.tsv").open(encoding="utf-8", newline="") as stream:
        return [Case(**row) for row in csv.DictReader(stream, delimiter="\t")]


CASES = _cases()


def _name(case: Case) -> str:
    return f"{case.paper} {case.number} of {case.date} on {case.today}"


def _shown(found: Answer, today: dt.date) -> str:
    if isinstance(found, Now):
        return TODAY_FOR[found.reason]
    if isinstance(found, Named):
        return {"appointment": "the appointment", "last-day": "the last day on the paper"}[found.what]
    return _counted(found, today)


def _counted(found: Counted, today: dt.date) -> str:
    perhaps = found.ground == "floor"
    day = f"{found.safe_day:%a %Y-%m-%d}"
    if found.days_left < 0:
        return f"{day} has passed: go all the same{', perhaps there is more time' if perhaps else ''}"
    if found.sooner_day:
        sooner = f"by {found.sooner_day:%a %Y-%m-%d}" if found.sooner_day > today else "today"
        return f"act by {day}; better {sooner}"
    return f"act by {day}{', perhaps later' if perhaps else ''}"


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_the_card_says_about_each_paper_what_the_table_says(edition: PreparedEdition, case: Case) -> None:
    contents, today = edition.contents, dt.date.fromisoformat(case.today)
    asker = Asker(today=today, edition_date=dt.date.fromisoformat(contents.date), days=Days(contents.holidays))
    kind = next(one for one in edition.language("en").deadlines if one.id == case.paper)
    assert _shown(answer(kind, case.said, asker), today) == case.shown


def test_the_table_holds_every_paper_and_every_kind_of_answer(edition: PreparedEdition) -> None:
    assert len(CASES) >= 400
    assert {case.paper for case in CASES} == {one.id for one in edition.language("en").deadlines}
    told = {case.shown for case in CASES}
    assert set(TODAY_FOR.values()) | {"the appointment", "the last day on the paper"} <= told
    for words in ("better by", "better today", "perhaps later", "go all the same", "perhaps there is more time"):
        assert any(words in shown for shown in told)
