"""Rules for what stands below a text: whom to ask, and where it was read."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.rendering.provenance import facts_of_owner


def nobody_is_left_alone_with_a_text(edition: Edition) -> Iterator[Fault]:
    """Every kind of text that can name people to call does."""
    for owner in edition.owners:
        if getattr(owner.info, "contacts", None) == ():
            message = f"{owner.id}: names nobody to ask; give it contacts"
            yield Place(owner.file, (*owner.keys, "contacts")).fault(edition, "nobody-to-ask", message, "warning")


def a_text_was_read_somewhere(edition: Edition) -> Iterator[Fault]:
    for owner in edition.owners:
        if not owner.info.sources and not any(fact.sources for fact in facts_of_owner(edition, owner)):
            message = f"{owner.id}: neither it nor a fact in it has a source; name what was read"
            yield Place(owner.file, (*owner.keys, "sources")).fault(edition, "unsourced-text", message, "warning")


RULES = (nobody_is_left_alone_with_a_text, a_text_was_read_somewhere)
