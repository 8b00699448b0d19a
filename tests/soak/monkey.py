"""A monkey at the screen: touches, keys, drags, and whatever else comes to its mind, from a seed.

The same seed does the same again, so that what it finds can be looked at: `python -m tests.soak.monkey --seed 7
--events 400`. After each burst nothing may have broken: one window, shown and active, nothing logged, nothing opened.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import sys
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import Interface, build_interface, spoken_words
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import TEXT_SIZES, Settings
from kiosk.tour.driver import Driver
from kiosk.tour.printing import NoPaperHere
from kiosk.tour.speech import speech_of
from kiosk.ui.screens import SCREENS
from tests.helpers.logged import Logged, listening
from tests.helpers.places import places
from tests.soak.edition import bundled_edition
from tests.soak.trial import below

BURST = 20
TOLD = 20  # how many of the last moves are printed
FRAME_MS = 8
LONGEST_FINGERS = 5
SMALLEST, LARGEST = 320, 1920
START = (1366, 768)

Place = tuple[float, float]  # as parts of the width and the height of the window

KINDS = {
    "touch": 34,
    "drag": 12,
    "click": 8,
    "key": 22,
    "wheel": 6,
    "place": 6,
    "language": 3,
    "size": 3,
    "sight": 2,
    "resize": 1,
    "close": 1,
    "hide": 1,
    "finish": 1,
}
# Letters go by themselves often enough; these are what leaves a program elsewhere.
KEYS = (
    *("Tab", "Backtab", "Return", "Enter", "Space", "Escape", "Back", "Forward", "Menu", "Home", "End", "PageUp"),
    *("PageDown", "Up", "Down", "Left", "Right", "Backspace", "Delete", "Insert", "Print", "SysReq", "Pause", "Help"),
    *("F1", "F4", "F5", "F10", "F11", "F12", "Q", "W", "C", "V", "X", "A", "Z", "O", "N", "P", "S", "T", "Plus"),
    *(
        "Minus",
        "0",
        "1",
        "9",
        "Super_L",
        "Meta",
        "Alt",
        "AltGr",
        "HomePage",
        "Search",
        "LaunchMail",
        "PowerOff",
        "Close",
    ),
    *("Close", "Open", "Copy", "Paste", "Cut", "Refresh", "Stop", "Explorer", "WWW", "Zoom", "Undo", "Exit"),
)
MODIFIERS = ("Control", "Shift", "Alt", "Meta", "Keypad", "GroupSwitch")
BUTTONS = ("Left", "Right", "Middle", "Back", "Forward")


@dataclass(frozen=True)
class Move:
    """One thing that is done, the same on every interface.

    Attributes:
        kind: one of `KINDS`.
        at: a place for each finger; with one that is dragged, where to is in `to`.
        names: keys, modifiers and buttons by their names in `Qt`.
        number: chooses one of what there is: a place, a language, a size.
    """

    kind: str
    at: tuple[Place, ...] = ()
    to: tuple[Place, ...] = ()
    names: tuple[str, ...] = ()
    number: int = 0


def moves(seed: int) -> Iterator[Move]:
    """What the monkey of a seed does, without an end."""
    chance = random.Random(seed)
    while True:
        yield _move(chance, chance.choices(list(KINDS), list(KINDS.values()))[0])


def _move(chance: random.Random, kind: str) -> Move:
    fingers = chance.choices(range(1, LONGEST_FINGERS + 1), (60, 20, 8, 6, 6))[0]

    def spots(count: int) -> tuple[Place, ...]:
        return tuple((chance.random(), chance.random()) for _ in range(count))

    def some(names: Sequence[str], most: int) -> tuple[str, ...]:
        return tuple(chance.sample(names, chance.choices(range(most + 1), (6, 3, 1)[: most + 1])[0]))

    match kind:
        case "touch":
            return Move(kind, spots(fingers))
        case "drag":
            return Move(kind, spots(fingers), spots(fingers))
        case "click":
            return Move(
                kind, spots(1), names=(chance.choice(BUTTONS), *some(MODIFIERS, 1)), number=chance.randint(1, 2)
            )
        case "key":
            return Move(kind, names=(chance.choice(KEYS), *some(MODIFIERS, 2)))
        case "wheel":
            return Move(kind, spots(1), names=some(MODIFIERS, 1), number=chance.choice((-2400, -120, -8, 8, 120, 2400)))
        case _:
            return Move(kind, spots(1), number=chance.randrange(1 << 16))


class BrokenError(AssertionError):
    """The monkey broke something; the message says what, after which moves, and how to see it again."""


class Watch:
    """Looks whether an interface is still as a visitor needs it."""

    def __init__(self, interface: Interface, logged: Logged, uncaught: Sequence[str]) -> None:
        self._interface = interface
        self._logged = logged
        self._uncaught = uncaught
        self._processes = set(below(os.getpid()))

    def flaws(self) -> list[str]:
        """What is not as it should be."""
        window = self._interface.window
        others = [one for one in QGuiApplication.allWindows() if one is not window and one.isVisible()]
        found = {
            "the window is not shown": not window.isVisible(),
            "the window is not active": not window.isActive(),
            f"there are other windows: {others}": bool(others),
            f"Qt or QML complained: {self._interface.warnings}": bool(self._interface.warnings),
            f"logged: {self._logged.heard()}": bool(self._logged.heard()),
            f"raised: {self._uncaught}": bool(self._uncaught),
            "a process was started": bool(set(below(os.getpid())) - self._processes),
        }
        return [flaw for flaw, there in found.items() if there]


class Hand:
    """Does moves on one interface.

    The clock of the interface is the hand's, so that no pause after a change swallows what comes next more often on
    a fast machine than on a slow one.
    """

    def __init__(self, edition: PreparedEdition, settings: Settings) -> None:
        self._seconds = 0.0
        self.interface = build_interface(
            edition,
            settings,
            QSize(*START),
            clock=lambda: self._seconds,
            speech=speech_of(
                spoken_words(edition), edition.languages
            ),  # no program is started that the watch would see
            printing=NoPaperHere(),
        )
        self.window = self.interface.window
        self.window.show()
        self.window.requestActivate()
        self._driver = Driver(self.interface)
        self._device = QTest.createTouchDevice()
        first = edition.contents.languages[0].code
        self._languages = [language.code for language in edition.contents.languages]
        self._places = [place for screen in SCREENS for place in places(edition.language(first), screen)]
        self.wait()

    def wait(self) -> None:
        """Let the interface draw."""
        loop = QEventLoop()
        QTimer.singleShot(FRAME_MS, loop.quit)
        loop.exec()

    def do(self, move: Move) -> None:
        """One move, half a second after the one before."""
        self._seconds += 0.5
        match move.kind:
            case "touch" | "drag":
                self._touch(move)
            case "click":
                self._click(move)
            case "key":
                self._press_key(move.names[0], _modifiers(move.names[1:]))
            case "wheel":
                QTest.wheelEvent(
                    self.window, QPointF(self._at(move.at[0])), QPoint(0, move.number), QPoint(), _modifiers(move.names)
                )
            case "resize":
                part_x, part_y = move.at[0]
                room = LARGEST - SMALLEST
                self.window.resize(SMALLEST + int(part_x * room), SMALLEST + int(part_y * room))
            case "close":
                self.window.close()
            case _:
                self._use(move)
        QCoreApplication.processEvents()

    def _use(self, move: Move) -> None:
        """What buttons do that a finger meets too seldom."""
        visit, router = self._driver.visit, self._driver.router
        match move.kind:
            case "language":
                language = self._languages[move.number % len(self._languages)]
                (visit.chooseLanguage if visit.under_way else visit.begin)(language)
            case "place":
                place = self._places[move.number % len(self._places)]
                if visit.under_way:
                    router.open(str(place.address)) if place.address else router.go(place.screen)
                else:
                    visit.begin(self._languages[move.number % len(self._languages)])
            case "size":
                visit.setTextSize(TEXT_SIZES[move.number % len(TEXT_SIZES)])
            case "sight":
                visit.setContrast(bool(move.number & 1))
                visit.setLowered(bool(move.number & 2))
            case "hide":
                if visit.under_way:
                    visit.hide()
            case "finish":
                visit.finish()

    def _touch(self, move: Move) -> None:
        fingers = [self._at(place) for place in move.at]
        ends = [self._at(place) for place in move.to] or fingers
        self._with_fingers("press", fingers)
        if move.to:
            self._with_fingers("move", [(start + end) / 2 for start, end in zip(fingers, ends, strict=True)])
            self._with_fingers("move", ends)
        self._with_fingers("release", ends)

    def _with_fingers(self, how: str, places: Sequence[QPoint]) -> None:
        touch = QTest.touchEvent(self.window, self._device)
        for number, place in enumerate(places):
            getattr(touch, how)(number, place, self.window)
        touch.commit()

    def _press_key(self, name: str, held: Qt.KeyboardModifier) -> None:
        text = name.lower() if len(name) == 1 else ""
        QTest.sendKeyEvent(QTest.KeyAction.Click, self.window, getattr(Qt.Key, f"Key_{name}"), text, held)

    def _click(self, move: Move) -> None:
        button = getattr(Qt.MouseButton, f"{move.names[0]}Button")
        click = QTest.mouseClick if move.number == 1 else QTest.mouseDClick
        click(self.window, button, _modifiers(move.names[1:]), self._at(move.at[0]))

    def _at(self, place: Place) -> QPoint:
        return QPoint(int(place[0] * self.window.width()), int(place[1] * self.window.height()))


def _modifiers(names: Sequence[str]) -> Qt.KeyboardModifier:
    held = Qt.KeyboardModifier.NoModifier
    for name in names:
        held |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
    return held


@contextmanager
def uncaught() -> Iterator[list[str]]:
    """What is raised in a slot, where Qt goes on as if nothing had been."""
    raised: list[str] = []

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append("".join(traceback.format_exception(kind, error, trace)))

    before, sys.excepthook = sys.excepthook, note
    try:
        yield raised
    finally:
        sys.excepthook = before


def play(edition: PreparedEdition, seed: int, events: int, settings: Settings) -> None:
    """Have the monkey of a seed make so many moves.

    Raises:
        BrokenError: something did break.
    """
    with listening() as logged, uncaught() as raised:
        hand = Hand(edition, settings)
        watch = Watch(hand.interface, logged, raised)
        last: deque[Move] = deque(maxlen=TOLD)
        try:
            for number, move in zip(range(1, events + 1), moves(seed), strict=False):
                last.append(move)
                hand.do(move)
                if number % BURST == 0 or number == events:
                    hand.wait()
                    if flaws := watch.flaws():
                        raise BrokenError(_told(seed, number, flaws, last))
        finally:
            hand.interface.close()


def _told(seed: int, number: int, flaws: Sequence[str], last: Sequence[Move]) -> str:
    again = f"python -m tests.soak.monkey --seed {seed} --events {number}"
    return "\n".join([f"after {number} events:", *flaws, "the last ones:", *map(str, last), f"again: {again}"])


def main(arguments: Sequence[str] | None = None) -> int:
    """One seed in this process; what broke goes to standard error."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.monkey")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--events", type=int, required=True)
    parser.add_argument("--mode", choices=("kiosk", "helper"), default="kiosk")
    given = parser.parse_args(arguments)
    faulthandler.enable()
    edition = bundled_edition()
    try:
        play(edition, given.seed, given.events, Settings(mode=given.mode, idle_seconds=3600))
    except BrokenError as broken:
        print(broken, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
