"""Whether bytes are a recording in Opus (RFC 7845), told without decoding any of it. Anybody may have written them."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

MAX_BYTES = 3_000_000  # ten minutes of speech, and more
MAX_SECONDS = 900
MAKE_ONE = "make one with `opusenc speech.wav section.opus`"
_LEAST_HEAD = 19  # bytes of the first packet
_RATE = 48_000  # of the positions of Opus, whatever the rate of the sound
_HEAD = 27  # bytes before the table of a page
_FIRST, _NO_POSITION = 0x02, (1 << 64) - 1


class _Page(msgspec.Struct, frozen=True):
    """A page of the container: its flags, the position at its end, the stream it is of, what it holds."""

    flags: int
    position: int
    stream: bytes
    body: bytes


def problem(data: bytes) -> str:
    """What is wrong with a recording and how to mend it; empty for one that can be played."""
    return next(_problems(data), "")


def _problems(data: bytes) -> Iterator[str]:
    """The first is the one to mend; the ones behind it may follow from it."""
    if len(data) > MAX_BYTES:
        yield f"is larger than {MAX_BYTES // 1_000_000} MB; encode it with `opusenc --bitrate 24`"
    pages = list(_pages(data))
    head = pages[0].body if pages else b""
    if not pages:
        yield f"is no Ogg file; {MAKE_ONE}"
    elif not pages[0].flags & _FIRST or head[:8] != b"OpusHead" or len(head) < _LEAST_HEAD or head[8] >> 4:
        yield f"holds no Opus; {MAKE_ONE}"
    elif head[9] not in {1, 2} or head[18]:
        yield "has more than two channels; record it with one microphone"
    elif any(page.stream != pages[0].stream for page in pages):
        yield f"holds several streams; {MAKE_ONE}"
    elif _end(data) != len(data):
        yield f"is cut short or has something behind its end; {MAKE_ONE}"
    elif not 0 < seconds(data) <= MAX_SECONDS:
        yield f"is {seconds(data):.0f} seconds long; record one section, at most {MAX_SECONDS // 60} minutes"


def seconds(data: bytes) -> float:
    """How long a recording is."""
    positions = [page.position for page in _pages(data) if page.position != _NO_POSITION]
    return max(positions, default=0) / _RATE


def _end(data: bytes) -> int:
    """Where the last page that can be read ends."""
    at = 0
    while (after := _after(data, at)) is not None:
        at = after
    return at


def _after(data: bytes, at: int) -> int | None:
    """Where the page that begins at a place ends; None where none begins or it is cut short."""
    if data[at : at + 5] != b"OggS\0" or len(data) < at + _HEAD:
        return None
    table = data[at + _HEAD : at + _HEAD + data[at + _HEAD - 1]]
    after = at + _HEAD + len(table) + sum(table)
    return after if len(table) == data[at + _HEAD - 1] and after <= len(data) else None


def _pages(data: bytes) -> Iterator[_Page]:
    at = 0
    while (after := _after(data, at)) is not None:
        body = at + _HEAD + data[at + _HEAD - 1]
        yield _Page(
            flags=data[at + 5],
            position=int.from_bytes(data[at + 6 : at + 14], "little"),
            stream=data[at + 14 : at + 18],
            body=data[body:after],
        )
        at = after
