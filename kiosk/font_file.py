"""Whether a font file is whole. Qt takes one whose end is missing, and draws boxes for the letters that stood there.

A TrueType file begins with a list of its tables, each with its place, its length and a sum of what is in it
(https://learn.microsoft.com/typography/opentype/spec/otff).
"""

from __future__ import annotations

import struct
import sys
from array import array
from pathlib import Path

_HEAD, _ENTRY = struct.Struct(">IHHHH"), struct.Struct(">4sIII")
_SUM_OF_FILE = slice(8, 12)  # in the table `head`; it counts as nought


def is_whole(file: Path, *, sums: bool) -> bool:
    """Whether all tables are there and, with `sums`, hold what was written: that reads the whole file."""
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            _, count, *_ = _HEAD.unpack(stream.read(_HEAD.size))
            entries = [_ENTRY.unpack(stream.read(_ENTRY.size)) for _ in range(count)]
            if not entries or any(start + length > size for _, _, start, length in entries):
                return False
            for name, expected, start, length in entries if sums else ():
                stream.seek(start)
                if _sum(name, stream.read(length)) != expected:
                    return False
    except (OSError, struct.error):
        return False
    return True


def _sum(name: bytes, table: bytes) -> int:
    data = bytearray(table + bytes(-len(table) % 4))
    if name == b"head":
        data[_SUM_OF_FILE] = bytes(4)
    words = array("I", data)
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF
