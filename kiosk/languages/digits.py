"""The digits that readers of a language write (docs/decisions/0018)."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Digits = Literal["latn", "arab", "arabext"]  # numbering systems by their names in the CLDR


DIGITS: dict[Digits, str] = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}
_DIGIT = re.compile(r"\d")  # of whatever script


def in_digits(text: str, digits: str = DIGITS["latn"]) -> str:
    """`text` with every digit, of whatever script, written as one of the ten `digits`, nought first."""
    return _DIGIT.sub(lambda digit: digits[unicodedata.decimal(digit.group())], text)
