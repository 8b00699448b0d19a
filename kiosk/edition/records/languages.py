"""What `edition.toml` says: which edition it is, and in which languages."""

from __future__ import annotations

import msgspec

from kiosk.edition.records.base import Record
from kiosk.edition.records.days import PastDay
from kiosk.edition.records.names import LanguageCode


class Language(Record, frozen=True):
    """A language of the edition: what the edition says in it. What the language is stands in its own record.

    Attributes:
        promise: that nothing is kept.
        sight, hear, help: the names of the buttons beside it, for who chose no language yet.
        dated: of which day the information is; `%1` stands for it.
    """

    code: str
    name: str
    greeting: str
    choose: str
    promise: str
    sight: str
    hear: str
    help: str
    dated: str
    fallback: tuple[LanguageCode, ...] = ()


class EditionInfo(Record, frozen=True):
    """The head of an edition.

    Attributes:
        official_languages: those that offices speak and letters are printed in.
        time_words: the words beside a number of days in a letter, by official language.
    """

    id: str
    number: int
    date: PastDay
    source_language: str
    language: tuple[Language, ...]
    official_languages: tuple[str, ...] = ()
    time_words: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
