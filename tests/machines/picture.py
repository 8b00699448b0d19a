"""What is on a screen, of a picture in the format of xwd: how many colours, and a file to look at."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

FIELDS = 25
COLOUR_BYTES = 12


@dataclass(frozen=True)
class Picture:
    """A picture of 32 bits a pixel."""

    width: int
    height: int
    line: int
    pixels: bytes

    def colours(self) -> int:
        """How many colours it has, at every fourth pixel of every fourth line: a black or bare screen has one."""
        found = set()
        for row in range(0, self.height, 4):
            line = self.pixels[row * self.line : row * self.line + self.width * 4]
            found |= {line[start : start + 3] for start in range(0, len(line), 16)}
        return len(found)

    def save(self, file: Path) -> None:
        """Write it as a picture that people can open."""
        from PySide6.QtGui import QImage

        image = QImage(self.pixels, self.width, self.height, self.line, QImage.Format.Format_RGB32)
        file.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(file))


def picture(dump: bytes) -> Picture:
    """Read what xwd wrote; nothing is a picture without colours."""
    if len(dump) < FIELDS * 4:
        return Picture(0, 0, 0, b"")
    fields = struct.unpack(f">{FIELDS}I", dump[: FIELDS * 4])
    width, height, line = fields[4], fields[5], fields[12]
    start = fields[0] + fields[19] * COLOUR_BYTES
    return Picture(width, height, line, dump[start : start + line * height])
