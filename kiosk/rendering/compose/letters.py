"""A kind of document as its readers see it."""

from __future__ import annotations

from kiosk.edition.drawings import ANY_LETTER
from kiosk.edition.owners import Letter
from kiosk.prepared.views import LetterView
from kiosk.rendering.compose.composer import Composer
from kiosk.rendering.provenance import hard_date, sources_of_contacts


def letter_view(composer: Composer, letter: Letter) -> LetterView:
    """A letter in the language of the composer."""
    info, edition = letter.info, composer.edition
    return LetterView(
        article=composer.article(letter, (*info.sources, *sources_of_contacts(edition, info.contacts))),
        page=info.page,
        hard_date=hard_date(edition, letter),
        official=tuple(info.official[code] for code in composer.official if code in info.official),
        office=info.who,
        who=composer.office(info.who),
        drawing=info.drawing,
        letterhead=edition.institutions[info.who].letterhead or ANY_LETTER,
        action=info.action,
        shows_step=info.shows_step,
        step=info.step,
        contacts=info.contacts,
        urgent=info.urgent,
    )
