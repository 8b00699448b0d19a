"""What a search gives back. Plain records, so that the interface can show an answer without importing what finds it."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.address import Address

Via = Literal["synonym", "translation", "fuzzy"]
Span = tuple[int, int]


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was found.

    Attributes:
        address: where it opens, at the section that matched.
        found: what it is; a contact opens the page that says more.
        lang: the language the match was found in.
        via: how it was found when not by the words as typed.
        passage: all of the passage that the words stand in, in the reader's language; empty where they stand in the
            title alone, or in what people ask.
        title_spans, snippet_spans, passage_spans: which characters matched.
    """

    address: Address
    found: Address
    lang: str
    title: str
    snippet: str
    score: float
    via: Via | None
    title_spans: tuple[Span, ...] = ()
    snippet_spans: tuple[Span, ...] = ()
    passage: str = ""
    passage_spans: tuple[Span, ...] = ()


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a query found, best first; `suggestion` is the query with its misspelt words corrected.

    Attributes:
        total: how many hits there are; those beyond the limit that was asked for are left out.
        not_found: the words and numbers of the query that nothing has, as they were typed.
        partial: the index was not open yet and only titles were looked at: ask again.
    """

    query: str
    lang: str
    took_ms: float
    suggestion: str | None
    hits: tuple[Hit, ...]
    total: int = 0
    not_found: tuple[str, ...] = ()
    partial: bool = False
