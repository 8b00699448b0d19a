"""An article in one language, and what the languages of an article share whatever its kind."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from kiosk.edition.records.base import Record
from kiosk.edition.records.days import PastDay
from kiosk.edition.records.names import PageId, SourceId

TranslationKind = Literal["original", "machine", "person"]


class Review(Record, frozen=True):
    """A native speaker has read a translated section; void when `hash` is no longer that of its words."""

    by: str
    on: PastDay
    hash: str


class FrontMatter(Record, frozen=True):
    """The head of an article. The tables name its sections, and the front matter itself as `head`.

    Attributes:
        translation: who or what made the translation.
        made_from: section → hash of the English it was made from.
        made_by_person: section of a machine's translation → hash of the words that a person put there.
        reviewed: section → its review.
    """

    title: str
    summary: str
    in_short: str
    translation: TranslationKind
    made_from: dict[str, str] = msgspec.field(default_factory=dict)
    made_by_person: dict[str, str] = msgspec.field(default_factory=dict)
    reviewed: dict[str, Review] = msgspec.field(default_factory=dict)


class Section(Record, frozen=True):
    """One `## Words {#id}` part of an article; `line` is where its Markdown starts, `title_line` its heading."""

    id: str
    title: str
    markdown: str
    title_line: int
    line: int


class Article(Record, frozen=True):
    """One text in one language: what a file `xx.md` says."""

    path: str
    language: str
    front: FrontMatter
    sections: tuple[Section, ...]


class ArticleInfo(Record, frozen=True):
    """What the languages of an article share; each kind adds what it needs (`kiosk.edition.kinds`)."""

    sources: tuple[SourceId, ...]
    checked_on: PastDay
    review_by: dt.date


class ListedInfo(ArticleInfo, frozen=True):
    """An entry of the list of its kind; `page` says more, and the text is shown no longer than that page."""

    id: str
    page: PageId
