"""What of a screen is read aloud: its labels in the order in which they stand, without what is there to be touched.

Nothing is told twice to be read: whatever words a screen shows are found on it. An item says by a property `readAloud`
whether its part is passed over (a button, a remark on the margin) or read although it can be touched (a tile that is
an answer); `wordsLanguage` says whose words stand in it, where that is not the language of the visit; `recordedAs` is
the address of a section that a person may have read aloud as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtQuick import QQuickItem


class Passage(NamedTuple):
    """The words of a label.

    Attributes:
        language: they are in; empty for that of the visit.
        section: the address of what they are a part of; empty for none.
    """

    label: QQuickItem
    text: str
    language: str
    section: str


def passages(item: QQuickItem, language: str = "", section: str = "") -> Iterator[Passage]:
    """What is read aloud of an item, from the first to the last."""
    if item.property("readAloud") is False:
        return
    language = item.property("wordsLanguage") or language
    section = item.property("recordedAs") or section
    if item.inherits("QQuickLabel"):
        text = words_of(item)
        if any(letter.isalnum() for letter in text):
            yield Passage(item, text, language, section)
        return
    for child in item.childItems():
        if child.isVisible():
            yield from passages(child, language, section)


def labels(item: QQuickItem) -> Iterator[QQuickItem]:
    """All labels of an item that are there to be read, from the first to the last, those on the margin among them."""
    if item.inherits("QQuickAbstractButton") and not item.property("readAloud"):
        return
    if item.inherits("QQuickLabel"):
        yield item
        return
    for child in item.childItems():
        if child.isVisible():
            yield from labels(child)


def words_of(label: QQuickItem) -> str:
    """The words of a label without markup."""
    plain = label.property("plain")
    return str(plain if plain is not None else label.property("text"))
