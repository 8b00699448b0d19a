"""The doors of the home screen: groups of pages, and what can happen to a person."""

from __future__ import annotations

from kiosk.edition.records.topics import Group, LifeEvent
from kiosk.prepared.views import GroupView
from kiosk.rendering.compose.composer import Composer


def group_view(composer: Composer, group: Group) -> GroupView:
    """A topic in the language of the composer."""
    return GroupView(
        id=group.id,
        pictogram=group.icon,
        hue=group.hue,
        title=composer.line(group.title),
        hint=composer.line(group.hint),
        pages=group.pages,
    )


def life_event_view(composer: Composer, event: LifeEvent) -> GroupView:
    """A life event in the language of the composer."""
    return GroupView(
        id=event.id,
        pictogram=event.icon,
        hue=0,
        title=composer.line(event.title),
        hint="",
        pages=event.pages,
        letters=event.letters,
        help=event.help,
    )
