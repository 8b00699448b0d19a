"""Rules for Markdown: nothing that could reach outside the edition, links that lead somewhere.

Call-outs of a known kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import is_rich, lines, passages, place_of
from kiosk.edition.address import Address, linkable
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.kinds import one_of
from kiosk.edition.links import INLINE_LINK, link_target
from kiosk.edition.markdown_limits import limit_problems
from kiosk.edition.remembered import remembered
from kiosk.rendering.markdown import TONES

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
    for article in edition.articles:
        for first_line, text in passages(article):
            for match in INLINE_LINK.finditer(text):
                number = first_line + text.count("\n", 0, match.start())
                if match[1]:
                    yield Fault(article.path, number, "image", "images are not shown; describe it in words")
                elif problem := _link_problem(edition, match[2]):
                    yield Fault(article.path, number, "dangling-link", problem)


def notes_are_safe(edition: Edition) -> Iterator[Fault]:
    """The only other texts that are rendered as Markdown."""
    for short in filter(is_rich, edition.short_texts):
        for language, text in short.words.items():
            problems = [(code, message) for _, code, message in limit_problems(text.split("\n"))]
            targets = (match[2] for match in INLINE_LINK.finditer(text)) if not problems else ()
            problems += [("dangling-link", found) for target in targets if (found := _link_problem(edition, target))]
            for code, message in problems:
                yield place_of(short).fault(edition, code, f"{short.name} {language}: {message}")


def _link_problem(edition: Edition, target: str) -> str:
    address = link_target(target)
    if address is None:
        kinds = one_of([f"{kind}:" for kind in linkable()])
        return f"{target!r}: links lead to {kinds} only"
    if not edition.has(address):
        return f"{target!r}: there is no {address.kind} {address.id!r}"
    if address.section and address.section not in _sections(edition, address):
        return f"{target!r}: {address.id} has no section {{#{address.section}}}"
    return ""


def _sections(edition: Edition, address: Address) -> set[str]:
    owner = edition.owner(address)
    original = owner.articles.get(edition.info.source_language) if owner else None
    return {section.id for section in original.sections} if original else set()


def nothing_from_outside(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for number, text in lines(article):
            if problem := _foreign(text):
                yield Fault(article.path, number, *problem)


@remembered
def _foreign(text: str) -> tuple[str, str] | None:
    """Code and message of what could reach outside in a line."""
    if ADDRESS.search(text):
        return "address", "no web, file or mail address in a text; record a source or a contact"
    if TAG.search(text):
        return "html", "HTML is shown as text; write Markdown or leave the tag out"
    if REFERENCE.search(text):
        return "reference-link", "write the link where it stands: [words](page:slug)"
    return None


def callouts_are_known(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for number, text in lines(article):
            match = CALLOUT.match(text)
            if match and match[1] not in TONES:
                yield Fault(
                    article.path, number, "unknown-callout", f"!!! {match[1]}: the kinds are {', '.join(TONES)}"
                )


def callouts_are_whole(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
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
    for article in edition.articles:
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
