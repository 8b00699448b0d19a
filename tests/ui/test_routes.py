"""Where Back leads."""

from __future__ import annotations

from kiosk.edition.address import Address
from kiosk.ui.routes import LONGEST, History, Route

REST, HOME = Route("RestScreen"), Route("HomeScreen")
PAGE = Route("PageScreen", Address("page", "appeal"))


def test_back_leads_where_one_came_from() -> None:
    history = History(REST)
    history.start_at(HOME)
    history.go(PAGE)
    history.back()
    assert history.current == HOME


def test_the_same_place_twice_is_one_place() -> None:
    history = History(REST)
    history.start_at(HOME)
    history.go(PAGE)
    history.go(PAGE)
    history.back()
    assert history.current == HOME


def test_back_at_the_start_stays() -> None:
    history = History(REST)
    history.back()
    assert history.current == REST
    assert not history.can_go_back


def test_the_way_has_an_end() -> None:
    history = History(REST)
    for number in range(3 * LONGEST):
        history.go(Route("PageScreen", Address("page", str(number))))
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1
    assert steps == LONGEST - 1
