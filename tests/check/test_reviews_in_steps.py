"""The texts of the edition fall due in steps: what falls due all at once is confirmed without being read."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest

from kiosk.check.dates import FEW_REVIEWS, LARGEST_SHARE_A_WEEK, reviews_fall_due_in_steps
from kiosk.edition.edition import Edition

MONDAY = dt.date(2027, 2, 15)


def _due(bundled: Edition, days: list[dt.date]) -> Edition:
    """The edition with its texts due on these days, in turn."""
    turn = iter(range(10_000))
    by_kind = {
        kind: {
            key: msgspec.structs.replace(
                owner, info=msgspec.structs.replace(owner.info, review_by=days[next(turn) % len(days)])
            )
            for key, owner in owners.items()
        }
        for kind, owners in bundled.by_kind.items()
    }
    return msgspec.structs.replace(bundled, by_kind=by_kind)


@pytest.mark.parametrize("spread", [1, 2, 3, 5, 7])
def test_more_than_a_share_in_one_week_is_told(bundled: Edition, spread: int) -> None:
    faults = list(reviews_fall_due_in_steps(_due(bundled, [MONDAY + dt.timedelta(days=n) for n in range(spread)])))

    (fault,) = faults
    assert (fault.code, fault.severity, fault.line > 0) == ("reviews-at-once", "warning", True)
    assert str(MONDAY) in fault.message


def test_texts_that_fall_due_week_by_week_are_none(bundled: Edition) -> None:
    weeks = [MONDAY + dt.timedelta(weeks=n) for n in range(10)]

    assert list(reviews_fall_due_in_steps(_due(bundled, weeks))) == []


def test_the_texts_of_this_edition_fall_due_in_steps(bundled: Edition) -> None:
    texts = len(list(bundled.owners))

    assert texts * LARGEST_SHARE_A_WEEK >= FEW_REVIEWS / 2
    assert list(reviews_fall_due_in_steps(bundled)) == []
