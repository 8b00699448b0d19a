"""Whether the clock of the machine can be believed."""

from __future__ import annotations

import datetime as dt

# Every rule is reviewed within 400 days (kiosk.check.dates); a clock that is years past the edition is wrong,
# or the edition is too old to count from.
LONGEST_AFTER_EDITION = dt.timedelta(days=3 * 366)


def is_plausible(today: dt.date, edition_date: dt.date) -> bool:
    """No program shows an edition before its date: a clock in 1970 lost its battery."""
    return edition_date <= today <= edition_date + LONGEST_AFTER_EDITION
