"""The procedure: its rail, the step on the screen, the questions about the rules, the papers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.edition.address import Address
from kiosk.edition.kinds import LETTER, STEP
from kiosk.prepared.views import Contents, LanguageView, LetterView, WhatIfView
from kiosk.ui.edition_view import step_title
from kiosk.ui.letter_rows import paper_rows
from kiosk.ui.procedure_state import ProcedureState
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import LaneRow, PaperRow, StationRow, StepRow
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.station_rows import Rail, lane_with, stations_with
from kiosk.ui.step_rows import StepReader, step_with

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProcedureModel(ScreenModel):
    """The rail and one step of it. "I am here" and the answers last until the visit ends."""

    changed = Signal()

    def __init__(self, contents: Contents, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = StepReader(contents, today)
        self._stations = RecordModel(StationRow, self)
        self._lanes = RecordModel(LaneRow, self)
        self._step = RecordModel(StepRow, self)
        self._papers = RecordModel(PaperRow, self)
        self._rail: Rail | None = None
        self._untouched: StepRow | None = None
        self._state = ProcedureState()

    def read(self, view: LanguageView) -> None:
        """Show the steps in another language."""
        self._view, self._rail, self._untouched = view, Rail(view), None
        self._papers.show(paper_rows(view))
        self._change(self._state)

    def enter(self, place: Route, *, back: bool = False) -> None:
        """Show the rail, a step, or a what-if at its step; what was open on the way back still is."""
        if place.address is not None and not (back and place.id == self._state.place):
            self._change(self._state.entered(place.id, self._steps_of(place.address), place.section))

    def hand_over(self) -> None:
        """What is open may stay open; where somebody is, and which rules are theirs, is forgotten."""
        self._change(self._state.handed_over())

    def forget(self) -> None:
        """End of a visit."""
        self._change(ProcedureState())

    # What a visitor does

    @Slot(str)
    def toggleOthers(self, station: str) -> None:
        """Show the side roads of a station, of one at a time."""
        self._change(self._state.others_toggled(station))

    @Slot(str)
    def toggleFold(self, fold: str) -> None:
        """Open a row of the step, one at a time."""
        self._change(self._state.fold_toggled(fold))

    @Slot(str)
    def toggleMore(self, card: str) -> None:
        """Show all that a card has, or what fits at first."""
        self._change(self._state.more_toggled(card))

    @Slot(str)
    def toggleWhatIf(self, what_if: str) -> None:
        """Show what to do when something happens, one answer at a time."""
        self._change(self._state.what_if_toggled(what_if))

    @Slot(str)
    def markHere(self, step: str) -> None:
        """Remember for this visit where the visitor is, or take it back."""
        self._change(self._state.marked_here(step))

    @Slot(str, result=str)
    def stepOfPaper(self, letter: str) -> str:
        """The address of the step of whoever holds this paper."""
        held = self._view.text(Address(LETTER.id, letter)) if self._view else None
        return str(Address(STEP.id, held.step)) if isinstance(held, LetterView) else ""

    @Slot(str, str)
    def answer(self, question: str, answer: str) -> None:
        """Remember for this visit when something was, `before` or `since` the law changed, or take it back."""
        self._change(self._state.answered(question, answer))

    def _steps_of(self, address: Address) -> tuple[str, ...]:
        """The steps at which a what-if can happen."""
        asked = self._view.text(address) if self._view else None
        return asked.steps if isinstance(asked, WhatIfView) else ()

    def _change(self, state: ProcedureState) -> None:
        """Go over to another state, and draw anew what it changes alone."""
        self._state = state
        if self._view is not None and self._rail is not None:
            self._stations.mend(stations_with(state, self._rail.stations()))
            self._lanes.mend([lane_with(state, lane) for lane in self._rail.lanes()])
            self._step.mend(self._shown(self._view, self._rail, state))
        self.changed.emit()

    def _shown(self, view: LanguageView, rail: Rail, state: ProcedureState) -> list[StepRow]:
        """The step on the screen, none where none was opened yet."""
        if not state.step:
            return []
        if self._untouched is None or self._untouched.key != state.step:
            self._untouched = self._reader.row(view, rail, state.step)
        return [step_with(view, state, self._untouched)]

    # What QML reads

    def _get_stations(self) -> RecordModel:
        return self._stations

    def _get_lanes(self) -> RecordModel:
        return self._lanes

    def _get_step(self) -> RecordModel:
        return self._step

    def _get_papers(self) -> RecordModel:
        return self._papers

    def _get_length(self) -> str:
        return self._rail.length if self._rail else ""

    def _get_asked_what_if(self) -> str:
        return self._state.asked

    def _get_here(self) -> str:
        return self._state.here

    def _get_here_title(self) -> str:
        return step_title(self._view, self._state.here) if self._view and self._state.here else ""

    def _get_hidden_tones(self) -> list[str]:
        return self._state.hidden_tones

    stations = Property(RecordModel, _get_stations, constant=True)
    lanes = Property(RecordModel, _get_lanes, constant=True)
    step = Property(RecordModel, _get_step, constant=True)
    papers = Property(RecordModel, _get_papers, constant=True)
    length = Property(str, _get_length, notify=changed)
    askedWhatIf = Property(str, _get_asked_what_if, notify=changed)
    hereStep = Property(str, _get_here, notify=changed)
    hereTitle = Property(str, _get_here_title, notify=changed)
    hiddenTones = Property(list, _get_hidden_tones, notify=changed)
