"""`kiosk new page`: the files of a page, ready to be filled in."""

from __future__ import annotations

import argparse
import datetime as dt

from kiosk.commands import options


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("new", help="begin a new page")
    kinds = parser.add_subparsers(metavar="KIND", required=True)
    page = kinds.add_parser("page", help="files to fill in, listed under a topic")
    page.add_argument("slug", metavar="SLUG", help="its name in links and folders, such as family-visit")
    page.add_argument("--topic", metavar="ID", required=True, help="the group of topics.toml that lists it")
    options.add_content(page)
    page.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Make the files and say what to fill in."""
    from kiosk.check.unfinished import MARKER
    from kiosk.editing.new_page import write_new_page

    edition = options.readable_edition(given.content)
    page, article, topics = write_new_page(edition, given.slug, given.topic, dt.date.today())
    print(f"{article}: write the words where it says {MARKER}; sections may be named anew")
    print(f"{page}: name the sources, contacts and related pages; a legal page needs legal and hard_date")
    print(f"{topics}: lists {given.slug} last under {given.topic}; move it to its place")
    print(f"`kiosk check --strict {given.content}` names what is left to write, to translate and to ask")
    return 0
