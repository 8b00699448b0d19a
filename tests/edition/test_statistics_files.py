"""Statistics are read exactly as published, added only when every part is there, and never guessed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.check import checked_edition
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults
from kiosk.edition.observations import COLUMNS, read_observations
from kiosk.edition.read import Folder
from kiosk.errors import ContentError
from tests.helpers.editions import EditionFolder
from tests.helpers.properties import steady

STORIES, VISITORS = "statistics/statistics.toml", "statistics/visitors.csv"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that outlives one example."""
    return tmp_path_factory.mktemp("values")


@pytest.fixture
def edition(english: EditionFolder) -> Edition:
    """The small edition, read."""
    return english.load()


def test_a_value_is_exactly_as_published(edition: Edition) -> None:
    values = [str(row.value) for row in edition.observations["visitors.csv"]]

    assert values == ["1200", "1350.5", "1000", "350.5", "40", "47.2", "1500", "1300", "27.1"]


@pytest.mark.parametrize("value", ["0", "0.0", "1000000000", "1000000000.00"])
def test_the_ends_of_the_range_are_values(english: EditionFolder, value: str) -> None:
    english.append(VISITORS, f"2022,visitors,total,{value},persons,yearbook,2026-01,\n")

    assert str(english.load().observations["visitors.csv"][-1].value) == value
    assert english.faults() == []


def test_a_row_keeps_its_source_date_and_note(english: EditionFolder) -> None:
    english.append(VISITORS, '2022,visitors,total,7,persons,yearbook,2026-01,"a note, with ""words"""\n')

    row = english.load().observations["visitors.csv"][-1]

    assert (row.source_id, row.source_date, row.note) == ("yearbook", "2026-01", 'a note, with "words"')


def test_a_bad_row_is_left_out_and_the_others_are_read(english: EditionFolder) -> None:
    english.append(VISITORS, "2022,visitors,total,NaN,persons,yearbook,2026-01,\n")
    english.append(VISITORS, "2021,visitors,total,5,persons,yearbook,2026-01,\n")

    rows = english.load().observations["visitors.csv"]

    assert len(rows) == 10
    assert [row.period for row in rows if row.value == 5] == ["2021"]


def test_the_fault_of_a_row_that_runs_over_lines_names_its_last_line(english: EditionFolder) -> None:
    english.append(VISITORS, '2022,visitors,total,-1,persons,yearbook,2026-01,"two\nlines"\n')

    (fault,) = english.faults()

    assert (fault.code, fault.line) == ("bad-value", 12)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("2025,visitors,total,9,persons,nobody,2026-01,", "unknown-source"),
        ("2025,visitors,total,9,persons,,2026-01,", "unknown-source"),
        ("2025,visitors,total,9,cases,yearbook,2026-01,", "mixed-units"),
        ("2024,visitors,total,9,persons,yearbook,2026-01,", "twice"),
    ],
)
def test_an_edition_with_a_row_that_cannot_be_trusted_is_not_loaded(
    english: EditionFolder, row: str, code: str
) -> None:
    english.append(VISITORS, f"{row}\n")

    with pytest.raises(ContentError, match=rf"statistics/visitors\.csv:11: error: {code}"):
        checked_edition(english.root)


def test_an_edition_whose_parts_do_not_add_up_is_not_loaded(english: EditionFolder) -> None:
    parts = 'total = "total"\nparts = ["grown-up", "children"]'
    english.append(STORIES, f'[[sum]]\nfile = "visitors.csv"\nmeasure = "visitors"\nunit = "persons"\n{parts}\n')
    checked_edition(english.root)
    english.replace(VISITORS, "grown-up,1000", "grown-up,1001")

    with pytest.raises(
        ContentError, match=r"statistics/visitors\.csv:3: error: wrong-sum.*1351\.5 in 2024, not 1350\.5"
    ):
        checked_edition(english.root)


@steady
@given(
    st.one_of(
        st.decimals(allow_nan=True, allow_infinity=True).map(str),
        st.floats().map(str),
        st.text(alphabet="0123456789eE+-._ naNIinfty٣", max_size=12),
    )
)
def test_whatever_stands_for_a_value_it_is_a_number_in_range_or_a_fault(place: Path, value: str) -> None:
    file = place / "statistics" / "a.csv"
    file.parent.mkdir(exist_ok=True)
    file.write_text(f'{",".join(COLUMNS)}\n2024,m,c,"{value}",persons,s,d,\n', encoding="utf-8")
    faults = Faults()

    rows = read_observations(Folder(place, faults), faults)["a.csv"]

    assert len(rows) + len(list(faults)) == 1
    assert all(row.value.is_finite() and 0 <= row.value <= 10**9 for row in rows)
