"""Writes a fact in a reader's language: number, unit, date, with the digits people see on their letters.

Latin digits are used in every language of this edition: they are the digits of the letters, phones and doors in Belgium
(docs/decisions/0009).
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from kiosk.content.model import Edition
from kiosk.errors import ContentError

SAME_EVERYWHERE = frozenset({"phone", "address", "time-range", "text"})
WITHOUT_VALUE = frozenset({"rule"})
_LOCALES = {"en": "en_GB", "fr": "fr_BE", "nl": "nl_BE"}
OTHER_UNITS = SAME_EVERYWHERE | WITHOUT_VALUE | {"date", "count"}
NO_BREAK_SPACE = "\u00a0"
PLACEHOLDER = re.compile(r"\{(?P<kind>fact|rule):(?P<id>[a-z0-9-]+)(?P<bare>\|bare)?\}")


class FactWriter:
    """Writes the facts of one edition in one language."""

    def __init__(self, edition: Edition, language: str) -> None:
        self._edition = edition
        self._language = language
        self._locale = Locale.parse(_LOCALES.get(language, language))

    def number(self, value: Decimal | int | float) -> str:
        """`value` with the separators of the language."""
        return format_decimal(value, locale=self._locale, numbering_system="latn")

    def date(self, value: dt.date) -> str:
        """`value` with the name of the month."""
        return format_date(value, "long", locale=self._locale)

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


def fact_ids(text: str) -> set[str]:
    """The facts and rules a text names."""
    return {match["id"] for match in PLACEHOLDER.finditer(text)}
