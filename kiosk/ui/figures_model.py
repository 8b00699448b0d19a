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
from kiosk.ui.edition_view import link_row, sources_of
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import ReadingRow, StoryRow, StoryTileRow
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.spreadsheet import spreadsheet
from kiosk.ui.story_reading import NOTHING_PICKED, hundred_of, pairs_of, reading_of, values_shown

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Save = Callable[[str, bytes], str]  # name of a file and what it holds → where it was put


@QmlElement
class FiguresModel(ScreenModel):
    """The tiles of all stories; the open one, the values in its picture, what is read of it, where it was saved.

    `opened` and `reading` have one row while a story is open.
    """

    saveChanged = Signal()

    def __init__(self, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._save: Save | None = None
        self._tell: Callable[[Failure], None] = log.note_failure
        self._tiles = RecordModel(StoryTileRow, self)
        self._opened = RecordModel(StoryRow, self)
        self._values = RecordModel(ValueView, self)
        self._reading = RecordModel(ReadingRow, self)
        self._key = ""
        self._group = 0
        self._picked = NOTHING_PICKED
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

    def enter(self, place: Route, *, back: bool = False) -> None:
        """Show one story, of those that have several pictures the latest; or none, beside the tiles."""
        self._key = place.id
        self._show_opened()
        self._set_saved_as("")

    def _show_opened(self) -> None:
        story = self._story()
        self._picked = NOTHING_PICKED
        self._group = len(story.groups) - 1 if story else 0
        self._values.show(values_shown(story, self._group) if story else ())
        self._reading.show(self._read())
        self._opened.show([_row(self._view, story, self._today())] if self._view and story else [])

    @Slot(int)
    def showGroup(self, group: int) -> None:
        """Show the picture of another year, and read what stands first in it."""
        story = self._story()
        if story is not None:
            shown = values_shown(story, group)
            self._group = group
            self._picked = 0 if shown else NOTHING_PICKED
            self._values.show(shown)
            self._reading.mend(self._read())

    @Slot(int)
    def pick(self, place: int) -> None:
        """Read the value, or share, at a place of the picture."""
        self._picked = place
        self._reading.mend(self._read())

    def _read(self) -> list[ReadingRow]:
        story = self._story()
        return [reading_of(self._view, story, self._group, self._picked)] if self._view and story else []

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

    def _get_tiles(self) -> RecordModel:
        return self._tiles

    def _get_opened(self) -> RecordModel:
        return self._opened

    def _get_values(self) -> RecordModel:
        return self._values

    def _get_reading(self) -> RecordModel:
        return self._reading

    def _get_may_save(self) -> bool:
        return self._save is not None

    def _get_saved_as(self) -> str:
        return self._saved_as

    tiles = Property(RecordModel, _get_tiles, constant=True)
    opened = Property(RecordModel, _get_opened, constant=True)
    values = Property(RecordModel, _get_values, constant=True)
    reading = Property(RecordModel, _get_reading, constant=True)
    maySave = Property(bool, _get_may_save, constant=True)
    savedAs = Property(str, _get_saved_as, notify=saveChanged)


def _tile(story: StoryView) -> StoryTileRow:
    hundred = hundred_of(story, story.values[-1] if story.values else None)
    heights = () if hundred else _heights(story)
    return StoryTileRow(key=story.id, kind=story.kind, title=story.title, heights=heights, hundred=hundred)


def _heights(story: StoryView) -> tuple[float, ...]:
    """The bars of the small picture, the largest one 1: the values of the latest year, or of the first group."""
    group = len(story.groups) - 1 if story.kind == "ranked" else 0
    values = [value.value for value in story.values if value.group == group]
    return tuple(value / max(values) for value in values)


def _row(view: LanguageView, story: StoryView, today: dt.date) -> StoryRow:
    return StoryRow(
        story=story,
        months_old=_months(story.newest, today),
        longest_label=max((len(value.label) for value in story.values), default=0),
        longest_number=max((len(value.text) for value in story.values), default=0),
        striped=any(value.provisional for value in story.values),
        do_not_compare="\n".join(value.break_before for value in story.values if value.break_before),
        pairs=pairs_of(story),
        pages=tuple(link_row(view, Address(PAGE.id, page)) for page in story.pages),
        sources=tuple(sources_of(view, story.sources)),
    )


def _months(newest: str, today: dt.date) -> int:
    """Whole months since an ISO date; -1 where there is none."""
    if not newest:
        return -1
    day = dt.date.fromisoformat(newest)
    return max(0, (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day))
