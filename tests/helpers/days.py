"""The day of the texts: before it a clock is wrong, and nothing is counted."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import cast

import msgspec

from kiosk import paths
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import Contents

DAY_OF_THE_TEXTS: dt.date = tomllib.loads((paths.bundled_content() / "edition.toml").read_text("utf-8"))["date"]


class _OfTheDay:
    """An edition that says another day of its texts, and is the same for all else."""

    def __init__(self, edition: PreparedEdition, day: dt.date) -> None:
        self._edition = edition
        self.contents: Contents = msgspec.structs.replace(edition.contents, date=day.isoformat())

    def __getattr__(self, name: str) -> object:
        return getattr(self._edition, name)


def of_the_day(edition: PreparedEdition, day: dt.date) -> PreparedEdition:
    """The edition as if its texts were of `day`: what is counted by hand in a test stays right in the next edition."""
    return cast(PreparedEdition, _OfTheDay(edition, day))
