"""The on-screen keyboard: what its layouts offer, and what a key does that is held down."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.languages.digits import DIGITS
from kiosk.languages.registry import LANGUAGES
from kiosk.ui.keyboard_model import HOLD_MS, REPEAT_MS, KeyboardModel, Layout
from tests.helpers.keyboards import layout_of, layouts
from tests.helpers.languages import edition_languages


class Hand(QObject):
    """A timer that goes off when the test says so."""

    timeout = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.started: list[int] = []
        self.runs = False

    def start(self, msec: int, /) -> None:
        self.started.append(msec)
        self.runs = True

    def stop(self) -> None:
        self.runs = False

    def wait(self) -> None:
        """As long as the timer was started for."""
        assert self.runs
        self.runs = False
        self.timeout.emit()


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def keyboard(qtbot: QtBot, hand: Hand) -> KeyboardModel:
    keyboard = KeyboardModel(layouts(), shown=True, timer=hand)
    keyboard.use("latin-azerty")
    return keyboard


def _deletions(keyboard: KeyboardModel) -> list[None]:
    deletions: list[None] = []
    keyboard.deleted.connect(lambda: deletions.append(None))
    return deletions


def test_delete_repeats_after_half_a_second_and_then_steadily(keyboard: KeyboardModel, hand: Hand) -> None:
    deletions = _deletions(keyboard)

    keyboard.hold("")
    for _ in range(3):
        hand.wait()
    keyboard.letGo()

    assert len(deletions) == 3
    assert hand.started == [HOLD_MS, REPEAT_MS, REPEAT_MS, REPEAT_MS]
    assert not hand.runs
    assert keyboard.takeActed(), "letting go would delete one more"


def test_a_short_touch_of_delete_repeats_nothing(keyboard: KeyboardModel, hand: Hand) -> None:
    keyboard.hold("")
    keyboard.letGo()

    assert not hand.runs
    assert not keyboard.takeActed()


def test_a_key_that_is_held_offers_its_accents_and_types_nothing(keyboard: KeyboardModel, hand: Hand) -> None:
    keyboard.hold("e")
    hand.wait()
    keyboard.letGo()

    assert keyboard.property("offered") == ["é", "è", "ê", "ë"]
    assert keyboard.takeActed()
    assert not keyboard.takeActed(), "the next touch of the key types"


def test_a_key_without_accents_does_the_same_however_long_it_is_held(keyboard: KeyboardModel, hand: Hand) -> None:
    keyboard.hold("k")

    assert not hand.runs


@pytest.mark.parametrize("after", ["hold", "closeOffered", "nextLayout", "switchPad", "toggle", "forget"])
def test_what_was_offered_goes_with_whatever_comes_next(keyboard: KeyboardModel, hand: Hand, after: str) -> None:
    keyboard.hold("a")
    hand.wait()
    keyboard.letGo()

    keyboard.hold("k") if after == "hold" else getattr(keyboard, after)()

    assert keyboard.property("offered") == []


def test_another_layout_ends_what_is_held(keyboard: KeyboardModel, hand: Hand) -> None:
    deletions = _deletions(keyboard)
    keyboard.hold("")
    keyboard.nextLayout()

    assert not hand.runs
    assert deletions == []


def test_the_number_of_a_form_is_typed_without_switching(keyboard: KeyboardModel) -> None:
    for layout in layouts():
        keyboard.use(layout.id)
        keyboard.switchPad()
        keys = {key for row in keyboard.property("rows") for key in row}
        assert {"annexe ", "bijlage ", "2", "6", "quater"} <= keys, layout.id


@pytest.mark.parametrize(("language", "letters"), [("fr", "àâêëîïôùœ-éèç’"), ("es", "ñáéíóúü-"), ("en", "-’")])
def test_letters_that_a_language_needs_are_keys_of_their_own(language: str, letters: str) -> None:
    assert set(letters) <= set(layout_of(language).keys)


@pytest.mark.parametrize("language", edition_languages())
def test_the_digits_are_those_of_the_readers(language: str) -> None:
    assert "".join(sorted(layout_of(language).digits)) == DIGITS[LANGUAGES[language].digits]


def test_persian_alone_has_a_key_for_the_half_space() -> None:
    assert [layout.id for layout in layouts() if layout.half_space] == ["persian"]


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.id)
def test_a_wide_keyboard_has_the_same_keys_in_fewer_rows(keyboard: KeyboardModel, layout: Layout) -> None:
    keyboard.use(layout.id)
    wide, narrow = keyboard.property("wideRows"), keyboard.property("rows")

    assert [key for row in wide for key in row] == [key for row in narrow for key in row] == list(layout.keys)
    assert len(wide) == 4


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.id)
def test_only_keys_that_are_there_offer_something_else(layout: Layout) -> None:
    assert layout.variants.keys() <= set(layout.keys)
    assert all(key not in offered.split() for key, offered in layout.variants.items())


def test_the_key_of_the_next_layout_says_which_one_it_is(keyboard: KeyboardModel) -> None:
    for _ in layouts():
        told = keyboard.property("nextName")
        keyboard.nextLayout()
        assert keyboard.property("name") == told
