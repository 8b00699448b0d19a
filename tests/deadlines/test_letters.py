"""What is counted from a letter is never later than the letter says, whatever the day, the number, the holidays, the
doubts and the calendar.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.deadlines.answer import Answer, Asker, Counted, Named, Now, answer
from kiosk.deadlines.days import Days
from kiosk.deadlines.said import LONGEST, OFFERED, PrintedTime, Said, next_question
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import DeadlineView, LimitView
from tests.helpers.properties import steady

from .rules import DAYS, EDITION_DATE, asker, letter, limit

ONE_DAY = dt.timedelta(days=1)
FLOOR = limit(5, sure=False)
MONDAY = dt.date(2026, 11, 30)
LAST_OF_THE_HOLIDAYS_KNOWN = dt.date(2031, 12, 31)


def _say(number: PrintedTime, start: dt.date) -> Said:
    return Said(held=False, number=number, start=start)


def _latest(start: dt.date, number: PrintedTime) -> dt.date:
    """The last day that the letter gives, counted from its own date; a month is that of the calendar."""
    if number.unit == "days":
        return start + number.value * ONE_DAY
    months = start.year * 12 + start.month - 1 + number.value
    after = dt.date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return min(start + 31 * number.value * ONE_DAY, after - ONE_DAY)


def _days_shown(found: Answer) -> list[dt.date]:
    return [day for day in (found.safe_day, found.sooner_day) if day] if isinstance(found, Counted) else []


def test_every_number_from_every_date_leads_to_an_open_day_in_time() -> None:
    numbers = [*(PrintedTime(days) for days in range(1, LONGEST + 1)), PrintedTime(1, "months")]
    assert set(OFFERED) <= set(numbers)
    for ago in range(3 * 366):
        start = EDITION_DATE + ago * ONE_DAY
        for number in numbers:
            found = answer(letter(FLOOR), _say(number, start), asker(start))
            assert isinstance(found, Counted)
            assert start <= found.safe_day <= found.last_day <= _latest(start, number)
            assert DAYS.is_open(found.safe_day) or found.safe_day == start
            if found.sooner_day:
                assert found.sooner_day < found.safe_day
                assert found.sooner_day <= start + 5 * ONE_DAY
            else:
                assert found.safe_day <= start + 5 * ONE_DAY  # no long time stands alone


dates = st.dates(EDITION_DATE, dt.date(2028, 12, 31))
numbers = st.builds(PrintedTime, st.integers(1, 400)) | st.builds(PrintedTime, st.integers(1, 12), st.just("months"))
floors = st.none() | st.builds(
    limit,
    st.integers(1, 60),
    st.just("days"),
    st.sampled_from(["ok", "new", "check", "changed"]),
    st.none(),
    st.sampled_from([None, dt.date(2026, 6, 11), dt.date(2028, 1, 1)]),
    st.sampled_from([dt.date(2026, 3, 1), dt.date(2040, 1, 1)]),
)


@given(dates, st.integers(0, 366), numbers, floors, st.sets(st.dates(dt.date(2025, 1, 1), LAST_OF_THE_HOLIDAYS_KNOWN)))
@steady
def test_whatever_the_holidays_no_day_is_later_than_the_letter(
    start: dt.date, ago: int, number: PrintedTime, floor: LimitView | None, holidays: set[dt.date]
) -> None:
    days = Days({*holidays, *(dt.date(year, 12, 25) for year in range(2025, 2032))})
    found = answer(letter(floor), _say(number, start), asker(start + ago * ONE_DAY, days))
    for day in _days_shown(found):
        assert start <= day <= _latest(start, number)
    if isinstance(found, Counted) and found.sooner_day:
        assert floor
        assert found.sooner_day <= start + floor.value * ONE_DAY


@given(dates, st.integers(0, 366), floors)
@steady
def test_who_cannot_find_the_number_is_shown_the_floor_or_today(
    start: dt.date, ago: int, floor: LimitView | None
) -> None:
    said = Said(held=False, number="no", start=start)
    found = answer(letter(floor), said, asker(start + ago * ONE_DAY))
    if isinstance(found, Counted):
        assert floor
        assert found.ground == "floor"
        assert found.safe_day <= start + floor.value * ONE_DAY
    else:
        assert isinstance(found, Now)


def test_in_a_closed_centre_nothing_is_counted() -> None:
    assert next_question(letter(FLOOR), Said(held=True)) == "answer"
    said = Said(held=True, number=PrintedTime(30), start=MONDAY)
    assert answer(letter(FLOOR), said, asker(MONDAY)) == Now("held")


def test_nothing_is_asked_that_changes_no_answer() -> None:
    with_floor, without = letter(FLOOR), letter()
    on_the_way = [Said(), Said(held=False), Said(held=False, number="no")]
    assert [next_question(with_floor, said) for said in on_the_way] == ["held", "number", "day"]
    assert [next_question(without, said) for said in on_the_way] == ["held", "number", "answer"]
    assert next_question(with_floor, Said(held=False, number="no", start=MONDAY)) == "answer"
    assert next_question(without, Said(held=False, number="day")) == "answer"
    assert answer(without, Said(held=False, number="day"), asker(MONDAY)) == Named("last-day")


# The doubts of an editor


def _made_sure(kind: DeadlineView, *, sure: bool) -> DeadlineView:
    """The kind as if an editor had taken all doubts of its facts away, or given them some."""

    def made(one: LimitView) -> LimitView:
        return msgspec.structs.replace(one, sure=sure)

    floor = made(kind.floor) if kind.floor else None
    return msgspec.structs.replace(kind, limits=tuple(made(one) for one in kind.limits), floor=floor)


def _all_said() -> Iterator[Said]:
    for ago in range(0, 120, 7):
        start = MONDAY - ago * ONE_DAY
        yield Said(held=False, number="no", start=start)
        yield from (Said(held=False, number=number, start=start) for number in OFFERED)
        yield Said(start=start)


@pytest.fixture(scope="module")
def real(edition: PreparedEdition) -> Asker:
    """Somebody who asks the bundled edition on a Monday."""
    contents = edition.contents
    return Asker(today=MONDAY, edition_date=dt.date.fromisoformat(contents.date), days=Days(contents.holidays))


def test_no_doubt_taken_away_unlocks_a_later_day(edition: PreparedEdition, real: Asker) -> None:
    """Whoever takes away the doubts of a fact has read about a fact, not about somebody's letter."""
    for kind in edition.language("en").deadlines:
        for said in _all_said():
            before, after = answer(kind, said, real), answer(_made_sure(kind, sure=True), said, real)
            assert after == _with_words_of(before, after), f"{kind.id}: without doubts the answer is another"


def _with_words_of(before: Answer, after: Answer) -> Answer:
    """The answer but for the doubts of the facts in it."""
    if isinstance(before, Counted) and isinstance(after, Counted):
        return msgspec.structs.replace(before, time=after.time)
    return before


def test_a_doubt_leads_to_no_later_day_either(edition: PreparedEdition, real: Asker) -> None:
    for kind in edition.language("en").deadlines:
        for said in _all_said():
            before, after = answer(kind, said, real), answer(_made_sure(kind, sure=False), said, real)
            assert after == Now("no-rule") or after == _with_words_of(before, after)


def test_the_floor_of_the_bundled_edition_is_the_least_that_any_rule_gives(edition: PreparedEdition) -> None:
    kinds = {kind.id: kind.floor for kind in edition.language("en").deadlines if kind.floor}
    assert set(kinds) == {"refusal", "refusal-fast", "closed", "ask-to-stay", "transfer"}
    assert {(floor.value, floor.unit) for floor in kinds.values()} == {(5, "days")}
