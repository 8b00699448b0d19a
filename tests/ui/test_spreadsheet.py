"""A saved table is text to a spreadsheet program, whatever somebody wrote into the data."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.spreadsheet import safe_cell, spreadsheet


@pytest.mark.parametrize(
    "cell",
    [
        "=1+2",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        '=HYPERLINK("http://example.org","click")',
        "=1';=1",
        "  =1",
        "\u00a0=1",
        "＝1",
        "-25.7",
    ],
)
def test_a_formula_becomes_text(cell: str) -> None:
    assert safe_cell(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["", "2024", "44760", "43.5", "a=b", "persons", "2019-01/2019-09", "‎−25.7", "'quoted'"]
)
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert safe_cell(cell) == cell


@given(st.lists(st.lists(st.text(), min_size=1, max_size=4), max_size=4))
def test_no_cell_begins_like_a_formula_and_cells_do_not_break_out(rows: list[list[str]]) -> None:
    text = spreadsheet(rows).decode("utf-8-sig")

    read = list(csv.reader(io.StringIO(text, newline="")))

    assert [
        [cell.removeprefix("'") if cell != given else cell for cell, given in zip(a, b, strict=True)]
        for a, b in zip(read, rows, strict=True)
    ] == rows
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for row in read for cell in row)


def test_control_a_table_written_as_it_is_would_run_one() -> None:
    text = io.StringIO()

    csv.writer(text).writerow(["=1+2"])

    assert text.getvalue().startswith("=")


def test_it_is_utf8_that_excel_knows() -> None:
    assert spreadsheet([["سوريا"]]) == b"\xef\xbb\xbf" + '"سوريا"\r\n'.encode()
