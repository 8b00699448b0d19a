"""A recording is looked at as if a stranger had made it, and refused with what to do about it."""

from __future__ import annotations

import pytest

from kiosk.edition import opus
from tests.helpers.opus import HEAD, SILENCE, page, recording


def test_a_recording_of_one_voice_is_taken() -> None:
    assert opus.problem(recording()) == ""
    assert opus.seconds(recording(12.5)) == 12.5


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no Ogg file"),
        (b"ID3\x03 a song", "no Ogg file"),
        (b"RIFF....WAVEfmt ", "no Ogg file"),
        (page(b"\x01vorbis" + bytes(23), 0, flags=2), "holds no Opus"),
        (page(HEAD, 0, flags=0), "holds no Opus"),
        (page(HEAD[:10], 0, flags=2), "holds no Opus"),
        (recording(head=HEAD[:9] + b"\x06" + HEAD[10:]), "two channels"),
        (recording(head=HEAD[:18] + b"\x01"), "two channels"),
        (recording() + page(SILENCE, 3, stream=b"more"), "several streams"),
        (recording()[:-1], "cut short"),
        (recording() + b"#!/bin/sh", "behind its end"),
        (recording(seconds=0), "0 seconds"),
        (recording(seconds=3600), "3600 seconds"),
        (recording() + bytes(opus.MAX_BYTES), "larger than 3 MB"),
    ],
)
def test_anything_else_is_refused(data: bytes, told: str) -> None:
    assert told in opus.problem(data)


def test_every_way_to_cut_one_short_is_seen() -> None:
    whole = recording()

    assert [size for size in range(len(whole)) if not opus.problem(whole[:size])] == []
