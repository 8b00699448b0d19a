"""Rules for Markdown: nothing that could reach outside the edition, links that lead somewhere.

Call-outs of a known kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import articles, lines, owners, passages, record_line
from kiosk.edition.faults import Fault
from kiosk.edition.markdown_limits import limit_problems
from kiosk.edition.model import Edition
from kiosk.rendering.markdown import LINK, TONES

INLINE_LINK = re.compile(r"(!\[[^\]]{0,500})?\]\(\s*<?([^)\s>]*)")  # the words may run over lines and hold brackets
REFERENCE = re.compile(r"^\s{0,3}\[[^\]]+\]:|\]\[")
ADDRESS = re.compile(
    r"\b(?:https?|ftp|file|data|javascript|mailto|tel|smb|qrc|image):|\bwww\.|[\w.+-]+@[\w-]", re.IGNORECASE
)
TAG = re.compile(r"</?[a-zA-Z!?]|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")  # also of a tag that ends on another line
CALLOUT = re.compile(r"^\s*!!!\s*(\S*)")
# What Python-Markdown takes for a call-out; anything else would be read as words.
WELL_FORMED = re.compile(r'!!! ?[\w-]+(?: +(?P<name>[a-z]+\d+))?(?: +"[^"]*")? *')
CALLOUT_TEXT = re.compile(r" {4}\S")


def only_inner_links(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for first_line, text in passages(article):
            for match in INLINE_LINK.finditer(text):
                number = first_line + text.count("\n", 0, match.start())
                if match[1]:
                    yield Fault(article.path, number, "image", "images are not shown; describe it in words")
                elif problem := _link_problem(edition, match[2]):
                    yield Fault(article.path, number, "dangling-link", problem)


def notes_are_safe(edition: Edition) -> Iterator[Fault]:
    """The only other texts that are rendered as Markdown."""
    notes = [("contacts.toml", key, contact.note) for key, contact in edition.contacts.items()]
    notes += [("rules.toml", question.id, question.note) for question in edition.rules]
    for path, key, words in notes:
        for language, text in words.items():
            problems = [(code, message) for _, code, message in limit_problems(text.split("\n"))]
            targets = (match[2] for match in INLINE_LINK.finditer(text)) if not problems else ()
            problems += [("dangling-link", found) for target in targets if (found := _link_problem(edition, target))]
            for code, message in problems:
                yield Fault(path, record_line(edition, path, key, "note"), code, f"{key} note {language}: {message}")


def _link_problem(edition: Edition, target: str) -> str:
    link = LINK.fullmatch(target)
    if link is None:
        return f"{target!r}: links lead to page:, step:, letter:, deadline: or figures: only"
    known: dict[str, set[str]] = {
        "page": set(edition.pages),
        "step": set(edition.steps),
        "letter": set(edition.letters),
        "deadline": {deadline.id for deadline in edition.deadlines},
        "figures": {story.id for story in edition.stories},
    }
    if link["id"] not in known[link["kind"]]:
        return f"{target!r}: there is no {link['kind']} {link['id']!r}"
    if link["section"] and link["section"] not in _sections(edition, link["kind"], link["id"]):
        return f"{target!r}: {link['id']} has no section {{#{link['section']}}}"
    return ""


def _sections(edition: Edition, kind: str, key: str) -> set[str]:
    folder = {"page": "pages", "step": "procedure", "letter": "letters"}.get(kind, kind)
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


def callouts_are_whole(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for section in article.sections:
            texts = section.markdown.split("\n")
            for offset, (text, following) in enumerate(zip(texts, (*texts[1:], ""), strict=True)):
                match = CALLOUT.match(text)
                if match and not (WELL_FORMED.fullmatch(text) and CALLOUT_TEXT.match(following)):
                    message = (
                        'write `!!! kind "Title"` with straight quotes, and its text below, four spaces to the right'
                    )
                    yield Fault(article.path, section.line + offset, "broken-callout", message)


def claims_have_a_number_of_their_own(edition: Edition) -> Iterator[Fault]:
    """The number leads from the card back to the sentence it answers."""
    for article in articles(edition):
        seen: set[str] = set()
        for number, text in lines(article):
            match = WELL_FORMED.fullmatch(text)
            if match and text.removeprefix("!!!").strip().startswith("claim-"):
                name = match["name"] or ""
                if not name or name in seen:
                    message = (
                        f"a second claim {name}; keep one"
                        if name
                        else "write the number of the claim: `claim-false a1`"
                    )
                    yield Fault(article.path, number, "claim-number", message)
                seen.add(name)


RULES = (
    only_inner_links,
    notes_are_safe,
    nothing_from_outside,
    callouts_are_known,
    callouts_are_whole,
    claims_have_a_number_of_their_own,
)
