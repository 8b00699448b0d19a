"""What every model of a screen answers to: another language, being entered, the end of a visit."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import LanguageView
from kiosk.ui.routes import Route

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScreenModel(QObject):
    """Is read in a language, then entered at a place, by the router alone.

    One that shows a place at a time writes `show`; one that shows the same everywhere writes `read`. `movedOn` says
    that the visitor went on to another place of the same screen: the model shows it already, and `place` tells which.
    """

    reads: ClassVar[bool] = True  # the edition in a language: only the screen at rest does not need it
    movedOn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place: Route | None = None
        self._view: LanguageView | None = None

    def read(self, view: LanguageView) -> None:
        """Show the edition in another language; what is open stays open."""
        self._view = view
        if self.place is not None:
            self.show(view, self.place)

    def enter(self, place: Route, *, back: bool = False) -> None:
        """The screen is shown at a place; `back` finds it as it was left."""
        self.place = place
        if self._view is not None:
            self.show(self._view, place)

    @property
    def is_filling(self) -> bool:
        """Whether rows are still to come by themselves, with the next frames."""
        return False

    def show(self, view: LanguageView, place: Route) -> None:
        """Fill the model with what there is at a place."""

    def go_home(self) -> None:
        """Home was touched: what belongs to one search or one question is forgotten."""

    def hand_over(self) -> None:
        """Another person may read on at this place: what was said here is forgotten, what is shown may stay."""

    def forget(self) -> None:
        """End of a visit: nothing that was done here stays."""
        self.place = None
