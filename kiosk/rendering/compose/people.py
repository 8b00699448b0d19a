"""Whom to call, and where things were read."""

from __future__ import annotations

from kiosk.edition.records.contacts import Contact
from kiosk.edition.records.facts import Source
from kiosk.prepared.views import ContactView, SourceView
from kiosk.rendering.compose.composer import UNSURE_MARKS, Composer

NO_DATE = "n.d."  # how sources.toml says that a source shows no date


def contact_view(composer: Composer, key: str, contact: Contact) -> ContactView:
    """A person or service to call, in the language of the composer."""
    marks = {composer.edition.facts[fact].mark for fact in contact.facts}
    return ContactView(
        id=key,
        pictogram=contact.icon,
        name=composer.line(contact.name),
        note=composer.run(contact.note),
        phone=composer.fact(contact.phone),
        address=composer.fact(contact.address),
        hours=composer.fact(contact.hours),
        unsure=bool(marks.intersection(UNSURE_MARKS)),
        page=contact.page,
    )


def source_view(composer: Composer, key: str, source: Source) -> SourceView:
    """A source as it names itself, its date in the language of the composer."""
    dated = not source.date.startswith(NO_DATE)
    return SourceView(
        id=key,
        publisher=source.publisher,
        title=source.title,
        address=source.address,
        date=composer.renderer.line(composer.facts.period(source.date)) if dated else "",
        kind=source.kind,
    )
