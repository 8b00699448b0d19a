"""R28: what crashes again and again ends on the plain page within a minute, and is left when the cause has gone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from functools import partial
from itertools import islice
from pathlib import Path

from tests.faults.promise import Promise, Trial
from tests.faults.promises.missing_parts import copy_of_resources
from tests.faults.promises.tests_of_the_suite import tests_that_pass
from tests.faults.workshop import Workshop
from tests.helpers.editions import ENGLISH, write_edition
from tests.soak import trial

TESTS = ("supervise/test_supervisor.py", "supervise/test_crash_loop.py")
OF_EACH, AT_ONCE = 8, 4
PLAIN_SECONDS = 60.0
BACK_SECONDS = 90.0  # a minute until it is tried again, the rest to be built beside others
NEVER = {"retry": 1e9, "settle": 1e9}
PLAIN, KIOSK = "STATUS=the plain page is shown", "STATUS=the kiosk is shown"
Start = Callable[..., AbstractContextManager[trial.Trial]]


def trials(workshop: Workshop) -> Iterator[Trial]:
    """The tests, and whole kiosks with each cause; some at once, for they mostly wait."""
    if workshop.whole:
        yield from tests_that_pass(TESTS, workshop)
    many = [(name, cause) for _ in range(OF_EACH) for name, cause in CAUSES.items()]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(partial(_tried, workshop), islice(many, None if workshop.whole else len(CAUSES)))


def _tried(workshop: Workshop, named: tuple[str, Callable[[Path, Start], str]]) -> Trial:
    name, cause = named
    with workshop.folder() as place:
        return Trial(name, cause(place, partial(trial.trial, place)))


def _content(place: Path, start: Start) -> str:
    """An edition without its first file, which nobody prepared before."""
    edition = write_edition(place / "content", ENGLISH)
    first = edition.text("edition.toml")
    edition.remove("edition.toml")
    with start("--content", str(edition.root)) as kiosk:
        return _wrong(kiosk, lambda: edition.write("edition.toml", first))


def _screen(place: Path, start: Start) -> str:
    """A program without its first screen."""
    resources = copy_of_resources(place / "resources")
    screen = resources / "qml" / "Kiosk" / "Main.qml"
    words = screen.read_bytes()
    screen.unlink()
    content = write_edition(place / "content", ENGLISH).root
    with start("--content", str(content), resources=resources) as kiosk:
        return _wrong(kiosk, lambda: screen.write_bytes(words))


def _driver(place: Path, start: Start, limits: Mapping[str, float] | None = None) -> str:
    """A graphics driver with which every first frame crashes."""
    content = write_edition(place / "content", ENGLISH).root
    with start("--content", str(content), limits=limits) as kiosk:
        return _wrong(kiosk, kiosk.take_driver().unlink)


def _visitor(place: Path, start: Start) -> str:
    """What visitors do crashes the screen, three times in a row."""
    content = write_edition(place / "content", ENGLISH).root
    with start("--content", str(content)) as kiosk:
        number = kiosk.shown()
        for _ in range(2):
            kiosk.spare(number)
            kiosk.hang(number, "crash")
            number = kiosk.shown(but=number)
        kiosk.told()
        kiosk.hang(number, "crash")
        return _wrong(kiosk, lambda: None)


CAUSES = {
    "content that cannot be shown": _content,
    "a screen that is missing": _screen,
    "a driver that crashes": _driver,
    "a visitor who crashes it": _visitor,
}


def _wrong(kiosk: trial.Trial, mend: Callable[[], object]) -> str:
    """What did not come in time: the plain page, and after the cause was mended the kiosk."""
    if not _is_told(kiosk, PLAIN, PLAIN_SECONDS):
        return "no plain page"
    mend()
    return "" if _is_told(kiosk, KIOSK, BACK_SECONDS) else "it stays on the plain page"


def _is_told(kiosk: trial.Trial, words: str, seconds: float) -> bool:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if words in kiosk.told():
            return True
        time.sleep(0.1)
    return False


def control(workshop: Workshop) -> Trial:
    """A supervisor that does not try again."""
    with workshop.folder() as place:
        return Trial("nobody tries again", _driver(place, partial(trial.trial, place), NEVER))


PROMISE = Promise(
    "R28",
    "a loop of crashes ends on the plain page within a minute, and is left by itself",
    trials,
    control,
    in_suite=True,
)
