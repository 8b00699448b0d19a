"""Recordings of sections of the small edition."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

from kiosk.editing.recordings import add
from kiosk.edition.address import Address
from tests.helpers.editions import TODAY, EditionFolder
from tests.helpers.opus import recording


def record(edition: EditionFolder, language: str, section: str, on: dt.date = TODAY) -> str:
    """Take in two seconds of silence for a section; returns where they lie."""
    address = Address.parse(section)
    assert address is not None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "read.opus"
        file.write_bytes(recording())
        return add(edition.load(), language, address, file, "A reader", on)
