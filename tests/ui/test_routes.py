"""Where Back leads, and which links are followed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.routes import HOME, LONGEST, REST, History, Route, parse_link

PAGE = Route("PageScreen", "appeal")
SCREENS = {"PageScreen", "ProcedureScreen", "LetterScreen", "WordsScreen", "StoryScreen", "DeadlineScreen"}


def test_back_leads_where_one_came_from() -> None:
    history = History()
    history.start_at(HOME)
    history.go(PAGE)
    history.back()
    assert history.current == HOME


def test_the_same_place_twice_is_one_place() -> None:
    history = History()
    history.start_at(HOME)
    history.go(PAGE)
    history.go(PAGE)
    history.back()
    assert history.current == HOME


def test_back_at_the_start_stays() -> None:
    history = History()
    history.back()
    assert history.current == REST
    assert not history.can_go_back


def test_the_way_has_an_end() -> None:
    history = History()
    for number in range(3 * LONGEST):
        history.go(Route("PageScreen", str(number)))
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1
    assert steps == LONGEST - 1


@pytest.mark.parametrize(
    ("link", "route"),
    [
        ("page:appeal", Route("PageScreen", "appeal")),
        ("page:appeal#today", Route("PageScreen", "appeal", "today")),
        ("step:lodge", Route("ProcedureScreen", "lodge")),
        ("figures:claims", Route("StoryScreen", "claims")),
        ("letter:annex-26", Route("LetterScreen", "annex-26")),
        ("letter:annex-26#today", Route("LetterScreen", "annex-26", "today")),
        ("term:guardian", Route("WordsScreen", "guardian")),
        ("deadline:apply", Route("DeadlineScreen", "apply")),
    ],
)
def test_an_inner_link_leads_to_its_screen(link: str, route: Route) -> None:
    assert parse_link(link) == route


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org",
        "http:page:appeal",
        "file:///etc/passwd",
        "mailto:a@example.org",
        "tel:112",
        "javascript:alert(1)",
        "smb://host/share",
        "page:../../etc",
        "page:",
        "page:Appeal",
        "letter:Annex 26",
        "term:guardian#<b>",
        "word:guardian",
        "deadline:Apply",
        "deadline:letter:annex-26",
        "page:appeal#<b>",
        "page:appeal\n",
        "",
    ],
)
def test_any_other_link_leads_nowhere(link: str) -> None:
    assert parse_link(link) is None


@given(st.text(max_size=200))
def test_no_text_raises(link: str) -> None:
    route = parse_link(link)
    assert route is None or route.screen in SCREENS
