"""What `edition.toml` says: which edition it is, and in which languages."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from kiosk.edition.records.base import Record
from kiosk.edition.records.names import LanguageCode
from kiosk.languages.digits import Digits

Direction = Literal["ltr", "rtl"]


class Language(Record, frozen=True):
    """A language of the edition; `digits` are those in which the edition writes numbers for its readers."""

    code: str
    name: str
    greeting: str
    choose: str
    direction: Direction
    fallback: tuple[LanguageCode, ...] = ()
    digits: Digits = "latn"


class EditionInfo(Record, frozen=True):
    id: str
    number: int
    date: dt.date
    source_language: str
    language: tuple[Language, ...]
