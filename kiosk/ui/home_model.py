"""The home screen: life events and topic groups."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import GroupView, LanguageView
from kiosk.ui.record_model import RecordModel
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeModel(ScreenModel):
    """What the home screen offers besides search, procedure and figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups = RecordModel(GroupView, self)
        self._life_events = RecordModel(GroupView, self)

    def read(self, view: LanguageView) -> None:
        """Show the edition in another language."""
        self._groups.show([group for group in view.groups if group.pages])
        self._life_events.show([event for event in view.life_events if event.pages])

    def _get_groups(self) -> RecordModel:
        return self._groups

    def _get_life_events(self) -> RecordModel:
        return self._life_events

    groups = Property(RecordModel, _get_groups, constant=True)
    lifeEvents = Property(RecordModel, _get_life_events, constant=True)
