"""The digits that readers of a language write (docs/decisions/0018)."""

from __future__ import annotations

import unicodedata
from typing import Literal

Digits = Literal["latn", "arab", "arabext"]  # numbering systems by their names in the CLDR


DIGITS: dict[Digits, str] = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}


def in_digits(text: str, digits: str = DIGITS["latn"]) -> str:
    """`text` with every digit, of whatever script, written as one of the ten `digits`, nought first."""
    return "".join(digits[unicodedata.decimal(c)] if c.isdecimal() else c for c in text)
