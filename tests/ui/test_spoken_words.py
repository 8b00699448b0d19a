"""How what a screen shows is said is read once, and what was recorded is looked at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import DamagedError
from kiosk.failure import Code
from kiosk.prepared.spoken import SpokenEdition
from kiosk.ui.spoken_words import SpokenWords
from tests.helpers.logged import Logged


def _reading(language: str) -> SpokenEdition:
    return SpokenEdition(language=language, voices={}, blocks={}, clips={"page:a#b": "en/a.opus"})


def test_a_recording_is_compared_with_its_hash_once_however_often_it_is_played(tmp_path: Path) -> None:
    looked: list[str] = []

    def recording(name: str) -> Path:
        looked.append(name)
        return tmp_path / name

    words = SpokenWords(_reading, recording)

    assert [words.clip("en/a.opus") for _ in range(3)] == [tmp_path / "en/a.opus"] * 3
    assert words.clip("en/b.opus") == tmp_path / "en/b.opus"
    assert looked == ["en/a.opus", "en/b.opus"]


def test_a_damaged_recording_is_told_once_and_not_played(logged: Logged) -> None:
    logged.expect(Code.EDITION_DAMAGED)

    def recording(name: str) -> Path:
        raise DamagedError(f"{name}: is not what was written")

    words = SpokenWords(_reading, recording)

    assert [words.clip("en/a.opus") for _ in range(2)] == [None, None]
    assert len(logged.lines(Code.EDITION_DAMAGED)) == 1


@pytest.mark.parametrize(
    "ask",
    [
        lambda words: words.block("any", "en"),
        lambda words: words.clip_of("page:a#b", "en"),
        lambda words: words.is_recorded("en"),
    ],
    ids=["block", "clip_of", "is_recorded"],
)
def test_a_language_is_read_once(ask: Callable[[SpokenWords], object]) -> None:
    read: list[str] = []

    def reading(language: str) -> SpokenEdition:
        read.append(language)
        return _reading(language)

    words = SpokenWords(reading, Path)

    assert ask(words) == ask(words)
    assert read == ["en"]
