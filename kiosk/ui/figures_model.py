"""The figures: the stories told from the statistics as tiles, and the one that is open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Property, QBuffer, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk import log
from kiosk.edition.address import Address
from kiosk.edition.kinds import PAGE
from kiosk.failure import Code, Failure
from kiosk.languages.bidi import isolated
from kiosk.prepared.views import DATA_COLUMNS, LanguageView, StoryView, ValueView
from kiosk.ui.edition_view import link_row, source_rows
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import StoryRow, StoryTileRow, ValueRow
from kiosk.ui.spreadsheet import spreadsheet

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Save = Callable[[str, bytes], str]  # name of a file and what it holds → where it was put


@QmlElement
class FiguresModel(QObject):
    """The tiles of all stories, the open one, and where it was saved."""

    saveChanged = Signal()

    def __init__(self, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._save: Save | None = None
        self._tell: Callable[[Failure], None] = log.note_failure
        self._view: LanguageView | None = None
        self._tiles = RecordModel(StoryTileRow, self)
        self._opened = RecordModel(StoryRow, self)
        self._key = ""
        self._saved_as = ""

    def save_with(self, save: Save, tell: Callable[[Failure], None]) -> None:
        """Let stories be saved: a helper has a computer of their own, a kiosk has nobody's.

        Args:
            tell: hears why one could not be saved.
        """
        self._save = save
        self._tell = tell

    def read(self, view: LanguageView) -> None:
        """Show the stories in another language."""
        self._view = view
        self._tiles.show([_tile(story) for story in view.stories])
        self._show_opened()

    def open(self, key: str) -> None:
        """Show one story."""
        self._key = key
        self._show_opened()
        self._set_saved_as("")

    def _show_opened(self) -> None:
        story = self._story()
        self._opened.show([_row(self._view, story, self._today())] if self._view and story else [])

    def _story(self) -> StoryView | None:
        stories = self._view.stories if self._view else ()
        return next((story for story in stories if story.id == self._key), None)

    @Slot()
    def saveTable(self) -> None:
        """Save the rows of the open story as a spreadsheet."""
        story = self._story()
        if story is not None:
            self._write("csv", spreadsheet([DATA_COLUMNS, *story.data]))

    @Slot(QImage)
    def savePicture(self, image: QImage) -> None:
        """Save the open story as it is shown."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stub wants bytes for the format
            self._write("png", bytes(buffer.data().data()))
        else:
            self._fail(Failure(Code.SAVE_FAILED, "QImage", "savePicture"))

    def _write(self, ending: str, data: bytes) -> None:
        if self._save is None:
            return
        try:
            place = self._save(f"{self._key}.{ending}", data)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is not saved and the helper hears of it
            self._fail(Failure.of(Code.SAVE_FAILED, error))
        else:
            self._set_saved_as(isolated(place) if self._view and self._view.direction == "rtl" else place)

    def _fail(self, failure: Failure) -> None:
        self._set_saved_as("")
        self._tell(failure)

    def _set_saved_as(self, place: str) -> None:
        self._saved_as = place
        self.saveChanged.emit()

    @Slot(str, result=str)
    def inDigits(self, text: str) -> str:
        """`text` with its Latin digits in those of the reader."""
        return self._view.in_digits(text) if self._view else text

    def _get_tiles(self) -> RecordModel:
        return self._tiles

    def _get_opened(self) -> RecordModel:
        return self._opened

    def _get_may_save(self) -> bool:
        return self._save is not None

    def _get_saved_as(self) -> str:
        return self._saved_as

    tiles = Property(RecordModel, _get_tiles, constant=True)
    opened = Property(RecordModel, _get_opened, constant=True)
    maySave = Property(bool, _get_may_save, constant=True)
    savedAs = Property(str, _get_saved_as, notify=saveChanged)


def _tile(story: StoryView) -> StoryTileRow:
    return StoryTileRow(key=story.id, kind=story.kind, title=story.title, glyph=_glyph(story))


def _glyph(story: StoryView) -> tuple[float, ...]:
    """The heights of the small picture: shares as they are, else the values of one group."""
    if story.shares:
        return tuple(share.count / 100 for share in story.shares)
    if story.kind == "of-100":
        return (story.values[-1].value / 100,)
    groups = [value.group for value in story.values]
    group = max(groups, default=0) if story.kind == "ranked" else 0
    heights = [value.value for value in story.values if value.group == group]
    return tuple(height / max(heights) for height in heights)


def _row(view: LanguageView, story: StoryView, today: dt.date) -> StoryRow:
    return StoryRow(
        key=story.id,
        kind=story.kind,
        title=story.title,
        definition=story.definition,
        caveat=story.caveat,
        checked_words=story.checked_words,
        translation=story.state,
        months_old=_months(story.newest, today),
        groups=story.groups,
        values=tuple(_value(view, value) for value in story.values),
        shares=story.shares,
        comparison=story.comparison,
        findings=story.findings,
        pages=tuple(link_row(view, Address(PAGE.id, page)) for page in story.pages),
        sources=tuple(source_rows(view, story.sources)),
    )


def _value(view: LanguageView, value: ValueView) -> ValueRow:
    return ValueRow(
        key=value.key,
        group=value.group,
        label=value.label,
        title=value.title,
        value=value.value,
        text=value.text,
        note=value.note,
        break_before=value.break_before,
        provisional=value.provisional,
        source=tuple(source_rows(view, [value.source] if value.source else [])),
    )


def _months(newest: str, today: dt.date) -> int:
    """Whole months since an ISO date; -1 where there is none."""
    if not newest:
        return -1
    day = dt.date.fromisoformat(newest)
    return max(0, (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day))
