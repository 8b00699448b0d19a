"""Rules for Markdown: nothing that could reach outside the edition, links that lead somewhere.

Call-outs of a known kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.check.places import articles, lines, owners, passages, record_line
from kiosk.content.faults import Fault
from kiosk.content.markdown_limits import limit_problems
from kiosk.content.model import Edition
from kiosk.content.render import LINK, TONES

INLINE_LINK = re.compile(r"(!\[[^\]]{0,500})?\]\(\s*<?([^)\s>]*)")  # the words may run over lines and hold brackets
REFERENCE = re.compile(r"^\s{0,3}\[[^\]]+\]:|\]\[")
ADDRESS = re.compile(
    r"\b(?:https?|ftp|file|data|javascript|mailto|tel|smb|qrc|image):|\bwww\.|<[\w.+-]+@", re.IGNORECASE
)
TAG = re.compile(r"</?[a-zA-Z!?][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
CALLOUT = re.compile(r"^!!!\s*(\S*)")


def only_inner_links(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for first_line, text in passages(article):
            for match in INLINE_LINK.finditer(text):
                number = first_line + text.count("\n", 0, match.start())
                if match[1]:
                    yield Fault(article.path, number, "image", "images are not shown; describe it in words")
                elif problem := _link_problem(edition, match[2]):
                    yield Fault(article.path, number, "dangling-link", problem)


def notes_of_contacts(edition: Edition) -> Iterator[Fault]:
    """The only other texts that are rendered as Markdown."""
    for key, contact in edition.contacts.items():
        for language, text in contact.note.items():
            problems = [(code, message) for _, code, message in limit_problems(text.split("\n"))]
            targets = (match[2] for match in INLINE_LINK.finditer(text)) if not problems else ()
            problems += [("dangling-link", found) for target in targets if (found := _link_problem(edition, target))]
            for code, message in problems:
                line = record_line(edition, "contacts.toml", key, "note")
                yield Fault("contacts.toml", line, code, f"{key} note {language}: {message}")


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


RULES = (only_inner_links, notes_of_contacts, nothing_from_outside, callouts_are_known)
