"""An answer of the deadline card in the words of a slip."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Protocol

from kiosk.deadlines.answer import Answer, Counted, Named
from kiosk.languages.bidi import isolated
from kiosk.prepared.views import DeadlineView
from kiosk.slip.record import DayLines, Line
from kiosk.slip.words import SlipWords, filled


class Dates(Protocol):
    """Writes days in a language."""

    def day(self, day: dt.date) -> str: ...

    def other_day(self, day: dt.date) -> str: ...

    def both(self, day: dt.date) -> str: ...


def day_lines(kind: DeadlineView, found: Answer, words: SlipWords, dates: Dates, today: dt.date) -> DayLines:
    """The day to act by, the day on the paper, or "today"; a day that has passed is not written down to be kept."""
    note = [Line(text=kind.note)] if kind.note else []
    if isinstance(found, Counted):
        if found.days_left < 0:
            late = words.lawyer_all_the_same if kind.counts_from == "letter" else words.all_the_same
            return DayLines(lead=words.passed, day=late, more=tuple(note))
        more = (*_same_day(found, words, dates), *_less_or_more(found, words, dates, today), *note)
        return DayLines(lead=kind.action, day=dates.day(found.safe_day), more=more)
    if isinstance(found, Named):
        lead = words.on_the_day if found.what == "appointment" else words.before_the_day
        return DayLines(lead=lead, day=kind.action, more=tuple(note))
    still = [] if found.reason == "always" else [Line(text=words.still_time, strong=True)]
    return DayLines(lead=words.act_today, day=kind.action, more=(*still, *note))


def _same_day(found: Counted, words: SlipWords, dates: Dates) -> Iterator[Line]:
    other = dates.other_day(found.safe_day)
    if other:
        yield Line(text=other, strong=True)
    yield Line(text=filled(words.on_letters, isolated(f"{found.safe_day:%d/%m/%Y}")))


def _less_or_more(found: Counted, words: SlipWords, dates: Dates, today: dt.date) -> Iterator[Line]:
    if found.ground == "floor":
        yield Line(text=words.perhaps_more, strong=True)
    elif found.sooner_day is not None:
        sooner = found.sooner_day > today
        yield Line(
            text=filled(words.better_by, dates.both(found.sooner_day)) if sooner else words.better_today, strong=True
        )
