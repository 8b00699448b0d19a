"""What stands on a slip. It holds words of the edition alone: nobody's name, and nothing of who takes it along."""

from __future__ import annotations

from kiosk.languages.record import Direction
from kiosk.prepared.views import View


class Line(View, frozen=True):
    """A paragraph, or an entry of a list with what stands before it; `strong` for the name of what follows."""

    text: str
    number: str = ""
    strong: bool = False


class DayLines(View, frozen=True):
    """The answer of the deadline card.

    Attributes:
        lead: what it is about, above the day.
        day: the day to act by, or what to do where there is none to wait for.
        more: the same day in another calendar and as letters print it, then what must be known beside it.
    """

    lead: str
    day: str
    more: tuple[Line, ...] = ()


class Person(View, frozen=True):
    """Whom to call; `note` where there is no number to call."""

    name: str
    phone: str = ""
    address: str = ""
    hours: str = ""
    note: str = ""


class Column(View, frozen=True):
    """A slip in one language.

    Attributes:
        day: one, where the slip is of an answer.
        tasks_title: the name of the section that says what to do, and `tasks` what it says.
        foot: the edition, when its words were checked, who translated them, what may have changed.
        camera: what stands beside the codes.
    """

    language: str
    direction: Direction
    title: str
    in_short: str
    tasks_title: str
    tasks: tuple[Line, ...]
    call_title: str
    people: tuple[Person, ...]
    foot: tuple[Line, ...]
    camera: str
    day: tuple[DayLines, ...] = ()


class Slip(View, frozen=True):
    """The same in the reader's language, and in that of who it is shown to."""

    columns: tuple[Column, ...]
