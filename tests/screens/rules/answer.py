"""The answer of an article and the one thing to do stand on the first screen."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.tour.driver import Driver
from tests.helpers.targets import place_of


def faults_of_the_answer(kiosk: Driver) -> Iterator[str]:
    """What keeps the answer or the one thing to do from the first screen."""
    items = list(kiosk.items())
    (card,) = (item for item in items if item.objectName() == "article.card")
    bar = next(place_of(item).top() for item in items if item.objectName() == "bar.home")
    if (over := place_of(card).bottom() - bar) > 0:
        yield f"{over:.0f} px of the answer lie below the screen"
    filled = [item.objectName() for item in items if item.property("strong") is True and place_of(item).top() < bar]
    if len(filled) != 1:
        yield f"the one thing to do is {filled}"
