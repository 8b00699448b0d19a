"""Nothing is cut off, nothing runs off the side, every target is large enough: every page, language and size."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import islice
from typing import cast

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.settings import TEXT_SIZES
from kiosk.tour.driver import Driver
from kiosk.ui import screens
from kiosk.ui.keyboard_model import KeyboardModel
from kiosk.ui.routes import Route
from tests.helpers.languages import edition_languages
from tests.helpers.places import places, show
from tests.helpers.targets import millimetre, shown_part

from .conftest import Open

SCREENS = ((1920, 1080), (1080, 1920), (1366, 768))
TIGHTEST = ((1080, 1920), 200)
VISITED = screens.SCREENS
SLACK = 2.0  # pixels of rounding; Arabic letters reach a little over the end of what Qt counts as their line
ROUNDING = 0.5
KEYS = frozenset({"Key", "HeldKey"})  # which meet: a touch between two letters is one of them
LABELS = frozenset({"PlainLabel", "HeadingLabel", "RichLabel"})
UNBROKEN = re.compile(r"[^ \u00a0\n/:-]*")  # a word that no line may end in


def kind_of(item: QQuickItem) -> str:
    return _kind_named(item.metaObject().className())


@cache
def _kind_named(name: str) -> str:
    """The kind of a class: a QML type has a number behind it."""
    return name.partition("_")[0]


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _token(kiosk: Driver, name: str) -> float:
    """A measure of the theme, in pixels."""
    theme = cast(QObject, kiosk.interface.engine.singletonInstance("Kiosk.Parts", "Theme"))
    return float(cast(int, theme.property(name)))


def _faults(kiosk: Driver) -> Iterator[str]:
    width, touch = kiosk.window.width(), _token(kiosk, "touch")
    targets: list[tuple[str, QRectF]] = []
    for item in kiosk.items():
        kind = kind_of(item)
        if kind in LABELS:
            yield from _faults_of_words(item, width)
        elif kind not in KEYS and item.property("down") is not None and item.isEnabled():
            yield from _small(item.objectName(), _place(item), touch)
            targets.append((item.objectName(), shown_part(item)))
    yield from _close_together(targets, 2 * millimetre(kiosk))


def _faults_of_words(label: QQuickItem, width: int) -> Iterator[str]:
    text = str(label.property("text") or "")
    if not text:
        return
    words, place = text[:60], _place(label)
    content = float(label.property("contentWidth"))
    if label.property("truncated"):
        yield f"cut off: {words!r}"
    if content > label.width() + SLACK and content > label.width() + label.property("font").pixelSize() / 10:
        yield f"wider than its place by {content - label.width():.0f}: {words!r}"
    if UNBROKEN.fullmatch(words) and int(label.property("lineCount")) > 1:
        yield f"broken in the middle of a word: {words!r}"
    if place.left() < -SLACK or place.right() > width + SLACK:
        yield f"runs off the side: {words!r} at {place.left():.0f} to {place.right():.0f} of {width}"


def _show_table(kiosk: Driver, story: Route) -> None:
    show(kiosk, story)
    for item in kiosk.items():
        if kind_of(item) == "StoryActions":
            item.setProperty("asTable", True)
            item.setProperty("explained", True)
    kiosk.settle()


def _close_together(targets: list[tuple[str, QRectF]], least: float) -> Iterator[str]:
    """Neighbours between which a finger cannot tell. What is scrolled out of sight is no neighbour."""
    seen = sorted(((name, place) for name, place in targets if not place.isEmpty()), key=lambda one: one[1].top())
    for number, (name, place) in enumerate(seen):
        for other, below in islice(seen, number + 1, None):
            apart = below.top() - place.bottom()
            if apart >= least:
                break
            beside = max(place.left(), below.left()) - min(place.right(), below.right())
            if max(apart, beside) < least - ROUNDING:
                yield f"only {max(apart, beside):.1f} px between {name} and {other}"


def _small(name: str, place: QRectF, touch: float) -> Iterator[str]:
    if min(place.height(), place.width()) < touch - SLACK:
        yield f"small target {name} {place.width():.0f} x {place.height():.0f}"


def _shared_out(routes: list[Route], size: tuple[int, int], text_size: int) -> list[Route]:
    """All places where they have the least room, and a fifth at every other size: together all of them again."""
    others = [(screen, percent) for screen in SCREENS for percent in (100, 200) if (screen, percent) != TIGHTEST]
    if (size, text_size) == TIGHTEST:
        return routes
    return routes[others.index((size, text_size)) :: len(others)]


def _is_story(route: Route) -> bool:
    return route.screen == "StoryScreen"


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", edition_languages())
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_screen_fits(open_kiosk: Open, size: tuple[int, int], language: str, text_size: int) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.visit.begin(language)
    kiosk.visit.setTextSize(text_size)
    view = kiosk.visit.view
    routes = [route for screen in VISITED for route in places(view, screen) if route != screens.REST]
    wholes = [route for route in routes if route.address is None]
    shown = [*wholes, *_shared_out([route for route in routes if route.address], size, text_size)]
    looks: dict[str, Callable[[], None]] = {
        **{f"{route.screen} {route.address or ''}": partial(show, kiosk, route) for route in shown},
        **{f"{route.address} as a table": partial(_show_table, kiosk, route) for route in shown if _is_story(route)},
        "RestScreen": partial(show, kiosk, screens.REST),
    }
    faults = []
    for name, look in looks.items():
        look()
        faults += [f"{name}: {fault}" for fault in _faults(kiosk)]
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", edition_languages())
def test_the_frame_fits_at_every_size_of_text_with_its_panels_and_lowered(
    open_kiosk: Open, language: str, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    faults = []
    for text_size in TEXT_SIZES:
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(text_size)
        kiosk.visit.setLowered(text_size == 150)
        for look in ("HomeScreen", "HelpScreen", "bar.language", "bar.size"):
            kiosk.touch(look) if look.startswith("bar.") else show(kiosk, Route(look))
            faults += [f"{look} at {text_size}: {fault}" for fault in _faults(kiosk)]
        kiosk.touch("bar.size")
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("language", edition_languages())
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_results_and_the_keyboard_fit(open_kiosk: Open, size: tuple[int, int], language: str) -> None:
    """With something found and nothing found, with letters and with the numbers of forms, in every size of text."""
    kiosk = open_kiosk(size=size)
    kiosk.visit.begin(language)
    kiosk.router.go("SearchScreen")
    keyboard = cast(KeyboardModel, kiosk.interface.model.keyboard)
    faults = []
    for text_size, question, shown in (
        (100, "26quater", "hit.0"),
        (200, "26quater", "hit.0"),
        (300, "xqzwvkj", "search.nothing"),
    ):
        kiosk.visit.setTextSize(text_size)
        kiosk.item("search.field").setProperty("text", question)
        kiosk.wait_for(shown, lambda shown=shown: kiosk.find(shown) is not None)  # type: ignore[misc]
        for _ in range(2):
            kiosk.settle()
            faults += [f"{text_size} % {question}: {fault}" for fault in _faults(kiosk)]
            keyboard.switchPad()
    assert faults == []


@pytest.mark.parametrize("language", edition_languages())
def test_the_search_field_holds_what_is_typed(open_kiosk: Open, language: str) -> None:
    size, text_size = TIGHTEST
    kiosk = open_kiosk(size=size)
    kiosk.visit.begin(language)
    kiosk.visit.setTextSize(text_size)
    kiosk.router.go("SearchScreen")
    kiosk.settle()
    field = kiosk.item("search.field")
    row = field.parentItem()
    room, before = row.height() - 2 * _token(kiosk, "ring"), row.height()
    kiosk.type(kiosk.visit.view.pages["appeal"].article.title)
    kiosk.settle()
    assert row.height() == before, "the results move at the first letter"
    buttons = [kiosk.item(name).height() for name in ("search.clear", "search.keyboard")]
    assert max(*buttons, float(cast(float, field.property("contentHeight")))) <= room


def test_a_touch_target_is_fifteen_millimetres_on_a_screen_of_known_density(open_kiosk: Open) -> None:
    kiosk = open_kiosk(size=(1366, 768))
    kiosk.touch("language.en")
    millimetres = kiosk.window.screen().physicalDotsPerInch() / 25.4
    assert kiosk.item("bar.home").height() >= 15 * min(millimetres, 7) - 1


def test_a_wide_text_is_found_by_these_rules(visit: Driver) -> None:
    """The control: the rules do see a label that is too wide."""
    heading = visit.item("screen.heading")
    heading.setProperty("wrapMode", 0)
    heading.setProperty("text", "x" * 400)
    visit.settle()
    assert any("wider" in fault for fault in _faults(visit))


def test_targets_that_touch_are_found_by_these_rules(visit: Driver) -> None:
    """The control: two buttons of the bar, moved together."""
    assert list(_faults(visit)) == []
    home, language = visit.item("bar.home"), visit.item("bar.language")
    language.setX(home.x() + home.width() + 1)
    assert any("bar.home" in fault and "bar.language" in fault for fault in _faults(visit))
