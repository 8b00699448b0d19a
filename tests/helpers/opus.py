"""A recording of silence in Opus, page by page, to be spoiled."""

from __future__ import annotations

RATE = 48_000
HEAD = b"OpusHead\x01\x01\x00\x00" + (16_000).to_bytes(4, "little") + b"\x00\x00\x00"
TAGS = b"OpusTags" + (4).to_bytes(4, "little") + b"test" + (0).to_bytes(4, "little")
SILENCE = b"\xf8\xff\xfe"


def page(body: bytes, number: int, position: int = 0, flags: int = 0, stream: bytes = b"kios") -> bytes:
    """One page of the container with one packet."""
    table = bytes([255] * (len(body) // 255) + [len(body) % 255])
    head = (
        b"OggS\0" + bytes([flags]) + position.to_bytes(8, "little") + stream + number.to_bytes(4, "little") + bytes(4)
    )
    return head + bytes([len(table)]) + table + body


def recording(seconds: float = 2, head: bytes = HEAD) -> bytes:
    """A whole recording."""
    last = page(SILENCE, 2, int(seconds * RATE), flags=4)
    return page(head, 0, flags=2) + page(TAGS, 1) + last
