"""A clock that is wrong makes nothing current again, and is told."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import cast

import pytest

from kiosk.settings import Settings
from kiosk.tour.staff import staff_on
from kiosk.ui.given import EditionReader, Given

EDITION = dt.date(2026, 11, 22)


def _given(today: dt.date) -> Given:
    edition = SimpleNamespace(contents=SimpleNamespace(date=EDITION.isoformat()))
    return Given(
        edition=cast(EditionReader, edition),
        settings=Settings(),
        layouts=[],
        find=lambda query, language, limit, *, literal: None,  # type: ignore[arg-type]
        today=lambda: today,
        state_of_words=lambda language: "machine",
        staff=staff_on(lambda: today),
    )


@pytest.mark.parametrize("today", [dt.date(1970, 1, 1), dt.date(2026, 11, 21), dt.date.min])
def test_a_clock_before_the_edition_reads_as_on_its_day_and_is_wrong(today: dt.date) -> None:
    assert _given(today).reading_day() == EDITION
    assert _given(today).clock_is_wrong()


@pytest.mark.parametrize("today", [EDITION, dt.date(2027, 6, 1)])
def test_a_clock_that_can_be_right_is_believed(today: dt.date) -> None:
    assert _given(today).reading_day() == today
    assert not _given(today).clock_is_wrong()


def test_a_clock_far_behind_the_edition_is_wrong_but_old_texts_stay_old() -> None:
    given = _given(dt.date(2099, 12, 31))

    assert given.reading_day() == dt.date(2099, 12, 31)
    assert given.clock_is_wrong()
