"""The tour: every screen in every language, reached the way a visitor reaches it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from pathlib import Path

import msgspec
from PySide6.QtCore import QSize, Qt

from kiosk.app import build_interface, spoken_words
from kiosk.errors import InterfaceError
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.slip.printer import Queues
from kiosk.tour.driver import Driver
from kiosk.tour.parts import PARTS
from kiosk.tour.printing import NoPaperHere
from kiosk.tour.speech import speech_of
from kiosk.tour.staff import PIN, staff_on

PICTURED = {
    "rest": "RestScreen",
    **dict.fromkeys(("home", "home-contrast", "language-panel", "sight-panel", "hidden"), "HomeScreen"),
    **dict.fromkeys(("help", "help-contrast"), "HelpScreen"),
    **dict.fromkeys(("letters", "letters-sender", "letters-more"), "LettersScreen"),
    **dict.fromkeys(("letter", "letter-here"), "LetterScreen"),
    **dict.fromkeys(("slip", "slip-code", "slip-day"), "SlipScreen"),
    **dict.fromkeys(("topic", "life-event"), "TopicScreen"),
    **dict.fromkeys(
        ("page", "page-people", "page-trust", "page-claims", "page-sensitive"),
        "PageScreen",
    ),
    **dict.fromkeys(
        ("deadline-kinds", "deadline-number", "deadline-day", "deadline-counted", "deadline-now"), "DeadlineScreen"
    ),
    **dict.fromkeys(("search-empty", "search", "search-results"), "SearchScreen"),
    **dict.fromkeys(("procedure", "procedure-others", "procedure-fork", "procedure-papers"), "ProcedureScreen"),
    **dict.fromkeys(("step", "step-rules", "step-what-if", "step-roads", "step-branch", "step-fork"), "StepScreen"),
    "pair": "PairScreen",
    "figures": "FiguresScreen",
    **dict.fromkeys(("page-listen", "page-earphones"), "PageScreen"),
    "story": "StoryScreen",
    "countries": "CountriesScreen",
    "country": "CountryScreen",
    "words": "WordsScreen",
    "about": "AboutScreen",
    **dict.fromkeys(("staff-pin", "staff", "staff-end"), "StaffScreen"),
}  # the screen of each picture; a screen without a picture is missed by `tests/test_screens.py`


class Scene(msgspec.Struct, frozen=True):
    """A picture of the tour and what Qt complained about before it."""

    screen: str
    language: str
    file: str
    warnings: tuple[str, ...]


def take_tour(
    edition: PreparedEdition,
    out: Path,
    languages: list[str],
    size: tuple[int, int],
    text_size: int,
    today: Callable[[], dt.date],
    parts: Collection[str],
) -> list[Scene]:
    """Drive the interface, save a PNG of every screen and `tour.json`.

    Args:
        parts: of `PARTS`; the others are left out.

    Raises:
        InterfaceError: a screen could not be reached or a picture not be saved.
    """
    settings = Settings(mode="kiosk", idle_seconds=3600)
    speech = speech_of(spoken_words(edition), edition.languages)
    printing = NoPaperHere(Queues(("office",), "office"))
    interface = build_interface(
        edition, settings, QSize(*size), today, staff=staff_on(today), speech=speech, printing=printing
    )
    interface.window.show()
    tour = _Tour(Driver(interface), out, text_size, parts)
    try:
        tour.picture("rest")
        for language in languages:
            tour.visit(language)
    finally:
        interface.close()
        (out / "tour.json").write_bytes(msgspec.json.format(msgspec.json.encode(tour.scenes), indent=2) + b"\n")
    return tour.scenes


class _Tour:
    """One run through the interface."""

    def __init__(self, driver: Driver, out: Path, text_size: int, parts: Collection[str]) -> None:
        self._driver = driver
        self._out = out
        self._text_size = text_size
        self._parts = parts
        self._language = "all"
        self._warned = 0
        self.scenes: list[Scene] = []

    def visit(self, language: str) -> None:
        """A visit in one language, from the rest screen back to it."""
        self._language = language
        self._driver.touch(f"language.{language}")
        if self._text_size != 100:
            self._driver.touch("bar.size")
            self._driver.touch(f"size.{self._text_size}")
        self.picture("home")
        ways = (self._pages, self._search, self._procedure, self._figures, self._panels)
        for part, way in zip(PARTS, ways, strict=True):
            if part in self._parts:
                way()
        self._driver.touch("bar.finish")
        self._expect("RestScreen")
        self._language = "all"

    def _pages(self) -> None:
        self._letters()
        self._page()
        self._claims_and_what_is_private()

    def _letters(self) -> None:
        touch = self._driver.touch
        touch("event.letter")
        self.picture("letters")
        touch("sender.cgrs")
        self.picture("letters-sender")
        touch("letters.any")
        self._driver.scroll_to("letter.recognition")
        self.picture("letters-more")
        touch("letter.annex-26")
        touch("letter.here")
        self.picture("letter-here")
        touch("letter.here")
        touch("bar.back")
        touch("letter.cgrs-refusal")
        self.picture("letter")
        self._slip()
        self._deadline()
        touch("bar.home")

    def _page(self) -> None:
        """A page and all that can be asked of it."""
        touch = self._driver.touch
        touch("event.arrived")
        self.picture("life-event")
        touch("bar.back")
        touch("topic.decision")
        self.picture("topic")
        touch("page.appeal")
        self.picture("page")
        touch("screen.listen")
        self.picture("page-listen")
        touch("listen.stop")
        if self._driver.find("page.call"):  # a page past its hard date has neither
            touch("page.call")
            self.picture("page-people")
            touch("panel.close")
            touch("page.trust")
            self.picture("page-trust")
            touch("panel.close")
        self._driver.router.pair()
        self._driver.settle()
        self.picture("pair")
        touch("bar.back")
        touch("bar.back")
        self._expect("TopicScreen")
        touch("bar.home")

    def _claims_and_what_is_private(self) -> None:
        touch = self._driver.touch
        touch("topic.start")
        touch("page.myths-and-scams")
        self._driver.router.open("page:myths-and-scams#visa")
        self._driver.settle()
        self.picture("page-claims")
        touch("bar.home")
        touch("topic.health")
        touch("page.trafficking")
        self.picture("page-sensitive")
        touch("screen.listen")
        self.picture("page-earphones")
        touch("earphones.later")
        touch("bar.home")

    def _slip(self) -> None:
        """What the letter says on paper, and as a code."""
        touch = self._driver.touch
        if self._driver.find("page.take") is None:  # nothing of it may be shown any more
            return
        touch("page.take")
        self._driver.item("slip.print")
        self.picture("slip")
        touch("slip.show")
        self._driver.item("slip.code.0")
        self._driver.settle()
        self.picture("slip-code")
        touch("bar.back")

    def _deadline(self) -> None:
        """A letter counted from what is printed in it, and one for which it is now."""
        touch = self._driver.touch
        self._driver.router.countDays("page:appeal")
        self._driver.settle()
        self.picture("deadline-kinds")
        touch("kind.refusal")
        if self._driver.find("held.no") is not None:  # with a clock that cannot be right nothing is counted
            touch("held.no")
            self.picture("deadline-number")
            touch("number.10.days")
            self.picture("deadline-day")
            touch("day.yesterday")
            self.picture("deadline-counted")
            touch("deadline.take")
            self.picture("slip-day")
            touch("bar.back")
        touch("deadline.other")
        touch("kind.border")
        self.picture("deadline-now")

    def _search(self) -> None:
        driver = self._driver
        driver.touch("home.search")
        self.picture("search-empty")
        for letter in LANGUAGES[self._language].samples.tour or "":
            driver.touch(f"key.{letter}")
        driver.wait_for("results", lambda: driver.find("hit.0") is not None)
        self.picture("search")
        driver.touch("key.close")
        self.picture("search-results")
        driver.touch("hit.0")
        self._expect("PageScreen")
        driver.touch("bar.home")

    def _procedure(self) -> None:
        touch, scroll_to = self._driver.touch, self._driver.scroll_to
        touch("home.procedure")
        self.picture("procedure")
        touch("others.ask")
        self.picture("procedure-others")
        scroll_to("station.appeal")
        self.picture("procedure-fork")
        touch("procedure.papers")
        self.picture("procedure-papers")
        touch("paper.annex-26")
        self.picture("step")
        if self._driver.find("answer.applied.since") is not None:  # words past their hard date are not shown
            touch("answer.applied.since")
            self.picture("step-rules")
            touch("fold.what-if")
            touch("whatif.lose-annex")
            self.picture("step-what-if")
        touch("fold.roads")
        self.picture("step-roads")
        touch("road.lodge.step:later-application")
        self.picture("step-branch")
        touch("bar.back")
        touch("fold.people")
        touch("read-more.lodge")
        self._expect("PageScreen")
        touch("bar.back")
        self._driver.router.open("step:decision")
        self._driver.settle()
        self.picture("step-fork")
        touch("bar.home")

    def _figures(self) -> None:
        touch = self._driver.touch
        touch("home.figures")
        self.picture("figures")
        for tile in sorted({item.objectName() for item in self._driver.items()}):
            if tile.startswith("story."):
                self._story(tile)
        touch("figures.countries")
        self.picture("countries")
        touch("country.sy")
        self.picture("country")
        touch("bar.home")
        touch("home.words")
        self.picture("words")
        touch("bar.home")
        touch("home.about")
        self.picture("about")
        touch("bar.home")
        self._staff()

    def _staff(self) -> None:
        """By the key of staff, then by their PIN."""
        driver = self._driver
        driver.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        for digit in PIN[:3]:
            driver.touch(f"pin.{digit}")
        self.picture("staff-pin")
        for digit in PIN[3:]:
            driver.touch(f"pin.{digit}")
        driver.touch("pin.enter")
        driver.item("staff.printer")  # the last thing that is found out
        self.picture("staff")
        driver.touch("staff.end")
        self.picture("staff-end")
        driver.touch("staff.stay")
        driver.touch("staff.back")

    def _story(self, name: str) -> None:
        """A story as a picture and as a table."""
        touch, key = self._driver.touch, name.removeprefix("story.")
        touch(name)
        self.picture(f"figures-{key}", of="story")
        if self._driver.find("story.table") is not None:
            touch("story.table")
            touch("story.meaning")
            self.picture(f"figures-{key}-table", of="story")
        touch("bar.back")
        self._expect("FiguresScreen")

    def _panels(self) -> None:
        touch = self._driver.touch
        touch("bar.language")
        self.picture("language-panel")
        touch("panel.close")
        touch("bar.help")
        self.picture("help")
        touch("bar.home")
        touch("bar.size")
        self.picture("sight-panel")
        touch("sight.contrast")
        touch("panel.close")
        self.picture("home-contrast")
        touch("bar.help")
        self.picture("help-contrast")
        touch("bar.hide")
        self.picture("hidden")

    def _expect(self, screen: str) -> None:
        shown = self._driver.router.property("screen")
        if shown != screen:
            raise InterfaceError(f"the tour expected {screen} and is on {shown}")

    def picture(self, name: str, of: str = "") -> None:
        """Save what is shown and note the warnings since the last picture; `of` is its name in `PICTURED`."""
        self._expect(PICTURED[of or name])
        file = self._out / f"{self._language}-{name}.png"
        if not self._driver.picture().save(str(file)):
            raise InterfaceError(f"{file}: cannot be written")
        warnings = self._driver.interface.warnings
        self.scenes.append(Scene(name, self._language, file.name, tuple(warnings[self._warned :])))
        self._warned = len(warnings)
