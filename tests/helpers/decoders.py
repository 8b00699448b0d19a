"""Two decoders of other people, as phones have others again: what both read from a picture is what a code says."""

from __future__ import annotations

import subprocess
import tempfile
from itertools import permutations
from pathlib import Path

import zxingcpp


def codes_read(grey: bytes | bytearray | memoryview, width: int, height: int) -> list[str]:
    """The texts of the codes in a picture, in alphabetical order.

    Args:
        grey: a byte a pixel, row after row.
    """
    seen = memoryview(bytes(grey)).cast("B", (height, width))
    found = sorted(
        code.text
        for code in zxingcpp.read_barcodes(seen, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    )
    other = _by_zbar(bytes(grey), width, height)
    assert other in {"\n".join(order) for order in permutations(found)}, f"another decoder reads {other[:60]!r}"
    return found


def _by_zbar(grey: bytes, width: int, height: int) -> str:
    """What `zbarimg` reads, a code after the other in the order it likes."""
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "codes.pgm"
        picture.write_bytes(b"P5 %d %d 255\n" % (width, height) + grey)
        done = subprocess.run([*command, str(picture)], capture_output=True, check=False)
    return done.stdout.decode("utf-8", "replace").removesuffix("\n")
