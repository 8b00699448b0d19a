"""The bench that types in the real window says what it measured; how fast it was is nobody's test."""

from __future__ import annotations

import pytest

from kiosk.bench.window import PERIOD_MS, measure_typing
from kiosk.prepared.store import PreparedEdition


@pytest.mark.usefixtures("qapp")
def test_every_key_brings_its_letter_and_its_results(edition: PreparedEdition) -> None:
    found = measure_typing(edition, 24)

    assert found.keys == 24
    for taken in (found.bare, found.echo, found.results):
        assert 0 < taken.p50 <= taken.p95 <= taken.p99 <= taken.most
    assert found.echo.p50 <= found.results.p50
    assert found.dropped >= (found.results.most > PERIOD_MS)
