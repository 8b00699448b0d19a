"""Where the visitor is: follows links, leads back, and has the model of the screen filled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import LanguageChoice, LanguageView
from kiosk.ui.given import Given
from kiosk.ui.routes import History, Route
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.screens import (
    BY_NAME,
    HOME,
    PAIR,
    REST,
    SCREENS,
    route_to,
    route_to_count,
    route_to_pair,
    route_to_slip,
)

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Router(QObject):
    """One screen at a time. A model is read in the language of the visit when its screen is first shown in it.

    `leaving` comes before the model of another place is filled, so that nobody draws it on the screen that goes.
    """

    leaving = Signal()
    changed = Signal()
    wayChanged = Signal()

    def __init__(self, given: Given, view: Callable[[], LanguageView], parent: QObject | None = None) -> None:
        """`view` gives the edition in the language of the visit."""
        super().__init__(parent)
        self._history = History(REST)
        made = {make: make(given, self) for make in dict.fromkeys(screen.make for screen in SCREENS)}
        self._models = {screen.name: made[screen.make] for screen in SCREENS}
        for model in made.values():
            model.movedOn.connect(self._note_place)
        self._view = view
        self._read: set[ScreenModel] = set()

    @property
    def shows_more(self) -> bool:
        """Whether the screen puts more rows on itself with the next frames."""
        return self._get_model().is_filling

    def model_of(self, screen: str) -> ScreenModel:
        """The model of a screen, for who wires it to something outside."""
        return self._models[screen]

    @property
    def place(self) -> Route:
        """Where the visitor is."""
        return self._history.current

    def read(self, language: LanguageChoice) -> None:
        """Show the same place in another language."""
        self._read = set()
        self._model_read()

    @Slot()
    def hide(self) -> None:
        """Somebody looks over the visitor's shoulder: Home, as if nobody had done anything yet."""
        self._forget_and_start_at(HOME)
        self.arrive()

    @Slot()
    def hand_over(self) -> None:
        """Another person may read on: the place stays, what was said and the way to it do not."""
        place = self._history.current
        here = self._models[place.screen]
        for model in self._models.values():
            if model is not here:
                model.forget()
        if place.question:
            self.leaving.emit()
            here.hand_over()
            self._history.start_at(Route(place.screen, place.address))
            self.arrive()
        else:
            here.hand_over()
            self._history.start_at(place)
            self.wayChanged.emit()

    def forget(self) -> None:
        """End of a visit: nothing stays of it. `arrive` then shows the screen at rest."""
        self._forget_and_start_at(REST)

    def arrive(self, *, back: bool = False) -> None:
        """Show the place where the visitor is; `back` finds it as it was left."""
        self._model_read().enter(self._history.current, back=back)
        self._tell_changed()

    # What a visitor does

    @Slot(str)
    def open(self, link: str) -> None:
        """Follow a link to something that is there (`page:…`, `step:…#…`, `topic:…`); any other leads nowhere."""
        route = route_to(self._view(), link)
        if route is not None:
            self._go(route)

    @Slot(str)
    def go(self, screen: str) -> None:
        """To a screen as a whole: the search, the figures, the procedure; any other name leads nowhere."""
        if screen in BY_NAME and BY_NAME[screen].whole:
            self._go(Route(screen))

    @Slot(str)
    def countDays(self, of: str) -> None:
        """Ask for the last safe day: of a letter (`letter:…`), of a page (`page:…`) or of any paper."""
        self._go(route_to_count(self._view(), of))

    @Slot(str)
    def takeAlong(self, of: str) -> None:
        """To the slip of a page, a step or a letter; an empty `of` is what is on the screen."""
        here = self._history.current.address
        route = route_to_slip(self._view(), of or str(here or ""))
        if route is not None:
            self._go(route)

    @Slot()
    def pair(self) -> None:
        """The same place in two languages, or back in one; where there is nothing to pair nothing happens."""
        if self._history.current.screen == PAIR:
            self.goBack()
            return
        route = route_to_pair(self._history.current)
        if route is not None:
            self._go(route)

    @Slot(str)
    def openInPair(self, link: str) -> None:
        """Follow a link and stay in two languages, where there are passages of what it leads to."""
        route = route_to(self._view(), link)
        if route is not None:
            self._go(route_to_pair(route) or route)

    @Slot()
    def goHome(self) -> None:
        for model in self._models.values():
            model.go_home()
        self.leaving.emit()
        self._history.start_at(HOME)
        self.arrive()

    @Slot()
    def goBack(self) -> None:
        if self._history.can_go_back:
            self.leaving.emit()
            self._history.back()
            self.arrive(back=True)

    # What follows from it

    def _forget_and_start_at(self, place: Route) -> None:
        self.leaving.emit()
        for model in self._models.values():
            model.forget()
        self._history.start_at(place)

    def _tell_changed(self) -> None:
        self.changed.emit()
        self.wayChanged.emit()

    def _go(self, route: Route) -> None:
        self.leaving.emit()
        self._history.go(route)
        self.arrive()

    @Slot()
    def _note_place(self) -> None:
        """The visitor went on within a screen, whose model shows the new place already."""
        place = self._models[self._history.current.screen].place
        if place is not None:
            self.leaving.emit()
            self._history.go(place)
            self._tell_changed()

    def _model_read(self) -> ScreenModel:
        """The model of the screen, in the language of the visit."""
        model = self._models[self._history.current.screen]
        if model.reads and model not in self._read:
            model.read(self._view())
            self._read.add(model)
        return model

    # What QML reads

    def _get_screen(self) -> str:
        return self._history.current.screen

    def _get_model(self) -> ScreenModel:
        return self._models[self._history.current.screen]

    def _get_can_go_back(self) -> bool:
        return self._history.can_go_back

    def _get_depth(self) -> int:
        return self._history.depth

    def _get_pairable(self) -> bool:
        return route_to_pair(self._history.current) is not None

    screen = Property(str, _get_screen, notify=changed)
    model = Property(ScreenModel, _get_model, notify=changed)
    canGoBack = Property(bool, _get_can_go_back, notify=wayChanged)
    pairable = Property(bool, _get_pairable, notify=changed)
    depth = Property(int, _get_depth, notify=wayChanged)
