"""The figures of a country, year by year: what was published, what is added up, and how many of a hundred got a yes."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

import msgspec

from kiosk.edition.edition import Edition
from kiosk.edition.files import COUNTRY_ROWS
from kiosk.edition.records.countries import Answer, CountryTable
from kiosk.edition.records.observations import Observation

HUNDRED = 100


class YearFigures(msgspec.Struct, frozen=True):
    """What one source published of one country in one period; `rows` by outcome, without those it does not print."""

    period: str
    rows: dict[str, Observation]
    answers: dict[str, Answer]

    @property
    def source(self) -> str:
        """Where the figures come from."""
        return next(iter(self.rows.values())).source_id

    @property
    def has_nought(self) -> bool:
        """Whether one of them is 0, which may hide a small number."""
        return any(row.value == 0 for row in self.rows.values())

    @property
    def decided(self) -> Decimal:
        """How many people got a yes or a no."""
        return self._with("yes", "no")

    def share(self, fewest: int) -> int | None:
        """How many of a hundred who got a yes or a no got a yes; None when `fewest` did not get one of them.

        Rounding never turns some into none or into all.
        """
        decided, yes = self.decided, self._with("yes")
        if not decided or decided < fewest:
            return None
        nearest = int((yes * HUNDRED / decided).quantize(Decimal(1), rounding=ROUND_HALF_UP))
        least, most = (1 if yes else 0), (HUNDRED if yes == decided else HUNDRED - 1)
        return min(max(nearest, least), most)

    def _with(self, *answers: Answer) -> Decimal:
        return sum((row.value for name, row in self.rows.items() if self.answers[name] in answers), Decimal(0))


def periods_of(edition: Edition) -> list[str]:
    """The periods that any country has figures of, the newest first."""
    return sorted({row.period for row in edition.observations.get(COUNTRY_ROWS, ())}, reverse=True)


def years_of(edition: Edition, table: CountryTable, country: str) -> list[YearFigures]:
    """The figures of a country, the newest first."""
    rows = [row for row in edition.observations.get(COUNTRY_ROWS, ()) if row.category == country]
    periods = sorted({row.period for row in rows}, reverse=True)
    return [_year(table, period, (row for row in rows if row.period == period)) for period in periods]


def _year(table: CountryTable, period: str, rows: Iterable[Observation]) -> YearFigures:
    answers = {outcome.id: outcome.answer for outcome in table.outcomes}
    return YearFigures(period, {row.measure: row for row in rows if row.measure in answers}, answers)
