"""Records that an editor looked at a page, a step, a what-if, a letter or a fact and found it still correct."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import cast

import msgspec

from kiosk.check.places import owners, passages
from kiosk.editing import files
from kiosk.editing.toml_text import Tree, changed
from kiosk.edition.model import Edition, LetterInfo, StepInfo, WhatIfInfo
from kiosk.edition.placeholders import fact_ids
from kiosk.errors import UsageError

FACTS = "facts.toml"
_LISTS = {
    "procedure": ("procedure/graph.toml", "step"),
    "what-ifs": ("what-ifs/what-ifs.toml", "what_if"),
    "letters": ("letters/letters.toml", "letter"),
}


class Dates(msgspec.Struct, frozen=True):
    """When something was checked and is to be looked at again.

    Attributes:
        path: the file with the dates.
        name: of a step, a what-if, a letter or a fact in it; empty for a page, which has a file of its own.
    """

    path: str
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
        return Dates(self.path, self.name, today, review_by or today + (self.review_by - self.checked_on))

    def __str__(self) -> str:
        return f"{self.path} {self.name}".rstrip()


def dates_of(edition: Edition, folder: str) -> Dates:
    """The dates of the page, step, what-if or letter in `folder`."""
    kind, name = folder.split("/")
    if kind == "pages":
        page = edition.pages[name].info
        return Dates(f"{folder}/page.toml", "", page.checked_on, page.review_by)
    steps = {key: step.info for key, step in edition.steps.items()}
    what_ifs = {key: what_if.info for key, what_if in edition.what_ifs.items()}
    letters = {key: letter.info for key, letter in edition.letters.items()}
    listed: dict[str, Mapping[str, StepInfo | WhatIfInfo | LetterInfo]]
    listed = {"procedure": steps, "what-ifs": what_ifs, "letters": letters}
    info = listed[kind][name]
    return Dates(_LISTS[kind][0], name, info.checked_on, info.review_by)


def dates_of_facts(edition: Edition, folder: str) -> list[Dates]:
    """The dates of all facts and rules that the article in `folder` names, in any language."""
    texts = (text for article in owners(edition)[folder].values() for _, text in passages(article))
    names = sorted(set().union(*map(fact_ids, texts)) & set(edition.facts))
    return [Dates(FACTS, name, edition.facts[name].checked_on, edition.facts[name].review_by) for name in names]


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
    if not dates.name:
        return tree
    if dates.path == FACTS:
        return cast(Tree, tree[dates.name])
    name = next(name for path, name in _LISTS.values() if path == dates.path)
    return cast(Tree, next(entry for entry in tree[name] if entry["id"] == dates.name))
