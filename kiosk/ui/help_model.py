"""The screen *Help now*: numbers to call, what to say, where the screen stands."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.languages.bidi import isolated
from kiosk.prepared.views import CallView, HelpTileView, LanguageView
from kiosk.settings import Settings
from kiosk.ui.edition_view import page_tiles
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import CallRow, HeardRow, HelpRow, TileRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HelpModel(ScreenModel):
    """`here` is the address of the centre, or its name where nobody said the address; empty where neither is known."""

    changed = Signal()

    def __init__(self, settings: Settings, official: dict[str, str], parent: QObject | None = None) -> None:
        """`official` are the languages of Belgium by their own names."""
        super().__init__(parent)
        self._official = official
        here = settings.centre_address or settings.centre
        self._here = isolated(here) if here else ""
        self._calls = RecordModel(CallRow, self)
        self._tiles = RecordModel(HelpRow, self)
        self._pages = RecordModel(TileRow, self)
        self._say = ""

    def read(self, view: LanguageView) -> None:
        """Show the edition in another language."""
        # Mended: a number that is shown alone while the language changes is one of these tiles.
        self._calls.mend([self._call(view, call) for call in view.help.calls])
        self._tiles.show([_row(tile) for tile in view.help.tiles])
        events = (event for event in view.life_events if event.help)
        self._pages.show(page_tiles(view, [slug for event in events for slug in event.pages]))
        self._say = view.help.say
        self.changed.emit()

    def _call(self, view: LanguageView, call: CallView) -> CallRow:
        contact = call.contact
        return CallRow(
            key=contact.id,
            pictogram=contact.pictogram,
            name=contact.name,
            note=contact.note.text,
            phone=contact.phone,
            page=contact.page,
            title=view.pages[contact.page].article.title if contact.page else "",
            heard=tuple(HeardRow(language=self._official[code], word=words) for code, words in call.heard),
        )

    def _get_calls(self) -> RecordModel:
        return self._calls

    def _get_tiles(self) -> RecordModel:
        return self._tiles

    def _get_pages(self) -> RecordModel:
        return self._pages

    def _get_say(self) -> str:
        return self._say

    def _get_here(self) -> str:
        return self._here

    calls = Property(RecordModel, _get_calls, constant=True)
    tiles = Property(RecordModel, _get_tiles, constant=True)
    pages = Property(RecordModel, _get_pages, constant=True)
    say = Property(str, _get_say, notify=changed)
    here = Property(str, _get_here, constant=True)


def _row(tile: HelpTileView) -> HelpRow:
    spoken = "; ".join(f"{contact.phone} {contact.name}".strip() for contact in tile.contacts)
    return HelpRow(
        key=tile.id,
        pictogram=tile.pictogram,
        title=tile.title,
        page=tile.page,
        spoken=spoken,
        contacts=tile.contacts,
    )
