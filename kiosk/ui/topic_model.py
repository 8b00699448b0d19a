"""The topic screen: the pages of a topic group or of a life event."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import LanguageView
from kiosk.ui.edition_view import group_of, page_tiles
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import TileRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TopicModel(ScreenModel):
    """One group at a time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = RecordModel(TileRow, self)
        self._title = ""
        self._hint = ""

    def show(self, view: LanguageView, place: Route) -> None:
        """Show the pages of a group."""
        group = group_of(view, place)
        self._title = group.title
        self._hint = group.hint
        self._pages.show(page_tiles(view, group.pages))
        self.changed.emit()

    def _get_title(self) -> str:
        return self._title

    def _get_hint(self) -> str:
        return self._hint

    def _get_pages(self) -> RecordModel:
        return self._pages

    title = Property(str, _get_title, notify=changed)
    hint = Property(str, _get_hint, notify=changed)
    pages = Property(RecordModel, _get_pages, constant=True)
