"""A calendar of one month at a time, from a year ago until today, to choose a day that has been."""

from __future__ import annotations

import calendar
import datetime as dt

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.deadlines.answer import LONGEST_AGO
from kiosk.languages.digits import DIGITS
from kiosk.ui.date_words import DateWords
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import DayRow, WeekdayRow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_WEEK = 7


@QmlElement
class CalendarModel(QObject):
    """The days of a month; `cursor` is the day that the keyboard is on, as an ISO date."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = DateWords("en", DIGITS["latn"])
        self._today = self._month = self._cursor = dt.date.min
        self._days = RecordModel(DayRow, self)
        self._weekdays = RecordModel(WeekdayRow, self)

    def read(self, words: DateWords) -> None:
        """Write the days in another language."""
        self._use(words)
        self._show()

    def open(self, today: dt.date, words: DateWords | None = None) -> None:
        """Begin at the month of `today`, in the language of `words` where it may be another one."""
        if words is not None:
            self._use(words)
        self._today = self._cursor = today
        self._month = today.replace(day=1)
        self._show()

    def _use(self, words: DateWords) -> None:
        self._words = words
        self._weekdays.show([WeekdayRow(name=name, short=short, narrow=one) for name, short, one in words.weekdays()])

    @Slot()
    def goToMonthBefore(self) -> None:
        self._turn_to(self._month - dt.timedelta(days=1))

    @Slot()
    def goToMonthAfter(self) -> None:
        self._turn_to(self._last_of_month + dt.timedelta(days=1))

    @Slot(int)
    def moveCursor(self, days: int) -> None:
        """Move the keyboard by some days, into another month if need be."""
        cursor = min(max(self._cursor + dt.timedelta(days=days), self._earliest), self._today)
        if cursor != self._cursor:
            self._cursor = cursor
            self._month = cursor.replace(day=1)
            self._show()

    def _turn_to(self, day: dt.date) -> None:
        month = day.replace(day=1)
        if self._earliest.replace(day=1) <= month <= self._today:
            self._month = month
            self._cursor = min(max(month, self._earliest), self._today)
            self._show()

    @property
    def _earliest(self) -> dt.date:
        return self._today - LONGEST_AGO

    @property
    def _last_of_month(self) -> dt.date:
        return self._month.replace(day=calendar.monthrange(self._month.year, self._month.month)[1])

    def _show(self) -> None:
        if self._month > dt.date.min:
            blanks = (self._month.weekday() - self._words.first_weekday) % _WEEK
            days = range(1, self._last_of_month.day + 1)
            self._days.show([_BLANK] * blanks + [self._row(self._month.replace(day=number)) for number in days])
        self.changed.emit()

    def _row(self, day: dt.date) -> DayRow:
        words = self._words
        return DayRow(
            key=day.isoformat(),
            number=words.number(day.day),
            other=words.other_number(day),
            name=words.both(day),
            today=day == self._today,
            open=self._earliest <= day <= self._today,
        )

    def _get_title(self) -> str:
        return self._words.month(self._month)

    def _get_other_title(self) -> str:
        return self._words.other_months(self._month, self._last_of_month)

    def _get_cursor(self) -> str:
        return self._cursor.isoformat()

    def _get_has_month_before(self) -> bool:
        return self._earliest < self._month

    def _get_has_month_after(self) -> bool:
        return self._last_of_month < self._today

    def _get_days(self) -> RecordModel:
        return self._days

    def _get_weekdays(self) -> RecordModel:
        return self._weekdays

    title = Property(str, _get_title, notify=changed)
    otherTitle = Property(str, _get_other_title, notify=changed)
    cursor = Property(str, _get_cursor, notify=changed)
    hasMonthBefore = Property(bool, _get_has_month_before, notify=changed)
    hasMonthAfter = Property(bool, _get_has_month_after, notify=changed)
    days = Property(RecordModel, _get_days, constant=True)
    weekdays = Property(RecordModel, _get_weekdays, constant=True)


_BLANK = DayRow(key="", number="", other="", name="", today=False, open=False)
