"""The public holidays of Belgium, looked up when an edition is prepared: the only place that imports the library."""

from __future__ import annotations

import datetime as dt

YEARS_BACK, YEARS_AHEAD = 2, 6  # around the date of an edition; longer than `clock` lets anybody count


def public_holidays(edition_date: dt.date) -> tuple[dt.date, ...]:
    """The legal public holidays of the whole country in the years around an edition, in their order.

    Easter and Whit Sunday are among them. Bank holidays and those of the communities are not.
    """
    from holidays.countries.belgium import Belgium

    year = edition_date.year
    years = range(year - YEARS_BACK, year + YEARS_AHEAD + 1)
    return tuple(sorted(Belgium(years=years)))  # type: ignore[no-untyped-call]  # the library's classes say no types
