"""Dates in every language of the edition, and the Persian ones beside them."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.date_words import DateWords, on_letters

LATIN, ARABIC, PERSIAN = "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
FRIDAY = dt.date(2026, 11, 27)


def _persian() -> DateWords:
    return DateWords("fa_IR", PERSIAN, "persian")


def test_the_readers_of_an_edition_have_both_their_calendars(edition: PreparedEdition) -> None:
    assert DateWords.of(edition.language("fa")).both(FRIDAY) == _persian().both(FRIDAY)


@pytest.mark.parametrize(
    ("language", "digits", "words"),
    [
        ("en", LATIN, "Friday, 27 November 2026"),
        ("fr", LATIN, "vendredi 27 novembre 2026"),
        ("nl", LATIN, "vrijdag 27 november 2026"),
        ("ar", ARABIC, "الجمعة، ٢٧ نوفمبر (تشرين الثاني) ٢٠٢٦"),
        ("ar", LATIN, "الجمعة، 27 نوفمبر (تشرين الثاني) 2026"),
        ("fa", PERSIAN, "جمعه ۲۷ نوامبر (نومبر) ۲۰۲۶"),
    ],
)
def test_a_day_is_written_in_the_language_and_its_digits(language: str, digits: str, words: str) -> None:
    assert DateWords(LANGUAGES[language].locale, digits).day(FRIDAY) == words


@pytest.mark.parametrize(
    ("locale", "day", "words"),
    [
        ("fr", dt.date(2026, 6, 1), "lundi 1er juin 2026"),
        ("fr_BE", dt.date(2027, 1, 1), "vendredi 1er janvier 2027"),
        ("fr_BE", dt.date(2026, 6, 11), "jeudi 11 juin 2026"),
        ("fr_BE", dt.date(2026, 6, 21), "dimanche 21 juin 2026"),
        ("nl_BE", dt.date(2026, 6, 1), "maandag 1 juni 2026"),
        ("en_GB", dt.date(2026, 6, 1), "Monday, 1 June 2026"),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_does(locale: str, day: dt.date, words: str) -> None:
    assert DateWords(locale, LATIN).day(day) == words


def test_a_month_has_the_names_of_all_its_readers() -> None:
    assert DateWords("ar", ARABIC).month(dt.date(2026, 6, 1)) == "يونيو (حزيران) ٢٠٢٦"
    assert DateWords("fa_IR", PERSIAN).month(dt.date(2026, 8, 1)) == "اوت (اگست) ۲۰۲۶"
    assert DateWords("fr_BE", LATIN).month(dt.date(2026, 6, 1)) == "juin 2026"


def test_the_date_on_letters_is_the_same_for_everybody() -> None:
    assert on_letters(dt.date(2026, 2, 1)) == "\u206601/02/2026\u2069"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (dt.date(2026, 3, 20), "۲۹ اسفند (حوت) ۱۴۰۴"),
        (dt.date(2026, 3, 21), "۱ فروردین (حمل) ۱۴۰۵"),
        (dt.date(2025, 3, 20), "۳۰ اسفند (حوت) ۱۴۰۳"),  # a leap year
        (dt.date(2026, 11, 22), "۱ آذر (قوس) ۱۴۰۵"),
        (dt.date(2028, 2, 29), "۱۰ اسفند (حوت) ۱۴۰۶"),
    ],
)
def test_the_persian_date_has_the_months_of_iran_and_of_afghanistan(day: dt.date, words: str) -> None:
    assert _persian().other_day(day) == words


def test_other_readers_are_not_shown_a_second_date() -> None:
    words = DateWords("fa_IR", PERSIAN)
    assert words.other_day(FRIDAY) == words.other_number(FRIDAY) == words.other_months(FRIDAY, FRIDAY) == ""


def test_a_month_names_its_persian_months_once() -> None:
    words = _persian()
    assert words.other_months(dt.date(2026, 11, 1), dt.date(2026, 11, 30)) == "آبان (عقرب) – آذر (قوس) ۱۴۰۵"
    assert words.other_months(dt.date(2026, 11, 1), dt.date(2026, 11, 2)) == "آبان (عقرب) ۱۴۰۵"


def test_the_month_of_the_new_year_names_both_years() -> None:
    words = _persian()
    assert words.other_months(dt.date(2027, 3, 1), dt.date(2027, 3, 31)) == "اسفند (حوت) ۱۴۰۵ – فروردین (حمل) ۱۴۰۶"


def test_both_dates_on_one_line_are_not_parted_by_a_dot_that_looks_like_a_nought() -> None:
    assert DateWords("en", LATIN).both(FRIDAY) == DateWords("en", LATIN).day(FRIDAY)
    persian = _persian()
    assert persian.both(FRIDAY) == f"{persian.day(FRIDAY)}، {persian.other_day(FRIDAY)}"


@pytest.mark.parametrize(
    ("language", "first"), [("en", "Monday"), ("fr", "lundi"), ("nl", "maandag"), ("ar", "السبت"), ("fa", "شنبه")]
)
def test_a_week_begins_as_it_does_for_the_reader(language: str, first: str) -> None:
    names = [name for name, _, _ in DateWords(LANGUAGES[language].locale, LATIN).weekdays()]
    assert names[0] == first
    assert len(set(names)) == 7
