"""Speak what I touch: the first touch says, the second does, and a whole way can be gone with the screen covered."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.app import spoken_words
from kiosk.failure import Code, Failure
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.spoken.marks import letters_of
from kiosk.tour.driver import Driver
from kiosk.tour.speech import TourPlayer, speech_of
from kiosk.ui.notice_model import NoticeModel
from kiosk.ui.touch_speech import TouchSpeech
from tests.helpers.blind import Blind
from tests.helpers.languages import edition_languages
from tests.helpers.logged import Logged

from .conftest import Open, part

CORNER = QPoint(400, 300)


class Kiosk:
    """A kiosk and somebody who hears it."""

    def __init__(self, driver: Driver, player: TourPlayer) -> None:
        self.driver = driver
        self.player = player
        self.blind = Blind(driver, player)
        self.speech = cast(TouchSpeech, part(driver, "touchSpeech"))

    @property
    def on(self) -> bool:
        return bool(self.speech.property("on"))

    @property
    def screen(self) -> str:
        return str(self.driver.router.property("screen"))

    def touch(self, name: str) -> str:
        """Touch something by its name; what is said."""
        item = next(one for one in self.driver.items() if one.objectName() == name)
        return self.blind.touch(self.driver.centre(item))


@pytest.fixture
def kiosk_that_speaks(open_kiosk: Open, edition: PreparedEdition) -> Kiosk:
    player = TourPlayer()
    return Kiosk(open_kiosk(speech=speech_of(spoken_words(edition), edition.languages, player)), player)


@pytest.fixture
def speaking(kiosk_that_speaks: Kiosk) -> Kiosk:
    """In a visit in English, switched on."""
    kiosk_that_speaks.driver.touch("language.en")
    kiosk_that_speaks.speech.toggle()
    kiosk_that_speaks.driver.settle()
    kiosk_that_speaks.blind.listen()
    return kiosk_that_speaks


def test_the_way_to_whom_to_call_can_be_gone_with_the_screen_covered(kiosk_that_speaks: Kiosk) -> None:
    kiosk, blind = kiosk_that_speaks, kiosk_that_speaks.blind
    said = blind.hold(CORNER, lambda: kiosk.on)
    assert "Choose your language" in said
    assert "Choisissez votre langue" in said
    blind.do("English")
    assert blind.do("I got a letter") == "Who sent it?"
    assert blind.do("Commissioner")
    letter = blind.do("A refusal")
    assert "A refusal" in letter
    assert kiosk.screen == "LetterScreen"
    _, what_to_do = blind.find("Take the letter")
    assert "envelope" in what_to_do
    called = blind.do("Whom to call")
    assert "call" in called.casefold()
    _, whom = blind.find("Legal aid office")
    assert whom


def test_the_sign_at_rest_switches_it_on_and_says_what_to_do_in_every_language(kiosk_that_speaks: Kiosk) -> None:
    kiosk = kiosk_that_speaks
    kiosk.driver.touch("rest.hear")
    said = kiosk.blind.listen()
    assert kiosk.on
    assert kiosk.driver.visit.under_way
    voices = {saying.voice for saying in kiosk.player.heard}
    assert voices == {LANGUAGES[code].speech.voice for code in edition_languages()}
    assert said.startswith("Hear what you touch")


def test_a_language_is_said_by_its_own_voice(kiosk_that_speaks: Kiosk) -> None:
    kiosk_that_speaks.driver.touch("rest.hear")
    for code in edition_languages():
        kiosk_that_speaks.touch(f"language.{code}")
        assert [saying.voice for saying in kiosk_that_speaks.player.heard] == [LANGUAGES[code].speech.voice]


def test_the_first_touch_says_and_the_second_does(speaking: Kiosk) -> None:
    assert speaking.touch("event.letter").startswith("I got a letter")
    assert speaking.screen == "HomeScreen"
    speaking.touch("bar.help")
    assert speaking.touch("event.letter").startswith("I got a letter"), "another thing was touched between"
    assert speaking.screen == "HomeScreen"
    speaking.touch("event.letter")
    speaking.driver.settle()
    assert speaking.screen == "LettersScreen"


def test_what_is_said_later_is_a_first_touch_again(open_kiosk: Open, edition: PreparedEdition) -> None:
    now, player = [0.0], TourPlayer()
    speech = speech_of(spoken_words(edition), edition.languages, player)
    kiosk = Kiosk(open_kiosk(speech=speech, clock=lambda: now[0]), player)
    kiosk.driver.touch("language.en")
    kiosk.speech.toggle()
    kiosk.touch("event.letter")
    now[0] += 60
    kiosk.touch("event.letter")
    kiosk.driver.settle()
    assert kiosk.screen == "HomeScreen"


def test_role_and_state_are_said(speaking: Kiosk) -> None:
    assert "Button." in speaking.touch("bar.language")
    assert "Not possible now." in speaking.touch("bar.back")
    speaking.driver.router.open("step:appeal")
    speaking.driver.settle()
    assert "Heading." in speaking.touch("screen.heading")
    speaking.touch("here.appeal")
    speaking.touch("here.appeal")
    speaking.driver.settle()
    assert "Chosen." in speaking.touch("here.appeal")


def test_the_keyboard_says_its_letters_and_types_at_the_second_touch(speaking: Kiosk) -> None:
    speaking.driver.router.go("SearchScreen")
    speaking.driver.settle()
    assert speaking.touch("key.e") == "e."
    field = speaking.driver.item("search.field")
    assert field.property("text") == ""
    speaking.touch("key.e")
    speaking.driver.settle()
    assert field.property("text") == "e"


def test_a_change_of_the_screen_says_its_title(speaking: Kiosk) -> None:
    speaking.player.heard.clear()
    speaking.driver.router.open("page:appeal")
    speaking.driver.settle()
    assert speaking.blind.listen() == speaking.driver.item("screen.heading").property("text")


def test_sheets_questions_and_notices_are_said(speaking: Kiosk, logged: Logged) -> None:
    logged.expect(Code.SAVE_FAILED)
    speaking.player.heard.clear()
    speaking.driver.visit.watch._warn()
    speaking.driver.settle()
    assert "Are you still there?" in speaking.blind.listen()
    speaking.driver.visit.stay()
    speaking.driver.settle()
    cast(NoticeModel, part(speaking.driver, "notices")).tell(Failure(Code.SAVE_FAILED, "OSError", "keep.py:30"))
    speaking.driver.settle()
    assert "could not be saved" in speaking.blind.listen()


def test_what_has_the_focus_of_a_keyboard_is_said(speaking: Kiosk) -> None:
    speaking.player.heard.clear()
    speaking.driver.key(Qt.Key.Key_Tab)
    assert "Button." in speaking.blind.listen() or "Leads" in speaking.blind.listen()


def test_a_finger_that_moves_up_scrolls_and_opens_nothing(speaking: Kiosk) -> None:
    speaking.driver.router.open("page:appeal")
    speaking.driver.settle()
    heading = speaking.driver.item("screen.heading")
    before = speaking.driver.centre(heading).y()
    speaking.blind._scroll()
    assert speaking.driver.centre(heading).y() < before
    assert speaking.screen == "PageScreen"


def test_it_is_off_when_the_visit_ends(speaking: Kiosk) -> None:
    speaking.touch("bar.finish")
    speaking.touch("bar.finish")
    speaking.driver.settle()
    assert speaking.screen == "RestScreen"
    assert not speaking.on


def test_a_finger_that_stays_opens_nothing_when_it_is_lifted(kiosk_that_speaks: Kiosk) -> None:
    kiosk = kiosk_that_speaks
    kiosk.driver.touch("language.en")
    kiosk.blind.hold(kiosk.driver.centre(kiosk.driver.item("event.letter")), lambda: kiosk.on)
    assert kiosk.screen == "HomeScreen"


def test_a_key_that_is_held_keeps_its_own_meaning(kiosk_that_speaks: Kiosk) -> None:
    kiosk = kiosk_that_speaks
    kiosk.driver.touch("language.en")
    kiosk.driver.router.go("SearchScreen")
    kiosk.driver.settle()
    place = kiosk.driver.centre(kiosk.driver.item("key.e"))
    kiosk.driver.wait_out()
    kiosk.driver.press(place)
    kiosk.speech._held.timeout.emit()
    kiosk.driver.lift(place)
    assert not kiosk.on


def test_without_a_voice_there_is_no_sign(open_kiosk: Open) -> None:
    from kiosk.ui.speech import Speech

    kiosk = open_kiosk(speech=Speech())
    assert kiosk.find("rest.hear") is None


def test_two_fingers_switch_nothing_on_and_hold_nothing(kiosk_that_speaks: Kiosk) -> None:
    """One that comes to the first, and both gone again: no hold is counted on."""
    kiosk, speech = kiosk_that_speaks, kiosk_that_speaks.speech
    window, device = kiosk.driver.window, QTest.createTouchDevice()
    near = CORNER + QPoint(60, 0)
    QTest.touchEvent(window, device).press(0, CORNER).commit()
    assert speech._held.isActive()
    QTest.touchEvent(window, device).stationary(0).press(1, near).commit()
    assert not speech._held.isActive()
    QTest.touchEvent(window, device).release(0, CORNER).release(1, near).commit()
    assert (speech._pressed, speech._taken, kiosk.on) == (None, False, False)


def test_a_finger_that_is_down_at_the_end_of_a_visit_holds_nothing_of_the_next(speaking: Kiosk) -> None:
    speaking.driver.press(CORNER)
    speaking.driver.visit.finish()
    assert not speaking.speech._held.isActive()
    assert speaking.speech._pressed is None
    speaking.driver.lift(CORNER)


# --- that it is on is seen


@pytest.mark.parametrize("language", edition_languages())
def test_a_strip_says_that_it_is_on_and_two_touches_on_it_turn_it_off(kiosk_that_speaks: Kiosk, language: str) -> None:
    kiosk = kiosk_that_speaks
    kiosk.driver.visit.begin(language)
    kiosk.driver.settle()
    assert kiosk.driver.find("hear.off") is None
    kiosk.speech.toggle()
    kiosk.driver.settle()
    strip, bar = kiosk.driver.item("hear.off"), kiosk.driver.item("bar.home")
    assert strip.mapToScene(QPointF(0, strip.height())).y() <= bar.mapToScene(QPointF(0, 0)).y()

    assert str(strip.property("text")).split(".")[0] in letters_of(kiosk.touch("hear.off"))
    assert kiosk.on
    kiosk.touch("hear.off")
    kiosk.driver.settle()
    assert not kiosk.on
    assert kiosk.driver.find("hear.off") is None


def test_the_strip_stays_over_every_place_and_goes_with_the_visit(speaking: Kiosk) -> None:
    for screen in ("SearchScreen", "HelpScreen", "WordsScreen"):
        speaking.driver.router.go(screen)
        speaking.driver.settle()
        assert speaking.driver.find("hear.off") is not None, screen
    speaking.driver.visit.finish()
    speaking.driver.settle()
    assert speaking.driver.find("hear.off") is None
