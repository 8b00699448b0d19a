"""Whether memory stays flat while a program is used for days: pages, searches, languages, visits.

`python -m tests.soak.flat pages 2000` prints a line of figures now and then. What is looked at is what stays: at home,
with nothing to collect, and with what was freed given back to the system.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import os
import random
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize

from kiosk.app import build_interface
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from kiosk.ui.screens import REST, SCREENS
from kiosk.ui.search_model import SearchModel
from tests.helpers.places import places
from tests.soak.edition import bundled_edition
from tests.soak.memory import private_kilobytes

KINDS = {"pages": 20_000, "searches": 10_000, "languages": 1_000, "visits": 500}  # and how often
KILOBYTES = 1_000  # that it may grow in so many: 50 kB a thousand pages
WARM_UP = 0.2  # of it, before memory is looked at: every page is seen, every letter drawn
SAMPLES = 40
HOME_AFTER = 20  # pages in a row
SEED = 20261130


@dataclass(frozen=True)
class Sample:
    """What a program takes after so many."""

    done: int
    kilobytes: int
    files: int


def growth(samples: Sequence[Sample]) -> float:
    """Kilobytes by which memory grew from the first sample to the last, along the line that fits all best."""
    count = len(samples)
    middle = sum(one.done for one in samples) / count
    spread = sum((one.done - middle) ** 2 for one in samples)
    slope = sum((one.done - middle) * one.kilobytes for one in samples) / spread
    return slope * (samples[-1].done - samples[0].done)


class Use:
    """Uses one interface, as a helper's window is used that is open for days."""

    def __init__(self, edition: PreparedEdition) -> None:
        self.interface = build_interface(edition, Settings(mode="helper"), QSize(1366, 768))
        self.interface.window.show()
        self._driver = Driver(self.interface)
        self._chance = random.Random(SEED)
        self._languages = cycle(language.code for language in edition.contents.languages)
        view = edition.language(next(self._languages))
        self._places = cycle([one for screen in SCREENS if screen.name != REST.screen for one in places(view, screen)])
        titles = [text.article.title for texts in view.texts.values() for text in texts]
        self._words = sorted({word for title in titles for word in re.findall(r"\w+", title)})
        self._search = cast(SearchModel, self._driver.router.model_of("SearchScreen"))
        self._answers = 0
        self._search.changed.connect(self._count_answer)
        self._driver.visit.begin(view.language)
        self._driver.settle()

    def pages(self, number: int) -> None:
        """Open the next place."""
        place = next(self._places)
        router = self._driver.router
        router.open(str(place.address)) if place.address else router.go(place.screen)
        self._driver.turn()
        if number % HOME_AFTER == 0:
            router.goHome()

    def searches(self, number: int) -> None:
        """Ask the next question, and see its answer."""
        if number % HOME_AFTER == 1:
            self._driver.router.go("SearchScreen")
        answers = self._answers
        self._search.ask(" ".join(self._chance.choices(self._words, k=2)))
        self._driver.wait_for("an answer", lambda: self._answers > answers)
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
        self.pages(number)
        self.searches(1)
        self._driver.visit.finish()
        self._driver.turn()

    def look(self, done: int) -> Sample:
        """What stays."""
        self._driver.router.goHome()
        self._driver.settle()
        self.interface.engine.collectGarbage()
        gc.collect()
        give_back()
        return Sample(done, private_kilobytes(os.getpid()), len(list(Path("/proc/self/fd").iterdir())))

    def _count_answer(self) -> None:
        self._answers += 1


def give_back() -> None:
    """Give what was freed back to the system, which glibc does when much of it lies together."""
    ctypes.CDLL(None).malloc_trim(0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Use it so often; a sample a line."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.flat")
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("count", type=int)
    parser.add_argument("--leak", type=int, default=0, metavar="BYTES", help="keep so much each time: the control")
    given = parser.parse_args(arguments)
    use = Use(bundled_edition())
    once = cast(Callable[[int], None], getattr(use, given.kind))
    warm = int(given.count * WARM_UP)
    every = max(1, given.count // SAMPLES)
    kept = []
    for number in range(1, warm + given.count + 1):
        once(number)
        if given.leak:
            kept.append(os.urandom(given.leak))
        if number >= warm and (number - warm) % every == 0:
            print(json.dumps(asdict(use.look(number - warm))), flush=True)
    use.interface.close()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
