"""Whether memory stays flat while a program is used for days: pages, searches, languages, visits.

`python -m tests.soak.flat pages 2000` prints a line of figures now and then. What is looked at is what stays (`kept`),
always in the same state: at home, in the same language, with the same things seen last.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import re
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import combinations, cycle
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize

from kiosk.app import build_interface
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from kiosk.ui.routes import Route
from kiosk.ui.screens import REST, SCREENS
from kiosk.ui.search_model import SearchModel
from tests.helpers.places import places
from tests.soak.edition import bundled_edition
from tests.soak.kept import ENVIRONMENT, Scripts, collect_all, forget_fonts, heap_bytes
from tests.soak.memory import private_kilobytes

KINDS = {"pages": 20_000, "searches": 10_000, "languages": 1_000, "visits": 500}  # and how often
BOUND = 50.0  # kB that stay of a thousand
CEILING_KB = 32 * 1024  # that all memory may be above the highest of the first quarter
WARM_UP = 0.25  # of it, before memory is looked at; at least twice, after everything was seen once
SAMPLES = 40
CROWD = 54  # places at once; more than were ever seen to wait for a collection
LOOKS = 3  # the second frees one to three megabytes that the first still drew with, the third and later ones nothing
HOME_AFTER = 20  # pages in a row; then the same things are seen again
SURE = 1.96  # standard deviations: 95 of 100
SEED = 20261130


@dataclass(frozen=True)
class Sample:
    """What a program keeps after so many.

    Attributes:
        heap: bytes that C, C++ and Python have in use.
        scripts: bytes that the script engine has in use.
        private: kilobytes of memory that the system counts as its own.
    """

    done: int
    heap: int
    scripts: int
    private: int
    files: int


@dataclass(frozen=True)
class Slope:
    """Kilobytes that stay of a thousand: most likely, and between which it is with a certainty of 95 in 100."""

    middle: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.middle:+.1f} kB a thousand ({self.low:+.1f} to {self.high:+.1f})"


def slope(samples: Sequence[Sample]) -> Slope:
    """The median of the slopes between all pairs, which some outliers do not move: Theil (1950); limits: Sen (1968)."""
    slopes = sorted((b.heap + b.scripts - a.heap - a.scripts) / (b.done - a.done) for a, b in combinations(samples, 2))
    count = len(samples)
    apart = SURE * math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    low = max(0, int((len(slopes) - apart) / 2))
    return Slope(statistics.median(slopes), slopes[low], slopes[-1 - low])  # bytes of one are kilobytes of a thousand


def is_flat(samples: Sequence[Sample]) -> bool:
    """Whether it surely is: memory in use, all memory, and open files."""
    quarter = samples[: max(1, len(samples) // 4)]
    ceiling = max(one.private for one in quarter) + CEILING_KB
    calm = all(one.private <= ceiling for one in samples) and samples[-1].files <= samples[0].files
    return calm and slope(samples).high < BOUND


def told(samples: Sequence[Sample]) -> str:
    """What came of it, in figures."""
    private = [one.private // 1024 for one in samples]
    files = [one.files for one in samples]
    return f"{slope(samples)}; {min(private)}–{max(private)} MB in all, {min(files)}–{max(files)} files"


def seen_by_the_system(done: int, number: int) -> Sample:
    """What a process keeps, as far as the system knows: the pages of its memory."""
    private = private_kilobytes(number)
    return Sample(done, private * 1024, 0, private, len(list(Path(f"/proc/{number}/fd").iterdir())))


class Use:
    """Uses one interface, as a helper's window is used that is open for days.

    Attributes:
        rounds: after how often of each kind the same things were seen last.
        news: after how often nothing is new any more: each visit shows another place in another language.
    """

    def __init__(self, edition: PreparedEdition) -> None:
        self._scripts = Scripts()
        self.interface = build_interface(edition, Settings(mode="helper"), QSize(1366, 768))
        self._scripts.listen()
        self.interface.window.show()
        self._driver = Driver(self.interface)
        self._chance = random.Random(SEED)
        self._languages = cycle(edition.languages)
        view = edition.language(next(self._languages))
        self._language = view.language
        every = [one for screen in SCREENS if screen.name != REST.screen for one in places(view, screen)]
        self._first, self._places = every[0], cycle(every)
        titles = [text.article.title for texts in view.texts.values() for text in texts]
        self._words = sorted({word for title in titles for word in re.findall(r"\w+", title)})
        self._search = cast(SearchModel, self._driver.router.model_of("SearchScreen"))
        self._answers = 0
        self._search.changed.connect(self._count_answer)
        self._driver.visit.begin(view.language)
        self._driver.settle()
        again = math.lcm(HOME_AFTER, len(edition.languages))
        self.rounds = dict.fromkeys(KINDS, again) | {"pages": len(every)}
        self.news = dict.fromkeys(KINDS, again) | {"visits": math.lcm(len(every), len(edition.languages))}

    def crowd(self) -> None:
        """Open places without letting go of those before.

        The engine of QML keeps the most bindings there ever were at once, in pages of 57 kB; where a collection came
        late, that is once in ten thousand places, it would look as if they stayed.
        """
        for _ in range(CROWD):
            place = next(self._places)
            self._driver.router.open(str(place.address)) if place.address else self._driver.router.go(place.screen)
        self._driver.settle()

    def pages(self, number: int) -> None:
        """Open the next place."""
        self._show(next(self._places))
        if number % HOME_AFTER == 0:
            self._driver.router.goHome()

    def searches(self, number: int) -> None:
        """Ask the next question, and see its answer."""
        if number % HOME_AFTER == 1:
            self._driver.router.go("SearchScreen")
        self._ask(number)
        if number % HOME_AFTER == 0:
            self._driver.router.goHome()

    def languages(self, number: int) -> None:
        """Read the page on in the next language."""
        if number == 1:
            self._driver.router.open(str(next(self._places).address or ""))
        self._driver.visit.chooseLanguage(next(self._languages))
        self._driver.turn()

    def visits(self, number: int) -> None:
        """One visit, with a page and a search in it."""
        self._driver.visit.begin(next(self._languages))
        self._show(self._first if number % HOME_AFTER == 0 else next(self._places))
        self._driver.router.go("SearchScreen")
        self._ask(number)
        self._driver.visit.finish()
        self._driver.turn()

    def look(self, done: int) -> Sample:
        """What stays, when it was drawn, collected and forgotten so often that nothing more goes."""
        for _ in range(LOOKS):
            self._go_home()
            self._renew_canvas()
            self._driver.settle()
            collect_all(self.interface)
            forget_fonts()
        return replace(seen_by_the_system(done, os.getpid()), heap=heap_bytes(), scripts=self._scripts.bytes)

    def _go_home(self) -> None:
        """Also after a visit, in the language that every one of these looks has."""
        if self._driver.visit.under_way:
            self._driver.router.goHome()
        else:
            self._driver.visit.begin(self._language)

    def _renew_canvas(self) -> None:
        """Have the window drawn into new memory.

        The tables of what is to be drawn again only grow, a megabyte at a time, with the most winding edge there ever
        was; they go with the picture they belong to.
        """
        window = self.interface.window
        size = window.size()
        for one in (size + QSize(1, 1), size):
            window.resize(one)
            self._driver.settle()

    def _show(self, place: Route) -> None:
        router = self._driver.router
        router.open(str(place.address)) if place.address else router.go(place.screen)
        self._driver.turn()

    def _ask(self, number: int) -> None:
        answers = self._answers
        same = number % HOME_AFTER == 0
        self._search.ask(" ".join(self._words[:2] if same else self._chance.choices(self._words, k=2)))
        self._driver.wait_for("an answer", lambda: self._answers > answers)

    def _count_answer(self) -> None:
        self._answers += 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Use it so often; a sample a line."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.flat")
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("count", type=int)
    parser.add_argument("--leak", type=int, default=0, metavar="BYTES", help="keep so much each time: the control")
    given = parser.parse_args(arguments)
    use = Use(bundled_edition())
    once = cast(Callable[[int], None], getattr(use, given.kind))
    use.crowd()
    for number in range(use.rounds["pages"]):  # whatever is made once is made
        use.pages(number)
    one_round = use.rounds[given.kind]
    warm = one_round * math.ceil(max(2 * one_round, use.news[given.kind], given.count * WARM_UP) / one_round)
    every = one_round * max(1, given.count // (SAMPLES * one_round))
    kept = []
    for number in range(1, warm + given.count + 1):
        once(number)
        if given.leak:
            kept.append(bytes(given.leak))
        if number >= warm and (number - warm) % every == 0:
            print(json.dumps(asdict(use.look(number - warm))), flush=True)
    use.interface.close()
    return 0


if __name__ == "__main__":
    if not ENVIRONMENT.items() <= os.environ.items():  # both are read before the first line of Python
        command = [sys.executable, "-m", "tests.soak.flat", *sys.argv[1:]]
        sys.exit(subprocess.run(command, env=os.environ | ENVIRONMENT, check=False).returncode)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
