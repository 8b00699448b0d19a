"""Faults of what is heard: pronunciations, vowel signs, recordings."""

from __future__ import annotations

from kiosk.edition import opus
from kiosk.languages.sentences import sentences
from kiosk.rendering.compose import compose
from kiosk.spoken.edition import texts_of
from kiosk.spoken.marks import letters_of
from tests.check.planted.case import ARRIVAL, Case, replace, write
from tests.helpers.editions import BOTH, EditionFolder
from tests.helpers.opus import recording
from tests.helpers.recordings import record
from tests.helpers.voices import SPELLED, SWITCHED

VOWELS, PRONUNCIATIONS, RECORDINGS = "vowels/ar.tsv", "pronunciations.toml", "recordings.toml"
TODAY = "page:arrival#today"
READ = "pages/arrival/audio/en/today.opus"


def _recorded(edition: EditionFolder) -> None:
    record(edition, "en", TODAY)


def _record_and_change(edition: EditionFolder) -> None:
    _recorded(edition)
    edition.replace(ARRIVAL, "Tell the office", "Tell an office")


def _record_and_spoil(edition: EditionFolder) -> None:
    _recorded(edition)
    edition.write(READ, b"#!/bin/sh")


def _record_and_swell(edition: EditionFolder) -> None:
    _recorded(edition)
    edition.write(READ, recording() + bytes(opus.MAX_BYTES))


def _record_and_swap(edition: EditionFolder) -> None:
    _recorded(edition)
    edition.write(READ, recording(seconds=7))


def _record_and_lose(edition: EditionFolder) -> None:
    _recorded(edition)
    edition.remove(READ)


def _record_elsewhere(edition: EditionFolder) -> None:
    _recorded(edition)
    edition.replace(RECORDINGS, "/today.opus", "/to/day.opus")
    edition.remove(READ)


def _with_signs(edition: EditionFolder) -> list[str]:
    """A line for every Arabic sentence; that they have no signs is not looked at."""
    loaded = edition.load()
    texts = [one.text for one in texts_of(loaded, compose(loaded, "ar")) if one.language == "ar"]
    found = dict.fromkeys(letters_of(one) for text in texts for one in sentences(text, loaded.registry["ar"].speech))
    lines = [f"machine\t{one}" for one in found if any("\u0621" <= letter <= "\u064a" for letter in one)]
    edition.write(VOWELS, "\n".join(lines))
    return lines


def _without_one_sentence(edition: EditionFolder) -> None:
    edition.write(VOWELS, "\n".join(_with_signs(edition)[:-1]))


def _with_one_too_many(edition: EditionFolder) -> None:
    edition.write(VOWELS, "\n".join([*_with_signs(edition), "reviewed\tلَا أَحَدَ"]))


def _in_another_voice(edition: EditionFolder) -> None:
    edition.replace("contacts.toml", 'ar = "مساعد"', f'ar = "{SWITCHED}"')
    _with_signs(edition)


VOICES = (
    Case("stale-vowels", _with_one_too_many, VOWELS, "لَا أَحَدَ", "warning", languages=BOTH, voices=True),
    Case("missing-vowels", _without_one_sentence, VOWELS, 0, "warning", languages=BOTH, voices=True),
    Case("other-voice", _in_another_voice, PRONUNCIATIONS, 0, "warning", languages=BOTH, voices=True),
    Case("bad-vowels", write(VOWELS, "نَعَمْ\n"), VOWELS, "نَعَمْ", languages=BOTH),
    Case("bad-vowels", write(VOWELS, "perhaps\tنَعَمْ\n"), VOWELS, "perhaps", languages=BOTH),
    Case("bad-record", write(PRONUNCIATIONS, 'word = [{ written = "x", said = "y" }]\n'), PRONUNCIATIONS, "written"),
    Case("bad-recording", _record_and_spoil, RECORDINGS, "today.opus", "warning"),
    Case("bad-recording", _record_and_swell, RECORDINGS, "today.opus", "warning"),
    Case("bad-recording", _record_and_swap, RECORDINGS, "today.opus", "warning"),
    Case("bad-recording", _record_and_lose, RECORDINGS, "today.opus", "warning"),
    Case("bad-recording", _record_elsewhere, RECORDINGS, "to/day.opus", "warning"),
    Case(
        "unused-file",
        write("pages/court/audio/en/time.opus", recording()),
        "pages/court/audio/en/time.opus",
        0,
        "warning",
    ),
    Case("stale-recording", _record_and_change, RECORDINGS, 0, "warning", voices=True),
    Case(
        "spelled-out",
        replace("contacts.toml", 'en = "A helper"', f'en = "{SPELLED}"'),
        PRONUNCIATIONS,
        0,
        voices=True,
    ),
)
