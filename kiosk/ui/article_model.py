"""An article on the screen: a page or a letter. The screens of pages and letters have one each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.prepared.views import LanguageView
from kiosk.ui.article_rows import ArticleRow
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Row = Callable[[LanguageView, str], ArticleRow]


@QmlElement
class ArticleModel(ScreenModel):
    """One article at a time: its frame as properties, all else as the one row of `shown`.

    `wordsChanged` comes when the same article is shown in another language.
    """

    changed = Signal()
    wordsChanged = Signal()

    def __init__(self, row: Row, parent: QObject | None = None) -> None:
        """`row` makes what is shown of the article of a name."""
        super().__init__(parent)
        self._row = row
        self._shown = RecordModel(ArticleRow, self)
        self._article: ArticleRow | None = None
        self._section = ""

    def show(self, view: LanguageView, place: Route) -> None:
        """Show an article at one of its sections; an empty section is its top."""
        article = self._row(view, place.id)
        again = self._article is not None and article.key == self._article.key
        in_place = again and place.section == self._section  # a link to another section comes with a new screen
        self._article, self._section = article, place.section
        self._shown.mend([article]) if again else self._shown.show([article])
        self.changed.emit()
        if in_place:
            self.wordsChanged.emit()

    @property
    def sensitive(self) -> bool:
        """As its editor says."""
        return self._article is not None and self._article.sensitive

    def forget(self) -> None:
        """What was read last is not known any more."""
        super().forget()
        self._article = None
        self._shown.show([])

    def _get_title(self) -> str:
        return self._article.title if self._article else ""

    def _get_kicker(self) -> str:
        return self._article.kicker if self._article else ""

    def _get_kicker_symbol(self) -> str:
        return self._article.kicker_symbol if self._article else ""

    def _get_section(self) -> str:
        return self._section

    def _get_shown(self) -> RecordModel:
        return self._shown

    title = Property(str, _get_title, notify=changed)
    kicker = Property(str, _get_kicker, notify=changed)
    kickerSymbol = Property(str, _get_kicker_symbol, notify=changed)
    section = Property(str, _get_section, notify=changed)
    shown = Property(RecordModel, _get_shown, constant=True)
