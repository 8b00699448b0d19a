"""How the soak for memory judges its samples."""

from __future__ import annotations

import pytest

from tests.soak.flat import Sample, growth


def test_what_stays_the_same_does_not_grow() -> None:
    assert growth([Sample(n, 100 + n % 2, 8) for n in range(0, 1_000, 10)]) == pytest.approx(0, abs=1)


def test_a_leak_is_seen_through_the_noise() -> None:
    assert growth([Sample(n, 5_000 + n + (n % 7) * 20, 8) for n in range(0, 1_000, 10)]) == pytest.approx(990, rel=0.05)


def test_one_high_sample_is_no_leak() -> None:
    samples = [Sample(n, 9_000 if n == 500 else 5_000, 8) for n in range(0, 1_010, 10)]
    assert abs(growth(samples)) < 100
