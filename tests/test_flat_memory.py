"""How the soak for memory judges its samples."""

from __future__ import annotations

import random

import pytest

from tests.soak.flat import BOUND, CEILING_KB, Sample, is_flat, slope

HEAP = 90_000_000


def _samples(each: float, noise: int = 5_000, *, high: int = 0) -> list[Sample]:
    """Forty over 20,000 pages, of which each leaves so many bytes; one of them is that much higher."""
    chance = random.Random(1)
    return [
        Sample(
            done=number * 500,
            heap=HEAP + int(number * 500 * each) + chance.randint(-noise, noise) + (high if number == 20 else 0),
            scripts=1_000_000,
            private=120_000,
            files=17,
        )
        for number in range(41)
    ]


def test_what_stays_the_same_is_flat() -> None:
    samples = _samples(0)
    assert slope(samples).middle == pytest.approx(0, abs=1)
    assert is_flat(samples)


def test_a_leak_of_twice_the_bound_is_surely_found_through_noise_of_a_quarter_of_a_megabyte() -> None:
    samples = _samples(2 * BOUND, noise=250_000)
    assert slope(samples).middle == pytest.approx(2 * BOUND, rel=0.2)
    assert slope(samples).low > BOUND
    assert not is_flat(samples)


def test_what_cannot_be_told_apart_from_a_leak_is_not_called_flat() -> None:
    assert not is_flat(_samples(0, noise=5_000_000))


def test_one_high_sample_is_no_leak() -> None:
    assert is_flat(_samples(0, high=5_000_000))


def test_a_leak_of_the_script_engine_alone_is_found() -> None:
    leaks = [Sample(one.done, one.heap, one.scripts + 100 * one.done, one.private, 17) for one in _samples(0)]
    assert not is_flat(leaks)


def test_memory_that_neither_asked_for_is_found_by_what_the_system_counts() -> None:
    *before, last = _samples(0)
    assert not is_flat([*before, Sample(last.done, last.heap, last.scripts, last.private + CEILING_KB + 1, 17)])


def test_a_file_that_stays_open_is_found() -> None:
    *before, last = _samples(0)
    assert not is_flat([*before, Sample(last.done, last.heap, last.scripts, last.private, 18)])
