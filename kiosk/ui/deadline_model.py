"""The deadline card: which paper, which day, when protection was asked for; then the last safe day, or why none.

Each question is a place of the way, so that Back leads to the one before. The answers are kept here alone and go at
Home and at the end of the visit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import cast, get_args

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.deadlines.answer import Asker, Counted, Refused, answer, refused_at_once
from kiosk.deadlines.days import ONE_DAY, Days
from kiosk.deadlines.force import Asked
from kiosk.edition.address import DEADLINE, Address
from kiosk.prepared.views import Contents, DeadlineView, LanguageView
from kiosk.ui.calendar_model import CalendarModel
from kiosk.ui.date_words import DateWords
from kiosk.ui.deadline_rows import counted_row, kind_tile, refused_row
from kiosk.ui.edition_view import deadlines_of
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import CountedRow, RefusedRow, TileRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class _Answers(msgspec.Struct, frozen=True, kw_only=True):
    """What the visitor said about one kind of paper; no `start` stands for a day that they do not know."""

    kind: str = ""
    start: dt.date | None = None
    asked: Asked = ""


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
        self._counted = RecordModel(CountedRow, self)
        self._refused = RecordModel(RefusedRow, self)

    def show(self, view: LanguageView, place: Route) -> None:
        """Ask the question of a place, or answer it, in the language of `view`."""
        if not place.question:
            self._answers = _Answers()
        dates = DateWords(view.locale, view.digits, view.second_calendar)
        arrived, self._shown = place != self._shown, place
        kind = next((one for one in view.deadlines if _address(one) == place.address), None)
        if kind is None:
            self._show_kinds(view, place)
        else:
            self._show_kind(view, kind, dates, place.question)
        if self._question == "day":
            self._show_calendar(dates, anew=arrived)
        self.changed.emit()

    def _show_calendar(self, dates: DateWords, *, anew: bool) -> None:
        if anew:
            self._calendar.open(self._today(), dates)
        else:
            self._calendar.read(dates)

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

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """The day the limit runs from, as an ISO date; an empty one is not known."""
        start = dt.date.fromisoformat(day) if day else None
        if self._kind is not None:
            self._answers = _Answers(kind=self._kind.id, start=start)
            asks = bool(self._kind.rules_change_words) and start is not None
            self._go_on(_address(self._kind), "asked" if asks else "answer")

    @Slot(int)
    def chooseDaysAgo(self, days: int) -> None:
        """Today, yesterday."""
        self.chooseDay((self._today() - days * ONE_DAY).isoformat())

    @Slot(str)
    def chooseAsked(self, asked: str) -> None:
        """When protection was asked for: before the rules changed, from that day, or not sure."""
        if asked in get_args(Asked) and self._kind is not None:
            self._answers = msgspec.structs.replace(self._answers, asked=cast(Asked, asked))
            self._go_on(_address(self._kind), "answer")

    # What follows from it

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

    def _show_kind(self, view: LanguageView, kind: DeadlineView, dates: DateWords, asked: str) -> None:
        asker = Asker(today=self._today(), edition_date=self._edition_date, days=self._open_days)
        question = asked if self._answers.kind == kind.id else ""
        found: Counted | Refused | None = refused_at_once(kind, asker)
        if found is None and question == "answer":
            found = answer(kind, self._answers.start, self._answers.asked, asker)
        if found is None:
            self._ask(question or "day", kind)
        elif isinstance(found, Refused):
            self._ask("refused", kind, refused=[refused_row(view, kind, found)])
        else:
            passed = found.days_left < 0
            self._ask("passed" if passed else "counted", kind, counted=[counted_row(view, kind, found, dates)])

    def _ask(
        self,
        question: str,
        kind: DeadlineView | None,
        counted: Sequence[CountedRow] = (),
        refused: Sequence[RefusedRow] = (),
    ) -> None:
        """Ask, or show what was found."""
        self._question, self._kind = question, kind
        self._counted.mend(counted)
        self._refused.mend(refused)

    # What QML reads

    def _get_question(self) -> str:
        return self._question

    def _get_title(self) -> str:
        return self._kind.title if self._kind else ""

    def _get_counts_from(self) -> str:
        return self._kind.counts_from if self._kind else "received"

    def _get_rules_change(self) -> str:
        return self._kind.rules_change_words if self._kind else ""

    def _get_every_kind(self) -> bool:
        return self._shown is None or self._shown.address is None

    def _get_kinds(self) -> RecordModel:
        return self._kinds

    def _get_calendar(self) -> CalendarModel:
        return self._calendar

    def _get_counted(self) -> RecordModel:
        return self._counted

    def _get_refused(self) -> RecordModel:
        return self._refused

    question = Property(str, _get_question, notify=changed)
    title = Property(str, _get_title, notify=changed)
    countsFrom = Property(str, _get_counts_from, notify=changed)
    rulesChange = Property(str, _get_rules_change, notify=changed)
    everyKind = Property(bool, _get_every_kind, notify=changed)
    kinds = Property(RecordModel, _get_kinds, constant=True)
    calendar = Property(CalendarModel, _get_calendar, constant=True)
    counted = Property(RecordModel, _get_counted, constant=True)
    refused = Property(RecordModel, _get_refused, constant=True)


def _address(kind: DeadlineView) -> Address:
    return Address(DEADLINE, kind.id)
