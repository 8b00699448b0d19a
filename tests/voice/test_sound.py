"""What a machine can say: voices by name, and something that plays them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.voice.sound import Ask, Sound, look, voices_in

LISTED = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  fa              --/M      Persian            ira/fa
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
"""
SERVER = "Server Name: pulseaudio\nDefault Sink: {}\nDefault Source: x\n"


def _asking(voices: str, sink: str | None) -> Ask:
    def ask(command: Sequence[str]) -> str:
        if command[0] == "espeak-ng":
            return voices
        return "" if sink is None else SERVER.format(sink)

    return ask


def test_voices_are_known_by_all_their_names() -> None:
    assert voices_in(LISTED) == {"ar", "en-gb", "en", "fa", "fr-be", "fr"}


@pytest.mark.parametrize(
    ("sink", "card", "heard"),
    [("out", False, True), (None, True, True), ("auto_null", False, False), (None, False, False)],
)
def test_something_must_answer_that_can_be_heard(tmp_path: Path, sink: str | None, card: bool, heard: bool) -> None:
    if card:
        (tmp_path / "pcmC0D0p").touch()
    (tmp_path / "pcmC0D0c").touch()  # a microphone
    sound = look(_asking(LISTED, sink), tmp_path)
    assert sound.has("fa") is heard
    assert sound.why == ("" if heard else "device")


def test_no_voice_stands_in_for_another(tmp_path: Path) -> None:
    sound = look(_asking(LISTED, "out"), tmp_path)
    assert not sound.has("ps")
    assert not sound.has("")


def test_a_machine_without_the_engine_says_so(tmp_path: Path) -> None:
    assert look(_asking("", "out"), tmp_path).why == "engine"


def test_programs_that_are_not_there_are_silence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert look(devices=tmp_path) == Sound(frozenset(), device=False, clips="")
