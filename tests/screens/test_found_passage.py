"""What a hit of the search opens: its title in sight, the sentence with the words marked, and nothing of it later."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.languages.bidi import without_isolates
from kiosk.tour.driver import Driver
from kiosk.ui.found_passage import FoundPassage
from tests.helpers.languages import one_of_each_direction
from tests.helpers.seen import ratio
from tests.helpers.targets import place_of

from .conftest import Open, shown_texts, wait_for_answer

LANDSCAPE, PORTRAIT, LAPTOP = (1920, 1080), (1080, 1920), (1366, 768)
MOST_WORDS = 12  # as many as the search takes
LEAST_OF_EDGES, LEAST_OF_WORDS = 3.0, {False: 4.5, True: 7.0}
# Of each kind what somebody types; the number of the hit is that of the first one of the kind.
ASKED = {
    "page": "legal aid office names a lawyer",
    "letter": "registered letter envelope post office",
    "what-if": "medical papers to your lawyer",
    "step": "takes your photo and fingerprints",
    "figures": "explains a large part of the low figure",
    "term": "electronic residence card for a limited time",
    "contact": "guardianship service",
    "country": "syria files on hold",
}


def _begin(kiosk: Driver, language: str, text: int = 100) -> None:
    kiosk.visit.begin(language)
    kiosk.visit.setTextSize(text)
    kiosk.settle()


def _open_first(kiosk: Driver, question: str, wanted: Callable[[QQuickItem], bool]) -> str:
    """Search, and open the first hit that is wanted as a touch does; returns its title."""
    kiosk.router.go("SearchScreen")
    kiosk.settle()
    kiosk.item("search.field").setProperty("text", question)
    wait_for_answer(kiosk)
    if kiosk.find("key.close") is not None:
        kiosk.touch("key.close")
    hits = (item for n in range(12) if (item := kiosk.find(f"hit.{n}")) is not None)
    hit = next((item for item in hits if wanted(item)), None)
    assert hit is not None, f"nothing of the kind was found for {question!r}"
    title = str(hit.property("title"))
    kiosk.touch(hit.objectName())
    kiosk.settle()
    return title


def _found(kiosk: Driver) -> FoundPassage:
    return cast(FoundPassage, kiosk.interface.model.found)


def _marks(kiosk: Driver) -> list[QRectF]:
    places = [place_of(item) for item in kiosk.items() if item.objectName() == "found.mark"]
    return sorted(places, key=lambda place: place.top())


def _sight(kiosk: Driver) -> QRectF:
    """What of the window is above the bar."""
    return QRectF(0, 0, kiosk.window.width(), place_of(kiosk.item("bar.home")).top())


def _title_is_seen(kiosk: Driver) -> bool:
    title = kiosk.find("screen.pinned") or cast(QQuickItem | None, _found(kiosk).property("titleLabel"))
    return title is not None and _sight(kiosk).contains(place_of(title))


# --- where it opens


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["lying", "upright"])
@pytest.mark.parametrize("text", [100, 300])
def test_the_passage_of_every_kind_of_text_is_marked_in_sight_below_its_title(
    open_kiosk: Open, size: tuple[int, int], text: int
) -> None:
    kiosk = open_kiosk(size)
    faults = []
    for what, question in ASKED.items():
        _begin(kiosk, "en", text)
        _open_first(kiosk, question, lambda hit, what=what: hit.property("what") == what)  # type: ignore[misc]
        marks = _marks(kiosk)
        faults += [] if marks else [f"{what}: nothing is marked"]
        faults += [f"{what}: its first line is not seen" for mark in marks[:1] if not _sight(kiosk).contains(mark)]
        faults += [] if what == "contact" or _title_is_seen(kiosk) else [f"{what}: its title is not seen"]
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("language", one_of_each_direction())
@pytest.mark.parametrize(
    ("size", "text"), [(LANDSCAPE, 100), (LANDSCAPE, 300), (PORTRAIT, 300), (LAPTOP, 300)], ids=str
)
def test_a_passage_far_down_a_page_is_seen_with_the_title_of_the_page(
    open_kiosk: Open, language: str, size: tuple[int, int], text: int
) -> None:
    """By the words of the page itself, in its language."""
    kiosk = open_kiosk(size)
    _begin(kiosk, language, text)
    last = [b for b in kiosk.visit.view.pages["appeal"].article.blocks if b.kind in {"paragraph", "list"}][-1]
    words = " ".join(without_isolates(last.text or last.items[-1].text).split()[:MOST_WORDS])
    _open_first(kiosk, words, lambda hit: hit.property("key") == "appeal")

    marks = _marks(kiosk)
    assert marks
    assert _sight(kiosk).contains(marks[0])
    assert _title_is_seen(kiosk)
    pinned = kiosk.find("screen.pinned")
    assert pinned is None or place_of(pinned).bottom() <= marks[0].top()


def test_words_in_the_title_alone_open_the_top_of_the_page(visit: Driver) -> None:
    _open_first(visit, "annex 26", lambda hit: hit.property("what") == "letter")

    assert _marks(visit) == []
    assert _sight(visit).contains(place_of(visit.item("screen.heading")))


def test_a_person_who_stands_on_the_sheet_of_a_page_alone_is_shown_there(visit: Driver) -> None:
    title = _open_first(visit, "0800 32 746", lambda hit: hit.property("what") == "contact")

    assert title == "Fedasil Info Point"
    assert str(_found(visit).property("words")).split() == ["0800", "32", "746"]
    assert _sight(visit).contains(_marks(visit)[0])
    visit.touch("panel.close")
    visit.settle()
    assert _marks(visit) == []


def test_what_a_figure_counts_is_unfolded_where_the_words_stand_in_it(visit: Driver) -> None:
    _open_first(
        visit, "first and later applications are counted together", lambda hit: hit.property("what") == "figures"
    )

    assert _found(visit).property("words") in shown_texts(visit)
    assert _marks(visit)


# --- how it looks and is said


@pytest.mark.parametrize("strong", [False, True], ids=["calm", "strong"])
@pytest.mark.parametrize("language", one_of_each_direction())
def test_the_mark_is_seen_and_its_words_are_read(open_kiosk: Open, language: str, strong: bool) -> None:
    kiosk = open_kiosk()
    _begin(kiosk, language)
    kiosk.visit.setContrast(strong)
    answer = without_isolates(kiosk.visit.view.pages["appeal"].article.in_short.text)
    _open_first(kiosk, answer.split(".")[0], lambda hit: hit.property("key") == "appeal")
    mark = _marks(kiosk)[0]
    picture = kiosk.picture()

    def colour(x: float, y: float) -> int:
        return picture.pixelColor(QPointF(x, y).toPoint()).rgb()

    edge, ground = colour(mark.center().x(), mark.bottom() - 1), colour(mark.left() + 1, mark.top() + 6)
    around = colour(mark.left() - 4, mark.center().y())
    ink = cast(QQuickItem, _found(kiosk).property("label")).property("color").rgb()
    assert ratio(edge, around) >= LEAST_OF_EDGES
    assert ratio(ink, ground) >= LEAST_OF_WORDS[strong]


def test_assistive_technology_is_told_what_was_looked_for(visit: Driver) -> None:
    _open_first(visit, ASKED["page"], lambda hit: hit.property("what") == "page")
    label = cast(QQuickItem, _found(visit).property("label"))
    node = QAccessible.queryAccessibleInterface(label)
    assert node is not None
    children = [node.child(n) for n in range(node.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children if child is not None]
    assert f"What you looked for: {_found(visit).property('words')}" in names


def test_while_a_screen_is_read_aloud_only_what_is_said_is_marked(visit: Driver) -> None:
    _open_first(visit, ASKED["page"], lambda hit: hit.property("what") == "page")
    visit.touch("screen.listen")
    assert _marks(visit) == []


# --- when it is gone


@pytest.mark.parametrize("leave", ["bar.back", "bar.home", "bar.hide", "bar.finish", "language"])
def test_the_mark_goes_with_the_place_the_language_and_the_visit(visit: Driver, leave: str) -> None:
    _open_first(visit, ASKED["page"], lambda hit: hit.property("what") == "page")
    assert _marks(visit)

    if leave == "language":
        visit.touch("bar.language")
        visit.touch("language.fr")
    else:
        visit.touch(leave)
    visit.settle()

    assert _marks(visit) == []
    assert (_found(visit).property("words"), _found(visit).property("title")) == ("", "")
    assert visit.find("screen.pinned") is None


def test_who_comes_back_to_the_page_finds_it_without_the_mark(visit: Driver) -> None:
    _open_first(visit, ASKED["page"], lambda hit: hit.property("what") == "page")
    visit.touch("bar.help")
    visit.touch("bar.back")
    visit.settle()
    assert visit.router.property("screen") == "PageScreen"
    assert _marks(visit) == []


def test_larger_letters_take_the_mark_along(visit: Driver) -> None:
    _open_first(visit, ASKED["page"], lambda hit: hit.property("what") == "page")
    before = _marks(visit)[0]
    visit.visit.setTextSize(200)
    visit.settle()
    assert _marks(visit)[0].height() > 1.5 * before.height()
    assert place_of(cast(QQuickItem, _found(visit).property("label"))).contains(_marks(visit)[0].center())
