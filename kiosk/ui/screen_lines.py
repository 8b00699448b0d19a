"""The sentences of a screen in the order in which they are read, each with the label it stands in.

Labels come and go while somebody listens: what is found is what the screen shows now (`reading`), and a label that is
gone is no place any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.ui.reading import Passage, passages
from kiosk.ui.sentence_shape import SentenceShape, places_of
from kiosk.ui.speech import Spoken

if TYPE_CHECKING:  # the first frame needs none of it
    from kiosk.prepared.spoken import SpokenSentence


class Line(NamedTuple):
    """A sentence on the screen: the label it stands in, its place among the sentences of it, how it is said."""

    label: QQuickItem
    number: int
    sentences: tuple[SpokenSentence, ...]

    @property
    def sentence(self) -> SpokenSentence:
        return self.sentences[self.number]

    @property
    def is_shown(self) -> bool:
        """Whether its label is still there."""
        return Shiboken.isValid(self.label)


class ScreenLines:
    """The sentences of one screen, one of which is the present one.

    Args:
        language: of the visit.
        recorded: whether recordings can be heard.
    """

    def __init__(self, spoken: Spoken, language: Callable[[], str], recorded: Callable[[], bool]) -> None:
        self._spoken = spoken
        self._language = language
        self._recorded = recorded
        self._screen: QQuickItem | None = None
        self._lines: list[Line] = []
        self._number = 0

    @property
    def has_screen(self) -> bool:
        """Whether a screen was named."""
        return self._screen is not None

    @property
    def found(self) -> tuple[Line, ...]:
        """All sentences, in the order in which they are read."""
        return tuple(self._lines)

    @property
    def present(self) -> Line | None:
        """The sentence that is being said, or was paused at."""
        return self._lines[self._number] if self._number < len(self._lines) else None

    def name(self, screen: QQuickItem | None) -> None:
        """The screen that is meant from now on; none forgets the sentences too."""
        self._screen = screen
        if screen is None:
            self._lines = []
            self._number = 0

    def collect(self) -> None:
        """Find the sentences of the screen as it is now; the present one stays the present one."""
        present = self.present
        self._lines = []
        if self._screen is None or not Shiboken.isValid(self._screen):
            return
        recorded = ""
        for passage in passages(self._screen):
            if recorded and passage.section == recorded:
                continue
            sentences, is_whole = self._sentences_of(passage)
            recorded = passage.section if is_whole else ""
            self._lines += [Line(passage.label, number, sentences) for number in range(len(sentences))]
        if present is not None:
            same = (n for n, line in enumerate(self._lines) if line[:2] == present[:2])
            self._number = next(same, 0)

    def begin(self) -> None:
        """The first sentence is the present one."""
        self._number = 0

    def move(self, sentences: int) -> None:
        """So many sentences on, or back, and not beyond the ends."""
        self._number = max(0, min(self._number + sentences, len(self._lines) - 1))

    def pass_on(self) -> None:
        """The next sentence; behind the last one there is none."""
        self._number += 1

    def go_to(self, place: QPointF) -> bool:
        """Make the sentence at a place of the window the present one; false where none is."""
        if not self._is_under(place):
            return False
        self.collect()
        number = self._line_at(place)
        if number is not None:
            self._number = number
        return number is not None

    def marked(self) -> list[QRectF]:
        """Where the present sentence stands in its label, a rectangle a line."""
        line = self.present
        if line is None or not line.is_shown:
            return []
        shape = SentenceShape(line.label)
        return list(shape.rectangles(*places_of(shape.text, [one.text for one in line.sentences])[line.number]))

    def _is_under(self, place: QPointF) -> bool:
        """Whether a place of the window is on the screen that is read, and not on what lies over or beside it."""
        screen = self._screen
        if screen is None or not Shiboken.isValid(screen):
            return False
        return screen.isEnabled() and screen.contains(screen.mapFromScene(place))

    def _line_at(self, place: QPointF) -> int | None:
        for number, line in enumerate(self._lines):
            if line.number == 0 and line.label.contains(inside := line.label.mapFromScene(place)):
                shape = SentenceShape(line.label)
                letter = shape.letter_at(inside)
                ends = [end for _, end in places_of(shape.text, [one.text for one in line.sentences])]
                passed = sum(letter >= end for end in ends) if letter >= 0 else 0
                return number + min(passed, len(ends) - 1)
        return None

    def _sentences_of(self, passage: Passage) -> tuple[tuple[SpokenSentence, ...], bool]:
        """The sentences of a passage; or one that is the recording of its whole section, and that it is so."""
        language = passage.language or self._language()
        clip = self._spoken.clip_of(passage.section, language) if passage.section and self._recorded() else ""
        if clip:
            from kiosk.prepared.spoken import SpokenSentence

            return (SpokenSentence(text=passage.text, parts=(), clip=clip),), True
        return self._spoken.block(passage.text, language).sentences, False
