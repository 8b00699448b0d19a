"""What is counted after an event, against days counted by other means: `cases.tsv` was written with GNU date and by
hand.
"""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.deadlines.answer import Answer, Counted, Now, answer, answer_at_once
from kiosk.deadlines.said import Said
from kiosk.deadlines.span import last_day
from kiosk.prepared.views import LimitView
from tests.helpers.properties import steady

from .rules import BY_NAME, DAYS, EDITION_DATE, TURN, asker, event, limit

ONE_DAY = dt.timedelta(days=1)


class Case(msgspec.Struct, frozen=True):
    """A line of the table; `-` stands for nothing."""

    rule: str
    start: str
    today: str
    answer: str
    last_day: str


def _cases() -> list[Case]:
    with (Path(__file__).parent / "cases.tsv").open(encoding="utf-8", newline="") as stream:
        return [Case(**row) for row in csv.DictReader(stream, delimiter="\t")]


CASES = _cases()


def _name(case: Case) -> str:
    return f"{case.rule} {case.start} on {case.today}"


def _answer(case: Case) -> Answer:
    said = Said(start="no" if case.start == "-" else dt.date.fromisoformat(case.start))
    return answer(BY_NAME[case.rule], said, asker(dt.date.fromisoformat(case.today)))


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_the_card_says_what_was_counted_by_other_means(case: Case) -> None:
    found = _answer(case)

    if isinstance(found, Now):
        assert (found.reason, "-") == (case.answer, case.last_day)
    else:
        assert isinstance(found, Counted)
        assert (found.safe_day.isoformat(), found.last_day.isoformat()) == (case.answer, case.last_day)
        assert found.days_left == (found.safe_day - dt.date.fromisoformat(case.today)).days


def test_the_table_is_large_and_has_every_kind_of_case() -> None:
    assert len(CASES) >= 190
    assert {case.rule for case in CASES} == set(BY_NAME)
    reasons = {case.answer for case in CASES if not case.answer[0].isdigit()}
    assert reasons == {"clock", "no-rule", "future", "long-ago", "no-day"}


def test_the_public_holidays_are_those_of_the_whole_country() -> None:
    official = {
        "2026-01-01", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24", "2026-05-25",
        "2026-07-21", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
    }  # fmt: skip
    year = [EDITION_DATE + number * ONE_DAY for number in range(-1, 364)]
    found = {day.isoformat() for day in year if not DAYS.is_open(day) and day.weekday() < 5}
    assert found == {day for day in official if dt.date.fromisoformat(day).weekday() < 5}


def test_nobody_is_asked_when_no_answer_would_help() -> None:
    today = dt.date(2026, 11, 21)
    asks = {name for name, one in BY_NAME.items() if answer_at_once(one, asker(today)) is None}
    assert set(BY_NAME) - asks == {"doubtful", "unknown", "hours"}
    assert all(answer_at_once(one, asker(dt.date(1970, 1, 1))) for one in BY_NAME.values())


def test_a_unit_that_is_not_counted_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing is counted in hours"):
        last_day(TURN, 24, "hours", DAYS)


limits = st.builds(
    limit,
    st.integers(1, 60),
    st.sampled_from(["days", "calendar-days", "weeks", "months", "working-days"]),
    st.sampled_from([True, True, False]),
    st.sampled_from([None, TURN]),
    st.sampled_from([None, TURN - ONE_DAY, dt.date(2028, 1, 1)]),
).filter(lambda one: one.value <= {"weeks": 52, "months": 12}.get(one.unit, 60))
todays = st.dates(dt.date(1970, 1, 1), dt.date(2035, 1, 1)) | st.dates(EDITION_DATE, dt.date(2029, 1, 1))


def _latest(start: dt.date, one: LimitView) -> dt.date:
    """The latest day a rule allows, in the widest reading: day after day, Saturdays counted as no working days."""
    if one.unit == "months":
        months = start.year * 12 + start.month - 1 + one.value
        after = dt.date((months + 1) // 12, (months + 1) % 12 + 1, 1)
        return min(start + 31 * one.value * ONE_DAY, after - ONE_DAY)
    day, left = start, one.value * {"weeks": 7}.get(one.unit, 1)
    while left:
        day += ONE_DAY
        left -= DAYS.is_open(day) if one.unit == "working-days" else 1
    return day


@given(st.lists(limits, max_size=4), st.dates(dt.date(1970, 1, 1), dt.date(2030, 1, 1)), todays)
@steady
def test_the_day_shown_is_never_later_than_any_rule_in_force_allows(
    some: list[LimitView], start: dt.date, today: dt.date
) -> None:
    found = answer(event(*some), Said(start=start), asker(today))
    if isinstance(found, Counted):
        _never_too_late(found, some, today)


@given(
    st.lists(limits.filter(lambda one: one.sure), min_size=1, max_size=3),
    st.integers(0, 366),
    st.dates(EDITION_DATE, dt.date(2028, 12, 31)),
)
@steady
def test_nor_where_nearly_every_answer_is_a_day(some: list[LimitView], ago: int, today: dt.date) -> None:
    found = answer(event(*some), Said(start=today - ago * ONE_DAY), asker(today))
    assume(isinstance(found, Counted))
    assert isinstance(found, Counted)
    _never_too_late(found, some, today)


def _never_too_late(found: Counted, some: list[LimitView], today: dt.date) -> None:
    day = found.start
    possible = [one for one in some if (one.applies_from or day) <= day <= (one.applies_until or day)]
    assert possible
    assert all(one.sure for one in possible)
    assert all(found.safe_day <= found.last_day <= _latest(day, one) for one in possible)
    assert day <= found.safe_day
    assert day <= today
    assert today >= EDITION_DATE
