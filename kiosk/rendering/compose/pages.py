"""A page as its readers see it."""

from __future__ import annotations

from kiosk.edition.address import Address
from kiosk.edition.kinds import PAGE
from kiosk.edition.links import addresses_in
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
        contacts=info.contacts,
        related=_related(composer, page),
        hard_date=hard_date(edition, page),
        sensitive=info.sensitive,
    )


def _related(composer: Composer, page: Page) -> tuple[Address, ...]:
    """The related pages and whatever the text links to: large targets that the keyboard reaches."""
    texts = (section.markdown for section in page.articles[composer.edition.info.source_language].sections)
    named = [Address(PAGE.id, slug) for slug in page.info.related]
    named += [address.whole for text in texts for address in addresses_in(text)]
    return tuple(address for address in dict.fromkeys(named) if address != page.address)
