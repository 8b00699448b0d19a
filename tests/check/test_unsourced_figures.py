"""A figure is found in a text however it is written."""

from __future__ import annotations

from decimal import Decimal

from kiosk.check.strict.unsourced import figures


def test_figures_are_found_in_any_digits_and_with_any_separators() -> None:
    assert figures("38,394 or 38.394 or 38\u202f394 or ۳۸٬۳۹۴ or 38394, and 35,4 % or ٣٥٫٤٪") == {
        Decimal(38394),
        Decimal("35.4"),
    }
