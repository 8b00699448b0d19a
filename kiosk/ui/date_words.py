"""Dates as a reader of one language says and reads them; the Persian date too, where it is the reader's own."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCalendar, QDate, QLocale

from kiosk.languages.dates import pattern_of_day
from kiosk.languages.digits import in_digits
from kiosk.languages.record import Calendar, Dates
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.views import LanguageView

_LONG, _SHORT, _NARROW = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat


class DateWords:
    """Writes dates in one language.

    Args:
        locale: of the CLDR.
        digits: the ten digits of its readers, nought first.
        second_calendar: whose dates stand beside the Gregorian ones.
    """

    def __init__(self, locale: str, digits: str, second_calendar: Calendar = "") -> None:
        self._locale = QLocale(locale)
        self._digits = digits
        record = LANGUAGES.get(locale.partition("_")[0])
        self._dates = record.dates if record else Dates()
        self._persian = PersianDates(self) if second_calendar == "persian" else None

    @classmethod
    def of(cls, view: LanguageView) -> DateWords:
        """Those of the readers of an edition in one language."""
        return cls(view.locale, view.digits, view.second_calendar)

    def number(self, value: int) -> str:
        """A count, or the number of a day."""
        return in_digits(str(value), self._digits)

    def day(self, day: dt.date) -> str:
        """Weekday, day, month and year."""
        pattern = pattern_of_day(self._locale.dateFormat(_LONG), self._dates, day.day, self._other_month(day))
        return in_digits(self._locale.toString(_qt(day), pattern), self._digits)

    def month(self, day: dt.date) -> str:
        """The month of a day and its year."""
        other = self._other_month(day)
        name = f"{self._locale.standaloneMonthName(day.month)}{f' ({other})' if other else ''}"
        return in_digits(f"{name} {day.year}", self._digits)

    def _other_month(self, day: dt.date) -> str:
        """The month as other readers of the language know it; empty where it has one name."""
        if not self._dates.other_months:
            return ""
        name = QLocale(self._dates.other_months).standaloneMonthName(day.month)
        return name if name != self._locale.standaloneMonthName(day.month) else ""

    def other_day(self, day: dt.date) -> str:
        """The Persian date; empty for readers of another calendar."""
        return self._persian.day(day) if self._persian else ""

    def both(self, day: dt.date) -> str:
        """A day on one line, in the calendars of the reader; a dot between Persian digits would look like a nought."""
        return "، ".join(filter(None, (self.day(day), self.other_day(day))))

    def other_number(self, day: dt.date) -> str:
        """The number of the day in its Persian month."""
        return self._persian.number(day) if self._persian else ""

    def other_months(self, first: dt.date, last: dt.date) -> str:
        """The Persian months of a Gregorian one."""
        return self._persian.months(first, last) if self._persian else ""

    def weekdays(self) -> list[tuple[str, str, str]]:
        """Long, short and narrow names of the days of a week, from the one it begins with."""
        names = self._locale.standaloneDayName
        first = self.first_weekday
        order = [(first + number) % 7 + 1 for number in range(7)]
        return [(names(day, _LONG), names(day, _SHORT), names(day, _NARROW)) for day in order]

    @property
    def first_weekday(self) -> int:
        """The day a week begins with: 0 for Monday, as `datetime.date.weekday` counts."""
        return self._locale.firstDayOfWeek().value - 1


class PersianDates:
    """The solar calendar of Iran and Afghanistan: one count of days, the months under both their names."""

    def __init__(self, words: DateWords) -> None:
        self._words = words
        self._calendar = QCalendar(QCalendar.System.Jalali)
        self._locales = QLocale("fa_IR"), QLocale("fa_AF")

    def day(self, day: dt.date) -> str:
        """Day, month and year."""
        return f"{self.number(day)} {self._month(day)} {self._year(day)}"

    def number(self, day: dt.date) -> str:
        """The number of the day in its month."""
        return self._words.number(_qt(day).day(self._calendar))

    def months(self, first: dt.date, last: dt.date) -> str:
        """The months from `first` to `last`, each once."""
        if self._year(first) != self._year(last):
            return " – ".join(f"{self._month(day)} {self._year(day)}" for day in (first, last))
        names = dict.fromkeys((self._month(first), self._month(last)))
        return f"{' – '.join(names)} {self._year(last)}"

    def _month(self, day: dt.date) -> str:
        number = _qt(day).month(self._calendar)
        iran, afghanistan = (self._calendar.standaloneMonthName(one, number) for one in self._locales)
        return f"{iran} ({afghanistan})"

    def _year(self, day: dt.date) -> str:
        return self._words.number(_qt(day).year(self._calendar))


def on_letters(day: dt.date) -> str:
    """A date as letters in Belgium print it, kept together and from left to right."""
    return f"\u2066{day:%d/%m/%Y}\u2069"


def _qt(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
