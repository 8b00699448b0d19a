"""The home screen: life events and topic groups."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import GroupView, LanguageView
from kiosk.ui.edition_view import step_title
from kiosk.ui.record_model import RecordModel
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeModel(ScreenModel):
    """What the home screen offers besides search, procedure and figures; help and letters come first and loudest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups = RecordModel(GroupView, self)
        self._urgent = RecordModel(GroupView, self)
        self._life_events = RecordModel(GroupView, self)

    def read(self, view: LanguageView) -> None:
        """Show the edition in another language."""
        super().read(view)
        self._groups.show([group for group in view.groups if group.pages])
        events = [event for event in view.life_events if event.pages]
        self._urgent.show([event for event in events if event.help or event.letters])
        self._life_events.show([event for event in events if not (event.help or event.letters)])

    @Slot(str, result=str)
    def titleOfStep(self, step: str) -> str:
        """The name of a step with its number; nothing for none."""
        return step_title(self._view, step) if self._view and step else ""

    def _get_groups(self) -> RecordModel:
        return self._groups

    def _get_urgent(self) -> RecordModel:
        return self._urgent

    def _get_life_events(self) -> RecordModel:
        return self._life_events

    groups = Property(RecordModel, _get_groups, constant=True)
    urgent = Property(RecordModel, _get_urgent, constant=True)
    lifeEvents = Property(RecordModel, _get_life_events, constant=True)
