"""The procedure screen: its steps as the visitor unfolded them, the questions about the rules, the papers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import Contents, LanguageView
from kiosk.ui.letter_rows import paper_rows
from kiosk.ui.procedure_state import ProcedureState
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import PaperRow, QuestionRow, StepRow
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.step_rows import StepReader, question_rows, question_with, step_with

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProcedureModel(ScreenModel):
    """One step open, or all. "I am here" and the answers last until the visit ends."""

    changed = Signal()
    stepAsked = Signal(str)

    def __init__(self, contents: Contents, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = StepReader(contents, today)
        self._steps = RecordModel(StepRow, self)
        self._questions = RecordModel(QuestionRow, self)
        self._papers = RecordModel(PaperRow, self)
        self._folded: list[StepRow] = []
        self._unanswered: list[QuestionRow] = []
        self._where: dict[str, tuple[str, ...]] = {}  # what-if or letter → the steps it belongs to
        self._state = ProcedureState()

    def read(self, view: LanguageView) -> None:
        """Show the steps in another language."""
        self._where = {one.article.id: one.steps for one in view.what_ifs}
        self._where |= {letter.article.id: (letter.step,) for letter in view.letters}
        self._folded = self._reader.rows(view)
        self._unanswered = question_rows(view)
        self._papers.show(paper_rows(view))
        self._steps.show([step_with(self._state, step) for step in self._folded])
        self._questions.show([question_with(self._state, question) for question in self._unanswered])
        self.changed.emit()

    def enter(self, place: Route, *, back: bool = False) -> None:
        """Open a step or a what-if, or where the visitor is; what was open on the way back still is."""
        if not back or place.id != self._state.place:
            self._change(self._state.entered(place.id, self._where.get(place.id, ())))

    def hand_over(self) -> None:
        """What is open may stay open; where somebody is, and which rules are theirs, is forgotten."""
        self._change(self._state.handed_over())

    def forget(self) -> None:
        """End of a visit."""
        self._change(ProcedureState())

    # What a visitor does

    @Slot(str)
    def toggle(self, step: str) -> None:
        """Fold a step that is open; open another alone, or beside the others when several are open."""
        self._change(self._state.toggled(step))

    @Slot()
    def openAll(self) -> None:
        """Open every step, or fold all when several are open."""
        self._change(self._state.all_toggled(step.key for step in self._folded))

    @Slot(str, str)
    def toggleWhatIf(self, step: str, what_if: str) -> None:
        """Show what to do when something happens at a step, one answer at a time."""
        self._change(self._state.what_if_toggled(step, what_if))

    @Slot(str)
    def markHere(self, step: str) -> None:
        """Remember for this visit where the visitor is, or take it back."""
        self._change(self._state.marked_here(step))

    @Slot(str)
    def holdPaper(self, letter: str) -> None:
        """The visitor holds this paper: they are at its step."""
        (step,) = self._where[letter]
        self._change(self._state.holding_a_paper_of(step))
        self.stepAsked.emit(step)

    @Slot(str, str)
    def answer(self, question: str, answer: str) -> None:
        """Remember for this visit when something was: `before` or `since` the law changed, or `unsure`."""
        self._change(self._state.answered(question, answer))

    def _change(self, state: ProcedureState) -> None:
        """Go over to another state, and draw anew what it changes alone."""
        self._state = state
        self._steps.mend([step_with(state, step) for step in self._folded])
        self._questions.mend([question_with(state, question) for question in self._unanswered])
        self.changed.emit()

    # What QML reads

    def _get_steps(self) -> RecordModel:
        return self._steps

    def _get_questions(self) -> RecordModel:
        return self._questions

    def _get_papers(self) -> RecordModel:
        return self._papers

    def _get_open_steps(self) -> list[str]:
        return [step.key for step in self._folded if step.key in self._state.open]

    def _get_asked_what_if(self) -> str:
        return self._state.asked

    def _get_here(self) -> str:
        return self._state.here

    def _get_hidden_tones(self) -> list[str]:
        return self._state.hidden_tones

    steps = Property(RecordModel, _get_steps, constant=True)
    questions = Property(RecordModel, _get_questions, constant=True)
    papers = Property(RecordModel, _get_papers, constant=True)
    openSteps = Property(list, _get_open_steps, notify=changed)
    askedWhatIf = Property(str, _get_asked_what_if, notify=changed)
    hereStep = Property(str, _get_here, notify=changed)
    hiddenTones = Property(list, _get_hidden_tones, notify=changed)
