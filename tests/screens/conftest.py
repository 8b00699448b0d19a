"""The real window, off-screen, driven by hand; any warning of Qt or QML fails the test that caused it."""

from __future__ import annotations

import datetime as dt
import gc
import time
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.app import Interface, build_interface, spoken_words
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from kiosk.tour.printing import NoPaperHere
from kiosk.tour.speech import speech_of
from kiosk.tour.staff import staff_on
from kiosk.ui import collector
from kiosk.ui.listen_model import ListenModel
from kiosk.ui.search_model import SearchModel
from kiosk.ui.speech import Speech
from kiosk.ui.staff_model import Staff
from tests.helpers import models
from tests.helpers.days import DAY_OF_THE_TEXTS

TODAY = DAY_OF_THE_TEXTS
NEVER_MS = 24 * 3600 * 1000  # no window lives so long; it collects at its end
PATIENT = Settings(mode="kiosk", idle_seconds=3600)  # no visit ends by itself on a machine that is busy
Open = Callable[..., Driver]


def part(driver: Driver, name: str) -> QObject:
    """A model of the application by its QML name."""
    return models.part(driver.interface.model, name)


def shown_texts(driver: Driver) -> str:
    """All words that are shown, one text a line."""
    return "\n".join(str(item.property("plain") or item.property("text") or "") for item in driver.items())


def _put_aside() -> None:
    """Spare the end of each window a look at what was there before it: the edition, the tests."""
    if not gc.get_freeze_count():
        gc.collect()
        gc.freeze()


def wait_for_answer(driver: Driver) -> None:
    """Until the whole answer to what stands in the search field is shown."""
    search = cast(SearchModel, part(driver, "search"))
    driver.wait_for("the answer", lambda: not search.is_looking)
    driver.settle()


def search_for(driver: Driver, question: str, shown: str = "hit.0") -> None:
    """Put a question, and wait for its whole answer and for what is to be shown of it."""
    driver.router.go("SearchScreen")
    driver.settle()
    driver.item("search.field").setProperty("text", question)
    wait_for_answer(driver)
    driver.wait_for(shown, lambda: driver.find(shown) is not None)
    driver.settle()


def keys(driver: Driver) -> list[QQuickItem]:
    """Those of the keyboard on the screen."""
    return [item for item in driver.items() if item.objectName().startswith("key.")]


@pytest.fixture
def open_kiosk(edition: PreparedEdition, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens kiosks; closes them and looks at their warnings afterwards."""
    opened: list[Interface] = []
    monkeypatch.setattr(collector, "OFTEN_MS", NEVER_MS)
    _put_aside()
    QAccessible.setActive(True)

    def open_(
        size: tuple[int, int] = (1920, 1080),
        settings: Settings | None = None,
        today: dt.date = TODAY,
        of: PreparedEdition = edition,
        clock: Callable[[], float] = time.monotonic,
        staff: Staff | None = None,
        speech: Speech | None = None,
        printing: NoPaperHere | None = None,
    ) -> Driver:
        """Open one; it has a voice for every language that says nothing, unless another is given."""
        interface = build_interface(
            of,
            settings or PATIENT,
            QSize(*size),
            lambda: today,
            clock,
            staff=staff or staff_on(lambda: today),
            speech=speech or speech_of(spoken_words(of), of.languages),
            printing=printing or NoPaperHere(),
        )
        opened.append(interface)
        interface.window.show()
        driver = Driver(interface)
        listen = cast(ListenModel, interface.model.listen)
        driver.wait_for("what the machine can say", lambda: listen.looked)
        driver.settle()
        return driver

    yield open_
    for interface in opened:
        interface.close()
    assert [warning for interface in opened for warning in interface.warnings] == []


@pytest.fixture
def kiosk(open_kiosk: Open) -> Driver:
    """A kiosk at rest on a landscape screen."""
    return open_kiosk()


@pytest.fixture
def visit(kiosk: Driver) -> Driver:
    """A kiosk whose visitor chose English."""
    kiosk.touch("language.en")
    return kiosk
