"""Codes that hold a text itself: a phone shows it without internet, and nobody learns that it was read."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.prepared.views import View

BORDER = 4  # modules of white around a code (ISO/IEC 18004), whatever is behind it


class QrCode(View, frozen=True):
    """A QR code.

    Attributes:
        size: modules on a side, without the border.
        modules: line by line, 1 for a dark one.
        text: what it holds.
    """

    size: int
    modules: bytes
    text: str

    def dark(self, x: int, y: int) -> bool:
        """Whether a module is dark."""
        return bool(self.modules[y * self.size + x])


def codes_of(texts: Sequence[str]) -> tuple[QrCode, ...]:
    """A code for each text; takes longer than a frame (20 to 80 ms a code), and the library is loaded here."""
    return tuple(map(_code, texts))


def _code(text: str) -> QrCode:
    """Level M survives a fold; the text decides the version, so that no code is denser than it must be.

    The code says that it is UTF-8 (ECI): left to guess, `zbarimg` took every second French one for Japanese.
    """
    import segno

    drawn = segno.make(text, error="m", encoding="utf-8", eci=True, boost_error=False, micro=False)
    modules = b"".join(bytes(bool(module) for module in row) for row in drawn.matrix)
    return QrCode(size=len(drawn.matrix), modules=modules, text=text)
