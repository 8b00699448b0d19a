"""Every place of every screen in every language: nothing is cut off, the answer comes first, a step fits one view.

A window a language walks through all places where they have the least room. At the other sizes it walks through what
has a rule of its own there, and a share of the rest, so that all languages together see every place again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from kiosk.edition.kinds import LETTER, PAGE, STEP
from kiosk.tour.driver import Driver
from kiosk.ui import screens
from kiosk.ui.routes import Route
from tests.helpers.languages import edition_languages
from tests.helpers.places import open_staff, places, show

from .conftest import Open
from .rules.answer import faults_of_the_answer
from .rules.geometry import faults_of_geometry
from .rules.step import faults_of_a_step

pytestmark = pytest.mark.walk

VISITED = screens.SCREENS
ARTICLES = frozenset({PAGE.id, LETTER.id})


class Size(NamedTuple):
    """A screen in pixels and a size of text in per cent."""

    width: int
    height: int
    percent: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}-{self.percent}"


TIGHTEST = Size(1080, 1920, 200)
LEAST_ROOM_FOR_AN_ANSWER = Size(1366, 768, 100)  # twice as many cards were too high there as at any other size
ONE_VIEW = Size(1920, 1080, 100)  # that a step fits (docs/decisions/0037-a-step-is-a-screen.md)
ANSWERS = (ONE_VIEW, Size(1080, 1920, 100))  # each sees every fourth article as well
OTHERS = (LEAST_ROOM_FOR_AN_ANSWER, *ANSWERS, Size(1920, 1080, 200), Size(1366, 768, 200))


def _walk(kiosk: Driver, size: Size, turn: int) -> Iterator[Route]:
    """What is visited at a size: each screen as a whole, then the places; the visit ends last."""
    found = [route for screen in VISITED for route in places(kiosk.visit.view, screen) if route != screens.REST]
    yield from (route for route in found if route.address is None)
    named = [route for route in found if route.address]
    yield from named if size == TIGHTEST else _share(named, size, turn)
    yield screens.REST


def _share(named: list[Route], size: Size, turn: int) -> Iterator[Route]:
    """What has a rule of its own at a size, and a part of all else: another one in each language."""
    for number, route in enumerate(named):
        article, step = _kind(route) in ARTICLES, _kind(route) == STEP.id
        if (article and size == LEAST_ROOM_FOR_AN_ANSWER) or (step and size == ONE_VIEW):
            yield route
        elif article and size in ANSWERS:
            if (number + turn) % (2 * len(ANSWERS)) == ANSWERS.index(size):
                yield route
        elif (number + turn) % len(OTHERS) == OTHERS.index(size) and (number // len(OTHERS) + turn) % 2 == 0:
            yield route


def _kind(route: Route) -> str:
    """Of what a screen shows; a slip of a step is no step."""
    kinds = screens.BY_NAME[route.screen].kinds
    return route.address.kind if route.address and route.address.kind in kinds else ""


def _faults(kiosk: Driver, route: Route, size: Size) -> Iterator[str]:
    yield from faults_of_geometry(kiosk)
    if _kind(route) in ARTICLES and size.percent == 100:
        yield from faults_of_the_answer(kiosk)
    if route.address and _kind(route) == STEP.id and size == ONE_VIEW:
        yield from faults_of_a_step(kiosk, route.address.id)
    if route.screen == "StaffScreen":
        open_staff(kiosk)
        yield from (f"behind the door: {fault}" for fault in faults_of_geometry(kiosk))
    if route.screen == "StoryScreen":
        _turn_to_the_table(kiosk)
        yield from (f"as a table: {fault}" for fault in faults_of_geometry(kiosk))


def _turn_to_the_table(kiosk: Driver) -> None:
    for item in kiosk.items():
        if item.metaObject().className().startswith("StoryActions_"):
            item.setProperty("asTable", True)
            item.setProperty("explained", True)
    kiosk.settle()


@pytest.mark.parametrize("language", edition_languages())
@pytest.mark.parametrize("size", [TIGHTEST, *OTHERS], ids=str)
def test_every_place_keeps_the_rules(open_kiosk: Open, size: Size, language: str) -> None:
    kiosk = open_kiosk(size=(size.width, size.height))
    kiosk.visit.begin(language)
    kiosk.visit.setTextSize(size.percent)
    faults = []
    for route in _walk(kiosk, size, edition_languages().index(language)):
        show(kiosk, route)
        faults += [f"{route.screen} {route.address or ''}: {fault}" for fault in _faults(kiosk, route, size)]
    assert faults == [], "\n".join([*faults, "an answer: shorten the short answer or the names of its time limits"])
