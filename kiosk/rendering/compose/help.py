"""The screen *Help now*: its numbers are those of the people to call, written once."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.edition.records.help import Help
from kiosk.prepared.views import CallView, ContactView, HelpTileView, HelpView
from kiosk.rendering.compose.composer import Composer
from kiosk.rendering.compose.people import contact_view


def help_view(composer: Composer, said: Help) -> HelpView:
    """Whom to call, in the language of the composer."""
    return HelpView(
        calls=tuple(_call(composer, key) for key in said.call),
        say=composer.line(said.say),
        ask=contact_view(composer, said.ask, composer.edition.contacts[said.ask]),
        tiles=tuple(
            HelpTileView(
                id=tile.id,
                pictogram=tile.icon,
                title=composer.line(tile.title),
                page=tile.page,
                contacts=_contacts(composer, tile.contacts),
            )
            for tile in said.tile
        ),
    )


def _call(composer: Composer, key: str) -> CallView:
    contact = composer.edition.contacts[key]
    others = (code for code in composer.official if code != composer.language and code in contact.name)
    return CallView(
        contact=contact_view(composer, key, contact),
        heard=tuple((code, contact.name[code]) for code in others),
    )


def _contacts(composer: Composer, keys: Iterable[str]) -> tuple[ContactView, ...]:
    return tuple(contact_view(composer, key, composer.edition.contacts[key]) for key in keys)
