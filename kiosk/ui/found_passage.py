"""What a hit of the search found, on the screen that it opened: the label it stands in, and the title above it.

Nothing of a screen is told beforehand where that is: whatever labels it shows are looked through, as they are when it
is read aloud. So it is found in every kind of text, and what a screen does not show is not marked.
"""

from __future__ import annotations

from itertools import chain, takewhile
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.languages.bidi import without_isolates
from kiosk.ui.mark_row import MarkRow
from kiosk.ui.reading import labels, passages, words_of
from kiosk.ui.record_model import RecordModel
from kiosk.ui.sentence_shape import SentenceShape, place_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class _Found(NamedTuple):
    """A label that has what was looked for, and the label above it with the title; None for none."""

    label: QQuickItem
    title: QQuickItem | None

    @property
    def is_shown(self) -> bool:
        return Shiboken.isValid(self.label)


@QmlElement
class FoundPassage(QObject):
    """Looks for one passage after the other; nothing is remembered when another place is shown.

    `asked` says that something is to be looked for on the screen, once it is made.
    """

    asked = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._sought = ""
        self._person = False
        self._found: _Found | None = None
        self._marks = RecordModel(MarkRow, self)

    def look_for(self, title: str, sought: str, *, person: bool = False) -> None:
        """Look for a piece of text on the next screen, and for a title above it.

        Args:
            person: it is a person to call, who may stand on a sheet that has to be opened.
        """
        self.forget()
        if sought:
            self._title, self._sought, self._person = title, sought, person
            self.asked.emit()

    @Slot()
    def forget(self) -> None:
        """Another place, another language, another visitor."""
        self._title = self._sought = ""
        if self._found is not None:
            self._found = None
            self.measure()
            self.changed.emit()

    @Slot(str, result=bool)
    def isIn(self, text: str) -> bool:
        """Whether a text that is put away has what is looked for."""
        return place_of(text, self._sought) is not None

    @Slot(QQuickItem, result=bool)
    def find(self, screen: QQuickItem) -> bool:
        """Look on a screen; whether it is there."""
        self._found = self._on(screen)
        self.measure()
        self.changed.emit()
        return self._found is not None

    @Slot()
    def measure(self) -> None:
        """The label has another size now: the mark goes with it."""
        self._marks.show([MarkRow.of(one) for one in self._places()])

    def _on(self, screen: QQuickItem) -> _Found | None:
        everything = list(labels(screen))
        # What is read first; then what stands on the margin.
        for label in chain((one.label for one in passages(screen)), everything):
            if place_of(words_of(label), self._sought):
                return _Found(label, self._title_above(label, everything))
        return None

    def _title_above(self, label: QQuickItem, everything: list[QQuickItem]) -> QQuickItem | None:
        """The nearest label with the title, that itself among them."""
        above = [*takewhile(lambda one: one != label, everything), label]
        return next((one for one in reversed(above) if without_isolates(words_of(one)) == self._title), None)

    def _places(self) -> list[QRectF]:
        if self._found is None or not self._found.is_shown:
            return []
        shape = SentenceShape(self._found.label)
        place = place_of(shape.text, self._sought) or (0, len(shape.text))
        return shape.rectangles(*place)

    # What QML reads

    def _get_label(self) -> QObject | None:
        return self._found.label if self._found is not None and self._found.is_shown else None

    def _get_title_label(self) -> QObject | None:
        title = self._found.title if self._found is not None else None
        return title if title is not None and Shiboken.isValid(title) else None

    def _get_title(self) -> str:
        return self._title

    def _get_person(self) -> bool:
        return self._person

    def _get_words(self) -> str:
        return self._sought if self._found is not None else ""

    def _get_marks(self) -> RecordModel:
        return self._marks

    label = Property(QObject, _get_label, notify=changed)
    titleLabel = Property(QObject, _get_title_label, notify=changed)
    title = Property(str, _get_title, notify=changed)
    person = Property(bool, _get_person, notify=changed)
    words = Property(str, _get_words, notify=changed)
    marks = Property(RecordModel, _get_marks, constant=True)
