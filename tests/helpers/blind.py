"""Somebody who does not see the screen: feels their way over it with a finger and knows only what they hear."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint

from kiosk.tour.driver import Driver
from kiosk.tour.speech import TourPlayer

DOWN, ACROSS = 36, 180  # pixels between two places where the finger is put down; no line of words is smaller
MOST_SCREENS = 12


class Blind:
    """Hears what is said, and touches places."""

    def __init__(self, kiosk: Driver, player: TourPlayer) -> None:
        self._kiosk = kiosk
        self._player = player
        self._size = kiosk.window.size()

    def hold(self, place: QPoint, held: Callable[[], bool]) -> str:
        """Put a finger down and leave it until something happens."""
        self._player.heard.clear()
        self._kiosk.wait_out()
        self._kiosk.press(place)
        self._kiosk.wait_for("a finger that stays to be noticed", held)
        self._kiosk.lift(place)
        self._kiosk.settle()
        return self.listen()

    def touch(self, place: QPoint) -> str:
        """Touch a place; what is said then, to its end."""
        self._player.heard.clear()
        self._kiosk.wait_out()
        self._kiosk.press(place)
        self._kiosk.lift(place)
        return self.listen()

    def listen(self) -> str:
        """Hear what is being said to its end."""
        while self._player.saying is not None:
            self._player.end()
        return " ".join(saying.words for saying in self._player.heard)

    def find(self, words: str) -> tuple[QPoint, str]:
        """Feel for something whose words have these in them, farther down where it is not; where, and all its words."""
        for _ in range(MOST_SCREENS):
            for place in self._places():
                heard = self.touch(place)
                if words in heard:
                    return place, heard
            self._scroll()
        raise AssertionError(f"{words!r} was never heard")

    def do(self, words: str) -> str:
        """Find something and touch it once more; what is said of the place it leads to."""
        place, _ = self.find(words)
        self._player.heard.clear()
        self._kiosk.wait_out()
        self._kiosk.press(place)
        self._kiosk.lift(place)
        self._kiosk.settle()
        return self.listen()

    def _places(self) -> Iterator[QPoint]:
        for y in range(DOWN // 2, self._size.height(), DOWN):
            for x in range(ACROSS // 3, self._size.width(), ACROSS):
                yield QPoint(x, y)

    def _scroll(self) -> None:
        """Slide a finger up by half a screen."""
        x, y = self._size.width() // 3, self._size.height() * 3 // 4
        self._kiosk.wait_out()
        self._kiosk.press(QPoint(x, y))
        for part in range(1, 7):
            self._kiosk.slide(QPoint(x, y - part * self._size.height() // 12))
        self._kiosk.lift(QPoint(x, y - self._size.height() // 2))
        self._kiosk.settle()
        self.listen()
