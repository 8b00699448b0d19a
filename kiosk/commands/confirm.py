"""`kiosk confirm`: record that a translation still says what the original says."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.errors import ContentError, UsageError

if TYPE_CHECKING:
    from kiosk.content.model import Article, Edition


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("confirm", help="record that translations still say what the original says")
    parser.add_argument("names", nargs="*", metavar="PAGE-OR-STEP", help="page slugs and step names")
    parser.add_argument("--all", action="store_true", help="every page and step")
    parser.add_argument("--lang", metavar="XX", help="only this language (default: all translations)")
    parser.add_argument("--content", type=Path, metavar="DIR", default=paths.bundled_content())
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Write the hashes of the original into the front matter of its translations."""
    from kiosk.content.faults import Faults
    from kiosk.content.load import load

    edition = load(given.content, Faults())
    if edition is None:
        raise ContentError(f"{given.content}: cannot be read as an edition; `kiosk check {given.content}` says why")
    if given.lang is not None and given.lang not in edition.languages:
        raise UsageError(f"--lang {given.lang}: this edition has {', '.join(edition.languages)}")
    owners = {key: step.articles for key, step in edition.steps.items()}
    pages = {slug: page.articles for slug, page in edition.pages.items()}
    names = sorted({*pages, *edition.steps}) if given.all else given.names
    if not names:
        raise UsageError("name the pages and steps that were looked at, or --all")
    for name in names:
        found = [articles for articles in (pages.get(name), owners.get(name)) if articles]
        if not found:
            raise UsageError(f"{name}: there is no such page or step")
        for articles in found:
            _confirm(edition, articles, given.lang)
    return 0


def _confirm(edition: Edition, articles: dict[str, Article], language: str | None) -> None:
    from kiosk.content.confirm import confirm

    try:
        for path in confirm(edition, articles, language):
            print(f"confirmed {path}")
    except OSError as error:
        raise UsageError(f"{error.filename}: cannot be written ({error.strerror}); name a copy by --content") from error
