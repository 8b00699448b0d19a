"""Rows for a spreadsheet, safe to open: no cell can be taken for a formula.

A spreadsheet program runs what begins with one of a few signs. An apostrophe before it, inside quotes, makes it text
(OWASP, CSV Injection: https://owasp.org/www-community/attacks/CSV_Injection).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
MADE_TEXT = "'"
BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for a code page


def spreadsheet(rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as CSV in UTF-8, every cell in quotes."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def safe_cell(text: str) -> str:
    """`text` as a cell that stays text, also where blanks stand before a formula."""
    dangerous = text.startswith(STARTS_A_FORMULA) or text.lstrip().startswith(STARTS_A_FORMULA)
    return MADE_TEXT + text if dangerous else text
