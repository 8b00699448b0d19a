"""The one object QML is given: where the visitor is, in which language, and the models of the screens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.edition.translation import State
from kiosk.failure import Code, Failure
from kiosk.languages.record import Direction
from kiosk.prepared.views import Contents, GroupView, LanguageView
from kiosk.settings import Settings
from kiosk.ui.about_model import AboutModel
from kiosk.ui.article_model import ArticleModel
from kiosk.ui.article_rows import ArticleReader
from kiosk.ui.collector import collect_everything
from kiosk.ui.deadline_model import DeadlineModel
from kiosk.ui.edition_view import is_there
from kiosk.ui.figures_model import FiguresModel
from kiosk.ui.home_model import HomeModel
from kiosk.ui.keyboard_model import KeyboardModel, Layout
from kiosk.ui.letters_model import LettersModel
from kiosk.ui.notice_model import NoticeModel
from kiosk.ui.procedure_model import ProcedureModel
from kiosk.ui.rest_model import RestModel
from kiosk.ui.routes import HOME, REST, History, Route, parse_link
from kiosk.ui.search_model import Find, SearchModel
from kiosk.ui.topic_model import TopicModel
from kiosk.ui.visit_model import VisitModel
from kiosk.ui.words_model import WordsModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = (100, 125, 150, 200)  # percent


class EditionReader(Protocol):
    """What the interface needs of a prepared edition."""

    @property
    def contents(self) -> Contents: ...

    def language(self, language: str) -> LanguageView: ...


@QmlElement
class AppModel(QObject):
    """Routes, language and text size of one visit. Slots say what a visitor does; models show the result."""

    routeChanged = Signal()
    languageChanged = Signal()
    textSizeChanged = Signal()
    hiddenChanged = Signal()

    def __init__(
        self,
        edition: EditionReader,
        settings: Settings,
        layouts: Sequence[Layout],
        find: Find,
        today: Callable[[], dt.date],
        state_of_words: Callable[[str], State],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._settings = settings
        self._history = History()
        self._text_size = TEXT_SIZES[0]
        self._hidden = False
        self._speak: Callable[[str, Direction], None] = lambda language, direction: None
        contents = edition.contents
        self._first_language = contents.languages[0].code
        self._directions: dict[str, Direction] = {one.code: one.direction for one in contents.languages}
        self._keyboards = {one.code: one.keyboard for one in contents.languages}
        kiosk = settings.mode == "kiosk"
        idle = settings.idle_seconds * 1000 if kiosk else 0
        self._rest = RestModel(contents, settings.centre, self)
        self._home = HomeModel(self)
        self._topic = TopicModel(self)
        self._letters = LettersModel(self)
        self._articles = ArticleReader(contents, today)
        self._page = ArticleModel(self)
        self._letter = ArticleModel(self)
        self._search = SearchModel(contents, find, today, self)
        self._procedure = ProcedureModel(contents, today, self)
        self._figures = FiguresModel(today, self)
        self._deadline = DeadlineModel(contents, today, self)
        self._deadline.wentTo.connect(self._go_on_counting)
        self._words = WordsModel(contents, self)
        self._about = AboutModel(state_of_words, self)
        self._keyboard = KeyboardModel(layouts, shown=kiosk, parent=self)
        self._visit = VisitModel(idle, settings.warning_seconds * 1000, self)
        self._visit.ended.connect(self._forget)
        self._notices = NoticeModel(self)
        self._view = edition.language(self._first_language)

    def speak_with(self, speak: Callable[[str, Direction], None]) -> None:
        """Name what switches the interface's own words, and start in the first language."""
        self._speak = speak
        self._use_language(self._first_language)

    def watch(self, window: QObject) -> None:
        """Take every touch and key in the window as a sign that the visitor is there.

        On the application, every event of every item would come through Python: opening a page took a quarter more.
        """
        window.installEventFilter(self._visit)

    def stop(self) -> None:
        """End what runs in the background; call before the application ends."""
        self._search.stop()

    # What a visitor does

    @Slot(str)
    def begin(self, language: str) -> None:
        """A language is chosen at rest: a visit begins."""
        if self._try_language(language):
            self._visit.begin()
            self._start_at(HOME)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Another language, the same place."""
        self._try_language(language)

    @Slot(int)
    def setTextSize(self, percent: int) -> None:
        """One of the four sizes of text, in percent."""
        if percent in TEXT_SIZES:
            self._text_size = percent
            self.textSizeChanged.emit()

    @Slot()
    def goHome(self) -> None:
        self._search.forget()
        self._deadline.forget()
        self._start_at(HOME)

    @Slot()
    def goBack(self) -> None:
        if self._history.can_go_back:
            self._history.back()
            self._show_route(back=True)

    @Slot(str)
    def openTopic(self, group: str) -> None:
        self._go(Route("TopicScreen", f"topic:{group}"))

    @Slot(str)
    def openLifeEvent(self, event: str) -> None:
        letters = self._group(f"event:{event}").letters
        self._go(Route("LettersScreen" if letters else "TopicScreen", f"event:{event}"))

    @Slot(str, str)
    def openPage(self, slug: str, section: str) -> None:
        self._go(Route("PageScreen", slug, section))

    @Slot()
    def openSearch(self) -> None:
        self._go(Route("SearchScreen"))

    @Slot(str)
    def openProcedure(self, step: str) -> None:
        self._go(Route("ProcedureScreen", step))

    @Slot(str)
    def openFigures(self, story: str) -> None:
        self._go(Route("StoryScreen", story) if story else Route("FiguresScreen"))

    @Slot()
    def openWords(self) -> None:
        self._go(Route("WordsScreen"))

    @Slot(str)
    def openLetter(self, letter: str) -> None:
        self._go(Route("LetterScreen", letter))

    @Slot(str)
    def countDays(self, of: str) -> None:
        """Ask for the last safe day: of a letter (`letter:…`), of a page (`page:…`) or of any paper."""
        self._go(self._deadline.first(self._view, of))

    @Slot()
    def openAbout(self) -> None:
        self._go(Route("AboutScreen"))

    @Slot(str)
    def openLink(self, link: str) -> None:
        """Follow a link to something that is there; any other leads nowhere."""
        route = parse_link(link)
        if route is not None and is_there(self._view, link):
            self._go(route)

    @Slot()
    def finish(self) -> None:
        """End the visit."""
        self._visit.end()

    @Slot()
    def hide(self) -> None:
        """Cover the page at once. Sensitive pages do not come back, neither when it is uncovered nor by Back."""
        self._set_hidden(True)
        if self._is_sensitive(self._history.current):
            self.goHome()
        elif self._history.leave_out(self._is_sensitive):
            self.routeChanged.emit()

    @Slot()
    def uncover(self) -> None:
        """Show the page again."""
        self._set_hidden(False)

    # What follows from it

    def _is_sensitive(self, route: Route) -> bool:
        return route.screen == "PageScreen" and self._view.pages[route.key].sensitive

    def _go_on_counting(self, key: str, section: str) -> None:
        self._go(Route("DeadlineScreen", key, section))

    def _go(self, route: Route) -> None:
        self._history.go(route)
        self._show_route()

    def _start_at(self, route: Route) -> None:
        self._history.start_at(route)
        self._show_route()

    def _show_route(self, *, back: bool = False) -> None:
        self._show_content(back=back)
        self._arrive()

    def _arrive(self) -> None:
        """Another place is shown from now on; a notice of the one before goes first, the new one may bring its own."""
        self._notices.close()
        self.routeChanged.emit()

    def _show_content(self, *, back: bool = False) -> None:
        """Fill the model of the current screen in the current language; `back` finds it as it was left."""
        route = self._history.current
        match route.screen:
            case "TopicScreen":
                self._topic.show(self._view, self._group(route.key))
            case "PageScreen":
                self._page.show(self._articles.page(self._view, route.key), route.section)
            case "LettersScreen":
                self._letters.show(self._view, self._group(route.key))
            case "LetterScreen":
                self._letter.show(self._articles.letter(self._view, route.key), route.section)
            case "WordsScreen":
                self._words.open(route.key)
            case "ProcedureScreen" if back:
                self._procedure.come_back(route.key)
            case "ProcedureScreen":
                self._procedure.open(route.key)
            case "DeadlineScreen":
                self._deadline.show(self._view, route)
            case "StoryScreen":
                self._figures.open(route.key)

    def _group(self, key: str) -> GroupView:
        kind, _, name = key.partition(":")
        groups = self._view.groups if kind == "topic" else self._view.life_events
        return next(group for group in groups if group.id == name)

    def _try_language(self, language: str) -> bool:
        """Use a language; where its texts or words cannot be read, go back to the present one and say so."""
        present = self._view.language
        try:
            self._use_language(language)
        except Exception as error:  # noqa: BLE001 - whatever it was, the visitor must hear of it
            self._use_language(present)
            self._notices.tell(Failure.of(Code.LANGUAGE_UNREADABLE, error, language))
            return False
        return True

    def _use_language(self, language: str) -> None:
        self._view = self._edition.language(language)
        for model in (self._rest, self._home, self._search, self._procedure, self._figures, self._words, self._about):
            model.read(self._view)
        self._keyboard.use(self._keyboards[language])
        route = self._history.current
        if route.screen in {"TopicScreen", "PageScreen", "LettersScreen", "LetterScreen", "DeadlineScreen"}:
            self._show_content()
        self._speak(language, self._directions[language])
        self.languageChanged.emit()

    def _set_hidden(self, hidden: bool) -> None:
        if self._hidden != hidden:
            self._hidden = hidden
            self.hiddenChanged.emit()

    def _forget(self) -> None:
        """Nothing of the visit stays: place, question, size, language, "I am here"."""
        self._set_hidden(False)
        self._search.forget()
        self._procedure.forget()
        self._deadline.forget()
        self._keyboard.forget()
        self.setTextSize(TEXT_SIZES[0])
        self._history.start_at(REST)
        self._use_language(self._first_language)
        self._arrive()
        collect_everything()

    # What QML reads

    def _get_screen(self) -> str:
        return self._history.current.screen

    def _get_can_go_back(self) -> bool:
        return self._history.can_go_back

    def _get_depth(self) -> int:
        return self._history.depth

    def _get_language(self) -> str:
        return self._view.language

    def _get_right_to_left(self) -> bool:
        return self._view.direction == "rtl"

    def _get_text_size(self) -> int:
        return self._text_size

    def _get_text_sizes(self) -> list[int]:
        return list(TEXT_SIZES)

    def _get_kiosk_mode(self) -> bool:
        return self._settings.mode == "kiosk"

    def _get_may_close(self) -> bool:
        return self._settings.mode != "kiosk"

    def _get_hidden(self) -> bool:
        return self._hidden

    def _get_rest(self) -> RestModel:
        return self._rest

    def _get_home(self) -> HomeModel:
        return self._home

    def _get_topic(self) -> TopicModel:
        return self._topic

    def _get_page(self) -> ArticleModel:
        return self._page

    def _get_letter(self) -> ArticleModel:
        return self._letter

    def _get_search(self) -> SearchModel:
        return self._search

    def _get_procedure(self) -> ProcedureModel:
        return self._procedure

    def _get_figures(self) -> FiguresModel:
        return self._figures

    def _get_deadline(self) -> DeadlineModel:
        return self._deadline

    def _get_letters(self) -> LettersModel:
        return self._letters

    def _get_words(self) -> WordsModel:
        return self._words

    def _get_about(self) -> AboutModel:
        return self._about

    def _get_keyboard(self) -> KeyboardModel:
        return self._keyboard

    def _get_visit(self) -> VisitModel:
        return self._visit

    def _get_notices(self) -> NoticeModel:
        return self._notices

    screen = Property(str, _get_screen, notify=routeChanged)
    canGoBack = Property(bool, _get_can_go_back, notify=routeChanged)
    depth = Property(int, _get_depth, notify=routeChanged)
    language = Property(str, _get_language, notify=languageChanged)
    rightToLeft = Property(bool, _get_right_to_left, notify=languageChanged)
    textSize = Property(int, _get_text_size, notify=textSizeChanged)
    textSizes = Property(list, _get_text_sizes, constant=True)
    kioskMode = Property(bool, _get_kiosk_mode, constant=True)
    mayClose = Property(bool, _get_may_close, constant=True)
    hidden = Property(bool, _get_hidden, notify=hiddenChanged)
    rest = Property(RestModel, _get_rest, constant=True)
    home = Property(HomeModel, _get_home, constant=True)
    topic = Property(TopicModel, _get_topic, constant=True)
    page = Property(ArticleModel, _get_page, constant=True)
    letter = Property(ArticleModel, _get_letter, constant=True)
    search = Property(SearchModel, _get_search, constant=True)
    procedure = Property(ProcedureModel, _get_procedure, constant=True)
    figures = Property(FiguresModel, _get_figures, constant=True)
    deadline = Property(DeadlineModel, _get_deadline, constant=True)
    letters = Property(LettersModel, _get_letters, constant=True)
    words = Property(WordsModel, _get_words, constant=True)
    about = Property(AboutModel, _get_about, constant=True)
    keyboard = Property(KeyboardModel, _get_keyboard, constant=True)
    visit = Property(VisitModel, _get_visit, constant=True)
    notices = Property(NoticeModel, _get_notices, constant=True)
