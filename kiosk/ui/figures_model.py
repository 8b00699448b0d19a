"""The figures screen: the stories told from the statistics."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.views import LanguageView, StoryView
from kiosk.ui.edition_view import source_rows
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import StoryRow

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FiguresModel(QObject):
    """All stories, and the one that was asked for."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stories = RecordModel(StoryRow, self)
        self._asked = ""

    def read(self, view: LanguageView) -> None:
        """Show the stories in another language."""
        self._stories.show([_row(view, story) for story in view.stories])

    def open(self, story: str) -> None:
        """Bring a story to the top when the screen is entered."""
        self._asked = story
        self.changed.emit()

    def _get_stories(self) -> RecordModel:
        return self._stories

    def _get_asked(self) -> str:
        return self._asked

    stories = Property(RecordModel, _get_stories, constant=True)
    asked = Property(str, _get_asked, notify=changed)


def _row(view: LanguageView, story: StoryView) -> StoryRow:
    return StoryRow(
        key=story.id,
        kind=story.kind,
        title=story.title,
        definition=story.definition,
        caveat=story.caveat,
        checked_words=story.checked_words,
        translation=story.state,
        bars=story.bars,
        comparison=story.comparison,
        findings=story.findings,
        sources=tuple(source_rows(view, story.sources)),
    )
