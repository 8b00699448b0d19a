"""The files of a new page, for an editor to fill in; until that is done the checker finds an error in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import tomlkit

from kiosk.check.unfinished import MARKER
from kiosk.editing import files
from kiosk.editing.toml_text import Tree, changed
from kiosk.edition.edition import Edition
from kiosk.edition.files import TOPICS
from kiosk.edition.kinds import PAGE
from kiosk.edition.read import RESERVED_NAMES
from kiosk.errors import UsageError

SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
LONGEST_SLUG = 40
REVIEW_AFTER = dt.timedelta(days=92)

_ARTICLE = f"""\
+++
title = "{MARKER}: what the page is about, in a few words"
summary = "{MARKER}: one line for the list of the topic"
in_short = "{MARKER}: the answer, in a sentence or a few"
translation = "original"
+++

## What to do today {{#today}}

{MARKER}: what a person does first. Short sentences, one idea each. Numbers, dates, addresses and phones are facts.

## How it works {{#how}}

{MARKER}: what happens then. More sections may follow, each with a name of its own.

## Who helps {{#help}}

{MARKER}: a person or an office to ask, and what to bring there.
"""


def write_new_page(edition: Edition, slug: str, topic: str, today: dt.date) -> list[str]:
    """Make the files of a page and list it under its topic; gives the paths that were written.

    Raises:
        UsageError: the slug is ill-formed or taken, there is no such topic, or a file cannot be written.
        ContentError: topics.toml cannot be changed safely.
    """
    _check_slug(edition, slug)
    _check_topic(edition, topic)
    topics = changed(TOPICS, files.read(edition.root / TOPICS), _lister(slug, topic))
    folder = edition.root / PAGE.folder / slug
    article = f"{edition.info.source_language}.md"
    try:
        folder.mkdir(parents=True)
        _write_all(
            {folder / PAGE.own_file: _page(topic, today), folder / article: _ARTICLE, edition.root / TOPICS: topics}
        )
    except OSError as error:
        raise UsageError(f"{folder}: cannot be made ({error.strerror}); name a folder of your own") from error
    except UsageError:
        _take_back(folder)
        raise
    return [f"{PAGE.folder}/{slug}/{name}" for name in (PAGE.own_file, article)] + [TOPICS]


def _check_slug(edition: Edition, slug: str) -> None:
    if not SLUG.fullmatch(slug) or len(slug) > LONGEST_SLUG or slug in RESERVED_NAMES:
        raise UsageError(
            f"{slug!r}: is no name for a page; use at most {LONGEST_SLUG} small letters, digits and single hyphens"
        )
    if slug in edition.pages or (edition.root / PAGE.folder / slug).exists():
        raise UsageError(f"{slug}: there is such a page already; name another")


def _check_topic(edition: Edition, topic: str) -> None:
    known = [group.id for group in edition.topics.group]
    if topic not in known:
        raise UsageError(f"--topic {topic}: the topics are {', '.join(known)}")


def _lister(slug: str, topic: str) -> Callable[[Tree], None]:
    def list_page(tree: Tree) -> None:
        group = next(group for group in tree["group"] if group["id"] == topic)
        group["pages"].append(slug)

    return list_page


def _page(topic: str, today: dt.date) -> str:
    return f"""\
topic = {tomlkit.item(topic).as_string()}
sources = []            # sources read for the page beyond those of its facts (sources.toml)
checked_on = {today}
review_by = {today + REVIEW_AFTER}
contacts = []           # whom to call (contacts.toml)
related = []            # pages to read next
"""


def _write_all(texts: dict[Path, str]) -> None:
    for file, text in texts.items():
        files.write(file, text)


def _take_back(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
