"""`kiosk confirm`: an editor or a native speaker looked, and says so.

Three things can be said: a translation says what the original says; a page is still correct; a native speaker reviewed
a translation. The first and the last can be said of the short words of the other files too.
"""

from __future__ import annotations

import argparse
import datetime as dt
from typing import TYPE_CHECKING

from kiosk.commands import options
from kiosk.errors import UsageError

if TYPE_CHECKING:
    from kiosk.editing.checked import Dates
    from kiosk.edition.edition import Edition


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser(
        "confirm", help="record that translations or pages are still correct, or were reviewed"
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="pages and other articles; or TOML files")
    parser.add_argument("--all", action="store_true", help="every page and every other article")
    parser.add_argument("--words", action="store_true", help="the short words of all TOML files, or of those named")
    parser.add_argument("--interface", action="store_true", help="with --reviewed-by: the words of the interface")
    parser.add_argument("--lang", metavar="XX", help="only this language (default: all translations)")
    parser.add_argument("--reviewed-by", metavar="NAME", help="a native speaker reviewed the translation in --lang")
    parser.add_argument("--checked", action="store_true", help="the page is still correct: renew its dates")
    parser.add_argument("--facts", action="store_true", help="with --checked: its facts are still correct too")
    parser.add_argument(
        "--review-by",
        type=options.day,
        metavar="DATE",
        help="with --checked: when to look at the page again (default: after the same time as before)",
    )
    options.add_content(parser)
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Record what was said."""
    _refuse_contradictions(given)
    edition = options.readable_edition(given.content)
    if given.lang is not None and given.lang not in edition.languages:
        raise UsageError(f"--lang {given.lang}: this edition has {', '.join(edition.languages)}")
    if given.reviewed_by is not None and given.lang == edition.info.source_language:
        raise UsageError(f"--lang {given.lang}: is the original; name the language of a translation")
    if given.interface:
        _say_of_interface(given)
        return 0
    if given.words:
        _say_of_words(edition, given)
        return 0
    named = _folders(edition, given)
    if given.checked:
        _say_checked(edition, named, given)
    elif given.reviewed_by is not None:
        _say_reviewed(edition, named, given)
    else:
        _say_current(edition, named, given.lang)
    return 0


def _refuse_contradictions(given: argparse.Namespace) -> None:
    if not given.checked and (given.facts or given.review_by):
        raise UsageError("--facts and --review-by go with --checked")
    if given.checked and (given.lang is not None or given.reviewed_by is not None):
        raise UsageError("--checked is about all languages of a page; leave --lang and --reviewed-by out")
    if given.checked and given.all:
        raise UsageError("--checked is said of pages that were looked at; name them instead of --all")
    if given.words + given.interface + given.all + given.checked > 1:
        raise UsageError("--words, --interface, --all and --checked are said one at a time")
    if given.interface and (given.reviewed_by is None or given.names):
        raise UsageError("--interface goes with --lang and --reviewed-by, without names")
    if given.reviewed_by is not None and given.lang is None:
        raise UsageError("--reviewed-by: name the language of the translation with --lang xx")


def _folders(edition: Edition, given: argparse.Namespace) -> list[str]:
    from kiosk.editing.names import every_folder, folders
    from kiosk.edition.kinds import each_of

    looked_at = given.checked or given.reviewed_by is not None
    named = every_folder(edition) if given.all else folders(edition, given.names, one_each=looked_at)
    if not named:
        kinds = each_of([kind.plural for kind in edition.kinds])
        raise UsageError(f"name the {kinds} that were looked at, or --all")
    return named


def _say_current(edition: Edition, named: list[str], language: str | None) -> None:
    from kiosk.editing.confirm import confirm

    for folder in named:
        for path in confirm(edition, edition.owner_in(folder).articles, language):
            print(f"confirmed {path}")


def _say_reviewed(edition: Edition, named: list[str], given: argparse.Namespace) -> None:
    from kiosk.editing.confirm import review

    articles = {folder: edition.owner_in(folder).articles for folder in named}
    if given.all:
        named = [folder for folder in named if given.lang in articles[folder]]
    for folder in named:
        if given.lang not in articles[folder]:
            raise UsageError(f"{folder}/{given.lang}.md: there is no translation to review")
    for folder in named:
        for path in review(edition, articles[folder], given.lang, given.reviewed_by, dt.date.today()):
            print(f"reviewed {path}")


def _say_of_words(edition: Edition, given: argparse.Namespace) -> None:
    from kiosk.editing import word_records
    from kiosk.editing.confirm import check_name

    texts = word_records.named_texts(edition, given.names)
    if given.reviewed_by is not None:
        check_name(given.reviewed_by)
        records = word_records.with_review(edition, texts, given.lang, given.reviewed_by, dt.date.today())
    else:
        languages = [code for code in edition.languages if given.lang in {None, code}]
        records = word_records.with_current(edition, texts, languages)
    word_records.save(edition, records)
    for path, languages in word_records.differing(edition.word_records, records).items():
        print(f"{'reviewed' if given.reviewed_by else 'confirmed'} {path}: {', '.join(languages)}")


def _say_of_interface(given: argparse.Namespace) -> None:
    from kiosk import paths
    from kiosk.editing.interface_review import review
    from kiosk.edition.interface_words import InterfaceWords

    review(InterfaceWords(paths.resources() / "i18n"), given.lang, given.reviewed_by, dt.date.today())
    print(f"reviewed the interface: {given.lang}")


def _say_checked(edition: Edition, named: list[str], given: argparse.Namespace) -> None:
    from kiosk.editing.checked import dates_of, dates_of_facts, record

    today = dt.date.today()
    pages = [dates_of(edition, folder).moved(today, given.review_by) for folder in named]
    facts = list(dict.fromkeys(fact for folder in named for fact in dates_of_facts(edition, folder)))
    confirmed = [fact.moved(today) for fact in facts] if given.facts else []
    record(edition, [*pages, *confirmed])
    for dates in (*pages, *confirmed):
        print(f"checked {_line(dates)}")
    if facts and not given.facts:
        print(f"The facts keep their dates; look at each, then add --facts:\n{_list(facts, today)}")


def _list(facts: list[Dates], today: dt.date) -> str:
    return "\n".join(f"  {_line(fact)}{' (is past)' if fact.review_by < today else ''}" for fact in facts)


def _line(dates: Dates) -> str:
    return f"{dates}: {dates.checked_on}, to be reviewed by {dates.review_by}"
