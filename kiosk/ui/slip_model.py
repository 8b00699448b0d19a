"""A slip on the screen: what it says in two languages, its codes, and the ways to take it along.

Nothing of it lasts: the codes, what was printed and which language was chosen go when another place is shown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import log
from kiosk.deadlines.answer import Answer
from kiosk.edition.address import DEADLINE, Address
from kiosk.failure import Code, Failure
from kiosk.languages.bidi import isolated
from kiosk.prepared.views import DeadlineView, LanguageView
from kiosk.slip.answer import day_lines
from kiosk.slip.codes import BORDER, QrCode, codes_of
from kiosk.slip.compose import Reader, column_of
from kiosk.slip.languages import beside
from kiosk.slip.record import Column, DayLines, Slip
from kiosk.slip.text import texts_for_codes
from kiosk.ui.date_words import DateWords
from kiosk.ui.given import EditionReader
from kiosk.ui.print_desk import PrintDesk, Printing
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import ChoiceRow, Row
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.worker import NewestAnswer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FILE_NAME = "slip.pdf"
FRAME_MS = 17
ANSWERED = "answer"  # what the place of a slip with a day asks, so that it goes when somebody else reads on

Save = Callable[[str, bytes], str]
Counted = tuple[DeadlineView, Answer]


class CodeRow(Row, frozen=True):
    """A code; `modules` on a side with its border, `name` for its picture."""

    name: str
    modules: int


@QmlElement
class SlipModel(ScreenModel):
    """One slip at a time. `printing` is what became of the last paper (`PrintDesk.state`).

    `save_with`, `print_with` and `count_with` name what lies outside; without them nothing is saved, printed, counted.
    """

    changed = Signal()
    codesChanged = Signal()
    printingChanged = Signal()
    savedChanged = Signal()

    def __init__(
        self,
        edition: EditionReader,
        today: Callable[[], dt.date],
        parent: QObject | None = None,
        *,
        spoken_here: str = "",
        choose_queue: bool = False,
    ) -> None:
        """`choose_queue`: any queue can be chosen; else the default one of the machine is used."""
        super().__init__(parent)
        self._edition = edition
        self._today = today
        self._spoken_here = spoken_here
        self._save: Save | None = None
        self._tell: Callable[[Failure], None] = log.note_failure
        self._answer: Callable[[], Counted | None] = lambda: None
        self._coder: NewestAnswer[tuple[str, ...], tuple[QrCode, ...]] | None = None
        self._desk = PrintDesk(self, choose=choose_queue)
        self._desk.changed.connect(self.printingChanged)
        self._soon = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._soon.timeout.connect(self._print)
        self._columns = RecordModel(Column, self)
        self._languages = RecordModel(ChoiceRow, self)
        self._code_rows = RecordModel(CodeRow, self)
        self._made = 0
        self._forget_all()

    def _forget_all(self) -> None:
        self._slip = Slip(columns=())
        self._beside = ""
        self._codes: tuple[QrCode, ...] = ()
        self._coded: tuple[str, ...] = ()
        self._failed = False
        self._code_state: Literal["", "busy", "shown", "failed"] = ""
        self._saved_as = ""
        self._fault = ""

    # What lies outside

    def save_with(self, save: Save, tell: Callable[[Failure], None]) -> None:
        """Let slips be saved, as `FiguresModel.save_with`."""
        self._save = save
        self._tell = tell

    def print_with(self, printer: Printing) -> None:
        """Let slips be printed where there is a queue."""
        self._desk.use(printer)

    def count_with(self, answer: Callable[[], Counted | None]) -> None:
        """Name who knows what the deadline card answered."""
        self._answer = answer

    def code(self, name: str) -> QrCode | None:
        """The code of a name, for its picture."""
        return next((code for place, code in enumerate(self._codes) if self._name(place) == name), None)

    def stop(self) -> None:
        """End what runs in the background; call before the application ends."""
        self._desk.stop()
        if self._coder:
            self._coder.stop()

    # Its place

    def enter(self, place: Route, *, back: bool = False) -> None:
        """A slip is opened: what can be printed on is asked now, for a printer may be switched on at any time."""
        self._drop()
        super().enter(place, back=back)
        self._desk.ask()

    def show(self, view: LanguageView, place: Route) -> None:
        """Show the slip of a place, in the reader's language and the one beside it."""
        choices = beside(view.language, self._edition.contents.official_names, self._spoken_here)
        self._beside = self._beside if self._beside in choices else next(iter(choices), "")
        other = self._other_view()
        views = [view, other] if other else [view]
        found = [self._column(one, place) for one in views]
        self._slip = Slip(columns=tuple(column for column in found if column))
        self._columns.show(self._slip.columns)
        names = self._edition.contents.official_names
        self._languages.show([ChoiceRow(key=key, title=names[key], chosen=key == self._beside) for key in choices])
        self._make_codes()
        self._clear_outcomes()

    def hand_over(self) -> None:
        """Another person may read on: no day of the one before, no code, no choice. The queues are the machine's."""
        self._drop_slip()
        self._clear_outcomes()
        if self._view is not None and self.place is not None:
            self.place = Route(self.place.screen, self.place.address)
            self.show(self._view, self.place)

    def forget(self) -> None:
        """End of a visit."""
        super().forget()
        self._drop()

    def _drop(self) -> None:
        self._soon.stop()
        self._desk.forget()
        self._drop_slip()

    def _drop_slip(self) -> None:
        if self._coder:
            self._coder.forget()
        self._forget_all()
        for rows in (self._columns, self._languages, self._code_rows):
            rows.show([])
        for signal in (self.changed, self.codesChanged, self.savedChanged):
            signal.emit()

    def _clear_outcomes(self) -> None:
        """What was said of an earlier paper or file says nothing of this one."""
        self._saved_as = self._fault = ""
        self._desk.clear()
        self.savedChanged.emit()
        self.changed.emit()

    def _other_view(self) -> LanguageView | None:
        """The edition in the language beside; where it cannot be read, the slip has one column."""
        try:
            return self._edition.language(self._beside) if self._beside else None
        except Exception as error:  # noqa: BLE001 - whatever it was, the reader's own column is there
            self._tell(Failure.of(Code.LANGUAGE_UNREADABLE, error, self._beside))
            return None

    def _column(self, view: LanguageView, place: Route) -> Column | None:
        names = {language.code: language.name for language in self._edition.contents.languages}
        reader = Reader(view=view, names=names, today=self._today())
        return column_of(reader, place.address, self._day(view, place)) if place.address else None

    def _day(self, view: LanguageView, place: Route) -> DayLines | None:
        """What the deadline card answered, in the language of a view."""
        counted = self._answer() if place.question == ANSWERED else None
        if counted is None or place.address != Address(DEADLINE, counted[0].id):
            return None
        kind = next(one for one in view.deadlines if one.id == counted[0].id)
        return day_lines(kind, counted[1], view.words, DateWords.of(view), self._today())

    # What a visitor does

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Another language beside the reader's."""
        if self._view is not None and self.place is not None:
            self._beside = language
            self.show(self._view, self.place)

    @Slot()
    def showCodes(self) -> None:
        """Show the codes in place of the paper."""
        self._set_codes(self._codes, "failed" if self._failed else "shown" if self._codes else "busy")

    @Slot()
    def hideCodes(self) -> None:
        """Show the paper again."""
        self._set_codes(self._codes, "")

    @Slot(str)
    def chooseQueue(self, queue: str) -> None:
        """The queue to print in."""
        self._desk.choose(queue)

    @Slot()
    def printSlip(self) -> None:
        """Print the page. It is drawn after the next frame, which says so: drawing takes longer than one."""
        self._clear_outcomes()
        if self._desk.begin():
            self._soon.start()

    @Slot()
    def _print(self) -> None:
        self._desk.print(self._pdf())

    @Slot()
    def savePdf(self) -> None:
        """Save the page where a helper's files go."""
        self._clear_outcomes()
        pdf = self._pdf() if self._save else b""
        if not pdf or self._save is None:
            return
        try:
            place = self._save(FILE_NAME, pdf)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is not saved and the helper hears of it
            self._tell(Failure.of(Code.SAVE_FAILED, error))
        else:
            self._saved_as = isolated(place) if self._view and self._view.direction == "rtl" else place
            self.savedChanged.emit()

    # What follows from it

    def _pdf(self) -> bytes:
        """The page with its codes; empty, and said, where it cannot be drawn as it should."""
        from kiosk.ui.slip_sheet import SheetError, pdf_of  # what draws it is needed by few, and late

        try:
            codes = self._codes or codes_of(self._texts())
            pdf = pdf_of(self._slip, codes)
        except (SheetError, ImportError, ValueError) as error:
            self._fault = "sheet"
            log.note_failure(Failure.of(Code.SLIP_FAILED, error))
            self.changed.emit()
            return b""
        return pdf

    def _texts(self) -> tuple[str, ...]:
        return texts_for_codes(self._slip.columns[0]) if self._slip.columns else ()

    def _make_codes(self) -> None:
        """Of words that changed: those of another slip are none of this one, another language beside changes none."""
        texts = self._texts()
        if texts == self._coded:
            return
        self._coded = texts
        self._failed = False
        self._set_codes((), "")
        if self._coder is None:
            self._coder = NewestAnswer(codes_of, self._got_codes, Code.SLIP_FAILED)
        self._coder.ask(texts)

    def _got_codes(self, answer: tuple[QrCode, ...] | Failure) -> None:
        if isinstance(answer, Failure):
            self._failed = True
            self._set_codes((), self._code_state and "failed")
        else:
            self._made += 1
            self._set_codes(answer, "shown" if self._code_state == "busy" else self._code_state)

    def _set_codes(self, codes: tuple[QrCode, ...], state: Literal["", "busy", "shown", "failed"]) -> None:
        if codes is not self._codes:
            self._codes = codes
            self._code_rows.show(
                [CodeRow(name=self._name(n), modules=code.size + 2 * BORDER) for n, code in enumerate(codes)]
            )
        self._code_state = state
        self.codesChanged.emit()

    def _name(self, place: int) -> str:
        """Another one for every code that was ever made, for pictures are kept by their names."""
        return f"{self._made}-{place}"

    # What QML reads

    def _get_columns(self) -> RecordModel:
        return self._columns

    def _get_languages(self) -> RecordModel:
        return self._languages

    def _get_queues(self) -> RecordModel:
        return self._desk.rows

    def _get_codes(self) -> RecordModel:
        return self._code_rows

    def _get_code_state(self) -> str:
        return self._code_state

    def _get_printing(self) -> str:
        return self._desk.state

    def _get_may_print(self) -> bool:
        return self._desk.has_queue

    def _get_may_save(self) -> bool:
        return self._save is not None

    def _get_saved_as(self) -> str:
        return self._saved_as

    def _get_fault(self) -> str:
        return self._fault

    columns = Property(RecordModel, _get_columns, constant=True)
    languages = Property(RecordModel, _get_languages, constant=True)
    queues = Property(RecordModel, _get_queues, constant=True)
    codes = Property(RecordModel, _get_codes, constant=True)
    codeState = Property(str, _get_code_state, notify=codesChanged)
    printing = Property(str, _get_printing, notify=printingChanged)
    mayPrint = Property(bool, _get_may_print, notify=printingChanged)
    maySave = Property(bool, _get_may_save, constant=True)
    savedAs = Property(str, _get_saved_as, notify=savedChanged)
    fault = Property(str, _get_fault, notify=changed)
