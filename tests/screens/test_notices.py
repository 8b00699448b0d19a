"""What goes wrong is said in plain words on the screen, once, and the kiosk goes on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.app import Interface, build_interface
from kiosk.failure import Code, Failure
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from kiosk.ui.notice_model import TOLD, NoticeModel
from tests.helpers.child import run_in_child
from tests.helpers.editions import ALL
from tests.helpers.languages import right_to_left
from tests.helpers.logged import Logged

from .conftest import TODAY, Open, part, shown_texts

SIZES = [((1920, 1080), 100), ((1080, 1920), 200), ((480, 800), 200)]


def _notices(driver: Driver) -> NoticeModel:
    return cast(NoticeModel, part(driver, "notices"))


def _right(item: QQuickItem) -> float:
    return item.mapToScene(item.boundingRect().bottomRight()).x()


@pytest.mark.parametrize(("size", "text_size"), SIZES)
def test_every_notice_can_be_read_and_closed_in_every_language(
    open_kiosk: Open, logged: Logged, size: tuple[int, int], text_size: int
) -> None:
    logged.expect(*TOLD * len(ALL))
    kiosk = open_kiosk(size)
    for language, code in product(ALL, TOLD):
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(text_size)
        _notices(kiosk).tell(Failure(code, "OSError", "keep.py:30"))
        kiosk.settle()
        words, close = kiosk.item("notice.words"), kiosk.item("notice.close")
        assert words.property("text"), language
        assert not words.property("truncated"), language
        assert words.property("contentWidth") <= words.width(), language
        assert words.height() >= words.property("contentHeight"), language
        for item in (words, close):
            assert item.mapToScene(item.boundingRect().topLeft()).x() >= 0, language
            assert _right(item) <= size[0], language
        assert (_right(close) > _right(words)) is (language not in right_to_left())
        kiosk.touch("notice.close")
        assert kiosk.find("notice.words") is None, language


def test_a_notice_is_read_to_who_does_not_see_it(visit: Driver, logged: Logged) -> None:
    logged.expect(Code.SAVE_FAILED)
    _notices(visit).tell(Failure(Code.SAVE_FAILED, "OSError", "keep.py:30"))
    visit.settle()
    words = visit.item("notice.words")

    interface = QAccessible.queryAccessibleInterface(words)
    assert interface is not None
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == words.property("text")
    visit.wait_for("the words to be announced", lambda: words.property("announced") == words.property("text"))


def test_a_notice_goes_with_the_place_it_came_at(visit: Driver, logged: Logged) -> None:
    logged.expect(Code.SAVE_FAILED)
    for go_on in ("home.figures", "bar.finish"):
        _notices(visit).tell(Failure(Code.SAVE_FAILED, "OSError", "keep.py:30"))
        visit.settle()
        visit.touch(go_on)
        assert visit.find("notice.words") is None


@pytest.fixture
def without_dutch(small_edition: PreparedEdition, tmp_path: Path) -> PreparedEdition:
    """The small edition after its Dutch file went away."""
    shutil.copytree(small_edition.folder, tmp_path / "edition")
    (tmp_path / "edition" / "nl.json").unlink()
    return PreparedEdition(tmp_path / "edition")


def test_a_language_that_cannot_be_read_is_told_and_the_others_stay(
    open_kiosk: Open, without_dutch: PreparedEdition, logged: Logged
) -> None:
    logged.expect(Code.LANGUAGE_UNREADABLE)
    kiosk = open_kiosk(of=without_dutch)

    kiosk.touch("language.nl")
    assert kiosk.router.property("screen") == "RestScreen"
    assert "language cannot be shown" in str(kiosk.item("notice.words").property("text"))

    kiosk.touch("language.fr")
    assert kiosk.router.property("screen") == "HomeScreen"
    assert kiosk.find("notice.words") is None
    kiosk.touch("bar.language")
    kiosk.touch("language.nl")
    assert kiosk.visit.property("language") == "fr"
    assert kiosk.find("notice.words") is not None
    assert logged.lines(Code.LANGUAGE_UNREADABLE)[0].startswith("language-unreadable: nl: DamagedError at sealed.py:")


Break = Callable[..., Driver]


@pytest.fixture
def break_screens(
    small_edition: PreparedEdition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: Logged
) -> Iterator[Break]:
    """Opens a kiosk some of whose screens are damaged, or missing."""
    logged.expect(Code.SCREEN_FAILED, Code.QML_WARNING)
    interfaces: list[Interface] = []

    def open_(*screens: str, text: str | None = "import QtQuick\nItem { nonsense }\n") -> Driver:
        for folder in paths.resources().iterdir():
            (tmp_path / folder.name).symlink_to(folder)
        (tmp_path / "qml").unlink()
        shutil.copytree(paths.resources() / "qml", tmp_path / "qml", ignore=shutil.ignore_patterns("*.qmlc"))
        for screen in screens:
            file = tmp_path / "qml" / "Kiosk" / f"{screen}.qml"
            file.unlink()
            if text is not None:
                file.write_text(text, encoding="utf-8")
        monkeypatch.setattr(paths, "resources", lambda: tmp_path)
        interface = build_interface(small_edition, Settings(mode="kiosk"), QSize(1920, 1080), lambda: TODAY)
        interfaces.append(interface)
        interface.window.show()
        return Driver(interface)

    yield open_
    for interface in interfaces:
        interface.close()


@pytest.mark.parametrize("text", ["import QtQuick\nItem { nonsense }\n", "import QtQuick\nItem {", "", None])
def test_a_screen_that_cannot_be_loaded_leads_home_and_is_told(
    break_screens: Break, logged: Logged, text: str | None
) -> None:
    broken = break_screens("AboutScreen", text=text)
    broken.touch("language.en")

    broken.router.go("AboutScreen")
    broken.settle()

    assert broken.router.property("screen") == "HomeScreen"
    assert broken.find("home.figures") is not None, "no visitor is left on an empty page"
    assert "page cannot be shown" in str(broken.item("notice.words").property("text"))
    assert logged.lines(Code.SCREEN_FAILED) == ["screen-failed: AboutScreen: QML at ?"]
    assert any("AboutScreen.qml:" in line for line in logged.lines(Code.QML_WARNING))
    broken.touch("bar.home")
    assert broken.find("notice.words") is None


def test_without_home_there_is_whom_to_call(break_screens: Break, logged: Logged) -> None:
    broken = break_screens("HomeScreen")

    broken.touch("language.en")
    broken.settle()

    assert broken.router.property("screen") == "HelpScreen"
    assert "Say where you are." in shown_texts(broken)
    broken.touch("bar.home")
    assert broken.router.property("screen") == "HelpScreen"
    assert broken.find("notice.words") is not None


def test_without_the_screen_at_rest_a_visit_begins_by_itself(break_screens: Break, logged: Logged) -> None:
    broken = break_screens("RestScreen")
    broken.settle()

    assert broken.router.property("screen") == "HomeScreen"
    broken.touch("bar.language")
    broken.touch("language.ar")
    assert broken.visit.property("language") == "ar"
    broken.touch("bar.finish")
    broken.settle()
    assert (broken.router.property("screen"), broken.visit.property("language")) == ("HomeScreen", "en")


def test_when_everything_is_broken_the_notice_stays(break_screens: Break, logged: Logged) -> None:
    broken = break_screens("HomeScreen", "HelpScreen")

    broken.touch("language.en")
    broken.settle()

    assert "ask a person" in str(broken.item("notice.words").property("text"))


def test_a_screen_that_is_left_at_once_is_not_asked_for_its_section(visit: Driver) -> None:
    """What was to happen a moment later happens to nobody, and nothing complains."""
    for link in ("page:appeal#when", "letter:annex-26quater", "step:interview", "term:annex-26"):
        visit.router.open(link)
        visit.router.goHome()
        visit.settle()
        visit.router.open(link)
        visit.router.open("page:free-lawyer#how")
        visit.settle()
        visit.router.goHome()
        visit.settle()

    assert visit.interface.warnings == []


def test_figures_that_cannot_be_saved_are_told(
    open_kiosk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: Logged
) -> None:
    logged.expect(Code.SAVE_FAILED)
    (tmp_path / "documents").write_bytes(b"")
    monkeypatch.setattr("kiosk.app._documents", lambda: tmp_path / "documents")
    helper = open_kiosk(settings=Settings(mode="helper"))
    helper.touch("language.en")
    helper.router.open("figures:applicants")
    helper.settle()

    helper.touch("story.csv")

    assert "could not be saved" in str(helper.item("notice.words").property("text"))
    assert helper.find("story.saved") is None


def test_a_search_that_fails_is_told_on_its_own_screen_alone(
    visit: Driver, monkeypatch: pytest.MonkeyPatch, logged: Logged
) -> None:
    logged.expect(Code.SEARCH_FAILED)
    really_find = visit.interface.search.find
    failing = True

    def find(query: str, language: str, limit: int, *, literal: bool) -> Answer:
        if failing:
            raise MemoryError
        return really_find(query, language, limit, literal=literal)

    monkeypatch.setattr(part(visit, "search"), "_find", find)
    visit.router.go("SearchScreen")
    visit.settle()
    visit.type("appea")
    visit.wait_for("the words", lambda: visit.find("search.nothing") is not None)
    assert str(visit.item("search.nothing").property("text")).startswith("Search does not work at the moment.")
    assert visit.find("notice.words") is None

    failing = False
    visit.type("l")
    visit.wait_for("a hit", lambda: visit.find("hit.0") is not None)
    assert visit.find("search.nothing") is None


STARTED = """
import sys, threading
from pathlib import Path
from kiosk import log
from kiosk.guard import guard_process
guard_process()
log.start(Path(sys.argv[2]))
from PySide6.QtCore import QSize
from PySide6.QtQml import QQmlEngine, QQmlExpression
from kiosk.app import Interface, build_interface
from kiosk.commands.window import _tell_of_uncaught
from kiosk.prepared.store import PreparedEdition
from kiosk.search.index import Index
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
interface = build_interface(PreparedEdition(Path(sys.argv[1])), Settings(mode="kiosk"), QSize(1366, 768))
_tell_of_uncaught(interface)
interface.window.show()
driver = Driver(interface)
driver.touch("language.en")
"""
RAISING = """
view, driver.router._view = driver.router._view, lambda: None
context = QQmlEngine.contextForObject(interface.window)
QQmlExpression(context, interface.window, "app.router.open('page:words-of-a-visitor')").evaluate()
driver.router._view = view
driver.wait_for("the notice", lambda: driver.find("notice.words") is not None)
print(driver.item("notice.words").property("text"))
driver.touch("bar.home")
print(driver.find("notice.words"))
interface.close()
"""


def test_a_slot_that_raises_is_logged_by_its_place_and_told(small_edition: PreparedEdition, tmp_path: Path) -> None:
    """Qt prints it and goes on: without the notice a touch would do nothing, and nobody would hear of it."""
    printed = run_in_child(STARTED + RAISING, str(small_edition.folder), str(tmp_path))

    assert printed.splitlines() == ["Something did not work. Please try again, or ask a person.", "None"]
    text = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "uncaught: AttributeError at titles.py:" in text
    assert "visitor" not in text


FAILING = """
def fail(folder, language):
    raise KeyError("words of a visitor")
Index.open = fail
interface.search.begin("en")
driver.router.go("SearchScreen")
driver.settle()
driver.type("appeal")
driver.wait_for("the words", lambda: driver.find("search.nothing") is not None)
print(driver.item("search.nothing").property("text"))
interface.close()
print([thread.name for thread in threading.enumerate()])
"""


def test_a_kiosk_whose_search_never_worked_says_so_and_ends_well(
    small_edition: PreparedEdition, tmp_path: Path
) -> None:
    printed = run_in_child(STARTED + FAILING, str(small_edition.folder), str(tmp_path))

    words, threads = printed.splitlines()
    assert words.startswith("Search does not work at the moment.")
    assert threads == "['MainThread']"
    lines = [line.split(" ", 3)[3] for line in (tmp_path / "kiosk.log").read_text(encoding="utf-8").splitlines()]
    assert {line.split(":")[0] for line in lines} == {"index-unusable", "search-failed"}
    assert len(lines) < 20, "each fault is logged a few times, not at every letter"
    assert not any("visitor" in line for line in lines)
