"""Rules for tables: a column is there to tell its rows apart.

What is the same in every row is a sentence about the whole table. Read row after row on a small screen it hides the
answer, which stands in another column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.records.articles import Section

FEWEST_ROWS = 2
HEAD_LINES = 2  # the names of the columns and the line of dashes
DRESS = re.compile(r"[*.]")  # what may differ without another meaning: bold, a full stop


def columns_tell_rows_apart(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for section in article.sections:
            for line, rows in _tables(section):
                for name in _repeating(rows):
                    message = f"{name!r} says the same in every row; say it once above the table and drop the column"
                    yield Fault(article.path, line, "repeated-column", message, "warning")


def _tables(section: Section) -> Iterator[tuple[int, list[list[str]]]]:
    """Line of the head, and the cells of its head and rows."""
    numbered = enumerate(section.markdown.split("\n"), section.line)
    for is_table, found in groupby(numbered, lambda item: item[1].lstrip().startswith("|")):
        if is_table:
            lines = list(found)
            yield lines[0][0], [_cells(text) for n, (_, text) in enumerate(lines) if n != HEAD_LINES - 1]


def _cells(line: str) -> list[str]:
    """`{fact:x|bare}` ends no cell."""
    whole = PLACEHOLDER.sub(lambda match: match.group().replace("|", "/"), line)
    return [cell.strip() for cell in whole.strip().strip("|").split("|")]


def _repeating(table: list[list[str]]) -> Iterator[str]:
    """The names of the columns that have the same words in all rows."""
    head, *rows = table
    if len(rows) < FEWEST_ROWS:
        return
    for name, *cells in zip(head, *rows, strict=False):  # a row with other cells is told as `broken-table`
        if cells[0] and len({_plain(cell) for cell in cells}) == 1:
            yield name


def _plain(cell: str) -> str:
    return " ".join(DRESS.sub("", cell).split()).casefold()


RULES = (columns_tell_rows_apart,)
