"""Where a visitor is and where Back leads."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kiosk.edition.address import DEADLINE, FIGURES, TERM, Address
from kiosk.edition.kinds import KINDS

LONGEST = 50
_SCREENS_OF_ARTICLES = {"page": "PageScreen", "procedure": "ProcedureScreen", "letter": "LetterScreen"}
_SCREENS = {kind.id: _SCREENS_OF_ARTICLES[kind.screen] for kind in KINDS} | {
    TERM: "WordsScreen",
    FIGURES: "StoryScreen",
    DEADLINE: "DeadlineScreen",
}


class Route(msgspec.Struct, frozen=True):
    """A screen and what it shows."""

    screen: str
    key: str = ""
    section: str = ""


REST = Route("RestScreen")
HOME = Route("HomeScreen")


class History:
    """The way of one visit. Home empties it, Back goes one place back."""

    def __init__(self) -> None:
        self._places = [REST]

    @property
    def current(self) -> Route:
        return self._places[-1]

    @property
    def depth(self) -> int:
        """How many places the way has, the current one included."""
        return len(self._places)

    @property
    def can_go_back(self) -> bool:
        return self.depth > 1

    def go(self, route: Route) -> None:
        """Go to a place; the same place twice is one place."""
        if route != self.current:
            self._places = [*self._places, route][-LONGEST:]

    def back(self) -> None:
        """One place back."""
        if self.can_go_back:
            self._places.pop()

    def leave_out(self, unwanted: Callable[[Route], bool]) -> bool:
        """Take places out of the way, so that Back does not lead to them; the current place stays.

        Returns:
            Whether there were any.
        """
        kept = [*(route for route in self._places[:-1] if not unwanted(route)), self.current]
        changed = kept != self._places
        self._places = kept
        return changed

    def start_at(self, route: Route) -> None:
        """Forget the way."""
        self._places = [route]


def parse_link(link: str) -> Route | None:
    """The place an inner link leads to, None for anything else: no other link is ever followed."""
    address = Address.parse(link)
    if address is None or address.kind not in _SCREENS:
        return None
    return Route(_SCREENS[address.kind], address.id, address.section)
