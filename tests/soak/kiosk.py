"""The program as it is, with a hand in each visit that does what a test writes into a folder.

Run like `python -m kiosk`. A file `act-PID` holds words to be typed, searched and copied in the visit of that process,
`hang-PID` a way to hang, `finish-PID` ends it; `ready-PID`, `shown-PID` and `acted-PID` say that it was done, and
`shown-PID` and `lifted-PID` when. While there is a file `no-driver`, visits crash with their first frame. The memory of
all can be read by who may: the one thing that is not as in the program.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kiosk import guard, paths
from kiosk.__main__ import main
from kiosk.commands import supervised
from kiosk.supervise.limits import Limits

FOLDER, LIMITS, RESOURCES = "KIOSK_TRIAL_FOLDER", "KIOSK_TRIAL_LIMITS", "KIOSK_TRIAL_RESOURCES"
NO_DRIVER = "no-driver"
LOOK_MS = 20


def put_a_hand_in(folder: Path) -> None:
    """Have every visit look at `folder`."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication, QKeySequence
    from PySide6.QtTest import QTest

    from kiosk.app import Interface
    from kiosk.tour.driver import Driver
    from kiosk.visitor import visitor

    number = os.getpid()

    def act(driver: Driver, words: str) -> None:
        driver.touch("language.en")
        driver.touch("home.search")
        driver.type(words)
        driver.settle()
        QTest.keySequence(driver.window, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keySequence(driver.window, QKeySequence(QKeySequence.StandardKey.Copy))
        if QGuiApplication.clipboard().text() != words:  # also where the field is made to copy nothing
            QGuiApplication.clipboard().setText(words)
        driver.router.open("page:appeal")
        driver.settle()

    def hang(driver: Driver, kind: str) -> None:
        lock = threading.Lock()
        ways: dict[str, Callable[[], object]] = {
            "python": lambda: [None for _ in iter(int, 1)],
            "lock": lambda: lock.acquire() and lock.acquire(),
            "script": lambda: driver.interface.engine.evaluate("while (true);"),
            "no frames": driver.window.hide,
            "crash": lambda: os.kill(number, signal.SIGSEGV),
        }
        ways[kind]()

    class Handled(visitor.Visitor):
        def __init__(self, interface: Interface, *others: Any) -> None:
            link, origin, show, shown = others
            super().__init__(interface, link, origin, self._draw(show), self._tell(shown))
            self._driver: Driver | None = None
            self._timer = QTimer(self)
            self._timer.setInterval(LOOK_MS)
            self._timer.timeout.connect(self._look_for_work)

        def wait(self) -> None:
            super().wait()
            (folder / f"ready-{number}").touch()

        def _draw(self, show: Callable[[], None]) -> Callable[[], None]:
            def drawn() -> None:
                if (folder / NO_DRIVER).exists():
                    os.kill(number, signal.SIGSEGV)
                show()

            return drawn

        def _tell(self, shown: Callable[[], None]) -> Callable[[], None]:
            def told() -> None:
                shown()
                _note_time(folder / f"shown-{number}")
                self._timer.start()

            return told

        def _look_for_work(self) -> None:
            self._driver = self._driver or Driver(self._interface)
            for what in ("act", "hang", "finish"):
                file = folder / f"{what}-{number}"
                if file.exists():
                    words = file.read_text(encoding="utf-8")
                    file.unlink()
                    self._do(self._driver, what, words)
                    (folder / f"{what}ed-{number}").touch()

        def _do(self, driver: Driver, what: str, words: str) -> None:
            if what == "act":
                act(driver, words)
            elif what == "hang":
                hang(driver, words)
            else:
                point = driver.centre(driver.scroll_to("bar.finish"))
                driver.wait_out()
                driver.press(point)
                driver.settle()
                _note_time(folder / f"lifted-{number}")
                driver.lift(point)
                driver.settle()

    patch.object(visitor, "Visitor", Handled).start()


def _note_time(file: Path) -> None:
    """When it was, by the clock that all processes of a machine share."""
    draft = file.with_name(f"draft-{file.name}")
    draft.write_text(repr(time.monotonic()), encoding="utf-8")
    draft.rename(file)


if __name__ == "__main__":
    patch.object(guard, "keep_memory_private", lambda: None).start()
    patch.object(paths, "program", lambda: [sys.executable, "-m", "tests.soak.kiosk"]).start()
    if LIMITS in os.environ:
        patch.object(supervised, "Limits", partial(Limits, **json.loads(os.environ[LIMITS]))).start()
    if RESOURCES in os.environ:
        patch.object(paths, "resources", partial(Path, os.environ[RESOURCES])).start()
    if {"visit", "spare"} & set(sys.argv):
        guard.clean_environment(os.environ)
        put_a_hand_in(Path(os.environ[FOLDER]))
    sys.exit(main())
