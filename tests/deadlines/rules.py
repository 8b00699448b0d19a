"""Rules to count with, named as in `cases.tsv`: they stand for no real ones."""

from __future__ import annotations

import datetime as dt

from kiosk.deadlines.answer import Asker
from kiosk.deadlines.days import Days
from kiosk.deadlines.holidays import public_holidays
from kiosk.edition.records.facts import Mark
from kiosk.prepared.views import DeadlineView, LimitView

EDITION_DATE = dt.date(2026, 1, 2)
TURN = dt.date(2026, 6, 12)
LAST_OF_THE_OLD = dt.date(2026, 6, 11)
DAYS = Days(public_holidays(EDITION_DATE))


def limit(
    value: int,
    unit: str = "days",
    mark: Mark = "ok",
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
        mark=mark,
        review_by=review_by,
        applies_from=since,
        applies_until=until,
        hard_date=hard_date,
    )


def deadline(*limits: LimitView, turns: bool = False) -> DeadlineView:
    """What the card counts; with `turns` the day of asking decides which rule is in force."""
    return DeadlineView(
        id="a-deadline",
        title="A decision",
        action="Act",
        note="",
        counts_from="received",
        limits=limits,
        rules_change=TURN if turns else None,
        rules_change_words="",
        letters=(),
        page="a-page",
        contacts=("lawyer",),
        sources=(),
    )


def asker(today: dt.date) -> Asker:
    """Somebody who asks on a day."""
    return Asker(today=today, edition_date=EDITION_DATE, days=DAYS)


OLD, NEW = limit(30, until=LAST_OF_THE_OLD), limit(10, since=TURN)
OLD_SHORT = limit(10, until=LAST_OF_THE_OLD)
NEW_IN_DOUBT = limit(10, mark="check", since=TURN)
BY_NAME = {
    **{f"days-{number}": deadline(limit(number)) for number in (1, 5, 10, 30)},
    **{f"weeks-{number}": deadline(limit(number, "weeks")) for number in (1, 3)},
    **{f"months-{number}": deadline(limit(number, "months")) for number in (1, 3)},
    "working-8": deadline(limit(8, "working-days")),
    "received": deadline(OLD, NEW),
    "asked": deadline(OLD, NEW, turns=True),
    "either": deadline(limit(10), limit(5)),
    "checking": deadline(limit(10, mark="check")),
    "changed": deadline(limit(10, mark="changed")),
    "one-doubtful": deadline(limit(5), limit(10, mark="check")),
    "unknown": deadline(),
    "only-new": deadline(NEW),
    "only-old": deadline(OLD_SHORT),
    "asked-only-new": deadline(NEW, turns=True),
    "asked-only-old": deadline(OLD_SHORT, turns=True),
    "asked-new-checking": deadline(OLD, NEW_IN_DOUBT, turns=True),
    "outdated": deadline(limit(10, review_by=dt.date(2026, 12, 1))),
    "hard-date": deadline(limit(10, hard_date=dt.date(2026, 12, 1))),
    "hours": deadline(limit(24, "hours")),
}
