"""A page as its readers see it."""

from __future__ import annotations

from kiosk.edition.address import Address
from kiosk.edition.edition import Edition
from kiosk.edition.kinds import PAGE
from kiosk.edition.owners import Page
from kiosk.prepared.views import PageView
from kiosk.rendering.compose.composer import Composer
from kiosk.rendering.provenance import hard_date, sources_of_contacts


def page_view(composer: Composer, page: Page) -> PageView:
    """A page in the language of the composer."""
    info, edition = page.info, composer.edition
    return PageView(
        article=composer.article(page, (*info.sources, *sources_of_contacts(edition, info.contacts))),
        page=page.id,
        topic=info.topic,
        pictogram=info.icon or _topic_icon(edition, info.topic),
        action=info.action,
        contacts=info.contacts,
        related=tuple(Address(PAGE.id, slug) for slug in info.related if slug != page.id),
        hard_date=hard_date(edition, page),
        sensitive=info.sensitive,
    )


def _topic_icon(edition: Edition, topic: str) -> str:
    return next(group.icon for group in edition.topics.group if group.id == topic)
