"""What says one thing after the other: the seam behind which the engine of a system stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.voice.saying import Saying


class Player(QObject):
    """Says one thing at a time. This one says nothing, which is what a machine without an engine has.

    `ended` says that what was said is over; `failed`, that it cannot have been heard, and why in one word. Neither
    comes after `hush`.
    """

    ended = Signal()
    failed = Signal(str)
    _lose: Callable[[], None] | None = None

    def give_turn(self, lose: Callable[[], None]) -> None:
        """Say from now on what one speaker says; who spoke before loses the turn, and what there was still to say.

        Args:
            lose: is called when another speaker takes the turn.
        """
        before, self._lose = self._lose, lose
        if before is not None and before != lose:
            before()
            self.hush()

    def say(self, saying: Saying) -> None:
        """Say this, in place of whatever is being said."""

    def hush(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Leave nothing behind; call before the application ends."""
        self.hush()
