"""Rules for Markdown: nothing that could reach outside the edition, links that lead somewhere.

Call-outs of a known kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.check.places import articles, lines, owners
from kiosk.content.faults import Fault
from kiosk.content.model import Edition
from kiosk.content.render import LINK, TONES

INLINE_LINK = re.compile(r"(!?)\[[^\]]*\]\(\s*([^)\s]*)[^)]*\)")
REFERENCE = re.compile(r"^\s{0,3}\[[^\]]+\]:|\]\[")
ADDRESS = re.compile(
    r"\b(?:https?|ftp|file|data|javascript|mailto|tel|smb|qrc|image):|\bwww\.|<[\w.+-]+@", re.IGNORECASE
)
TAG = re.compile(r"</?[a-zA-Z!?][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
CALLOUT = re.compile(r"^!!!\s*(\S*)")


def only_inner_links(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for number, text in lines(article):
            for match in INLINE_LINK.finditer(text):
                if match[1]:
                    yield Fault(article.path, number, "image", "images are not shown; describe it in words")
                elif problem := _link_problem(edition, match[2]):
                    yield Fault(article.path, number, "dangling-link", problem)


def _link_problem(edition: Edition, target: str) -> str:
    link = LINK.fullmatch(target)
    if link is None:
        return f"{target!r}: links lead to page:, step: or figures: only"
    known: dict[str, set[str]] = {
        "page": set(edition.pages),
        "step": set(edition.steps),
        "figures": {story.id for story in edition.stories},
    }
    if link["id"] not in known[link["kind"]]:
        return f"{target!r}: there is no {link['kind']} {link['id']!r}"
    if link["section"] and link["section"] not in _sections(edition, link["kind"], link["id"]):
        return f"{target!r}: {link['id']} has no section {{#{link['section']}}}"
    return ""


def _sections(edition: Edition, kind: str, key: str) -> set[str]:
    folder = {"page": "pages", "step": "procedure"}.get(kind, kind)
    original = owners(edition).get(f"{folder}/{key}", {}).get(edition.info.source_language)
    return {section.id for section in original.sections} if original else set()


def nothing_from_outside(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for number, text in lines(article):
            if ADDRESS.search(text):
                yield Fault(
                    article.path,
                    number,
                    "address",
                    "no web, file or mail address in a text; record a source or a contact",
                )
            elif TAG.search(text):
                yield Fault(article.path, number, "html", "HTML is shown as text; write Markdown or leave the tag out")
            elif REFERENCE.search(text):
                yield Fault(
                    article.path, number, "reference-link", "write the link where it stands: [words](page:slug)"
                )


def callouts_are_known(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for number, text in lines(article):
            match = CALLOUT.match(text)
            if match and match[1] not in TONES:
                yield Fault(
                    article.path, number, "unknown-callout", f"!!! {match[1]}: the kinds are {', '.join(TONES)}"
                )


RULES = (only_inner_links, nothing_from_outside, callouts_are_known)
