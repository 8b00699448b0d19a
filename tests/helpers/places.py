"""The places of every screen, found by its declaration: a screen that is new is visited by itself."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.address import COUNTRY, DEADLINE, EVENT, FIGURES, TERM, TOPIC, Address
from kiosk.prepared.views import LanguageView
from kiosk.tour.driver import Driver
from kiosk.tour.staff import PIN
from kiosk.ui.passages.reader import KINDS
from kiosk.ui.routes import Route
from kiosk.ui.screens import BY_NAME, PAIR, REST, SCREENS, Screen


def places(view: LanguageView, screen: Screen) -> Iterator[Route]:
    """The screen as a whole, then with each thing it shows. One word is enough: the screen shows all of them."""
    if screen.name == PAIR:
        yield from (Route(PAIR, Address(kind, _names(view, kind)[0])) for kind in KINDS)
    if screen.whole:
        yield Route(screen.name)
    for kind in screen.kinds:
        found = [Address(kind, name) for name in _names(view, kind)]
        shown = [address for address in found if _screen_of(view, address) == screen]
        yield from (Route(screen.name, address) for address in (shown[:1] if kind == TERM else shown))
    for kind in screen.beside:  # one of each is enough: all of them are composed in tests/slip
        yield Route(screen.name, Address(kind, _names(view, kind)[0]))


def show(kiosk: Driver, place: Route) -> None:
    """Go to a place the way a touch would."""
    if place == REST:
        kiosk.visit.finish()
    elif BY_NAME[place.screen].beside:
        kiosk.router.takeAlong(str(place.address))
    elif place.screen == PAIR:
        kiosk.router.openInPair(str(place.address))
    elif place.address:
        kiosk.router.open(str(place.address))
    else:
        kiosk.router.go(place.screen)
    kiosk.settle()
    assert kiosk.router.property("screen") == place.screen


def open_staff(kiosk: Driver) -> None:
    """Type the PIN of staff on the pad that is shown."""
    for digit in PIN:
        kiosk.touch(f"pin.{digit}")
    kiosk.touch("pin.enter")
    kiosk.item("staff.end")
    kiosk.settle()


def _screen_of(view: LanguageView, address: Address) -> Screen:
    return next(one for one in SCREENS if address.kind in one.kinds and one.shows(view, address))


def _names(view: LanguageView, kind: str) -> list[str]:
    if kind in view.texts:
        return [text.article.id for text in view.texts[kind]]
    others = {
        TOPIC: [group.id for group in view.groups],
        EVENT: [event.id for event in view.life_events],
        TERM: [term.id for term in view.terms],
        FIGURES: [story.id for story in view.stories],
        COUNTRY: [country.id for country in view.countries.places] if view.countries else [],
        DEADLINE: [deadline.id for deadline in view.deadlines],
    }
    return others[kind]
