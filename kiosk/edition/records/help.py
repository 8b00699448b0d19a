"""What the screen *Help now* offers: whom to call first, and what else can be urgent."""

from __future__ import annotations

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.names import ContactId, PageId


class HelpTile(Record, frozen=True):
    """Something urgent: whom to call for it, with the number on the tile, and the page that says more."""

    id: str
    icon: str
    page: PageId
    contacts: tuple[ContactId, ...]
    title: Words


class Help(Record, frozen=True):
    """The whole screen.

    Attributes:
        call: whom to call when there is danger now, shown largest.
        say: what to say on the telephone.
        ask: the person near the reader who helps with any question; who found nothing is led there.
    """

    call: tuple[ContactId, ...]
    say: Words
    ask: ContactId
    tile: tuple[HelpTile, ...]
