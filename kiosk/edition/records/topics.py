"""How pages are found from the home screen."""

from __future__ import annotations

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.names import PageId


class Group(Record, frozen=True):
    id: str
    icon: str
    hue: int
    pages: tuple[PageId, ...]
    title: Words
    hint: Words


class LifeEvent(Record, frozen=True):
    """A door for people who know what happened to them.

    Attributes:
        letters: opens the list of letters before the pages.
        help: opens the screen *Help now* before the pages.
    """

    id: str
    icon: str
    pages: tuple[PageId, ...]
    title: Words
    letters: bool = False
    help: bool = False


class Topics(Record, frozen=True):
    group: tuple[Group, ...]
    life_event: tuple[LifeEvent, ...]
