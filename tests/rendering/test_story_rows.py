"""A story shows the rows of its selections; what was not published is neither guessed nor added."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kiosk.edition.edition import Edition
from kiosk.edition.records.observations import Selection, Unit
from kiosk.edition.records.stories import ComparisonRow
from kiosk.rendering.story_rows import official_value, select
from tests.helpers.editions import EditionFolder

VISITORS = "statistics/visitors.csv"


def _selection(category: str, measure: str = "visitors", unit: Unit = "persons") -> Selection:
    return Selection(file="visitors.csv", measure=measure, category=category, unit=unit)


def _row(*official: Selection, complement: Selection | None = None) -> ComparisonRow:
    claim = _selection("total", "claimed", "unit_not_stated")
    return ComparisonRow(id="x", words={}, claim=claim, official=official, official_complement=complement)


@pytest.fixture
def edition(english: EditionFolder) -> Edition:
    """The small edition, read."""
    return english.load()


def test_a_selection_finds_its_series_in_the_order_of_time(english: EditionFolder) -> None:
    english.append(VISITORS, "2019,visitors,total,7,persons,yearbook,2026-01,\n")

    rows = select(english.load(), _selection("total"))

    assert [row.period for row in rows] == ["2019", "2023", "2024"]


@pytest.mark.parametrize(
    "selection",
    [
        _selection("nobody"),
        _selection("total", unit="cases"),
        Selection(file="other.csv", measure="visitors", category="total", unit="persons"),
    ],
)
def test_a_selection_of_nothing_finds_nothing(edition: Edition, selection: Selection) -> None:
    assert select(edition, selection) == []


def test_parts_are_added(edition: Edition) -> None:
    row = _row(_selection("grown-up"), _selection("children"))

    assert official_value(edition, row, "2024") == Decimal("1350.5")


def test_there_is_no_sum_when_a_part_was_not_published(edition: Edition) -> None:
    row = _row(_selection("total"), _selection("children"))

    assert official_value(edition, row, "2023") is None


def test_there_is_no_figure_for_a_year_without_any(edition: Edition) -> None:
    assert official_value(edition, _row(_selection("total")), "1999") is None


def test_no_part_at_all_is_no_zero(edition: Edition) -> None:
    assert official_value(edition, _row(), "2024") is None


def test_a_complement_is_taken_from_a_hundred(edition: Edition) -> None:
    row = _row(complement=_selection("share", "accepted", "percent"))

    assert official_value(edition, row, "2024") == Decimal("52.8")
    assert official_value(edition, row, "1999") is None
