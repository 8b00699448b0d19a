"""The sentences that matter most are given to the voices as they were read and found right, and sound as they did.

Where this fails after a change that makes them better, look at what is said, then write them anew:
`python -m tests.spoken.golden_sentences`.
"""

from __future__ import annotations

import re
import shutil
import subprocess

from kiosk.check.voices import ENGINE, SPELLED, SWITCHED, engine
from kiosk.edition.edition import Edition
from kiosk.languages.registry import LANGUAGES
from kiosk.languages.sentences import sentences
from kiosk.rendering.compose import compose
from kiosk.spoken.edition import sayer
from kiosk.spoken.shown import shown_texts
from tests.helpers.every import of_every
from tests.helpers.languages import edition_languages
from tests.spoken.golden_sentences import MOST, golden, written

VERSION = "1.51"  # whose phonemes were read
LEAST_SHOWN = 50  # of them that the edition must still have


def _has_the_engine() -> bool:
    if shutil.which(ENGINE) is None:
        return False
    told = subprocess.run([ENGINE, "--version"], capture_output=True, text=True, check=False).stdout
    return f" {VERSION}" in told


@of_every("language", edition_languages())
def test_the_most_important_sentences_are_said_as_they_were_read(bundled: Edition, language: str) -> None:
    view = compose(bundled, language)
    shown = {one for text in shown_texts(view) for one in sentences(text.text, bundled.registry[language].speech)}
    kept = [one for one in golden(language) if one.text in shown]
    say = sayer(bundled, language)

    assert len(golden(language)) == MOST
    assert len(kept) >= LEAST_SHOWN, "the texts have changed: choose the sentences anew and read them"
    assert [(one.text, written(say(one.text).sentences[0].parts)) for one in kept] == [
        (one.text, one.said) for one in kept
    ]


@of_every("language", edition_languages())
def test_no_voice_spells_one_of_them_or_falls_into_english(language: str) -> None:
    for one in golden(language):
        assert one.said, f"{one.text}: nobody says it"
        assert not SPELLED.search(one.phonemes), one.text
        if LANGUAGES[language].speech.latin:
            assert not SWITCHED.search(one.phonemes), one.text


@of_every("language", edition_languages())
def test_they_sound_as_they_did(language: str) -> None:
    """Asked of the engine where the version is there that they were read with; else of what was kept."""
    phonemes = engine() if _has_the_engine() else None
    for one in golden(language):
        for said, kept in zip(one.said.split(" | "), one.phonemes.split(" | "), strict=True):
            code, words = re.fullmatch(r"(\w+): (.+)", said).groups()  # type: ignore[union-attr]
            heard = phonemes(LANGUAGES[code].speech.voice or "", words) if phonemes else kept
            assert " ".join(heard.split()) == kept, f"{words}: sounds otherwise"
