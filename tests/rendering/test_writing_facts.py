"""A fact is written in the words, digits and order of the reader's language."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import msgspec
import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from kiosk.check.facts import LARGEST
from kiosk.edition.edition import Edition
from kiosk.edition.placeholders import fact_ids
from kiosk.edition.records.facts import Fact
from kiosk.errors import ContentError
from kiosk.languages.digits import DIGITS
from kiosk.languages.registry import LANGUAGES
from kiosk.rendering.fact_writer import FactWriter
from tests.helpers.editions import ALL, TODAY, write_edition
from tests.helpers.languages import right_to_left
from tests.helpers.properties import steady

NO_BREAK = "\u00a0"


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The small edition in four languages."""
    return write_edition(tmp_path_factory.mktemp("facts"), ALL).load()


def _writer(edition: Edition, language: str, value: object, unit: str) -> FactWriter:
    fact = Fact(unit=unit, sources=(), checked_on=TODAY, review_by=TODAY, value=value)
    return FactWriter(msgspec.structs.replace(edition, facts={**edition.facts, "it": fact}), language)


def _written(edition: Edition, language: str, value: object, unit: str) -> str:
    return _writer(edition, language, value, unit).fact("it")


@pytest.mark.parametrize(
    ("language", "value", "words"),
    [
        ("en", 0, "0 days"),
        ("en", 1, "1 day"),
        ("en", 2, "2 days"),
        ("en", 1.5, "1.5 days"),
        ("fr", 0, "0 jour"),
        ("fr", 1, "1 jour"),
        ("fr", 1.5, "1,5 jour"),
        ("fr", 2, "2 jours"),
        ("nl", 1, "1 dag"),
        ("nl", 2, "2 dagen"),
        ("nl", 1.5, "1,5 dagen"),
        ("ar", 1, "يوم واحد"),
        ("ar", 2, "يومان"),
        ("ar", 3, "٣ أيام"),
        ("ar", 10, "١٠ أيام"),
        ("ar", 11, "١١ يومًا"),
        ("ar", 30, "٣٠ يومًا"),
        ("ar", 99, "٩٩ يومًا"),
        ("ar", 100, "١٠٠ يوم"),
        ("ar", 102, "١٠٢ يوم"),
        ("ar", 103, "١٠٣ أيام"),
        ("ar", 111, "١١١ يومًا"),
    ],
)
def test_a_number_of_days_takes_the_plural_of_the_language(
    edition: Edition, language: str, value: float, words: str
) -> None:
    assert _written(edition, language, value, "days") == words.replace(" ", NO_BREAK)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "39,615"), ("fr", "39\u202f615"), ("nl", "39.615"), ("ar", "٣٩٬٦١٥")]
)
def test_a_count_has_the_separators_and_the_digits_of_the_language(edition: Edition, language: str, words: str) -> None:
    assert _written(edition, language, 39615, "count") == words


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "12 June 2026"), ("fr", "12 juin 2026"), ("nl", "12 juni 2026"), ("ar", "١٢ يونيو (حزيران) ٢٠٢٦")],
)
def test_a_date_has_the_name_of_its_month(edition: Edition, language: str, words: str) -> None:
    assert _written(edition, language, dt.date(2026, 6, 12), "date") == words


def test_french_calls_the_first_of_a_month_the_first(edition: Edition) -> None:
    assert _written(edition, "fr", dt.date(2026, 6, 1), "date") == "1er juin 2026"
    assert _written(edition, "fr", dt.date(2026, 6, 11), "date") == "11 juin 2026"
    assert _writer(edition, "fr", 1, "count").period("2026-06-01/2026-07-01") == "1er juin 2026 – 1er juillet 2026"
    assert _written(edition, "nl", dt.date(2026, 6, 1), "date") == "1 juni 2026"


