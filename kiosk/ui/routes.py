"""Where a visitor is and where Back leads."""

from __future__ import annotations

import msgspec

from kiosk.edition.address import Address

LONGEST = 50


class Route(msgspec.Struct, frozen=True):
    """A screen and what it shows.

    Attributes:
        screen: a name of `kiosk.ui.screens`.
        address: what is shown there; None where the screen shows one thing only, or all of its things.
        question: of the deadline card, how far its questions are answered; of the letters, who sent the paper.
    """

    screen: str
    address: Address | None = None
    question: str = ""

    @property
    def id(self) -> str:
        """The name of what is shown, empty for none."""
        return self.address.id if self.address else ""

    @property
    def section(self) -> str:
        """The section it is opened at, empty for its top."""
        return self.address.section if self.address else ""


class History:
    """The way of one visit. Home empties it, Back goes one place back."""

    def __init__(self, start: Route) -> None:
        self._places = [start]

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

    def start_at(self, route: Route) -> None:
        """Forget the way."""
        self._places = [route]
