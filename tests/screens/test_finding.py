"""Finding something: the results of the search, and what a keyboard does among them."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.languages import edition_languages
from tests.helpers.targets import place_of

from .conftest import Open, keys, part, search_for

LONGEST_LINE = 80  # characters of middle width; of real words about 75
SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]


def _text(kiosk: Driver) -> str:
    return str(kiosk.item("search.field").property("text"))


def _focused(kiosk: Driver) -> str:
    item = kiosk.window.activeFocusItem()
    return item.objectName() if item is not None else ""


def _is_in(item: QQuickItem | None, name: str) -> bool:
    return item is not None and (item.objectName() == name or _is_in(item.parentItem(), name))


# --- the results


def test_a_result_is_read_in_lines_of_a_good_length(visit: Driver) -> None:
    search_for(visit, "lawyer")
    labels = [item for item in visit.items() if item.property("html") and item.property("plain")]
    assert labels
    for label in labels:
        metrics = QFontMetricsF(cast(QFont, label.property("font")))
        assert label.width() / metrics.averageCharWidth() <= LONGEST_LINE, label.property("plain")


def test_what_a_result_is_stands_in_its_name(visit: Driver) -> None:
    search_for(visit, "annex 26")
    hits = (visit.find(f"hit.{number}") for number in range(12))
    kinds = {}
    for hit in (hit for hit in hits if hit is not None):
        interface = QAccessible.queryAccessibleInterface(hit)
        assert interface is not None
        kinds[str(hit.property("what"))] = interface.text(QAccessible.Text.Name)
    assert kinds["letter"].startswith("A letter you may get: ")
    assert kinds["term"].startswith("A word explained: ")


def test_a_correction_pushes_no_result(visit: Driver) -> None:
    search_for(visit, "doctor")
    before = place_of(visit.item("hit.0")).top()

    visit.item("search.field").setProperty("text", "docter")
    visit.wait_for("the correction", lambda: visit.find("search.instead") is not None)
    visit.settle()

    assert place_of(visit.item("hit.0")).top() == before


def test_nothing_found_leads_to_topics_then_to_a_person_then_to_help(visit: Driver) -> None:
    search_for(visit, "xqzwvkj", shown="search.nothing")
    names = ("search.nothing", "search.topic.start", "search.person", "search.help")
    places = [place_of(visit.item(name)) for name in names]
    assert all((first.top(), first.left()) < (then.top(), then.left()) for first, then in pairwise(places))
    assert visit.find("search.instead") is None

    visit.touch("search.person")
    assert visit.router.property("screen") == "PageScreen"


def test_nothing_found_leads_to_help_in_one_touch(visit: Driver) -> None:
    search_for(visit, "xqzwvkj", shown="search.nothing")
    visit.touch("search.help")
    assert visit.router.property("screen") == "HelpScreen"


def test_the_rows_stay_while_a_finger_is_on_them(visit: Driver) -> None:
    search_for(visit, "lawyer")
    title = visit.item("hit.0").property("title")
    point = visit.centre(visit.item("hit.0"))
    search = part(visit, "search")

    visit.wait_out()
    visit.press(point)
    visit.item("search.field").setProperty("text", "interview")
    visit.wait_for("an answer", lambda: search._waiting is not None)  # type: ignore[attr-defined]
    visit.settle()
    assert visit.item("hit.0").property("title") == title

    visit.lift(point)
    visit.settle()
    assert visit.router.property("screen") == "PageScreen"
    assert part(visit, "page").property("title") == title


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_title_of_the_first_result_is_seen_above_the_keyboard_in_the_largest_letters(
    open_kiosk: Open, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    for language in edition_languages():
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(300)
        title = kiosk.visit.view.pages["free-lawyer"].article.title
        search_for(kiosk, max(title.replace(",", "").split(), key=len))

        shown = kiosk.item("hit.0").property("title")
        label = next(item for item in kiosk.items() if item.property("plain") == shown and _is_in(item, "hit.0"))
        field = place_of(kiosk.item("search.field").parentItem())
        assert place_of(label).top() >= field.bottom(), language
        assert place_of(label).bottom() <= min(place_of(key).top() for key in keys(kiosk)), language


def test_who_scrolled_the_results_stays_there_when_the_keyboard_goes(open_kiosk: Open) -> None:
    kiosk = open_kiosk(size=(1366, 768))
    kiosk.touch("language.ar")
    kiosk.visit.setTextSize(300)
    search_for(kiosk, "محام")
    kiosk.key(Qt.Key.Key_PageDown)
    frame = cast(QQuickItem, kiosk.window.findChild(QQuickItem, "search.results"))
    scrolled = cast(float, frame.property("contentY"))
    assert scrolled > 0

    kiosk.touch("key.close")
    kiosk.settle()

    assert frame.property("contentY") == pytest.approx(scrolled, abs=1)


# --- the habits of a keyboard


def test_down_leads_to_the_results_and_up_back_to_the_field(visit: Driver) -> None:
    search_for(visit, "lawyer")
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        visit.key(key)
        places.append(_focused(visit))
    assert places == ["hit.0", "hit.1", "hit.0", "search.field"]


def test_enter_goes_to_the_first_result_and_opens_it_there(visit: Driver) -> None:
    search_for(visit, "lawyer")
    title = visit.item("hit.0").property("title")

    visit.key(Qt.Key.Key_Return)
    assert (_focused(visit), visit.router.property("screen")) == ("hit.0", "SearchScreen")
    visit.key(Qt.Key.Key_Return)
    assert part(visit, "page").property("title") == title


def test_down_walks_over_the_results_that_were_asked_for_besides(visit: Driver) -> None:
    search_for(visit, "lawyer")
    visit.touch("key.close")
    visit.scroll_to("search.more")
    visit.touch("search.more")
    visit.wait_for("more results", lambda: part(visit, "search").property("found") == 24)
    visit.settle()
    visit.item("hit.11").forceActiveFocus()
    visit.key(Qt.Key.Key_Down)
    assert _focused(visit) == "hit.more.0"


def test_escape_empties_the_field_and_then_leaves(visit: Driver) -> None:
    search_for(visit, "lawyer")
    visit.key(Qt.Key.Key_Escape)
    assert (_text(visit), visit.router.property("screen")) == ("", "SearchScreen")
    visit.key(Qt.Key.Key_Escape)
    assert visit.router.property("screen") == "HomeScreen"


def test_escape_leads_from_a_result_back_to_the_field(visit: Driver) -> None:
    search_for(visit, "lawyer")
    visit.key(Qt.Key.Key_Down)
    visit.key(Qt.Key.Key_Escape)
    assert (_focused(visit), _text(visit)) == ("search.field", "lawyer")


def test_enter_opens_the_only_result(visit: Driver) -> None:
    search = part(visit, "search")
    find = search._find  # type: ignore[attr-defined]
    search._find = lambda query, language, limit, *, literal: find(query, language, 1, literal=literal)  # type: ignore[attr-defined]
    search_for(visit, "lawyer")
    title = visit.item("hit.0").property("title")
    visit.key(Qt.Key.Key_Return)
    assert part(visit, "page").property("title") == title


def test_enter_without_results_does_nothing(visit: Driver) -> None:
    search_for(visit, "xqzwvkj", shown="search.nothing")
    visit.key(Qt.Key.Key_Return)
    visit.key(Qt.Key.Key_Down)
    assert _focused(visit) == "search.field"
