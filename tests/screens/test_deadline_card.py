"""The deadline card on the real window: touched, typed, read aloud, mirrored, and forgotten."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.prepared.store import PreparedEdition
from kiosk.tour.driver import Driver
from kiosk.ui.deadline_model import DeadlineModel
from tests.helpers.days import of_the_day
from tests.helpers.editions import ALL
from tests.helpers.interface_words import written

from .conftest import Open, part
from .rules.geometry import faults_of_geometry
from .test_geometry import SCREENS

TEXTS = dt.date(2026, 11, 22)
TODAY = dt.date(2026, 11, 25)
ALWAYS = "day.own_letter"


@pytest.fixture(scope="module")
def edition(edition: PreparedEdition) -> PreparedEdition:
    """The bundled edition with texts of a day before all that is counted here by hand."""
    return of_the_day(edition, TEXTS)


def _texts(kiosk: Driver) -> str:
    texts = (str(item.property("text") or item.property("plain") or "") for item in kiosk.items())
    return "\n".join(texts).replace("\u2066", "").replace("\u2069", "")


def _kiosk(open_kiosk: Open, language: str = "en", size: tuple[int, int] = (1920, 1080)) -> Driver:
    kiosk = open_kiosk(size=size, today=TODAY)
    kiosk.touch(f"language.{language}")
    return kiosk


def _follow(kiosk: Driver, link: str) -> None:
    kiosk.router.open(link)
    kiosk.settle()


def _focused(kiosk: Driver) -> str:
    item = kiosk.window.activeFocusItem()
    return item.objectName() if item else ""


def _refused(kiosk: Driver, number: str) -> None:
    """A refusal of the day before, with a number of days in it, for somebody who is free."""
    _follow(kiosk, "deadline:refusal")
    kiosk.touch("held.no")
    kiosk.touch(number)
    kiosk.touch("day.yesterday")


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Friday, 4 December 2026"),
        ("fr", "vendredi 4 décembre 2026"),
        ("nl", "vrijdag 4 december 2026"),
        ("ar", "الجمعة، ٤ ديسمبر (كانون الأول) ٢٠٢٦"),
        ("fa", "جمعه ۴ دسامبر (دسمبر) ۲۰۲۶"),
    ],
)
def test_a_visitor_counts_from_what_is_printed_in_the_letter(open_kiosk: Open, language: str, day: str) -> None:
    kiosk = _kiosk(open_kiosk, language)
    kiosk.touch("event.letter")
    kiosk.touch("sender.cgrs")
    kiosk.touch("letter.cgrs-inadmissible")
    kiosk.touch("page.count")
    assert kiosk.router.property("screen") == "DeadlineScreen"
    kiosk.touch("held.no")
    kiosk.touch("number.10.days")
    kiosk.touch("day.2026-11-24")

    shown = _texts(kiosk)

    assert kiosk.item("deadline.large").property("text") == day
    assert written(language, ALWAYS) in shown
    assert written(language, "day.call_lawyer") in shown
    assert written(language, "day.got_first") in shown
    assert "04/12/2026" in shown
    assert ("۱۳ آذر (قوس) ۱۴۰۵" in shown) == (language == "fa")


@pytest.mark.parametrize("language", ALL)
def test_who_cannot_find_the_number_is_told_that_the_letter_decides(open_kiosk: Open, language: str) -> None:
    kiosk = _kiosk(open_kiosk, language)
    _refused(kiosk, "number.none")

    shown = _texts(kiosk)

    assert kiosk.item("deadline.perhaps").property("text") == written(language, "day.perhaps_more_call")
    assert written(language, "day.counted") in shown
    assert "27/11/2026" in shown
    assert not kiosk.find("deadline.left")  # no count-down to a day that may not be the last


@pytest.mark.parametrize("language", ALL)
def test_a_long_number_never_stands_alone(open_kiosk: Open, language: str) -> None:
    kiosk = _kiosk(open_kiosk, language)
    _refused(kiosk, "number.30.days")
    assert kiosk.item("deadline.sooner").isVisible()
    assert "27" in _texts(kiosk) or "٢٧" in _texts(kiosk) or "۲۷" in _texts(kiosk)
    _refused(kiosk, "number.5.days")
    assert kiosk.find("deadline.sooner") is None


@pytest.mark.parametrize("language", ALL)
def test_a_paper_that_needs_no_count_says_at_once_what_to_do(open_kiosk: Open, language: str) -> None:
    kiosk = _kiosk(open_kiosk, language)
    for paper, words in {
        "border": "part.act_today",
        "invitation": "day.appointment",
        "last-day": "day.last_day",
    }.items():
        _follow(kiosk, f"deadline:{paper}")
        assert kiosk.item("screen.heading").property("text") == written(language, words)
        assert kiosk.item("deadline.large").property("text"), paper
        assert kiosk.find("day.today") is None, paper


def test_in_a_closed_centre_it_is_now(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    _follow(kiosk, "deadline:transfer")
    kiosk.touch("held.yes")
    assert "Do not count: act now." in kiosk.item("deadline.reason").property("text")
    assert "2026" not in _texts(kiosk)


def test_another_number_is_chosen_and_read_with_its_unit(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    _follow(kiosk, "deadline:order")
    kiosk.touch("held.no")
    kiosk.touch("number.other")
    button = QAccessible.queryAccessibleInterface(kiosk.item("number.12"))
    assert button is not None
    assert button.text(QAccessible.Text.Name) == "12 days"
    kiosk.touch("number.12")
    kiosk.touch("day.yesterday")
    assert kiosk.item("deadline.large").property("text") == "Friday, 4 December 2026"


def test_the_letters_and_the_pages_lead_to_the_card(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    kiosk.touch("event.letter")
    kiosk.touch("letters.count")
    kiosk.touch("kind.apply")
    kiosk.touch("day.yesterday")
    assert kiosk.item("deadline.large").property("text") == "Thursday, 3 December 2026"
    kiosk.touch("page.fold")
    assert "Official source" in _texts(kiosk)
    kiosk.touch("deadline.more")
    kiosk.touch("page.count")
    kiosk.touch("day.unknown")
    assert "Ask one of these people" in _texts(kiosk)


def test_a_day_that_has_passed_leads_to_a_lawyer_without_alarm(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    _follow(kiosk, "deadline:apply")
    kiosk.touch("calendar.before")
    kiosk.touch("day.2026-10-05")

    shown = _texts(kiosk)

    assert "Go today all the same" in shown
    assert "Say the true reason why you are late" in shown
    assert "You can still ask" in shown
    assert "Only a lawyer can say" not in shown  # asking for protection stays possible
    assert "left" not in shown


def test_asking_for_protection_stays_possible_without_a_day(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    _follow(kiosk, "deadline:apply")
    kiosk.touch("day.unknown")
    assert "You can still ask" in kiosk.item("deadline.still").property("text")
    assert kiosk.item("deadline.still").isVisible()


def test_days_to_come_cannot_be_touched(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    _follow(kiosk, "deadline:apply")
    assert kiosk.find("day.2026-11-25") is not None
    assert kiosk.find("day.2026-11-26") is None
    assert kiosk.find("calendar.after") is None


@pytest.mark.parametrize(("language", "back"), [("en", Qt.Key.Key_Left), ("fa", Qt.Key.Key_Right)])
def test_the_keyboard_alone_chooses_a_day_of_the_month_before(open_kiosk: Open, language: str, back: Qt.Key) -> None:
    kiosk = _kiosk(open_kiosk, language)
    _follow(kiosk, "deadline:apply")
    for _ in range(20):
        if _focused(kiosk) == "day.2026-11-25":
            break
        kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(back)
    assert _focused(kiosk) == "day.2026-11-24"
    for _ in range(4):
        kiosk.key(Qt.Key.Key_Up)
        kiosk.settle()
    assert _focused(kiosk) == "day.2026-10-27"
    kiosk.key(Qt.Key.Key_Down)
    kiosk.settle()
    assert _focused(kiosk) == "day.2026-11-03"
    kiosk.key(Qt.Key.Key_Return)
    kiosk.settle()
    assert part(kiosk, "deadline").property("question") == "passed"


@pytest.mark.parametrize(("language", "turned"), [("en", False), ("ar", True), ("fa", True)])
def test_the_calendar_turns_round_with_the_language(open_kiosk: Open, language: str, turned: bool) -> None:
    kiosk = _kiosk(open_kiosk, language)
    _follow(kiosk, "deadline:apply")
    before, after = kiosk.centre(kiosk.item("day.2026-11-24")), kiosk.centre(kiosk.item("day.2026-11-25"))
    assert before.y() == after.y()
    assert (before.x() > after.x()) == turned


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Tuesday, 24 November 2026"), ("fa", "سه‌شنبه ۲۴ نوامبر (نومبر) ۲۰۲۶، ۳ آذر (قوس) ۱۴۰۵")],
)
def test_a_day_is_read_with_its_whole_date(open_kiosk: Open, language: str, name: str) -> None:
    kiosk = _kiosk(open_kiosk, language)
    _follow(kiosk, "deadline:apply")
    button = QAccessible.queryAccessibleInterface(kiosk.item("day.2026-11-24"))
    assert button is not None
    assert button.role() == QAccessible.Role.Button
    assert button.text(QAccessible.Text.Name) == name


def test_back_leads_from_the_day_to_the_letter(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    _follow(kiosk, "letter:cgrs-refusal")
    way = ("page.count", "held.no", "number.15.days", "day.today")
    for name in way:
        kiosk.touch(name)
    assert kiosk.item("deadline.large").property("text") == "Thursday, 10 December 2026"
    for name in reversed(way):
        kiosk.touch("bar.back")
        assert kiosk.find(name) is not None


def test_the_next_visitor_finds_nothing_of_the_answers(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    _follow(kiosk, "deadline:apply")
    kiosk.touch("calendar.before")
    kiosk.touch("day.2026-10-05")
    kiosk.touch("bar.finish")
    kiosk.touch("language.en")
    _follow(kiosk, "deadline:apply")
    assert kiosk.item("calendar.month").property("text") == "November 2026"
    assert "October" not in _texts(kiosk)


@pytest.mark.walk
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_question_and_answer_fits(open_kiosk: Open, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size, today=TODAY)
    for language, text_size in product(ALL, (100, 200)):
        kiosk.visit.begin(language)
        kiosk.visit.setTextSize(text_size)
        faults = _faults_of_all_answers(kiosk)
        assert faults == [], f"{language} at {text_size}"


def _faults_of_all_answers(kiosk: Driver) -> list[str]:
    """What does not fit of the kinds, of each question and of each form of the answer."""
    faults: list[str] = []

    def look(place: str) -> None:
        kiosk.settle()
        faults.extend(f"{place}: {fault}" for fault in faults_of_geometry(kiosk))

    kiosk.router.countDays("")
    look("kinds")
    card = cast(DeadlineModel, part(kiosk, "deadline"))
    for link in ("deadline:apply", "deadline:border", "deadline:invitation", "deadline:refusal"):
        _follow(kiosk, link)
        look(link)
    card.chooseHeld(False)
    look("number")
    card.chooseOtherNumber()
    look("other number")
    for number, start in ((30, "2026-11-24"), (10, "2026-10-05"), (0, "2026-11-24"), (0, "")):
        _follow(kiosk, "deadline:refusal")
        card.chooseHeld(False)
        if number:
            card.chooseNumber(number, "days")
        else:
            card.chooseNoNumber()
        card.chooseDay(start)
        look(f"answer {number} {start}")
    return faults
