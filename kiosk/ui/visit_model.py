"""One visit: from the choice of a language to Finish, or to a time without a touch.

It knows the language and what the visitor needs to see: size of the text, contrast, everything to touch within reach of
somebody seated. Where the visitor is, the router knows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.failure import Code, Failure
from kiosk.prepared.views import LanguageChoice, LanguageView
from kiosk.settings import TEXT_SIZES
from kiosk.ui.document_words import DocumentWords
from kiosk.ui.given import Given
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.record_model import RecordModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Reader = Callable[[LanguageChoice], None]


@QmlElement
class VisitModel(QObject):
    """Slots say what a visitor does; the signals without `Changed` are for who prepares and forgets.

    `handedOver` says that another language was chosen on the way: another person may read on. `sightChanging` comes
    before whatever is shown changes its size, for who keeps a place in it.
    """

    languageChanged = Signal()
    sightChanging = Signal()
    sightChanged = Signal()
    warningChanged = Signal()
    began = Signal()
    handedOver = Signal()
    hid = Signal()
    ended = Signal()

    def __init__(self, given: Given, tell: Callable[[Failure], None], parent: QObject | None = None) -> None:
        """`tell` hears why a language cannot be used."""
        super().__init__(parent)
        self._edition = given.edition
        self._tell = tell
        self._readers: list[Reader] = []
        self._languages = RecordModel(LanguageChoice, self)
        self._languages.show(given.contents.languages)
        self._choices = {language.code: language for language in given.contents.languages}
        self._first = self._language = given.contents.languages[0]
        self._view: LanguageView | None = None
        self._words = DocumentWords(lambda: self.view, self)
        self._text_size = TEXT_SIZES[0]
        self._contrast = False
        self._lowered = False
        kiosk = given.settings.mode == "kiosk"
        idle = given.settings.idle_seconds * 1000 if kiosk else 0
        self.watch = IdleWatch(idle, given.settings.warning_seconds * 1000, self)
        self.watch.warned.connect(self.warningChanged)
        self.watch.left.connect(self.finish)

    @property
    def view(self) -> LanguageView:
        """The edition in the language of the visit; read when it is first asked for: at rest nobody needs it."""
        if self._view is None:
            self._view = self._edition.language(self._language.code)
        return self._view

    @property
    def under_way(self) -> bool:
        """Whether somebody is here: a language was chosen, or the size of the text at rest."""
        return self.watch.under_way

    def read_by(self, *readers: Reader) -> None:
        """Name who follows the language of the visit, in this order."""
        self._readers += readers

    def forget(self) -> None:
        """As at the first start: letters of the first size, calm colours, the first language."""
        self.sightChanging.emit()
        self._text_size = TEXT_SIZES[0]
        self._contrast = self._lowered = False
        self.sightChanged.emit()
        self._read(self._first)

    # What a visitor does

    @Slot(str)
    def begin(self, language: str) -> None:
        """A language is chosen at rest."""
        if self._try(language):
            self.watch.begin()
            self.began.emit()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Another language, the same place; who did not choose the one before finds nothing of theirs."""
        if language != self._language.code and self._try(language):
            self.handedOver.emit()

    @Slot(int)
    def setTextSize(self, percent: int) -> None:
        """One of the sizes of text, in percent."""
        if percent in TEXT_SIZES:
            self._set_sight(percent, self._contrast, self._lowered)

    @Slot(int)
    def growText(self, steps: int) -> None:
        """Larger letters by so many sizes, smaller ones below nought; the largest and the smallest stay."""
        number = TEXT_SIZES.index(self._text_size) + steps
        self.setTextSize(TEXT_SIZES[max(0, min(number, len(TEXT_SIZES) - 1))])

    @Slot(bool)
    def setContrast(self, strong: bool) -> None:
        """Colours of high contrast, or the calm ones."""
        self._set_sight(self._text_size, strong, self._lowered)

    @Slot(bool)
    def setLowered(self, lowered: bool) -> None:
        """On an upright screen: everything that is touched in the lower part, for somebody seated."""
        self._set_sight(self._text_size, self._contrast, lowered)

    @Slot()
    def hide(self) -> None:
        """Somebody comes: away from here at once, and no way back."""
        self.hid.emit()

    @Slot()
    def stay(self) -> None:
        """Yes, the visitor is still there."""
        self.watch.stay()

    @Slot()
    def finish(self) -> None:
        """The visit is over; whoever listens forgets it."""
        self.watch.stop()
        self.ended.emit()

    @Slot(str, result=str)
    def inDigits(self, text: str) -> str:
        """`text` with its digits in those of the reader."""
        return self.view.in_digits(text)

    # What follows from it

    def _try(self, language: str) -> bool:
        """Use a language; where its texts or words cannot be read, go back to the present one and say so."""
        present = self._language
        try:
            self._read(self._choices[language], self._edition.language(language))
        except Exception as error:  # noqa: BLE001 - whatever it was, the visitor must hear of it
            self._read(present)
            self._tell(Failure.of(Code.LANGUAGE_UNREADABLE, error, language))
            return False
        return True

    def _read(self, language: LanguageChoice, view: LanguageView | None = None) -> None:
        self._language, self._view = language, view
        words, self._words = self._words, DocumentWords(lambda: self.view, self)
        for read in self._readers:
            read(language)
        self.languageChanged.emit()
        words.deleteLater()

    def _set_sight(self, percent: int, contrast: bool, lowered: bool) -> None:
        """What is chosen at rest is forgotten as well when nobody comes."""
        self.sightChanging.emit()
        self._text_size, self._contrast, self._lowered = percent, contrast, lowered
        self.sightChanged.emit()
        self.watch.begin()

    # What QML reads

    def _get_languages(self) -> RecordModel:
        return self._languages

    def _get_language(self) -> str:
        return self._language.code

    def _get_right_to_left(self) -> bool:
        return self._language.direction == "rtl"

    def _get_words(self) -> DocumentWords:
        return self._words

    def _get_text_size(self) -> int:
        return self._text_size

    def _get_text_sizes(self) -> list[int]:
        return list(TEXT_SIZES)

    def _get_contrast(self) -> bool:
        return self._contrast

    def _get_lowered(self) -> bool:
        return self._lowered

    def _get_warning(self) -> bool:
        return self.watch.warning

    languages = Property(RecordModel, _get_languages, constant=True)
    language = Property(str, _get_language, notify=languageChanged)
    rightToLeft = Property(bool, _get_right_to_left, notify=languageChanged)
    words = Property(DocumentWords, _get_words, notify=languageChanged)
    textSize = Property(int, _get_text_size, notify=sightChanged)
    textSizes = Property(list, _get_text_sizes, constant=True)
    contrast = Property(bool, _get_contrast, notify=sightChanged)
    lowered = Property(bool, _get_lowered, notify=sightChanged)
    warning = Property(bool, _get_warning, notify=warningChanged)
