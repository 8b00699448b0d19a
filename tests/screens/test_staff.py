"""Staff come in by a way that residents do not find by accident, see how the kiosk is, and end it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.exits import Exit
from kiosk.languages.bidi import without_isolates
from kiosk.settings import Settings
from kiosk.slip.printer import Condition
from kiosk.staff.door import At, Door, Stands
from kiosk.staff.machine import Machine
from kiosk.staff.pin import Pin
from kiosk.tour.driver import Driver
from kiosk.tour.staff import PIN
from kiosk.ui.staff_model import Staff, StaffModel
from tests.helpers.places import open_staff

from .conftest import Open, part, shown_texts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _come(kiosk: Driver) -> StaffModel:
    kiosk.key(Qt.Key.Key_K, CONTROL | SHIFT)
    assert _screen(kiosk) == "StaffScreen"
    model = part(kiosk, "staff")
    assert isinstance(model, StaffModel)
    return model


def _screen(kiosk: Driver) -> Any:
    return kiosk.router.property("screen")


def _state(kiosk: Driver) -> Any:
    return part(kiosk, "staff").property("state")


def _exits(model: StaffModel) -> list[int]:
    """With which codes the program would have ended."""
    codes: list[int] = []
    model.left.disconnect()
    model.left.connect(codes.append)
    return codes


# --- the way there


def test_a_finger_that_stays_on_the_edition_leads_to_the_door(visit: Driver) -> None:
    visit.touch("home.about")
    place = visit.centre(visit.scroll_to("about.edition"))
    visit.touch("about.edition")
    assert _screen(visit) == "AboutScreen", "a touch alone does nothing"
    visit.wait_out()
    visit.press(place)
    visit.wait_for("the door", lambda: _screen(visit) == "StaffScreen")
    visit.lift(place)
    visit.settle()
    assert _state(visit) == "asks"


def test_a_key_leads_there_from_rest_and_the_idle_time_runs(kiosk: Driver) -> None:
    _come(kiosk)
    assert kiosk.visit.under_way, "who goes away from it leaves nothing open"
    kiosk.visit.watch._leave()
    kiosk.settle()
    assert _screen(kiosk) == "RestScreen"


def test_a_helper_has_no_such_way(open_kiosk: Open) -> None:
    helper = open_kiosk(settings=Settings(mode="helper"))
    helper.touch("language.en")
    helper.key(Qt.Key.Key_K, CONTROL | SHIFT)
    assert _screen(helper) == "HomeScreen"


# --- the door


def test_the_right_pin_opens_by_touch_and_by_keys(kiosk: Driver) -> None:
    _come(kiosk)
    open_staff(kiosk)
    _come_again(kiosk)
    kiosk.type(PIN)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.item("staff.end")


def _come_again(kiosk: Driver) -> None:
    kiosk.touch("staff.back")
    assert _screen(kiosk) == "HomeScreen"
    _come(kiosk)


def test_a_wrong_pin_does_not_and_what_was_typed_can_be_mended(kiosk: Driver) -> None:
    model = _come(kiosk)
    kiosk.type("13")
    kiosk.touch("pin.erase")
    assert model.property("typed") == 1
    kiosk.touch("pin.enter")
    kiosk.wait_for("an answer", lambda: _state(kiosk) == "wrong")
    assert kiosk.find("staff.end") is None
    assert model.property("typed") == 0


def test_the_pin_is_neither_shown_nor_read_aloud(kiosk: Driver) -> None:
    """Of what was typed there are dots; the words that are announced stay as they were."""

    def told() -> tuple[list[str], Any, Any]:
        words = kiosk.item("staff.words")
        return sorted(shown_texts(kiosk).split()), words.property("text"), words.property("occasion")

    model = _come(kiosk)
    before = told()
    kiosk.type(PIN)
    assert model.property("typed") == len(PIN)
    assert told() == before


@pytest.mark.parametrize("way", ["bar.help", "bar.home", "bar.language"])
def test_whoever_leaves_shuts_the_door(kiosk: Driver, way: str) -> None:
    _come(kiosk)
    open_staff(kiosk)
    kiosk.touch(way)
    if way == "bar.language":
        kiosk.touch("language.fr")
    elif way == "bar.help":
        kiosk.touch("bar.back")
    else:
        _come(kiosk)
    assert (_screen(kiosk), _state(kiosk)) == ("StaffScreen", "asks")
    assert kiosk.find("staff.end") is None


def _staff(door: Any, printer: Condition = Condition()) -> Staff:  # noqa: B008 - it never changes
    return Staff(door, lambda: Machine(None, False, ()), lambda: printer, lambda: dt.datetime(2026, 11, 21, 9, 5))


class _Stands:
    """A door that is as it is."""

    def __init__(self, stands: Stands) -> None:
        self._stands = stands
        self.tried: list[str] = []

    def look(self) -> Stands:
        return self._stands

    def try_pin(self, pin: str) -> Stands:
        self.tried.append(pin)
        return self._stands


@pytest.mark.parametrize(
    ("stands", "words"),
    [
        (Stands(At.UNSET), "kiosk pin"),
        (Stands(At.WAITS, 89.2, 7), "possible in 1:30"),
        (Stands(At.UNUSABLE), "cannot write"),
    ],
)
def test_a_door_that_takes_no_pin_says_why_and_has_no_keys(open_kiosk: Open, stands: Stands, words: str) -> None:
    door = _Stands(stands)
    kiosk = open_kiosk(staff=_staff(door))
    _come(kiosk)
    kiosk.touch("bar.language")
    kiosk.touch("language.fr")
    kiosk.touch("bar.language")
    kiosk.touch("language.en")
    kiosk.type(PIN)
    kiosk.key(Qt.Key.Key_Return)
    assert words in without_isolates(shown_texts(kiosk))
    assert kiosk.find("pin.1") is None
    assert door.tried == []


def test_the_real_door_opens_for_the_pin_that_was_set(open_kiosk: Open, tmp_path: Path) -> None:
    Pin(tmp_path).set(PIN)
    kiosk = open_kiosk(staff=_staff(Door(tmp_path)))
    _come(kiosk)
    open_staff(kiosk)


# --- behind the door


def test_staff_see_how_the_kiosk_is(kiosk: Driver) -> None:
    _come(kiosk)
    open_staff(kiosk)
    shown = without_isolates(shown_texts(kiosk))
    for words in ("12 GB", "16:40", "blocked by the system", "visit-hung · 2026-11-20 16:32 · 1×", "came back by it"):
        assert words in shown


def test_what_nobody_can_tell_is_left_out(open_kiosk: Open) -> None:
    kiosk = open_kiosk(staff=_staff(_Stands(Stands(At.ASKS))))
    _come(kiosk)
    part(kiosk, "staff")._answer(Stands(At.OPEN))  # type: ignore[attr-defined]
    kiosk.settle()
    shown = shown_texts(kiosk)
    assert "Free on the disk" not in shown
    assert "Nothing is written down." in shown
    assert "blocked by the program only" in shown


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition(), "no printer is set up"),
        (Condition(fault="no-default"), "no default printer"),
        (Condition("Office"), "Office: ready"),
        (Condition("Office", "no-paper"), "Office: no paper"),
        (Condition("Office", "jam"), "Office: paper is stuck"),
        (Condition("Office", "off"), "Office: off"),
        (Condition("Office", "stopped"), "Office: stopped"),
        (Condition("Office", "no-answer"), "Office: does not answer"),
    ],
)
def test_staff_see_how_it_is_with_the_printer(open_kiosk: Open, condition: Condition, words: str) -> None:
    kiosk = open_kiosk(staff=_staff(_Stands(Stands(At.ASKS)), condition))
    _come(kiosk)
    model: Any = part(kiosk, "staff")
    model._answer(Stands(At.OPEN))
    assert not model.property("printer"), "it is asked away from the screen"
    kiosk.wait_for("the printer", lambda: model.property("printer"))
    kiosk.settle()
    assert words in without_isolates(shown_texts(kiosk))


def test_staff_restart_it(kiosk: Driver) -> None:
    codes = _exits(_come(kiosk))
    open_staff(kiosk)
    kiosk.touch("staff.restart")
    assert codes == [Exit.STAFF_RESTARTED]


def test_staff_end_it_when_they_are_sure(kiosk: Driver) -> None:
    codes = _exits(_come(kiosk))
    open_staff(kiosk)
    kiosk.touch("staff.end")
    kiosk.touch("staff.stay")
    assert codes == []
    kiosk.touch("staff.end")
    kiosk.touch("staff.end-now")
    assert codes == [Exit.STAFF_ENDED]


def test_before_the_door_nothing_ends_it(kiosk: Driver) -> None:
    model = _come(kiosk)
    codes = _exits(model)
    for do in (model.restart, model.askToEnd, model.end):
        do()
    assert codes == []


def test_the_program_ends_with_the_code_of_staff(kiosk: Driver) -> None:
    model = _come(kiosk)
    open_staff(kiosk)
    QTimer.singleShot(0, model.restart)
    assert QGuiApplication.exec() == Exit.STAFF_RESTARTED
