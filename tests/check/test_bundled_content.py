"""The edition the program brings: without a fault on its day, and true to what it promises."""

from __future__ import annotations

from kiosk import paths
from kiosk.check import check
from kiosk.edition.edition import Edition


def test_it_passes_a_strict_check_on_the_day_somebody_last_looked(bundled: Edition) -> None:
    last_look = max(bundled.info.date, *(fact.checked_on for fact in bundled.facts.values()))

    assert list(map(str, check(paths.bundled_content(), last_look, strictly=True))) == []
