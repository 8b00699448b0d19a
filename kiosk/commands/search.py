"""`kiosk search`: the same search as on the screen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

import msgspec

from kiosk.commands import options
from kiosk.errors import UsageError
from kiosk.search.answer import Answer, Hit
from kiosk.search.service import SearchService

LIMIT = 8


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("search", help="search the content")
    parser.add_argument("query", nargs="?", help="what to look for")
    parser.add_argument("--lang", metavar="XX", help="the language of the reader")
    parser.add_argument("--limit", type=int, default=LIMIT, help=f"most hits (default: {LIMIT})")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--batch", action="store_true", help="read `lang<TAB>query` lines, print a JSON object a line")
    options.add_content(parser)
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Answer one query, or one a line."""
    if given.limit < 1:
        raise UsageError("--limit must be at least 1")
    if not given.batch and (given.query is None or given.lang is None):
        raise UsageError("name a query and its language: kiosk search QUERY --lang xx (or --batch)")
    edition = options.open_edition(given.content)
    service = SearchService(edition)
    try:
        if given.batch:
            for language, query in _questions():
                print(as_json(service.find(query, options.known_language(edition, language), given.limit)))
        else:
            answer = service.find(given.query, options.known_language(edition, given.lang), given.limit)
            print(as_json(answer) if given.json else _as_text(answer))
    finally:
        service.close()
    return 0


def _questions() -> Iterator[tuple[str, str]]:
    """Language and query of every line of standard input."""
    try:
        for line in sys.stdin:
            language, tab, query = line.rstrip("\r\n").partition("\t")
            if not tab:
                raise UsageError(f"--batch: {line.strip()!r} has no tab between language and query")
            yield language, query
    except UnicodeDecodeError as error:
        raise UsageError("--batch: standard input is not UTF-8; save the list as UTF-8") from error


def as_json(answer: Answer) -> str:
    """The documented JSON object on one line."""
    shown = {name: getattr(answer, name) for name in ("query", "lang", "took_ms", "suggestion", "not_found", "total")}
    return msgspec.json.encode({**shown, "hits": [_hit(hit) for hit in answer.hits]}).decode()


def _hit(hit: Hit) -> dict[str, object]:
    place = {"page": hit.address.id, "section": hit.address.section, "kind": hit.address.kind}
    return place | {name: getattr(hit, name) for name in ("lang", "title", "snippet", "score", "via")}


def _as_text(answer: Answer) -> str:
    head = [f"Nothing has: {', '.join(answer.not_found)}"] if answer.not_found else []
    if answer.suggestion:
        head.append(f"Showing results for: {answer.suggestion}")
    if not answer.hits:
        return "\n".join([*head, "Nothing found."])
    more = answer.total - len(answer.hits)
    foot = [f"{len(answer.hits)} of {answer.total}; --limit shows more."] if more else []
    return "\n".join([*head, *(_hit_text(number, hit) for number, hit in enumerate(answer.hits, 1)), *foot])


def _hit_text(number: int, hit: Hit) -> str:
    via = f" ({hit.via}: {hit.lang})" if hit.via else ""
    return f"{number}. {hit.title} [{hit.address}]{via}\n   {hit.snippet}"
