"""A passage of a document, and the blocks that are made here of what is no article."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from kiosk.prepared.views import Block, ContactView, DocumentWordsView, Run, SourceView
from kiosk.ui.rows import Row


class Passage(Row, frozen=True):
    """What stands together under one heading.

    Attributes:
        id: the same in every language.
    """

    id: str
    title: Run
    blocks: tuple[Block, ...]


def passage(key: str, title: str, *blocks: Block | None) -> Passage:
    """A passage of the blocks that are there."""
    return Passage(id=key, title=Run(text=title), blocks=tuple(block for block in blocks if block is not None))


def line(text: str) -> Block | None:
    """A paragraph of plain words; None of no words."""
    return Block(kind="paragraph", text=text) if text else None


def rich(run: Run) -> Block | None:
    """A paragraph of words with markup; None of no words."""
    return Block(kind="paragraph", text=run.text, html=run.html) if run.text else None


def strong(text: str) -> Block | None:
    """A paragraph that stands out; None of no words."""
    return Block(kind="paragraph", text=text, html=f"<b>{escape(text)}</b>") if text else None


def bullets(texts: Iterable[str]) -> Block | None:
    """A list; None of nothing."""
    items = tuple(Run(text=text) for text in texts if text)
    return Block(kind="list", items=items) if items else None


def box(tone: str, title: str, *blocks: Block | None) -> Block:
    """A call-out."""
    return Block(kind="callout", tone=tone, text=title, blocks=tuple(block for block in blocks if block is not None))


def people(words: DocumentWordsView, contacts: Iterable[ContactView]) -> Passage | None:
    """Whom to call; None of nobody."""
    found = tuple(contacts)
    blocks = [block for contact in found for block in _contact(contact)]
    untried = words.of("part.untried") if any(contact.untried for contact in found) else ""
    return passage("people", words.of("part.people"), *blocks, line(untried)) if found else None


def _contact(contact: ContactView) -> tuple[Block | None, ...]:
    numbers = strong(contact.phone)
    return (strong(contact.name), numbers, line(contact.address), line(contact.hours), rich(contact.note))


def sources(words: DocumentWordsView, found: Iterable[SourceView]) -> Passage | None:
    """Where it was read; None of nowhere."""
    listed = bullets(f"{one.publisher}: {one.title} ({_kind_and_date(words, one)})" for one in found)
    return passage("sources", words.of("part.sources"), listed) if listed else None


def _kind_and_date(words: DocumentWordsView, source: SourceView) -> str:
    kind = words.of(f"source.{source.kind.replace('-', '_')}")
    return f"{kind}; {words.of('source.dated', source.date) if source.date else words.of('source.undated')}"
