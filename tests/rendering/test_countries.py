"""The answers by country: every number is a row or a sum of rows, and no rounding makes some into none or all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition.records.countries import Answer
from kiosk.edition.records.observations import Observation
from kiosk.prepared.views import CountryTableView, CountryView, CountryYearView
from kiosk.rendering.compose import compose
from kiosk.rendering.country_figures import YearFigures
from tests.helpers.editions import EditionFolder

ROWS = "statistics/countries.csv"
ANSWERS: dict[str, Answer] = {"stay": "yes", "leave": "no", "closed": "none"}


def _table(edition: EditionFolder, language: str = "en") -> CountryTableView:
    table = compose(edition.load(), language).countries
    assert table is not None
    return table


def _country(edition: EditionFolder, name: str) -> CountryView:
    return next(country for country in _table(edition).places if country.id == name)


def _year(edition: EditionFolder, name: str, period: str) -> CountryYearView:
    return next(year for year in _country(edition, name).years if year.id == period)


def _figures(yes: int, no: int) -> YearFigures:
    rows = {
        name: Observation(
            period="2024",
            measure=name,
            category="sy",
            value=Decimal(value),
            unit="persons",
            source_id="yearbook",
            source_date="",
            note="",
            line=2,
        )
        for name, value in (("stay", yes), ("leave", no), ("closed", 7))
    }
    return YearFigures("2024", rows, ANSWERS)


def _cells(year: CountryYearView) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in year.rows]


@given(yes=st.integers(0, 10**6), no=st.integers(0, 10**6))
def test_some_are_never_none_and_never_all(yes: int, no: int) -> None:
    share = _figures(yes, no).share(fewest=1)

    if not yes + no:
        assert share is None
        return
    assert share is not None
    assert (share == 0) == (yes == 0)
    assert (share == 100) == (no == 0)
    assert abs(share - 100 * yes / (yes + no)) <= 1


@pytest.mark.parametrize(("decided", "said"), [(19, False), (20, True)])
def test_of_fewer_than_the_fewest_nothing_is_said(decided: int, said: bool) -> None:
    assert (_figures(decided - 1, 1).share(fewest=20) is not None) == said


def test_cases_without_an_answer_are_in_no_share_and_in_no_sum() -> None:
    assert _figures(30, 10).decided == 40
    assert _figures(30, 10).share(fewest=20) == 75


def test_a_year_is_told_in_a_sentence_and_in_numbers_the_newest_first(small: EditionFolder) -> None:
    newest, oldest = _country(small, "sy").years

    assert (newest.sentence, newest.hundred) == ("2024: 99 of 100 got a yes", (99, 1))
    assert (oldest.sentence, oldest.hundred) == ("2023: 80 of 100 got a yes", (80, 20))
    assert _cells(newest) == [["Yes", "199"], ["No", "1"], ["Yes and no", "200"], ["Closed", "0"]]


def test_what_was_not_published_is_an_empty_cell_not_nought(small: EditionFolder) -> None:
    assert _cells(_year(small, "sy", "2023"))[-1] == ["Closed", ""]


def test_a_year_without_figures_is_there_without_words(small: EditionFolder) -> None:
    year = _year(small, "ge", "2023")

    assert (year.label, year.sentence, year.rows, year.source) == ("2023", "", (), "")


def test_of_too_few_people_the_numbers_stand_there_without_a_share(small: EditionFolder) -> None:
    year = _year(small, "ge", "2024")

    assert (year.sentence, year.hundred) == ("2024: 19 people, too few", ())
    assert ["Yes", "3"] in _cells(year)


def test_a_note_stands_beside_the_figures_of_its_period_alone(small: EditionFolder) -> None:
    assert _year(small, "sy", "2024").note == "Files slept in 2024."
    assert _year(small, "sy", "2023").note == ""


def test_what_a_source_hides_is_said_where_it_shows_a_nought(small: EditionFolder) -> None:
    assert _year(small, "sy", "2024").source_note == "It hides small numbers."
    assert _year(small, "ge", "2024").source_note == ""


@pytest.mark.parametrize(("language", "names"), [("en", ["Syria", "Georgia"]), ("ar", ["سوريا", "جورجيا"])])
def test_a_country_is_called_as_its_readers_call_it(small: EditionFolder, language: str, names: list[str]) -> None:
    countries = {country.id: country.title for country in _table(small, language).countries}

    assert [countries["sy"], countries["ge"]] == names


def test_an_edition_may_call_a_country_otherwise(small: EditionFolder) -> None:
    assert _country(small, "cd").title == "DR Congo"
    assert "جمهورية الكونغو" in _country(small, "cd").names


def test_an_edition_needs_no_countries(small: EditionFolder) -> None:
    for path in (ROWS, "statistics/countries.toml"):
        small.remove(path)
    small.confirm()

    assert small.faults() == []
    assert compose(small.load(), "en").countries is None
