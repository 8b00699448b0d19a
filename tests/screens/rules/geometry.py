"""Nothing is cut off, nothing runs off the side, every target is large enough."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import cast

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.targets import millimetre, place_of, shown_part

SLACK = 2.0  # pixels of rounding; Arabic letters reach a little over the end of what Qt counts as their line
ROUNDING = 0.5
KEYS = frozenset({"Key", "HeldKey"})  # which meet: a touch between two letters is one of them
LABELS = frozenset({"PlainLabel", "HeadingLabel", "RichLabel"})
UNBROKEN = re.compile(r"[^ \u00a0\n/:-]*")  # a word that no line may end in


def kind_of(item: QQuickItem) -> str:
    """The kind of an item, by its QML type."""
    return _kind_named(item.metaObject().className())


@cache
def _kind_named(name: str) -> str:
    """The kind of a class: a QML type has a number behind it."""
    return name.partition("_")[0]


def token(kiosk: Driver, name: str) -> float:
    """A measure of the theme, in pixels."""
    theme = cast(QObject, kiosk.interface.engine.singletonInstance("Kiosk.Parts", "Theme"))
    return float(cast(int, theme.property(name)))


def faults_of_geometry(kiosk: Driver) -> Iterator[str]:
    """What on the screen that is shown is cut off, too wide or too small."""
    width, touch = kiosk.window.width(), token(kiosk, "touch")
    targets: list[tuple[str, QRectF]] = []
    for item in kiosk.items():
        kind = kind_of(item)
        if kind in LABELS:
            yield from _faults_of_words(item, width)
        elif kind not in KEYS and item.property("down") is not None and item.isEnabled():
            yield from _small(item.objectName(), place_of(item), touch)
            targets.append((item.objectName(), shown_part(item)))
    yield from _close_together(targets, 2 * millimetre(kiosk))


def _faults_of_words(label: QQuickItem, width: int) -> Iterator[str]:
    text = str(label.property("text") or "")
    if not text:
        return
    words, place = text[:60], place_of(label)
    content = float(label.property("contentWidth"))
    if label.property("truncated"):
        yield f"cut off: {words!r}"
    if content > label.width() + SLACK and content > label.width() + label.property("font").pixelSize() / 10:
        yield f"wider than its place by {content - label.width():.0f}: {words!r}"
    if UNBROKEN.fullmatch(words) and int(label.property("lineCount")) > 1:
        yield f"broken in the middle of a word: {words!r}"
    if (place.left() < -SLACK or place.right() > width + SLACK) and not _moves_aside(label):
        yield f"runs off the side: {words!r} at {place.left():.0f} to {place.right():.0f} of {width}"


def _moves_aside(item: QQuickItem | None) -> bool:
    """Whether it stands in a row that has arrows to move it by; nothing else may need to be moved sideways."""
    return item is not None and (item.property("movesAside") is True or _moves_aside(item.parentItem()))


def _close_together(targets: list[tuple[str, QRectF]], least: float) -> Iterator[str]:
    """Neighbours between which a finger cannot tell. What is scrolled out of sight is no neighbour."""
    seen = sorted(((name, place) for name, place in targets if not place.isEmpty()), key=lambda one: one[1].top())
    for number, (name, place) in enumerate(seen):
        for other, below in islice(seen, number + 1, None):
            apart = below.top() - place.bottom()
            if apart >= least:
                break
            beside = max(place.left(), below.left()) - min(place.right(), below.right())
            if max(apart, beside) < least - ROUNDING:
                yield f"only {max(apart, beside):.1f} px between {name} and {other}"


def _small(name: str, place: QRectF, touch: float) -> Iterator[str]:
    if min(place.height(), place.width()) < touch - SLACK:
        yield f"small target {name} {place.width():.0f} x {place.height():.0f}"
