"""The procedure screen: which steps are open, where the visitor says they are, which rules are theirs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import Contents, LanguageView
from kiosk.ui.letter_rows import paper_rows
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import PaperRow, QuestionRow, StepRow
from kiosk.ui.step_rows import MISS, StepReader, question_rows

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

BEFORE, SINCE, UNSURE = "before", "since", "unsure"
_OTHER = {BEFORE: SINCE, SINCE: BEFORE}


@QmlElement
class ProcedureModel(QObject):
    """One step open, or all. "I am here" and the answers last until the visit ends."""

    changed = Signal()
    stepAsked = Signal(str)

    def __init__(self, contents: Contents, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = StepReader(contents, today)
        self._steps = RecordModel(StepRow, self)
        self._questions = RecordModel(QuestionRow, self)
        self._papers = RecordModel(PaperRow, self)
        self._keys: tuple[str, ...] = ()
        self._where: dict[str, tuple[str, ...]] = {}  # what-if or letter → the steps it belongs to
        self._rail_length = ""
        self._open: frozenset[str] = frozenset()
        self._what_ifs: dict[str, str] = {}  # step → its open what-if, empty for none; at first what if it is missed
        self._place = ""
        self._asked = ""
        self._here = ""
        self._answers: dict[str, str] = {}

    def read(self, view: LanguageView) -> None:
        """Show the steps in another language."""
        self._keys = tuple(step.article.id for step in view.steps)
        self._where = {one.article.id: one.steps for one in view.what_ifs}
        self._where |= {letter.article.id: (letter.step,) for letter in view.letters}
        self._rail_length = next((step.number_text for step in reversed(view.steps) if step.number_text), "")
        self._steps.show(self._reader.rows(view))
        self._questions.show(question_rows(view))
        self._papers.show(paper_rows(view))
        self.changed.emit()

    def come_back(self, place: str) -> None:
        """The screen is entered by Back: what was open there still is."""
        if place != self._place:
            self.open(place)

    def open(self, place: str) -> None:
        """Open a step or a what-if when the screen is entered; an empty name opens where the visitor is."""
        self._place = place
        steps = self._where.get(place, ())
        step = self._here if not place or self._here in steps else steps[0] if steps else place
        self._open = frozenset({step}) if step else frozenset()
        self._asked = place if steps else ""
        self._what_ifs = {step: place} if steps else {}
        self.changed.emit()

    @Slot(str)
    def toggle(self, step: str) -> None:
        """Fold a step that is open; open another alone, or beside the others when several are open."""
        if step in self._open:
            self._open -= {step}
        else:
            self._open = self._open | {step} if len(self._open) > 1 else frozenset({step})
        self.changed.emit()

    @Slot()
    def openAll(self) -> None:
        """Open every step, or fold all when they are open."""
        self._open = frozenset() if len(self._open) > 1 else frozenset(self._keys)
        self.changed.emit()

    @Slot(str, str)
    def toggleWhatIf(self, step: str, what_if: str) -> None:
        """Show what to do when something happens at a step, one answer at a time."""
        self._what_ifs[step] = "" if self._what_ifs.get(step, MISS) == what_if else what_if
        self.changed.emit()

    @Slot(str)
    def markHere(self, step: str) -> None:
        """Remember for this visit where the visitor is, or take it back."""
        self._here = "" if self._here == step else step
        self.changed.emit()

    @Slot(str)
    def holdPaper(self, letter: str) -> None:
        """The visitor holds this paper: they are at its step."""
        (self._here,) = self._where[letter]
        self._open = frozenset({self._here})
        self.changed.emit()
        self.stepAsked.emit(self._here)

    @Slot(str, str)
    def answer(self, question: str, answer: str) -> None:
        """Remember for this visit when something was: `before` or `since` the law changed, or `unsure`."""
        self._answers[question] = answer
        self.changed.emit()

    def forget(self) -> None:
        """End of a visit."""
        self._open, self._here, self._place, self._asked = frozenset(), "", "", ""
        self._what_ifs, self._answers = {}, {}
        self.changed.emit()

    def _get_steps(self) -> RecordModel:
        return self._steps

    def _get_questions(self) -> RecordModel:
        return self._questions

    def _get_papers(self) -> RecordModel:
        return self._papers

    def _get_rail_length(self) -> str:
        return self._rail_length

    def _get_open_steps(self) -> list[str]:
        return [key for key in self._keys if key in self._open]

    def _get_open_what_ifs(self) -> list[str]:
        return [f"{step}/{self._what_ifs.get(step, MISS)}" for step in self._get_open_steps()]

    def _get_asked_what_if(self) -> str:
        return self._asked

    def _get_here(self) -> str:
        return self._here

    def _get_answers(self) -> list[str]:
        return [f"{question}-{answer}" for question, answer in self._answers.items()]

    def _get_hidden_tones(self) -> list[str]:
        """The kinds of passages that are not of the visitor's rules."""
        return [f"{key}-{_OTHER[answer]}" for key, answer in self._answers.items() if answer in _OTHER]

    steps = Property(RecordModel, _get_steps, constant=True)
    questions = Property(RecordModel, _get_questions, constant=True)
    papers = Property(RecordModel, _get_papers, constant=True)
    railLength = Property(str, _get_rail_length, notify=changed)
    openSteps = Property(list, _get_open_steps, notify=changed)
    openWhatIfs = Property(list, _get_open_what_ifs, notify=changed)
    askedWhatIf = Property(str, _get_asked_what_if, notify=changed)
    hereStep = Property(str, _get_here, notify=changed)
    answers = Property(list, _get_answers, notify=changed)
    hiddenTones = Property(list, _get_hidden_tones, notify=changed)
