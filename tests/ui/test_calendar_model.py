"""The calendar of the deadline card: which days it shows and where its cursor may go."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from kiosk.languages.registry import LANGUAGES
from kiosk.ui.calendar_model import CalendarModel
from kiosk.ui.date_words import DateWords

from .conftest import rows

LATIN, PERSIAN = "0123456789", "۰۱۲۳۴۵۶۷۸۹"
TODAY = dt.date(2026, 11, 25)


@pytest.fixture
def calendar(qtbot: QtBot) -> CalendarModel:
    calendar = CalendarModel()
    calendar.read(DateWords(LANGUAGES["en"].locale, LATIN))
    calendar.open(TODAY)
    return calendar


def _days(calendar: CalendarModel) -> list[str]:
    return [str(row["key"]) for row in rows(calendar, "days") if row["key"]]


def _open(calendar: CalendarModel) -> list[str]:
    return [str(row["key"]) for row in rows(calendar, "days") if row["open"]]


def test_it_opens_at_today_and_days_to_come_are_closed(calendar: CalendarModel) -> None:
    assert calendar.property("title") == "November 2026"
    assert len(_days(calendar)) == 30
    assert _open(calendar)[-1] == "2026-11-25"
    assert [row["key"] for row in rows(calendar, "days") if row["today"]] == ["2026-11-25"]
    assert not calendar.property("hasMonthAfter")


@pytest.mark.parametrize(("language", "blanks"), [("en", 6), ("fa", 1)])
def test_a_day_stands_below_its_weekday(calendar: CalendarModel, language: str, blanks: int) -> None:
    calendar.read(DateWords(LANGUAGES[language].locale, LATIN))
    assert [row["key"] for row in rows(calendar, "days")].index("2026-11-01") == blanks


def test_a_leap_day_is_there(calendar: CalendarModel) -> None:
    calendar.open(dt.date(2028, 2, 29))
    assert _days(calendar)[-1] == _open(calendar)[-1] == calendar.property("cursor") == "2028-02-29"


def test_it_goes_back_a_year_and_no_further(calendar: CalendarModel) -> None:
    months = 0
    while calendar.property("hasMonthBefore"):
        calendar.goToMonthBefore()
        months += 1
    assert months == 12
    assert _open(calendar)[0] == "2025-11-24"
    calendar.goToMonthBefore()
    assert calendar.property("title") == "November 2025"
    for _ in range(20):
        calendar.goToMonthAfter()
    assert calendar.property("title") == "November 2026"


def test_the_cursor_goes_into_other_months_but_not_past_the_ends(calendar: CalendarModel) -> None:
    calendar.moveCursor(7)
    assert calendar.property("cursor") == "2026-11-25"
    calendar.moveCursor(-28)
    assert (calendar.property("cursor"), calendar.property("title")) == ("2026-10-28", "October 2026")
    calendar.moveCursor(-4000)
    assert calendar.property("cursor") == _open(calendar)[0] == "2025-11-24"


def test_another_language_keeps_the_month_and_the_cursor(calendar: CalendarModel) -> None:
    calendar.moveCursor(-28)
    calendar.read(DateWords("fa_IR", PERSIAN, "persian"))
    assert calendar.property("cursor") == "2026-10-28"
    assert calendar.property("title") == "اکتبر (اکتوبر) ۲۰۲۶"
    day = next(row for row in rows(calendar, "days") if row["key"] == "2026-10-28")
    assert (day["number"], day["other"]) == ("۲۸", "۶")
    assert day["name"] == "چهارشنبه ۲۸ اکتبر (اکتوبر) ۲۰۲۶، ۶ آبان (عقرب) ۱۴۰۵"
