"""Contrast, measured in a picture of the window: of words on their ground, of the edges of what can be touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.targets import place_of, shown_part, targets

LABELS = ("PlainLabel", "HeadingLabel", "RichLabel", "AnnouncedLabel")
LEAST_PIXELS = 3  # of a colour; fewer are the rim of a letter
A_LINE = 1.5  # times the size of its letters; of less, only rims may be in sight
EDGE = 6  # pixels inside and outside of a button where its edge and its ground are looked for
NOTICED = 1.05  # below, no edge was meant: the button is drawn as words alone


class Seen:
    """One picture of a window."""

    def __init__(self, kiosk: Driver) -> None:
        self._kiosk = kiosk
        self._image = kiosk.picture().convertToFormat(QImage.Format.Format_RGB32)
        self._all = self._image.rect()

    def words(self) -> Iterator[tuple[str, float]]:
        """Every text in sight, with its contrast: of its strongest colour against the commonest one."""
        for item in self._kiosk.items():
            if item.metaObject().className().startswith(LABELS) and item.isEnabled() and item.property("text"):
                place, line = shown_part(item), A_LINE * item.property("font").pixelSize()
                colours = self._colours(place.toRect())
                if len(colours) > 1 and place.height() >= min(item.height(), line):
                    ground = max(colours, key=lambda one: colours[one])
                    inks = [colour for colour, pixels in colours.items() if pixels >= LEAST_PIXELS]
                    text = str(item.property("plain") or item.property("text"))
                    yield text, max(ratio(ground, ink) for ink in inks)

    def edges(self) -> Iterator[tuple[str, float]]:
        """Everything to touch that has an edge or a ground of its own, with the contrast to what lies around it."""
        for item in targets(self._kiosk):
            place = shown_part(item)
            if place == place_of(item) and not place.isEmpty():
                contrast = self._edge(item, place.toRect())
                if contrast > NOTICED:
                    yield item.objectName() or str(item.property("text")), contrast

    def _edge(self, item: QQuickItem, place: QRect) -> float:
        """Of the strongest line at the lower edge, in the middle, against the ground below it."""
        x = place.center().x()
        around, _ = Counter(self._colour(x, place.bottom() + y) for y in range(2, EDGE)).most_common(1)[0]
        return max(ratio(self._colour(x, y), around) for y in range(place.bottom() - EDGE, place.bottom() + 2))

    def _colour(self, x: int, y: int) -> int:
        return self._image.pixel(x, min(y, self._all.bottom()))

    def _colours(self, place: QRect) -> Counter[int]:
        shown = place & self._all
        part = self._image.copy(shown)  # kept, or its bytes go
        return Counter(memoryview(part.constBits()).cast("I")) if not shown.isEmpty() else Counter()


@cache
def ratio(one: int, other: int) -> float:
    """The contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@cache
def _luminance(colour: int) -> float:
    red, green, blue = (_linear(colour >> shift & 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4)
