"""The deadline card on the real window: touched, typed, read aloud, mirrored, and forgotten."""

from __future__ import annotations

import datetime as dt
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.prepared.store import PreparedEdition
from kiosk.tour.driver import Driver
from kiosk.ui.deadline_model import DeadlineModel
from tests.helpers.act_read import ActRead
from tests.helpers.editions import ALL
from tests.helpers.interface_words import spoken

from .conftest import Open, part
from .test_geometry import SCREENS, _faults

TODAY = dt.date(2026, 11, 25)
ALWAYS = ("OwnLetterCounts", "The date in your own letter counts")


@pytest.fixture
def edition(edition: PreparedEdition) -> PreparedEdition:
    """The bundled edition, with one time from a letter that can be counted."""
    return ActRead(edition.folder)


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


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Friday, 27 November 2026"),
        ("fr", "vendredi 27 novembre 2026"),
        ("nl", "vrijdag 27 november 2026"),
        ("ar", "الجمعة، ٢٧ نوفمبر ٢٠٢٦"),
        ("fa", "جمعه ۲۷ نوامبر ۲۰۲۶"),
    ],
)
def test_a_visitor_counts_from_a_letter_to_the_last_safe_day(open_kiosk: Open, language: str, day: str) -> None:
    kiosk = _kiosk(open_kiosk, language)
    kiosk.touch("event.letter")
    kiosk.touch("letter.cgrs-inadmissible")
    kiosk.touch("page.count")
    assert kiosk.router.property("screen") == "DeadlineScreen"
    kiosk.touch("kind.ask-to-stay")
    kiosk.touch("day.2026-11-24")
    kiosk.touch("asked.from")

    shown = _texts(kiosk)

    assert kiosk.item("deadline.day").property("text") == day
    assert spoken(language, *ALWAYS) in shown
    assert spoken(language, "DeadlineAnswer", "Call your lawyer today") in shown
    assert "27/11/2026" in shown
    assert ("۶ آذر (قوس) ۱۴۰۵" in shown) == (language == "fa")


@pytest.mark.parametrize("language", ALL)
def test_a_rule_that_is_being_checked_gives_the_reason_and_people_to_call(open_kiosk: Open, language: str) -> None:
    kiosk = _kiosk(open_kiosk, language)
    _follow(kiosk, "deadline:refusal")

    shown = _texts(kiosk)

    why = "The rule for this changed, or we are checking it. A wrong day can harm you, so we show none."
    assert spoken(language, "DeadlineRefusal", why) in shown
    assert spoken(language, "DeadlineRefusal", "There may still be time. Call your lawyer today.") in shown
    assert spoken(language, *ALWAYS) in shown
    assert kiosk.find("deadline.day") is None
    assert not {"2026", "٢٠٢٦", "۲۰۲۶"} & set(shown.split())


def test_the_letters_and_the_pages_lead_to_the_card(open_kiosk: Open) -> None:
    kiosk = _kiosk(open_kiosk)
    kiosk.touch("event.letter")
    kiosk.touch("letters.count")
    kiosk.touch("kind.apply")
    kiosk.touch("day.yesterday")
    assert kiosk.item("deadline.day").property("text") == "Thursday, 3 December 2026"
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

    assert "Go to a lawyer today all the same" in shown
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
    [("en", "Tuesday, 24 November 2026"), ("fa", "سه‌شنبه ۲۴ نوامبر ۲۰۲۶، ۳ آذر (قوس) ۱۴۰۵")],
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
    kiosk.touch("page.count")
    kiosk.touch("kind.ask-to-stay")
    kiosk.touch("day.today")
    kiosk.touch("asked.unsure")
    assert kiosk.find("deadline.reason") is not None
    for name in ("asked.unsure", "day.today", "kind.ask-to-stay", "page.count"):
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


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", ALL)
@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_question_and_answer_fits(open_kiosk: Open, language: str, size: tuple[int, int], text_size: int) -> None:
    kiosk = _kiosk(open_kiosk, language, size)
    kiosk.visit.setTextSize(text_size)
    faults: list[str] = []

    def look(place: str) -> None:
        kiosk.settle()
        faults.extend(f"{place}: {fault}" for fault in _faults(kiosk))

    kiosk.router.countDays("")
    look("kinds")
    for link in ("deadline:ask-to-stay", "deadline:refusal", "deadline:order"):
        _follow(kiosk, link)
        look(link)
    card = cast(DeadlineModel, part(kiosk, "deadline"))
    for start in ("2026-11-24", "2026-10-05"):
        _follow(kiosk, "deadline:apply")
        _follow(kiosk, "deadline:ask-to-stay")
        card.chooseDay(start)
        look("asked")
        card.chooseAsked("from")
        look(f"answer {start}")
    assert faults == []
