"""Rules to count with, named as in `cases.tsv`: they stand for no real ones."""

from __future__ import annotations

import datetime as dt

from kiosk.deadlines.answer import Asker
from kiosk.deadlines.days import Days
from kiosk.deadlines.holidays import public_holidays
from kiosk.prepared.views import DeadlineView, LimitView

EDITION_DATE = dt.date(2026, 1, 2)
TURN = dt.date(2026, 6, 12)
LAST_OF_THE_OLD = dt.date(2026, 6, 11)
DAYS = Days(public_holidays(EDITION_DATE))


def limit(
    value: int,
    unit: str = "days",
    sure: bool = True,
    since: dt.date | None = None,
    until: dt.date | None = None,
    review_by: dt.date = dt.date(2040, 1, 1),
    hard_date: dt.date | None = None,
) -> LimitView:
    """A rule, sure and in force unless said otherwise."""
    return LimitView(
        fact="a-rule",
        value=value,
        unit=unit,
        words=f"{value} {unit}",
        sure=sure,
        review_by=review_by,
        applies_from=since,
        applies_until=until,
        hard_date=hard_date,
    )


def event(*limits: LimitView) -> DeadlineView:
    """What the card counts after something that the person did."""
    return DeadlineView(
        id="an-event",
        title="You arrived",
        action="Act",
        note="",
        counts_from="arrived",
        limits=limits,
        floor=None,
        asks_held=False,
        letters=(),
        page="a-page",
        contacts=("lawyer",),
        sources=(),
    )


def letter(floor: LimitView | None = None) -> DeadlineView:
    """What the card counts from what is printed in a letter."""
    return DeadlineView(
        id="a-letter",
        title="A decision",
        action="Act",
        note="",
        counts_from="letter",
        limits=(),
        floor=floor,
        asks_held=True,
        letters=(),
        page="a-page",
        contacts=("lawyer",),
        sources=(),
    )


def asker(today: dt.date, days: Days = DAYS) -> Asker:
    """Somebody who asks on a day."""
    return Asker(today=today, edition_date=EDITION_DATE, days=days)


OLD, NEW = limit(30, until=LAST_OF_THE_OLD), limit(10, since=TURN)
OLD_SHORT = limit(10, until=LAST_OF_THE_OLD)
BY_NAME = {
    **{f"days-{number}": event(limit(number)) for number in (1, 5, 10, 30)},
    **{f"weeks-{number}": event(limit(number, "weeks")) for number in (1, 3)},
    **{f"months-{number}": event(limit(number, "months")) for number in (1, 3)},
    "working-8": event(limit(8, "working-days")),
    "turned": event(OLD, NEW),
    "either": event(limit(10), limit(5)),
    "doubtful": event(limit(10, sure=False)),
    "one-doubtful": event(limit(5), limit(10, sure=False)),
    "unknown": event(),
    "only-new": event(NEW),
    "only-old": event(OLD_SHORT),
    "outdated": event(limit(10, review_by=dt.date(2026, 12, 1))),
    "hard-date": event(limit(10, hard_date=dt.date(2026, 12, 1))),
    "hours": event(limit(24, "hours")),
}
