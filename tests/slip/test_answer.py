"""An answer of the deadline card on a slip."""

from __future__ import annotations

import datetime as dt

from kiosk.deadlines.answer import Answer, Counted, Named, Now
from kiosk.deadlines.said import PrintedTime
from kiosk.prepared.store import PreparedEdition
from kiosk.slip.answer import day_lines
from kiosk.slip.record import DayLines

TODAY = dt.date(2026, 11, 30)


class _Iso:
    """Writes days as numbers."""

    def day(self, day: dt.date) -> str:
        return day.isoformat()

    def other_day(self, day: dt.date) -> str:
        return ""

    both = day


def _counted(left: int, sooner: int | None = None) -> Counted:
    day = TODAY + dt.timedelta(left)
    return Counted(
        ground="letter",
        start=TODAY,
        time=PrintedTime(10, "days"),
        last_day=day,
        safe_day=day,
        days_left=left,
        sooner_day=None if sooner is None else TODAY + dt.timedelta(sooner),
    )


def _say(edition: PreparedEdition, name: str) -> str:
    return edition.language("en").words.of(name)


def _lines(edition: PreparedEdition, found: Answer, kind: str = "refusal") -> DayLines:
    view = edition.language("en")
    deadline = next(one for one in view.deadlines if one.id == kind)
    return day_lines(deadline, found, view.words, _Iso(), TODAY)


def test_a_counted_day_is_written_and_as_letters_print_it(edition: PreparedEdition) -> None:
    lines = _lines(edition, _counted(9))
    assert lines.day == "2026-12-09"
    assert "On letters: \u206609/12/2026\u2069" in [line.text for line in lines.more]


def test_a_sooner_day_stands_beside_it(edition: PreparedEdition) -> None:
    assert "Better by 2026-12-03" in [line.text for line in _lines(edition, _counted(9, sooner=3)).more]
    assert _say(edition, "day.sooner") in [line.text for line in _lines(edition, _counted(9, sooner=-1)).more]


def test_a_day_that_has_passed_is_not_written_down(edition: PreparedEdition) -> None:
    lines = _lines(edition, _counted(-2))
    assert lines.lead == _say(edition, "day.passed")
    assert lines.day == _say(edition, "day.late_lawyer")
    assert "2026" not in repr(lines.more)


def test_where_there_is_no_day_it_says_today(edition: PreparedEdition) -> None:
    lines = _lines(edition, Now("no-number"))
    assert lines.lead == _say(edition, "part.act_today")
    assert lines.more[0].text == _say(edition, "day.still_time")


def test_a_day_on_the_paper_is_named(edition: PreparedEdition) -> None:
    assert _lines(edition, Named("appointment")).lead == _say(edition, "day.named_on")
    assert _lines(edition, Named("last-day")).lead == _say(edition, "day.named_before")
