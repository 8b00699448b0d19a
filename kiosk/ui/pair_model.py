"""Two languages side by side: the passages of a place in both, whose side is whose, what is looked for in them.

Only helpers are offered it. The second language is read when it is asked for; of a visit nothing stays.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import log
from kiosk.failure import Code, Failure
from kiosk.prepared.views import LanguageChoice, LanguageView, Run
from kiosk.ui.document_words import DocumentWords
from kiosk.ui.find_in_page import find
from kiosk.ui.given import EditionReader
from kiosk.ui.passages.passage import Passage
from kiosk.ui.passages.reader import PassageReader, Tell
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import Row
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = -1
_FIRST, _SECOND = 0, 1
_NO_PASSAGE = Passage(id="", title=Run(text=""), blocks=())


class BesideRow(Row, frozen=True):
    """A passage in both languages; the blocks of one that only one of them has are empty on the other side."""

    id: str
    first: Passage
    second: Passage


@QmlElement
class PairModel(ScreenModel):
    """The first language is that of the visit until another is chosen; the resident's side is the second at first.

    `lit` is the passage that was touched; `foundIn` the one with the place that is looked at.
    """

    changed = Signal()
    litChanged = Signal()
    foundChanged = Signal()
    findingChanged = Signal()

    def __init__(self, edition: EditionReader, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._today = today
        self._reader = PassageReader(edition.contents, today, lambda view, place: None)
        self._tell: Callable[[Failure], None] = log.note_failure
        self._choices = {choice.code: choice for choice in edition.contents.languages}
        self._languages = RecordModel(LanguageChoice, self)
        self._languages.show(edition.contents.languages)
        self._rows = RecordModel(BesideRow, self)
        self._passages: list[BesideRow] = []
        self._hits: list[BesideRow] = []  # the same with every place marked, none of them as the one that is looked at
        self._counts: list[int] = []
        self._views: list[LanguageView] = []
        self._words: list[DocumentWords] = []
        self._second = ""
        self._resident = _SECOND
        self._lit = NOTHING
        self._typed = ""
        self._finding = False
        self._now = NOTHING

    # What lies outside

    def count_with(self, told: Tell) -> None:
        """Name who knows what the deadline card shows."""
        self._reader = PassageReader(self._edition.contents, self._today, told)

    def tell_with(self, tell: Callable[[Failure], None]) -> None:
        """Name who hears that a language cannot be read."""
        self._tell = tell

    # What a model of a screen answers to

    def read(self, view: LanguageView) -> None:
        """The visit goes on in another language, the first of the two.

        Where it was the second, the two change places and the resident's side goes with its language. With a third one
        somebody is there who never said whose side is whose: the second is the resident's again.
        """
        former = self._views[_FIRST].language if self._views else ""
        if view.language == self._second:
            self._second, self._resident = former, 1 - self._resident
        elif view.language != former:
            self._resident = _SECOND
        self._show_in(view, self._second_view(view))
        super().read(view)

    def show(self, view: LanguageView, place: Route) -> None:
        """Another place, or the same one in another language."""
        if not self._views:  # forgotten since it was read
            self._show_in(view, self._second_view(view))
        self._fill()

    def enter(self, place: Route, *, back: bool = False) -> None:
        """Nothing is looked for in what is opened anew."""
        if not back:
            self.closeFind()
            self._light(NOTHING)
        super().enter(place, back=back)

    def hand_over(self) -> None:
        """Another person may read on: what was looked for goes, what is shown stays, in both languages.

        Two people sit before it; the second language is on the screen, and the one who helps goes on with it. Whose
        side is whose was settled when the other language was read.
        """
        self.closeFind()
        self._light(NOTHING)

    def forget(self) -> None:
        """Neither the second language nor what was looked for stays."""
        super().forget()
        self._second, self._resident, self._lit = "", _SECOND, NOTHING
        self._typed, self._now, self._finding = "", NOTHING, False
        self._passages, self._hits, self._counts = [], [], []
        self._views, former, self._words = [], self._words, []
        self._rows.show([])
        for signal in (self.changed, self.litChanged, self.foundChanged, self.findingChanged):
            signal.emit()
        for words in former:
            words.deleteLater()

    # What a helper does

    @Slot(int, str)
    def choose(self, side: int, language: str) -> None:
        """The language of a side; that of the other side changes places with it. One that cannot be read is told."""
        if language not in self._choices or not self._views or side not in {_FIRST, _SECOND}:
            return
        here, there = self._views[side], self._views[1 - side]
        if language != here.language:
            other = here if language == there.language else there
            chosen = there if language == there.language else self._language(language)
            if chosen is None:
                return
            self._show_in(*((chosen, other) if side == _FIRST else (other, chosen)))
            self._fill()

    @Slot()
    def turn(self) -> None:
        """The other side is the resident's."""
        self._resident = 1 - self._resident
        self.changed.emit()

    @Slot(int)
    def light(self, row: int) -> None:
        """A passage was touched; a second touch lets go of it."""
        self._light(NOTHING if row == self._lit else row)

    @Slot()
    def openFind(self) -> None:
        """Look for words in what is shown."""
        self._finding = True
        self.findingChanged.emit()

    @Slot()
    def closeFind(self) -> None:
        """Nothing is looked for any more."""
        self._finding = False
        self.find("")
        self.findingChanged.emit()

    @Slot(str)
    def find(self, typed: str) -> None:
        """Mark words in both languages and go to the first of them."""
        if typed != self._typed:
            self._typed, self._now = typed, 0
            self._mark()

    @Slot(int)
    def step(self, places: int) -> None:
        """To the next place, or back; behind the last one stands the first."""
        number = sum(self._counts)
        if number:
            self._now = (self._now + places) % number
            self._look()

    # What follows from it

    def _second_view(self, first: LanguageView) -> LanguageView:
        """The second language: the one that was chosen, else the next that can be read; else the first once more."""
        others = [code for code in self._choices if code != first.language]
        codes = sorted(others, key=lambda code: code != self._second)
        return next(filter(None, map(self._language, codes)), first)

    def _language(self, code: str) -> LanguageView | None:
        """The edition in a language; None, and told, where it cannot be read."""
        known = next((view for view in self._views if view.language == code), None)
        try:
            return known or self._edition.language(code)
        except Exception as error:  # noqa: BLE001 - whatever it was, what is shown stays and the helper hears of it
            self._tell(Failure.of(Code.LANGUAGE_UNREADABLE, error, code))
            return None

    def _show_in(self, first: LanguageView, second: LanguageView) -> None:
        former = self._words
        self._views, self._second = [first, second], second.language
        self._words = [DocumentWords(lambda: first, self), DocumentWords(lambda: second, self)]
        self.changed.emit()
        for words in former:
            words.deleteLater()

    def _fill(self) -> None:
        """Both sides, passage by passage."""
        if self.place is not None and self._views:
            self._passages = list(self._beside(self.place))
            self._mark()

    def _beside(self, place: Route) -> Iterator[BesideRow]:
        first, second = ({one.id: one for one in self._reader.passages(view, place)} for view in self._views)
        for key in dict.fromkeys((*first, *second)):
            yield BesideRow(id=key, first=first.get(key, _NO_PASSAGE), second=second.get(key, _NO_PASSAGE))

    def _mark(self) -> None:
        """Every place; the one that is looked at stays, where there are as many, else it is the first."""
        found = [self._marked(row) for row in self._passages]
        self._hits, self._counts = [row for row, _ in found], [count for _, count in found]
        if not 0 <= self._now < sum(self._counts):
            self._now = 0 if sum(self._counts) else NOTHING
        self._look()

    def _look(self) -> None:
        """Show the places, and the one that is looked at as such: only its passage is marked anew."""
        rows, here = list(self._hits), self._get_found_in()
        if here != NOTHING:
            rows[here], _ = self._marked(self._passages[here], self._now - sum(self._counts[:here]))
        self._rows.mend(rows, one_delegate=True)
        self.foundChanged.emit()

    def _marked(self, row: BesideRow, now: int = NOTHING) -> tuple[BesideRow, int]:
        """A passage with its places marked, and how many; those of the first language are counted before the second's.

        Args:
            now: the number of the place in this passage that is looked at.
        """
        first, here = find(row.first, self._typed, now)
        second, there = find(row.second, self._typed, now - here)
        return replace(row, first=first, second=second), here + there

    def _light(self, row: int) -> None:
        self._lit = row
        self.litChanged.emit()

    # What QML reads

    def _get_rows(self) -> RecordModel:
        return self._rows

    def _get_languages(self) -> RecordModel:
        return self._languages

    def _choice(self, side: int) -> LanguageChoice:
        return self._choices[self._views[side].language] if self._views else next(iter(self._choices.values()))

    def _get_first(self) -> str:
        return self._choice(_FIRST).code

    def _get_second(self) -> str:
        return self._choice(_SECOND).code

    def _get_first_name(self) -> str:
        return self._choice(_FIRST).name

    def _get_second_name(self) -> str:
        return self._choice(_SECOND).name

    def _get_first_rtl(self) -> bool:
        return self._choice(_FIRST).direction == "rtl"

    def _get_second_rtl(self) -> bool:
        return self._choice(_SECOND).direction == "rtl"

    def _get_first_words(self) -> DocumentWords | None:
        return self._words[_FIRST] if self._words else None

    def _get_second_words(self) -> DocumentWords | None:
        return self._words[_SECOND] if self._words else None

    def _get_resident(self) -> int:
        return self._resident

    def _get_lit(self) -> int:
        return self._lit

    def _get_finding(self) -> bool:
        return self._finding

    def _get_typed(self) -> str:
        return self._typed

    def _get_found(self) -> int:
        return sum(self._counts)

    def _get_now(self) -> int:
        return self._now + 1

    def _get_found_in(self) -> int:
        """The passage with the place that is looked at."""
        seen = 0
        for row, count in enumerate(self._counts):
            seen += count
            if 0 <= self._now < seen:
                return row
        return NOTHING

    rows = Property(RecordModel, _get_rows, constant=True)
    languages = Property(RecordModel, _get_languages, constant=True)
    first = Property(str, _get_first, notify=changed)
    second = Property(str, _get_second, notify=changed)
    firstName = Property(str, _get_first_name, notify=changed)
    secondName = Property(str, _get_second_name, notify=changed)
    firstRightToLeft = Property(bool, _get_first_rtl, notify=changed)
    secondRightToLeft = Property(bool, _get_second_rtl, notify=changed)
    firstWords = Property(DocumentWords, _get_first_words, notify=changed)
    secondWords = Property(DocumentWords, _get_second_words, notify=changed)
    resident = Property(int, _get_resident, notify=changed)
    lit = Property(int, _get_lit, notify=litChanged)
    finding = Property(bool, _get_finding, notify=findingChanged)
    typed = Property(str, _get_typed, notify=foundChanged)
    found = Property(int, _get_found, notify=foundChanged)
    now = Property(int, _get_now, notify=foundChanged)
    foundIn = Property(int, _get_found_in, notify=foundChanged)
