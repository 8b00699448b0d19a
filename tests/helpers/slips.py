"""Slips of an edition, as a visitor would open them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kiosk.edition.address import DEADLINE, Address
from kiosk.edition.kinds import LETTER, PAGE, STEP
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import LanguageView
from kiosk.slip.compose import Reader, column_of
from kiosk.slip.record import Column, DayLines

TODAY = dt.date(2026, 11, 30)


def reader_of(edition: PreparedEdition, language: str, today: dt.date = TODAY) -> Reader:
    """Somebody who reads a language of an edition."""
    names = {one.code: one.name for one in edition.contents.languages}
    return Reader(view=edition.language(language), names=names, today=today)


def column(reader: Reader, address: str, day: DayLines | None = None) -> Column:
    """The slip of an address, which has one."""
    parsed = Address.parse(address)
    assert parsed is not None, address
    found = column_of(reader, parsed, day)
    assert found is not None, address
    return found


def every_address(view: LanguageView) -> Iterator[str]:
    """Everything of an edition that has a slip."""
    yield from (f"{PAGE.id}:{key}" for key in view.pages)
    yield from (f"{STEP.id}:{step.article.id}" for step in view.steps)
    yield from (f"{LETTER.id}:{letter.article.id}" for letter in view.letters)
    yield from (f"{DEADLINE}:{kind.id}" for kind in view.deadlines)
