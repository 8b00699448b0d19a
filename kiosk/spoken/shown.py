"""Every text that a screen can show of an edition, with the language it is in.

What a record holds that nobody reads (names of things, addresses, markup, what the search alone has) is named here; all
else is text, so a new field is heard before anybody thinks of it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from kiosk.edition.address import Address
from kiosk.prepared.views import ArticleView, CallView, LanguageView, LetterView, TermView

# Fields of the records of `views` that are no words for a reader.
NOT_WORDS = frozenset(
    {
        *("id", "html", "kind", "tone", "state", "pictogram", "page", "pages", "step", "steps", "letters", "sources"),
        *("contacts", "related", "what_ifs", "office", "drawing", "letterhead", "action", "hard_date", "checked_on"),
        *(
            "review_by",
            "target",
            "fact",
            "counts_from",
            "unit",
            "key",
            "source",
            "newest",
            "data",
            "columns",
            "language",
        ),
        *("direction", "locale", "second_calendar", "digits", "names", "heard", "official"),
    }
)
# Of the edition as a whole: documents it rests on, in the languages of their publishers.
NOT_READ_OUT = frozenset({"sources"})
_IS_FILLED_LATER = re.compile(r"%\d|\{n\}")  # it is said when it is whole
_OF_A_TERM = frozenset({"words"})  # every form of it, and what people type


class Spoken(NamedTuple):
    """A text on a screen; its language is not the screen's where there is no translation."""

    language: str
    text: str


def shown_texts(view: LanguageView, official: Sequence[str] = ()) -> Iterator[Spoken]:
    """Each text of an edition in one language, in the order of its records; the same may come twice.

    Args:
        official: the languages of the words printed on letters, in their order.
    """
    for field in view.__struct_fields__:
        if field in {"pages", "steps", "what_ifs", "letters", "contacts"} or field not in NOT_WORDS | NOT_READ_OUT:
            yield from _of(getattr(view, field), view.language, official)


def _of(value: object, language: str, official: Sequence[str]) -> Iterator[Spoken]:
    if isinstance(value, str):
        if value and not _IS_FILLED_LATER.search(value):
            yield Spoken(language, value)
    elif isinstance(value, Address | dt.date):
        return
    elif isinstance(value, msgspec.Struct):
        yield from _of_record(value, language, official)
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _of(inner, language, official)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _of(inner, language, official)


def _of_record(record: msgspec.Struct, language: str, official: Sequence[str]) -> Iterator[Spoken]:
    if isinstance(record, ArticleView):
        language = record.language
    left_out = NOT_WORDS | (_OF_A_TERM if isinstance(record, TermView) else frozenset())
    for field in record.__struct_fields__:
        if field not in left_out:
            yield from _of(getattr(record, field), language, official)
    if isinstance(record, TermView | CallView):
        yield from (Spoken(other, word) for other, word in record.heard)
    elif isinstance(record, LetterView):
        yield from (Spoken(other, words) for other, words in zip(official, record.official, strict=False))
