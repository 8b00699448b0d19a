"""Lists keep the numbers they are written with, and nothing of a table is lost."""

from __future__ import annotations

import pytest

from kiosk.prepared.views import Block
from kiosk.rendering.markdown import Renderer
from tests.helpers.editions import EditionFolder


def _blocks(small: EditionFolder, text: str, language: str = "en") -> list[Block]:
    return list(Renderer(small.load(), language).blocks(text))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Ask.\n2. Wait.", ["1.", "2."]),
        ("3. Go.\n4. Sign.", ["3.", "4."]),
        ("1. a\n\n2. b", ["1.", "2."]),
        ("1. a\n3. c\n7. g", ["1.", "3.", "7."]),
        ("1. a\n1. b", ["1.", "1."]),
        ("9. a\n10. b\n11. c", ["9.", "10.", "11."]),
    ],
)
def test_numbers_stay_as_they_are_written(small: EditionFolder, text: str, numbers: list[str]) -> None:
    (block,) = _blocks(small, text)

    assert list(block.numbers) == numbers


@pytest.mark.parametrize(
    "between",
    ['!!! careful "Stop"\n    Read first.', "A sentence.", "### A heading", "| a |\n|---|\n| b |", "- a dash"],
)
def test_a_list_goes_on_behind_what_stands_between(small: EditionFolder, between: str) -> None:
    blocks = _blocks(small, f"1. Ask.\n2. Wait.\n\n{between}\n\n3. Go.\n4. Sign.")

    assert [list(block.numbers) for block in (blocks[0], blocks[-1])] == [["1.", "2."], ["3.", "4."]]


def test_an_entry_of_an_inner_list_takes_no_number_of_the_outer_one(small: EditionFolder) -> None:
    (block,) = _blocks(small, "1. Ask.\n    - by mail\n    - by phone\n2. Wait.")

    assert list(block.numbers) == ["1.", "", "", "2."]


def test_numbers_stand_in_the_digits_of_the_reader(small: EditionFolder) -> None:
    (block,) = _blocks(small, "3. اسأل\n4. انتظر", "ar")

    assert [number.strip("\u200f") for number in block.numbers] == ["٣.", "٤."]


def test_a_bare_fact_ends_no_cell(small: EditionFolder) -> None:
    (block,) = _blocks(small, "| a | b |\n|---|---|\n| {fact:people-in-line|bare} | x |")

    (row,) = block.rows
    assert [cell.text for cell in row.cells] == [_blocks(small, "{fact:people-in-line|bare}")[0].text, "x"]
