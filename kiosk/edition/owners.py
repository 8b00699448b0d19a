"""What articles belong to: a page, a step, a what-if, a letter, in all its languages."""

from __future__ import annotations

from typing import Generic, TypeVar

from kiosk.edition.address import Address
from kiosk.edition.kinds import ArticleKind
from kiosk.edition.records.articles import Article, ArticleInfo
from kiosk.edition.records.base import Record
from kiosk.edition.records.letters import LetterInfo
from kiosk.edition.records.pages import PageInfo
from kiosk.edition.records.steps import StepInfo
from kiosk.edition.records.what_ifs import WhatIfInfo

I_co = TypeVar("I_co", bound=ArticleInfo, covariant=True)


class Owner(Record, Generic[I_co], frozen=True):
    """One page, step, what-if or letter.

    Attributes:
        articles: language → article.
    """

    kind: ArticleKind
    id: str
    info: I_co
    articles: dict[str, Article]

    @property
    def address(self) -> Address:
        """Its name for whoever leads to it."""
        return Address(self.kind.id, self.id)

    @property
    def folder(self) -> str:
        """Where its articles lie."""
        return f"{self.kind.folder}/{self.id}"

    @property
    def file(self) -> str:
        """The file that holds its info."""
        return f"{self.folder}/{self.kind.own_file}" if self.kind.own_file else self.kind.list_file

    @property
    def keys(self) -> tuple[str, ...]:
        """What leads to its info in that file."""
        return () if self.kind.own_file else (self.id,)


Page = Owner[PageInfo]
Step = Owner[StepInfo]
WhatIf = Owner[WhatIfInfo]
Letter = Owner[LetterInfo]
