"""An answer of the deadline card in the words of a slip."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Protocol

from kiosk.deadlines.answer import Answer, Counted, Named
from kiosk.languages.bidi import isolated
from kiosk.prepared.views import DeadlineView, DocumentWordsView
from kiosk.slip.record import DayLines, Line


class Dates(Protocol):
    """Writes days in a language."""

    def day(self, day: dt.date) -> str: ...

    def other_day(self, day: dt.date) -> str: ...

    def both(self, day: dt.date) -> str: ...


def day_lines(kind: DeadlineView, found: Answer, words: DocumentWordsView, dates: Dates, today: dt.date) -> DayLines:
    """The day to act by, the day on the paper, or "today"; a day that has passed is not written down to be kept."""
    note = [Line(text=kind.note)] if kind.note else []
    if isinstance(found, Counted):
        if found.days_left < 0:
            late = words.of("day.late_lawyer") if kind.counts_from == "letter" else words.of("day.late")
            return DayLines(lead=words.of("day.passed"), day=late, more=tuple(note))
        more = (*_same_day(found, words, dates), *_less_or_more(found, words, dates, today), *note)
        return DayLines(lead=kind.action, day=dates.day(found.safe_day), more=more)
    if isinstance(found, Named):
        lead = words.of("day.named_on") if found.what == "appointment" else words.of("day.named_before")
        return DayLines(lead=lead, day=kind.action, more=tuple(note))
    still = [] if found.reason == "always" else [Line(text=words.of("day.still_time"), strong=True)]
    return DayLines(lead=words.of("part.act_today"), day=kind.action, more=(*still, *note))


def _same_day(found: Counted, words: DocumentWordsView, dates: Dates) -> Iterator[Line]:
    other = dates.other_day(found.safe_day)
    if other:
        yield Line(text=other, strong=True)
    yield Line(text=words.of("day.on_letters", isolated(f"{found.safe_day:%d/%m/%Y}")))


def _less_or_more(found: Counted, words: DocumentWordsView, dates: Dates, today: dt.date) -> Iterator[Line]:
    if found.ground == "floor":
        yield Line(text=words.of("day.perhaps_more_call"), strong=True)
    elif found.sooner_day is not None:
        later = found.sooner_day > today
        by = words.of("day.sooner_by", dates.both(found.sooner_day)) if later else words.of("day.sooner")
        yield Line(text=by, strong=True)