@pytest.fixture(scope="module")
def in_own_digits(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """An edition whose Arabic and Persian readers have digits of their own."""
    return write_edition(tmp_path_factory.mktemp("digits"), ALL).load()


@pytest.mark.parametrize(
    ("language", "value", "unit", "words"),
    [
        ("ar", 39615, "count", "٣٩٬٦١٥"),
        ("fa", 39615, "count", "۳۹٬۶۱۵"),
        ("ar", 1.5, "count", "١٫٥"),
        ("fa", 30, "days", "۳۰ روز"),
        ("ar", dt.date(2026, 6, 12), "date", "١٢ يونيو (حزيران) ٢٠٢٦"),
        ("fa", dt.date(2026, 6, 12), "date", "۱۲ ژوئن (جون) ۲۰۲۶"),
        ("en", 39615, "count", "39,615"),
    ],
)
def test_what_the_edition_writes_stands_in_the_digits_of_the_language(
    in_own_digits: Edition, language: str, value: object, unit: str, words: str
) -> None:
    assert _written(in_own_digits, language, value, unit) == words.replace(" ", NO_BREAK if unit == "days" else " ")


@pytest.mark.parametrize("language", right_to_left())
@pytest.mark.parametrize("unit", ["time-range", "address", "text", "phone"])
def test_what_is_compared_with_a_phone_a_door_a_dial_or_a_paper_stays_latin(
    in_own_digits: Edition, language: str, unit: str
) -> None:
    assert _written(in_own_digits, language, "26", unit) == "26"


@pytest.mark.parametrize(
    ("language", "value", "words"),
    [
        ("en", "2887", "+2,887"),
        ("en", "-25.7", "\u221225.7"),
        ("en", "0.0", "0"),
        ("ar", "2887", "\u061c+٢٬٨٨٧"),
        ("fa", "-25.7", "\u200e\u2212۲۵٫۷"),
    ],
)
def test_a_difference_has_the_sign_where_the_language_has_it(
    in_own_digits: Edition, language: str, value: str, words: str
) -> None:
    assert FactWriter(in_own_digits, language).signed(Decimal(value)) == words


@pytest.mark.parametrize(
    ("language", "value", "words"),
    [
        ("en", "2025", "2025"),
        ("en", "2025-03", "March 2025"),
        ("en", "2024-12-31", "31 December 2024"),
        ("en", "2019-01/2019-09", "January – September 2019"),
        ("en", "2018-10/2019-09", "October 2018 – September 2019"),
        ("en", "n.d.", "n.d."),
        ("en", "2026-02-30", "2026-02-30"),
        ("fa", "2019-01/2019-09", "ژانویه – سپتامبر ۲۰۱۹"),
        ("ar", "2025", "٢٠٢٥"),
    ],
)
def test_a_period_is_written_in_words(in_own_digits: Edition, language: str, value: str, words: str) -> None:
    assert FactWriter(in_own_digits, language).period(value) == words


@pytest.mark.parametrize("language", ALL)
@pytest.mark.parametrize("unit", ["time-range", "address", "text"])
def test_what_has_no_words_is_the_same_in_every_language(edition: Edition, language: str, unit: str) -> None:
    assert _written(edition, language, "Rue X 1, 09:00–13:00", unit) == "Rue X 1, 09:00–13:00"


@pytest.mark.parametrize("language", ALL)
def test_a_phone_number_never_breaks_over_two_lines(edition: Edition, language: str) -> None:
    assert _written(edition, language, "02 793 82 46", "phone") == "02\u00a0793\u00a082\u00a046"


@pytest.mark.parametrize("language", ALL)
def test_a_bare_fact_is_its_number_alone(edition: Edition, language: str) -> None:
    assert _writer(edition, language, 2, "weeks").fact("it", bare=True) == DIGITS[LANGUAGES[language].digits][2]


def test_a_rule_has_nothing_to_write(edition: Edition) -> None:
    assert FactWriter(edition, "en").fact("card-is-no-passport") == ""


def test_facts_in_a_line_are_written_where_they_stand(edition: Edition) -> None:
    line = FactWriter(edition, "en").text("Wait {fact:waiting-weeks|bare} to {fact:waiting-weeks}, {fact:help-phone}.")

    assert line.replace(NO_BREAK, " ") == "Wait 2 to 2 weeks, 02 793 82 46."


def test_braces_that_name_no_fact_stay_as_they_are(edition: Edition) -> None:
    assert FactWriter(edition, "en").text("{fact:Bad} {n} {}") == "{fact:Bad} {n} {}"


def test_a_fact_that_is_not_there_is_an_error_that_names_it(edition: Edition) -> None:
    with pytest.raises(ContentError, match="no fact 'nothing'"):
        FactWriter(edition, "en").text("{fact:nothing}")


def test_a_unit_without_words_in_the_language_is_an_error_that_names_both(edition: Edition) -> None:
    with pytest.raises(ContentError, match="'moons' in nl"):
        _written(edition, "nl", 3, "moons")


def test_the_facts_and_rules_of_a_text_are_found() -> None:
    assert fact_ids("{fact:a} {fact:b-2|bare} {rule:c} {fact:D} {fact: e}") == {"a", "b-2", "c"}


@steady
@given(value=st.integers(-LARGEST, LARGEST) | st.floats(-LARGEST, LARGEST), language=st.sampled_from(ALL))
def test_every_number_the_checker_lets_through_can_be_written(edition: Edition, value: float, language: str) -> None:
    for unit in ("days", "count"):
        words = _written(edition, language, value, unit)
        assert words
        assert words.isprintable() or NO_BREAK in words or "\u202f" in words
        assert {c for c in words if c.isdigit()} <= set(DIGITS[LANGUAGES[language].digits])


def test_every_unit_of_the_bundled_edition_has_every_plural_its_language_asks_for(bundled: Edition) -> None:
    for unit, by_language in bundled.units.items():
        if unit in {"euro", "percent"}:  # the same for one and for many
            continue
        for language in bundled.languages:
            needed = {Locale.parse(language).plural_form(n) for n in range(1, 201)}
            assert needed <= set(by_language[language]), f"{unit} in {language}"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (dt.date(2026, 6, 1), "1er juin 2026"),
        (dt.date(2027, 1, 1), "1er janvier 2027"),
        (dt.date(2026, 8, 1), "1er août 2026"),
        (dt.date(2026, 6, 11), "11 juin 2026"),
        (dt.date(2026, 6, 21), "21 juin 2026"),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_does(edition: Edition, day: dt.date, words: str) -> None:
    assert FactWriter(edition, "fr").date(day) == words


def test_a_period_of_days_has_the_first_of_a_month_too(edition: Edition) -> None:
    assert FactWriter(edition, "fr").period("2026-06-01/2026-07-01") == "1er juin 2026 – 1er juillet 2026"
    assert FactWriter(edition, "nl").period("2026-06-01/2026-07-01") == "1 juni 2026 – 1 juli 2026"
