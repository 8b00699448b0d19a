"""Nothing is cut off, nothing runs off the side, every target is large enough."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver

SLACK = 2.0  # pixels of rounding; Arabic letters reach a little over the end of what Qt counts as their line
LABELS = frozenset({"PlainLabel", "HeadingLabel", "RichLabel"})
UNBROKEN = re.compile(r"[^ \u00a0\n/:-]*")  # a word that no line may end in


def _kind(item: QQuickItem) -> str:
    return _kind_of(item.metaObject().className())


@cache
def _kind_of(name: str) -> str:
    """The kind of a class: a QML type has a number behind it."""
    return name.partition("_")[0]


def place_of(item: QQuickItem) -> QRectF:
    """Where an item is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def token(kiosk: Driver, name: str) -> float:
    """A measure of the theme, in pixels."""
    theme = cast(QObject, kiosk.interface.engine.singletonInstance("Kiosk.Parts", "Theme"))
    return float(cast(int, theme.property(name)))


def faults_of_geometry(kiosk: Driver) -> Iterator[str]:
    """What on the screen that is shown is cut off, too wide or too small."""
    width, touch = kiosk.window.width(), token(kiosk, "touch")
    for item in kiosk.items():
        kind = _kind(item)
        if kind in LABELS:
            yield from _faults_of_words(item, width)
        elif kind != "Key" and item.property("down") is not None and item.isEnabled():
            yield from _small(item.objectName(), place_of(item), touch)


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
    if place.left() < -SLACK or place.right() > width + SLACK:
        yield f"runs off the side: {words!r} at {place.left():.0f} to {place.right():.0f} of {width}"


def _small(name: str, place: QRectF, touch: float) -> Iterator[str]:
    if min(place.height(), place.width()) < touch - SLACK:
        yield f"small target {name} {place.width():.0f} x {place.height():.0f}"
