"""Which letters a font file can draw: read from its own tables, because the check has no other use for a font library.

A TrueType file is a directory of tables; `name` says what the family is called and `cmap` which characters have a glyph
(OpenType specification, “cmap”, formats 4 and 12: those of every font of today). docs/decisions/0032.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from kiosk.errors import ResourceError

FAMILY_NAME = 1
UNICODE_OF_WINDOWS = 3
LAST_CHARACTER = 0x10FFFF


@lru_cache
def families(folder: Path) -> dict[str, frozenset[int]]:
    """Family → the code points that every file of it, regular and bold, has a glyph for.

    Raises:
        ResourceError: a font is damaged.
    """
    found: dict[str, frozenset[int]] = {}
    for file in sorted(folder.glob("*.ttf")):
        try:
            tables = _tables(file.read_bytes())
            family, letters = _family(tables["name"]), frozenset(_characters(tables["cmap"]))
        except (OSError, KeyError, ValueError, struct.error) as error:
            raise ResourceError(f"{file}: cannot be read ({error}); install the program again") from error
        found[family] = found[family] & letters if family in found else letters
    return found


def _tables(raw: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", raw, 4)
    entries = (struct.unpack_from(">4sLLL", raw, 12 + 16 * number) for number in range(count))
    return {tag.decode("ascii"): raw[at : at + length] for tag, _, at, length in entries}


def _family(table: bytes) -> str:
    _, count, texts = struct.unpack_from(">HHH", table)
    for number in range(count):
        platform, _, _, name, length, at = struct.unpack_from(">6H", table, 6 + 12 * number)
        if (platform, name) == (UNICODE_OF_WINDOWS, FAMILY_NAME):
            return table[texts + at : texts + at + length].decode("utf-16-be")
    raise ValueError("it has no family name")


def _characters(table: bytes) -> Iterator[int]:
    """The characters of the subtables for Unicode; those for anything else are passed over."""
    _, count = struct.unpack_from(">HH", table)
    for at in {struct.unpack_from(">HHL", table, 4 + 8 * number)[2] for number in range(count)}:
        (layout,) = struct.unpack_from(">H", table, at)
        if layout == 4:
            yield from _in_segments(table, at)
        elif layout == 12:
            yield from _in_groups(table, at)


def _in_segments(table: bytes, at: int) -> Iterator[int]:
    """Format 4: ranges of the first 65,536 characters, whose glyph is worked out or looked up."""
    (doubled,) = struct.unpack_from(">H", table, at + 6)
    count = doubled // 2
    columns = (at + 14, at + 16 + doubled, at + 16 + 2 * doubled, at + 16 + 3 * doubled)
    ends, starts, deltas, offsets = (struct.unpack_from(f">{count}H", table, column) for column in columns)
    for number in range(count):
        for character in range(starts[number], min(ends[number], 0xFFFE) + 1):
            glyph = character
            if offsets[number]:
                place = columns[3] + 2 * number + offsets[number] + 2 * (character - starts[number])
                (glyph,) = struct.unpack_from(">H", table, place)
                if not glyph:
                    continue
            if (glyph + deltas[number]) % 0x10000:
                yield character


def _in_groups(table: bytes, at: int) -> Iterator[int]:
    """Format 12: ranges of characters with the glyph of the first."""
    (count,) = struct.unpack_from(">L", table, at + 12)
    for number in range(count):
        start, end, glyph = struct.unpack_from(">LLL", table, at + 16 + 12 * number)
        yield from range(start if glyph else start + 1, min(end, LAST_CHARACTER) + 1)
