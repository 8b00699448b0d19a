"""The words of the glossary: letters to jump to, in any size of text and any direction."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF

from kiosk.tour.driver import Driver
from tests.helpers.languages import edition_languages
from tests.helpers.targets import place_of

from .conftest import Open


@pytest.fixture
def upright(open_kiosk: Open) -> Driver:
    """A kiosk on a screen that stands upright."""
    return open_kiosk(size=(1080, 1920))


def test_the_glossary_has_letters_to_jump_to(upright: Driver) -> None:
    for language in edition_languages():
        upright.visit.begin(language)
        upright.router.go("WordsScreen")
        upright.settle()
        _jump_to_the_last_letter(upright)


def _jump_to_the_last_letter(kiosk: Driver) -> None:
    theme = cast(QObject, kiosk.interface.engine.singletonInstance("Kiosk.Parts", "Theme"))
    touch = cast(int, theme.property("touch"))
    letters = [item for item in kiosk.items() if item.objectName().startswith("words.letter.")]
    assert len(letters) > 10
    assert all(min(letter.width(), letter.height()) >= touch for letter in letters)

    last = max(letters, key=lambda letter: letter.y())
    kiosk.touch(last.objectName())
    cards = [item for item in kiosk.items() if item.metaObject().className().startswith("WordCard")]
    (first,) = [card for card in cards if card.property("key") == last.property("key")]
    place = place_of(first)
    assert place.top() >= 0
    assert place.top() < kiosk.window.height() * 0.8


def test_large_letters_leave_the_words_their_room_and_move_in_one_row(upright: Driver) -> None:
    for language in edition_languages():
        upright.visit.begin(language)
        upright.visit.setTextSize(300)
        upright.router.go("WordsScreen")
        upright.settle()
        _move_to_the_last_letter(upright)


def _move_to_the_last_letter(kiosk: Driver) -> None:
    letters = [item for item in kiosk.items() if item.objectName().startswith("words.letter.")]
    assert len({letter.mapToScene(QPointF(0, 0)).y() for letter in letters}) == 1
    ends = sorted(letters, key=lambda letter: letter.mapToScene(QPointF(0, 0)).x())
    first, last = (ends[-1], ends[0]) if kiosk.visit.property("rightToLeft") else (ends[0], ends[-1])
    window = QRectF(0, 0, kiosk.window.width(), kiosk.window.height())
    assert window.contains(place_of(first))
    assert not window.contains(place_of(last))

    while not window.contains(place_of(last)):
        before = place_of(last)
        kiosk.touch("words.letters.after")
        assert place_of(last) != before
    kiosk.touch(last.objectName())
    cards = [item for item in kiosk.items() if item.metaObject().className().startswith("WordCard")]
    (card,) = [card for card in cards if card.property("key") == last.property("key")]
    assert 0 <= place_of(card).top() < kiosk.window.height() * 0.8


def test_the_letters_stand_in_the_direction_of_reading(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.visit.begin("fa")
    kiosk.router.go("WordsScreen")
    kiosk.settle()
    alef, be = (kiosk.item(f"words.letter.{letter}") for letter in "اب")
    assert alef.mapToScene(QPointF(0, 0)).x() > be.mapToScene(QPointF(0, 0)).x()
