"""What the interface is given from outside: the edition, the settings, the search, the day."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.deadlines.clock import is_plausible
from kiosk.edition.translation import State
from kiosk.prepared.views import Contents, LanguageView
from kiosk.settings import Settings
from kiosk.ui.keyboard_model import Layout
from kiosk.ui.search_model import Find
from kiosk.ui.speech import Speech
from kiosk.ui.staff_model import Staff


class EditionReader(Protocol):
    """What the interface needs of a prepared edition."""

    @property
    def contents(self) -> Contents: ...

    def language(self, language: str) -> LanguageView: ...


@dataclass(frozen=True, kw_only=True)
class Given:
    """Everything the models are made from.

    Attributes:
        layouts: of the keyboard.
        find: looks something up in the search.
        today: the day, which may change while the program runs.
        state_of_words: what is known about the words of the interface in a language.
        staff: the door to the screen of staff, and what is told there.
        speech: what speaks.
        clock: seconds that only grow, to tell a second touch from another one.
    """

    edition: EditionReader
    settings: Settings
    layouts: Sequence[Layout]
    find: Find
    today: Callable[[], dt.date]
    state_of_words: Callable[[str], State]
    staff: Staff
    speech: Speech = field(default_factory=Speech)
    clock: Callable[[], float] = time.monotonic

    @property
    def contents(self) -> Contents:
        """The head of the edition."""
        return self.edition.contents

    def reading_day(self) -> dt.date:
        """The day for what is shown or not by its date: a clock in 1970 makes nothing current again."""
        return max(self.today(), dt.date.fromisoformat(self.contents.date))

    def clock_is_wrong(self) -> bool:
        """Whether the day cannot be believed; who counts days must not count from it."""
        return not is_plausible(self.today(), dt.date.fromisoformat(self.contents.date))
