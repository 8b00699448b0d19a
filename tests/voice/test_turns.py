"""One voice, several who speak with it: the newest has the turn, and the others hear no end that is not theirs."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.prepared.spoken import SpokenBlock, SpokenPart, SpokenSentence
from kiosk.tour.speech import TourPlayer
from kiosk.ui.speaker import Speaker
from kiosk.ui.speech import Speech, Unspoken
from kiosk.voice.sound import Sound

SOUND = Sound(frozenset({"voice"}), device=True, clips="")


class Words(Unspoken):
    """Every word is a sentence of its own."""

    def block(self, text: str, language: str) -> SpokenBlock:
        parts = [SpokenPart(language=language, words=word) for word in text.split()]
        return SpokenBlock(text=text, sentences=tuple(SpokenSentence(text=one.words, parts=(one,)) for one in parts))

    def voice(self, language: str) -> str:
        return "voice"


def _speakers() -> tuple[TourPlayer, Speaker, Speaker]:
    player = TourPlayer()
    speech = Speech(player=player, spoken=Words())
    return player, Speaker(speech), Speaker(speech)


def _said(player: TourPlayer) -> list[str]:
    return [saying.words for saying in player.heard]


def test_who_lost_the_turn_says_nothing_more(qtbot: QtBot) -> None:
    player, first, second = _speakers()
    first.say([("one two three", "en")], SOUND)
    second.say([("four five", "en")], SOUND)
    player.end()
    player.end()
    assert _said(player) == ["one", "four", "five"]


def test_a_fault_is_told_by_who_has_the_turn(qtbot: QtBot) -> None:
    player, first, second = _speakers()
    told: list[str] = []
    told_by: Callable[[str], Callable[[str], None]] = lambda name: lambda why: told.append(name)  # noqa: E731
    first.failed.connect(told_by("first"))
    second.failed.connect(told_by("second"))
    first.say([("one", "en")], SOUND)
    second.say([("two", "en")], SOUND)
    player.fail("ended")
    assert told == ["second"]


def test_who_lost_the_turn_silences_nobody(qtbot: QtBot) -> None:
    player, first, second = _speakers()
    first.say([("one", "en")], SOUND)
    second.say([("two", "en")], SOUND)
    first.hush()
    assert player.saying is not None


def test_who_takes_the_turn_with_nothing_to_say_ends_what_was_said(qtbot: QtBot) -> None:
    player, first, second = _speakers()
    first.say([("one", "en")], SOUND)
    second.say([("", "en")], SOUND)
    assert player.saying is None
