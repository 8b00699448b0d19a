"""The one object QML is given: the visit, where the visitor is, and what several screens share."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.failure import Code, Failure
from kiosk.languages.record import Direction
from kiosk.prepared.views import LanguageChoice
from kiosk.ui.clipboard import empty_clipboard
from kiosk.ui.collector import collect_everything
from kiosk.ui.deadline_model import DeadlineModel
from kiosk.ui.found_passage import FoundPassage
from kiosk.ui.given import Given
from kiosk.ui.keyboard_model import KeyboardModel
from kiosk.ui.listen_model import ListenModel
from kiosk.ui.lock import Lock, Pointer
from kiosk.ui.notice_model import NoticeModel
from kiosk.ui.pair_model import PairModel
from kiosk.ui.presence import Presence
from kiosk.ui.procedure_model import ProcedureModel
from kiosk.ui.record_model import RecordModel
from kiosk.ui.router import Router
from kiosk.ui.screen_model import ScreenModel
from kiosk.ui.screens import PAIR, REST
from kiosk.ui.search_model import SearchModel
from kiosk.ui.shortcuts import ShortcutRow, shortcuts_of
from kiosk.ui.slip_model import SlipModel
from kiosk.ui.staff_model import StaffModel
from kiosk.ui.touch_pause import TouchPause
from kiosk.ui.touch_speech import TouchSpeech
from kiosk.ui.visit_model import VisitModel
from kiosk.ui.words_to_say import same_words

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppModel(QObject):
    """Joins the parts: who reads another language, what is hidden, who forgets at the end."""

    def __init__(self, given: Given, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._in_kiosk = given.settings.mode == "kiosk"
        self._still = given.settings.reduced_motion
        self._keyboard = KeyboardModel(given.layouts, shown=self._in_kiosk, parent=self)
        self._notices = NoticeModel(self)
        self._visit = VisitModel(given, self._notices.tell, self)
        self._router = Router(given, lambda: self._visit.view, self)
        self._found = FoundPassage(self)
        self._listen = self._listen_with(given)
        self._touch_speech = TouchSpeech(
            given.speech, self._listen, self._language, self._notices.tell, given.clock, self
        )
        self._languages = given.contents.languages
        self._shortcuts = RecordModel(ShortcutRow, self)
        self._shortcuts.show(shortcuts_of(kiosk=self._in_kiosk))
        self._hand_over = self.forget
        self._presence = Presence(given.clock, self)
        self._lock = Lock(self) if self._in_kiosk else None
        self._pointer = Pointer(self) if self._in_kiosk else None
        self._touch_pause = TouchPause(given.clock, self)
        self._join_visit()
        self._join_touches()
        self._join_voice()

    def _listen_with(self, given: Given) -> ListenModel:
        """What reads aloud, told of the screen and of the visit only what it needs."""
        return ListenModel(
            given.speech,
            self._language,
            lambda: cast(ScreenModel, self._router.model).sensitive,
            given.contents.official_names,
            lambda language, words: self._in_language(given, language, words),
            self._notices.tell,
            self._visit.watch.listen,
            self,
        )

    def _in_language(self, given: Given, language: str, words: str) -> str:
        """The same words of what is shown in another language; none, and said, where that cannot be read."""
        try:
            other = given.edition.language(language)
        except Exception as error:  # noqa: BLE001 - whatever it was, the visitor must hear of it
            self._notices.tell(Failure.of(Code.LANGUAGE_UNREADABLE, error, language))
            return ""
        return same_words(self._visit.view, other, self._router.place.address, words)

    def _language(self) -> str:
        return cast(str, self._visit.language)

    def _join_visit(self) -> None:
        """Who reads another language, where it begins, what is hidden, what ends with it."""
        self._visit.read_by(self._router.read, self._use_keyboard, lambda language: self._listen.read())
        self._visit.began.connect(self._router.goHome)
        self._visit.handedOver.connect(self._router.hand_over)
        self._visit.hid.connect(self._router.hide)
        self._visit.ended.connect(self._end)
        deadline = cast(DeadlineModel, self._router.model_of("DeadlineScreen"))
        self._get_pair().count_with(deadline.told)
        self._get_pair().tell_with(self._notices.tell)
        self._slip.count_with(deadline.answered)

    def _join_touches(self) -> None:
        """What says that somebody is there, and when a touch does nothing."""
        self._presence.seen.connect(self._visit.watch.note)
        self._touch_pause.swallowed.connect(self._visit.watch.note)
        for change in (self._router.changed, self._visit.handedOver, self._visit.sightChanged):
            change.connect(self._touch_pause.begin)
        # A notice goes with the place it came at; the next place may bring its own.
        self._router.leaving.connect(self._notices.close)
        for change in (self._router.leaving, self._visit.handedOver, self._visit.ended):
            change.connect(self._found.forget)

    def _join_voice(self) -> None:
        """Nothing is said of a place that was left, nor after the end."""
        for chosen in (self._visit.began, self._visit.handedOver):
            chosen.connect(self._listen.expect)
        for silence in (self._router.leaving, self._visit.ended):
            silence.connect(self._listen.close)
            silence.connect(self._touch_speech.hush)
        for place in (self._router.changed, self._visit.warningChanged, self._visit.handedOver):
            place.connect(self._touch_speech.tellPlace)
        self._touch_speech.swallowed.connect(self._visit.watch.note)
        self._touch_speech.switched.connect(self._note_touch_speech)

    def speak_with(self, speak: Callable[[str, Direction], None]) -> None:
        """Name what switches the interface's own words, and start in the first language."""
        self._visit.read_by(lambda language: speak(language.code, language.direction))
        self._visit.forget()

    def watch(self, window: QQuickWindow) -> None:
        """Take every touch and key in the window as a sign that the visitor is there, and none right after a change.

        In a kiosk, let through what is allowed; that somebody is there is seen before.
        """
        if self._lock and self._pointer:
            self._lock.watch(window)
            self._pointer.watch(window)
        self._presence.watch(window)
        self._touch_pause.watch(window)
        self._listen.watch(window)
        self._touch_speech.watch(window)

    @Slot()
    def openStaff(self) -> None:
        """The way to the screen of staff, also from rest: who goes away from it leaves nothing open."""
        if self._in_kiosk:
            self._visit.watch.begin()
            self._router.go("StaffScreen")

    @Slot(str, str, str, bool)
    def openFound(self, link: str, title: str, sought: str, person: bool) -> None:
        """Open what the search found, marked below its title; a person may stand among others to call about it."""
        self._router.open(link)
        self._found.look_for(title, sought, person=person)

    @Slot()
    def findInPage(self) -> None:
        """Look for words in what is shown; a page that stands in one language is opened in two."""
        if self._router.property("pairable"):
            self._router.pair()
        if self._router.property("screen") == PAIR:
            self._get_pair().openFind()

    def hand_over_with(self, hand_over: Callable[[], None]) -> None:
        """Name what is done at the end of a visit in place of forgetting it: another process takes the screen."""
        self._hand_over = hand_over

    def pause_touches(self) -> None:
        """What is touched right now was meant for another screen."""
        self._touch_pause.begin()

    def stop(self) -> None:
        """End what runs in the background; call before the application ends."""
        self._visit.watch.stop()
        self._listen.stop()
        self._touch_speech.stop()
        if self._pointer:
            self._pointer.give_back()
        cast(SearchModel, self._router.model_of("SearchScreen")).stop()
        cast(StaffModel, self._router.model_of("StaffScreen")).stop()
        self._slip.stop()

    @property
    def _slip(self) -> SlipModel:
        return cast(SlipModel, self._router.model_of("SlipScreen"))

    @Slot()
    def _note_touch_speech(self) -> None:
        """At rest it is said in every language what to do; who switches it on is there."""
        if cast(str, self._router.screen) == REST.screen:
            self._visit.watch.begin()
            self._touch_speech.say_in_each((f"{one.hear}. {one.choose}.", one.code) for one in self._languages)

    def _use_keyboard(self, language: LanguageChoice) -> None:
        self._keyboard.use(language.keyboard)

    @Slot()
    def _end(self) -> None:
        empty_clipboard(everything=self._in_kiosk)
        self.pause_touches()
        self._hand_over()

    def forget(self) -> None:
        """Nothing of the visit stays: place, question, size, language, "I am here"."""
        self._keyboard.forget()
        self._listen.forget()
        self._touch_speech.forget()
        self._router.forget()
        self._visit.forget()
        self._router.arrive()
        collect_everything()

    # What QML reads

    def _get_router(self) -> Router:
        return self._router

    def _get_visit(self) -> VisitModel:
        return self._visit

    def _get_procedure(self) -> ProcedureModel:
        return cast(ProcedureModel, self._router.model_of("ProcedureScreen"))

    def _get_pair(self) -> PairModel:
        return cast(PairModel, self._router.model_of("PairScreen"))

    def _get_shortcuts(self) -> RecordModel:
        return self._shortcuts

    def _get_keyboard(self) -> KeyboardModel:
        return self._keyboard

    def _get_found(self) -> FoundPassage:
        return self._found

    def _get_notices(self) -> NoticeModel:
        return self._notices

    def _get_listen(self) -> ListenModel:
        return self._listen

    def _get_touch_speech(self) -> TouchSpeech:
        return self._touch_speech

    def _get_touch_pause(self) -> TouchPause:
        return self._touch_pause

    def _get_still(self) -> bool:
        return self._still

    def _get_kiosk_mode(self) -> bool:
        return self._in_kiosk

    def _get_may_close(self) -> bool:
        return not self._in_kiosk

    router = Property(Router, _get_router, constant=True)
    visit = Property(VisitModel, _get_visit, constant=True)
    procedure = Property(ProcedureModel, _get_procedure, constant=True)
    pair = Property(PairModel, _get_pair, constant=True)
    shortcuts = Property(RecordModel, _get_shortcuts, constant=True)
    keyboard = Property(KeyboardModel, _get_keyboard, constant=True)
    found = Property(FoundPassage, _get_found, constant=True)
    notices = Property(NoticeModel, _get_notices, constant=True)
    listen = Property(ListenModel, _get_listen, constant=True)
    touchSpeech = Property(TouchSpeech, _get_touch_speech, constant=True)
    touchPause = Property(TouchPause, _get_touch_pause, constant=True)
    still = Property(bool, _get_still, constant=True)
    kioskMode = Property(bool, _get_kiosk_mode, constant=True)
    mayClose = Property(bool, _get_may_close, constant=True)
