"""Records that an editor looked at a page, another article or a fact and found it still correct."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import cast

import msgspec

from kiosk.check.places import passages
from kiosk.editing import files
from kiosk.editing.toml_text import Tree, changed
from kiosk.edition.edition import Edition
from kiosk.edition.files import FACTS
from kiosk.edition.placeholders import fact_ids
from kiosk.errors import UsageError


class Dates(msgspec.Struct, frozen=True):
    """When something was checked and is to be looked at again.

    Attributes:
        path: the file with the dates.
        entries: the list in it that holds them; empty when a table of that name does, or the whole file.
        name: of a fact or of an entry of the list; empty when the file is its own, as that of a page.
    """

    path: str
    entries: str
    name: str
    checked_on: dt.date
    review_by: dt.date

    def moved(self, today: dt.date, review_by: dt.date | None = None) -> Dates:
        """The dates after a check: to be looked at again on `review_by`, or after the same time as before.

        Raises:
            UsageError: there was no time between the two, or `review_by` is not in the future.
        """
        if review_by is None and self.review_by <= self.checked_on:
            raise UsageError(f"{self}: review_by is not after checked_on; name the next one with --review-by DATE")
        if review_by is not None and review_by <= today:
            raise UsageError(f"--review-by {review_by}: is not after {today}")
        return Dates(self.path, self.entries, self.name, today, review_by or today + (self.review_by - self.checked_on))

    def __str__(self) -> str:
        return f"{self.path} {self.name}".rstrip()


def dates_of(edition: Edition, folder: str) -> Dates:
    """The dates of what the articles in `folder` belong to."""
    owner = edition.owner_in(folder)
    name = "".join(owner.keys)
    return Dates(owner.file, owner.kind.entries, name, owner.info.checked_on, owner.info.review_by)


def dates_of_facts(edition: Edition, folder: str) -> list[Dates]:
    """The dates of all facts and rules that the article in `folder` names, in any language."""
    texts = (text for article in edition.owner_in(folder).articles.values() for _, text in passages(article))
    names = sorted(set().union(*map(fact_ids, texts)) & set(edition.facts))
    facts = [(name, edition.facts[name]) for name in names]
    return [Dates(FACTS, "", name, fact.checked_on, fact.review_by) for name, fact in facts]


def record(edition: Edition, dates: list[Dates]) -> None:
    """Write `dates` into their files and nothing else.

    Raises:
        ContentError: a file cannot be changed safely; none is written.
        UsageError: a file cannot be written.
    """
    texts = {}
    for path in dict.fromkeys(each.path for each in dates):
        file = edition.root / path
        texts[file] = changed(path, files.read(file), _setter([each for each in dates if each.path == path]))
    for file, text in texts.items():
        files.write(file, text)


def _setter(dates: list[Dates]) -> Callable[[Tree], None]:
    def set_dates(tree: Tree) -> None:
        for each in dates:
            entry = _entry(tree, each)
            entry["checked_on"] = each.checked_on
            entry["review_by"] = each.review_by

    return set_dates


def _entry(tree: Tree, dates: Dates) -> Tree:
    """The table in which the dates stand."""
    if dates.entries:
        return cast(Tree, next(entry for entry in tree[dates.entries] if entry["id"] == dates.name))
    return cast(Tree, tree[dates.name]) if dates.name else tree
