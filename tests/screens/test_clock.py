"""Staff are told of a clock that is wrong where they look, and visitors are shown nothing by it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QSize

from kiosk.app import build_interface
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.tour.driver import Driver
from tests.helpers.editions import ALL

from .conftest import TODAY


@pytest.mark.parametrize(("today", "told"), [(TODAY, False), (dt.date(1970, 1, 1), True), (dt.date(2099, 1, 1), True)])
def test_a_clock_that_is_wrong_is_told_on_the_about_screen(
    small_edition: PreparedEdition, today: dt.date, told: bool
) -> None:
    interface = build_interface(small_edition, Settings(mode="kiosk"), QSize(1366, 768), lambda: today)
    interface.window.show()
    driver = Driver(interface)
    words = set()
    for language in ALL:
        driver.visit.begin(language)
        driver.router.go("AboutScreen")
        driver.settle()
        clock = driver.find("about.clock")
        assert (clock is not None) is told
        if clock is not None:
            words.add(clock.property("text"))
            assert not clock.property("truncated")
    interface.close()
    assert len(words) == (len(ALL) if told else 0)
    assert interface.warnings == []
