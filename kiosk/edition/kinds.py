"""The kinds of article: one row each, asked by everything that treats them alike or tells them apart.

A kind of its own needs a row here, the record of its info, and what shows it: a view, who composes it, a screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import msgspec

from kiosk.edition.records.articles import ArticleInfo
from kiosk.edition.records.base import Record
from kiosk.edition.records.letters import LetterInfo
from kiosk.edition.records.pages import PageInfo
from kiosk.edition.records.steps import StepInfo
from kiosk.edition.records.what_ifs import WhatIfInfo


class ArticleKind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of article.

    Attributes:
        id: its name in addresses, codes of faults and search hits.
        plural: its name where there are several of it.
        folder: where its articles lie, each in a folder of its own.
        info: the record of what the languages of an article share.
        own_file: the file in the folder of each article that holds this record; empty when a list does.
        list_file, entries: the list that holds the records of all its articles, and what it calls them.
        sections: those that each article has, in this order; empty when an article may have any.
        fewest_words, most_words: of an original; none when its length does not matter.
        length_remedy: what to do when it is longer or shorter.
        both_rules: a text may set old and new rules side by side, without a call-out.
        weight: of a hit in the search; a page says in full what the others say in short.
        screen: what shows it, as the interface calls it.
        inside: the kind whose screen shows it, when no link leads to it alone.
    """

    id: str
    plural: str
    folder: str
    info: type[ArticleInfo]
    own_file: str = ""
    list_file: str = ""
    entries: str = ""
    sections: tuple[str, ...] = ()
    fewest_words: int = 0
    most_words: int | None = None
    length_remedy: str = ""
    both_rules: bool = False
    weight: float = 1.0
    screen: str
    inside: str = ""

    @property
    def list_record(self) -> type[Record]:
        """The record of its list."""
        fields = [(self.entries, tuple[self.info, ...])]  # type: ignore[name-defined]
        return cast(type[Record], msgspec.defstruct("List", fields, bases=(Record,), frozen=True, kw_only=True))


PAGE = ArticleKind(
    id="page",
    plural="pages",
    folder="pages",
    info=PageInfo,
    own_file="page.toml",
    fewest_words=200,
    most_words=500,
    length_remedy="split it or say more",
    both_rules=True,
    screen="page",
)
STEP = ArticleKind(
    id="step",
    plural="steps",
    folder="procedure",
    info=StepInfo,
    list_file="procedure/graph.toml",
    entries="step",
    sections=("happens", "do", "bring", "receive", "rights", "long", "miss", "next"),
    weight=0.9,
    screen="step",
)
WHAT_IF = ArticleKind(
    id="what-if",
    plural="what-ifs",
    folder="what-ifs",
    info=WhatIfInfo,
    list_file="what-ifs/what-ifs.toml",
    entries="what_if",
    sections=("do",),
    most_words=60,
    length_remedy="its page says more",
    weight=0.7,
    screen="step",
    inside="step",
)
LETTER = ArticleKind(
    id="letter",
    plural="letters",
    folder="letters",
    info=LetterInfo,
    list_file="letters/letters.toml",
    entries="letter",
    sections=("is", "is-not", "today", "call"),
    weight=0.9,
    screen="letter",
)
KINDS: tuple[ArticleKind, ...] = (PAGE, STEP, WHAT_IF, LETTER)


def one_of(names: Sequence[str]) -> str:
    """Names as a sentence has them: `page, step or letter`."""
    return _listed(names, "or")


def each_of(names: Sequence[str]) -> str:
    """The same of several: `pages, steps and letters`."""
    return _listed(names, "and")


def _listed(names: Sequence[str], word: str) -> str:
    *others, last = names
    return f"{', '.join(others)} {word} {last}" if others else last
