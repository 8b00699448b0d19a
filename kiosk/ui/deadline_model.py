"""The deadline card: which paper, what is printed in it; then a day to act by, the day of an office, or "now".

Each question is a place of the way, so that Back leads to the one before. The answers are kept here alone and go at
Home and at the end of the visit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Literal, cast

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.deadlines.answer import Answer, Asker, Counted, Named, answer, answer_at_once
from kiosk.deadlines.days import ONE_DAY, Days
from kiosk.deadlines.said import PrintedTime, Said, Unit, next_question
from kiosk.edition.address import DEADLINE, Address
from kiosk.prepared.views import Contents, DeadlineView, LanguageView
from kiosk.ui.calendar_model import CalendarModel
from kiosk.ui.date_words import DateWords
from kiosk.ui.deadline_rows import all_numbers, counted_row, kind_tile, named_row, now_row, offered_numbers
from kiosk.ui.edition_view import deadlines_of
from kiosk.ui.passages.deadline import Told
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import CountedRow, HeardRow, NamedRow, NowRow, NumberRow, TileRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

OTHER_NUMBER = "other-number"  # a place of the way that asks the same as "number"


class _Answers(msgspec.Struct, frozen=True):
    """What the visitor said about one kind of paper."""

    kind: str = ""
    said: Said = Said()


@QmlElement
class DeadlineModel(ScreenModel):
    """One question at a time."""

    changed = Signal()

    def __init__(self, contents: Contents, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition_date = dt.date.fromisoformat(contents.date)
        self._open_days = Days(contents.holidays)
        self._today = today
        self._shown: Route | None = None
        self._question = "kind"
        self._answers = _Answers()
        self._kind: DeadlineView | None = None
        self._calendar = CalendarModel(self)
        self._kinds = RecordModel(TileRow, self)
        self._numbers = RecordModel(NumberRow, self)
        self._numbers.show(offered_numbers())
        self._all_numbers = RecordModel(NumberRow, self)
        self._all_numbers.show(all_numbers())
        self._time_words = RecordModel(HeardRow, self)
        self._time_words.show(
            [HeardRow(language=name, word="\n".join(words)) for name, words in contents.time_words.items()]
        )
        self._counted = RecordModel(CountedRow, self)
        self._named = RecordModel(NamedRow, self)
        self._now = RecordModel(NowRow, self)

    def show(self, view: LanguageView, place: Route) -> None:
        """Ask the question of a place, or answer it, in the language of `view`."""
        if not place.question:
            self._answers = _Answers()
        arrived, self._shown = place != self._shown, place
        kind = next((one for one in view.deadlines if _address(one) == place.address), None)
        if kind is None:
            self._show_kinds(view, place)
        else:
            self._show_kind(view, kind, place.question)
        if self._question == "day":
            self._show_calendar(DateWords.of(view), anew=arrived)
        self.changed.emit()

    def _show_calendar(self, dates: DateWords, *, anew: bool) -> None:
        if anew:
            self._calendar.open(self._today(), dates)
        else:
            self._calendar.read(dates)

    def answered(self) -> tuple[DeadlineView, Answer] | None:
        """What was answered about which paper; None while something is asked."""
        if self._kind is None or self._shown is None:
            return None
        _, found = self._found(self._kind, self._shown.question)
        return (self._kind, found) if found is not None else None

    def forget(self) -> None:
        """Nothing that was said stays."""
        super().forget()
        self._shown = None
        self._answers = _Answers()
        self._ask("kind", None)
        self._calendar.open(self._today())
        self.changed.emit()

    def go_home(self) -> None:
        """Nothing that was said stays."""
        self.forget()

    # What a visitor says

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """The paper to count for; an empty one leads to the list of all."""
        self._go_on(Address(DEADLINE, kind) if kind else None)

    @Slot(bool)
    def chooseHeld(self, held: bool) -> None:
        """Whether they are in a closed centre or their removal is planned."""
        self._say(Said(held=held))

    @Slot(int, str)
    def chooseNumber(self, value: int, unit: str) -> None:
        """The number of days, or months, printed in the letter."""
        self._say_number(PrintedTime(value, cast(Unit, unit)))

    @Slot()
    def chooseOtherNumber(self) -> None:
        """Show every number there is to choose."""
        if self._kind is not None:
            self._go_on(_address(self._kind), OTHER_NUMBER)

    @Slot()
    def chooseNoNumber(self) -> None:
        """They cannot find a number in the letter."""
        self._say_number("no")

    @Slot()
    def chooseNamedDay(self) -> None:
        """The letter names a last day instead."""
        self._say_number("day")

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """The day the time runs from, as an ISO date; an empty one is not known."""
        start = dt.date.fromisoformat(day) if day else "no"
        self._say(msgspec.structs.replace(self._said(), start=start))

    @Slot(int)
    def chooseDaysAgo(self, days: int) -> None:
        """Today, yesterday."""
        self.chooseDay((self._today() - days * ONE_DAY).isoformat())

    # What follows from it

    def _said(self) -> Said:
        """What was said about the paper that is shown."""
        return self._answers.said if self._kind is not None and self._answers.kind == self._kind.id else Said()

    def _say_number(self, number: PrintedTime | Literal["no", "day"]) -> None:
        self._say(Said(held=self._said().held, number=number))

    def _say(self, said: Said) -> None:
        if self._kind is not None:
            self._answers = _Answers(self._kind.id, said)
            self._go_on(_address(self._kind), next_question(self._kind, said))

    def _go_on(self, address: Address | None, question: str = "") -> None:
        """Show the next question, or the answer, and say that this is another place of the way."""
        if self._view is not None and self.place is not None:
            self.place = Route(self.place.screen, address, question)
            self.show(self._view, self.place)
            self.movedOn.emit()

    def _show_kinds(self, view: LanguageView, place: Route) -> None:
        kinds = deadlines_of(view, str(place.address)) if place.address else view.deadlines
        self._kinds.show([kind_tile(kind) for kind in kinds])
        self._ask("kind", None)

    def told(self, view: LanguageView, place: Route) -> Told | None:
        """What the card shows at a place, in whatever language; None where the paper is still to be chosen."""
        kind = next((one for one in view.deadlines if _address(one) == place.address), None)
        return self._told(view, kind, place.question) if kind else None

    def _show_kind(self, view: LanguageView, kind: DeadlineView, asked: str) -> None:
        told = self._told(view, kind, asked)
        found = told.answer
        self._ask(
            told.question,
            kind,
            counted=[found] if isinstance(found, CountedRow) else [],
            named=[found] if isinstance(found, NamedRow) else [],
            now=[found] if isinstance(found, NowRow) else [],
        )

    def _told(self, view: LanguageView, kind: DeadlineView, asked: str) -> Told:
        """The question, or the answer where everything was said."""
        question, found = self._found(kind, asked)
        named, row = (question, None) if found is None else _answered(view, kind, found, self._today())
        return Told(title=kind.title, question=named, counts_from=kind.counts_from, answer=row)

    def _found(self, kind: DeadlineView, asked: str) -> tuple[str, Answer | None]:
        """What is asked, and the answer where nothing is."""
        asker = Asker(today=self._today(), edition_date=self._edition_date, days=self._open_days)
        known = self._answers.kind == kind.id
        question = asked if known and asked else next_question(kind, Said())
        found = answer_at_once(kind, asker)
        if found is None and question == "answer":
            found = answer(kind, self._answers.said if known else Said(), asker)
        return question, found

    def _ask(
        self,
        question: str,
        kind: DeadlineView | None,
        counted: Sequence[CountedRow] = (),
        named: Sequence[NamedRow] = (),
        now: Sequence[NowRow] = (),
    ) -> None:
        """Ask, or show what was found."""
        self._question, self._kind = question, kind
        self._counted.mend(counted)
        self._named.mend(named)
        self._now.mend(now)

    # What QML reads

    def _get_question(self) -> str:
        return self._question

    def _get_title(self) -> str:
        return self._kind.title if self._kind else ""

    def _get_counts_from(self) -> str:
        return self._kind.counts_from if self._kind else "letter"

    def _get_every_kind(self) -> bool:
        return self._shown is None or self._shown.address is None

    def _get_kinds(self) -> RecordModel:
        return self._kinds

    def _get_numbers(self) -> RecordModel:
        return self._numbers

    def _get_all_numbers(self) -> RecordModel:
        return self._all_numbers

    def _get_time_words(self) -> RecordModel:
        return self._time_words

    def _get_calendar(self) -> CalendarModel:
        return self._calendar

    def _get_counted(self) -> RecordModel:
        return self._counted

    def _get_named(self) -> RecordModel:
        return self._named

    def _get_now(self) -> RecordModel:
        return self._now

    question = Property(str, _get_question, notify=changed)
    title = Property(str, _get_title, notify=changed)
    countsFrom = Property(str, _get_counts_from, notify=changed)
    everyKind = Property(bool, _get_every_kind, notify=changed)
    kinds = Property(RecordModel, _get_kinds, constant=True)
    numbers = Property(RecordModel, _get_numbers, constant=True)
    allNumbers = Property(RecordModel, _get_all_numbers, constant=True)
    timeWords = Property(RecordModel, _get_time_words, constant=True)
    calendar = Property(CalendarModel, _get_calendar, constant=True)
    counted = Property(RecordModel, _get_counted, constant=True)
    named = Property(RecordModel, _get_named, constant=True)
    now = Property(RecordModel, _get_now, constant=True)


def _answered(
    view: LanguageView, kind: DeadlineView, found: Answer, today: dt.date
) -> tuple[str, CountedRow | NamedRow | NowRow]:
    """The name of an answer and what is shown of it."""
    if isinstance(found, Counted):
        return "passed" if found.days_left < 0 else "counted", counted_row(view, kind, found, DateWords.of(view), today)
    if isinstance(found, Named):
        return found.what, named_row(view, kind, found)
    return "now", now_row(view, kind, found)


def _address(kind: DeadlineView) -> Address:
    return Address(DEADLINE, kind.id)
