"""Writes a fact in a reader's language: number, unit and date in the reader's digits.

What a person compares with a paper, a door, a dial or a phone keeps the Latin digits it has there: the number to call,
the address, the time of day, the name of a document (docs/decisions/0018).
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, get_date_format
from babel.numbers import format_decimal, get_minus_sign_symbol, get_plus_sign_symbol

from kiosk.edition.edition import Edition
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.errors import ContentError
from kiosk.languages.dates import pattern_of_day
from kiosk.languages.digits import DIGITS, in_digits

SAME_EVERYWHERE = frozenset({"phone", "address", "time-range", "text"})
WITHOUT_VALUE = frozenset({"rule"})
OTHER_UNITS = SAME_EVERYWHERE | WITHOUT_VALUE | {"date", "count"}
NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
PERIOD = re.compile(r"\d{4}(?:-\d{2}){0,2}")  # a year, a month or a day


class FactWriter:
    """Writes the facts of one edition in one language."""

    def __init__(self, edition: Edition, language: str) -> None:
        self._edition = edition
        self._language = language
        record = edition.registry[language]
        self._locale = Locale.parse(record.locale)
        self._digits = record.digits
        self._dates = record.dates
        self._long = str(get_date_format("long", locale=self._locale))

    def number(self, value: Decimal | int | float) -> str:
        """`value` with the separators and in the digits of the language."""
        return self._in_digits(format_decimal(value, locale=self._locale, numbering_system=self._digits))

    def signed(self, value: Decimal) -> str:
        """A difference: more has a plus, less a minus, both where the language has them."""
        if not value:
            return self.number(value)
        plus = get_plus_sign_symbol(self._locale, numbering_system=self._digits)
        minus = get_minus_sign_symbol(self._locale, numbering_system=self._digits)
        return (plus if value > 0 else minus.replace("-", MINUS)) + self.number(abs(value))

    def date(self, value: dt.date) -> str:
        """`value` with the name of the month."""
        pattern = pattern_of_day(self._long, self._dates, value.day, self._other_month(value))
        return self._in_digits(format_date(value, pattern, locale=self._locale))

    def _other_month(self, value: dt.date) -> str:
        """The month as other readers of the language know it; empty where it has one name."""
        if not self._dates.other_months:
            return ""
        own, other = (format_date(value, "MMMM", locale=one) for one in (self._locale, self._dates.other_months))
        return other if other != own else ""

    def period(self, value: str) -> str:
        """A year, a month or a day in ISO form, or two of them with `/`, in words; anything else as it is."""
        first, _, last = value.partition("/")
        if not all(PERIOD.fullmatch(part) for part in (first, last or first)):
            return value
        try:
            return f"{self._part(first, first[:4] == last[:4])} – {self._part(last)}" if last else self._part(first)
        except ValueError:  # no day of the calendar
            return value

    def _part(self, value: str, same_year: bool = False) -> str:
        match len(value):
            case 4:
                return self._in_digits(value)
            case 7:
                pattern = "LLLL" if same_year else "LLLL y"
                return self._in_digits(format_date(dt.date.fromisoformat(f"{value}-01"), pattern, locale=self._locale))
        return self.date(dt.date.fromisoformat(value))

    def _in_digits(self, text: str) -> str:
        return in_digits(text, DIGITS[self._digits])

    def fact(self, fact_id: str, *, bare: bool = False) -> str:
        """Value and unit of a fact; `bare` leaves the unit out, a rule has neither.

        Raises:
            ContentError: there is no such fact, or its unit has no words in the language.
        """
        fact = self._edition.facts.get(fact_id)
        if fact is None:
            raise ContentError(f"facts.toml: there is no fact {fact_id!r}")
        if fact.unit in WITHOUT_VALUE:
            return ""
        if isinstance(fact.value, dt.date):
            return self.date(fact.value)
        if isinstance(fact.value, str):
            return fact.value.replace(" ", NO_BREAK_SPACE) if fact.unit == "phone" else fact.value
        if not isinstance(fact.value, int | float):
            raise ContentError(f"facts.toml: {fact_id} has no value that can be written")
        return self.number(fact.value) if bare or fact.unit == "count" else self._with_unit(fact.value, fact.unit)

    def _with_unit(self, value: int | float, unit: str) -> str:
        patterns = self._edition.units.get(unit, {}).get(self._language)
        if not patterns:
            raise ContentError(f"units.toml: no words for {unit!r} in {self._language}")
        pattern = patterns.get(self._locale.plural_form(value), patterns["other"])
        return pattern.replace("{n}", self.number(value)).replace(" ", NO_BREAK_SPACE)

    def text(self, template: str) -> str:
        """A line of plain words with its facts written in."""
        return PLACEHOLDER.sub(lambda match: self.fact(match["id"], bare=bool(match["bare"])), template)
