"""The composition root: builds every object, wires them, loads the interface, and owns the order of the end."""

from __future__ import annotations

import datetime as dt
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn, cast

from PySide6 import QtQuick
from PySide6.QtCore import QSize, QStandardPaths, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from shiboken6 import Shiboken

from kiosk import log, parts, paths
from kiosk.edition.interface_words import InterfaceWords
from kiosk.errors import InterfaceError
from kiosk.failure import Code
from kiosk.keep import keep_in
from kiosk.prepared.store import PreparedEdition
from kiosk.search.service import SearchService
from kiosk.settings import Settings
from kiosk.slip import printer
from kiosk.staff import machine
from kiosk.staff.door import Door
from kiosk.ui.app_model import AppModel
from kiosk.ui.code_picture import CodeProvider
from kiosk.ui.collector import Collector
from kiosk.ui.figures_model import FiguresModel
from kiosk.ui.given import Given
from kiosk.ui.icons import IconProvider, LetterProvider, PictureProvider
from kiosk.ui.language import InterfaceLanguage
from kiosk.ui.notice_model import NoticeModel
from kiosk.ui.print_desk import Printing
from kiosk.ui.refuse import LinkRefuser
from kiosk.ui.router import Router
from kiosk.ui.search_model import SearchModel
from kiosk.ui.slip_model import SlipModel
from kiosk.ui.speech import Speech
from kiosk.ui.spoken_words import SpokenWords
from kiosk.ui.staff_model import Staff, StaffModel
from kiosk.voice import engines

MOST_WARNINGS = 100  # kept; a screen that complains at every frame must not fill the memory
SLIP_MM = 9  # a hand slips up to 8
HIGHEST_DENSITY = 7  # pixels a millimetre, as in Main.qml: a display that reports more is not followed


@dataclass
class Interface:
    """A loaded interface and everything that must be taken down with it, in the right order.

    Attributes:
        warnings: what Qt and QML complained about; empty in a healthy run. Before visitors only where, never the
            words, which can quote the screen.
    """

    application: QGuiApplication
    engine: QQmlApplicationEngine
    model: AppModel
    window: QtQuick.QQuickWindow
    search: SearchService
    collector: Collector
    warnings: list[str] = field(default_factory=list)

    def close(self) -> None:
        """Take the interface down: the engine before the models, or bindings complain about what is gone."""
        self.window.close()
        Shiboken.delete(self.engine)
        self.model.stop()
        self.search.close()
        self.collector.stop()
        qInstallMessageHandler(None)


def make_application(families: Iterable[str] = ()) -> QGuiApplication:
    """The application object with the bundled fonts. Reuses the one there is.

    A font that is missing or damaged is logged, and the letters come from what there is.

    Args:
        families: the fonts of the languages that will be shown.
    """
    if not _has_gpu():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["kiosk"])
    application.setApplicationName(paths.APP_NAME)
    others = [family for family in dict.fromkeys(families) if family != parts.FONT_FAMILY]
    parts.load_fonts([parts.FONT_FAMILY, *others])
    QFont.insertSubstitutions(parts.FONT_FAMILY, others)  # its other scripts must not come from the desktop
    font = QFont()
    font.setFamilies([parts.FONT_FAMILY, *others])
    application.setFont(font)
    return application


def _has_gpu() -> bool:
    """Without a render node Qt would draw with llvmpipe.

    Three times slower than its own software renderer (measured).
    """
    return any(Path("/dev/dri").glob("renderD*")) or os.name == "nt"


def build_interface(
    edition: PreparedEdition,
    settings: Settings,
    size: QSize,
    today: Callable[[], dt.date] = dt.date.today,
    clock: Callable[[], float] = time.monotonic,
    *,
    quotes: bool = True,
    staff: Staff | None = None,
    speech: Speech | None = None,
    printing: Printing | None = None,
) -> Interface:
    """Load the interface on a prepared edition; the window is not shown yet.

    Args:
        quotes: keep the words of warnings; not before visitors, for they can quote the screen.
        staff: whose door is another one than that of this machine.
        speech: what speaks in place of this machine.
        printing: through other queues than those of this machine.

    Raises:
        ResourceError: a part of the program is missing without which nothing can be shown.
        InterfaceError: QML could not be loaded.
    """
    warnings = Warnings(quotes)
    qInstallMessageHandler(_message_handler(warnings))  # before Qt looks for the display
    application = make_application(language.font for language in edition.contents.languages)
    collector = Collector()
    search = SearchService(edition)
    model = _model(edition, settings, search, today, clock, staff or _staff(), speech or _speech(edition, clock))
    _slip(model).print_with(printing or printer.of_this_machine())
    engine = _engine(model, warnings)
    model.speak_with(InterfaceLanguage(application, paths.resources() / "i18n", engine.retranslate).use)
    window = _load(engine, model, size, warnings)
    model.watch(window)
    _forgive_slips(application, window)
    return Interface(application, engine, model, window, search, collector, warnings)


class Warnings(list[str]):
    """What was complained about: its words, or where it came from alone; the first hundred."""

    def __init__(self, quotes: bool) -> None:
        super().__init__()
        self._quotes = quotes

    def keep(self, words: str, place: str) -> None:
        """Keep one of the two."""
        if len(self) < MOST_WARNINGS:
            self.append(words if self._quotes else place)


def _forgive_slips(application: QGuiApplication, window: QtQuick.QQuickWindow) -> None:
    """Let a finger slide a little between press and release and still have touched; farther, it scrolls.

    Qt begins to scroll after 10 pixels, which an unpractised or trembling hand slides without noticing.
    """
    millimetre = min(window.screen().physicalDotsPerInch() / 25.4, HIGHEST_DENSITY)
    application.styleHints().setStartDragDistance(round(SLIP_MM * millimetre))


def _model(
    edition: PreparedEdition,
    settings: Settings,
    search: SearchService,
    today: Callable[[], dt.date],
    clock: Callable[[], float],
    staff: Staff,
    speech: Speech,
) -> AppModel:
    """The models, joined to what lies outside of the interface: the search, the clock, a folder to save in."""
    given = Given(
        edition=edition,
        settings=settings,
        layouts=parts.layouts({language.keyboard for language in edition.contents.languages}),
        find=search.find,
        today=today,
        clock=clock,
        state_of_words=InterfaceWords(paths.resources() / "i18n").state,
        staff=staff,
        speech=speech,
    )
    model = AppModel(given)
    router = cast(Router, model.router)
    cast(SearchModel, router.model_of("SearchScreen")).forgotten.connect(search.forget)
    if settings.mode == "helper":
        notices = cast(NoticeModel, model.notices)
        cast(FiguresModel, router.model_of("StoryScreen")).save_with(keep_in(_documents()), notices.tell)
        _slip(model).save_with(keep_in(_documents()), notices.tell)
    # Not quit(): that asks the window, and the window of a kiosk does not close.
    cast(StaffModel, router.model_of("StaffScreen")).left.connect(QGuiApplication.exit)
    LinkRefuser(model)
    return model


def _slip(model: AppModel) -> SlipModel:
    return cast(SlipModel, cast(Router, model.router).model_of("SlipScreen"))


def _staff() -> Staff:
    """The door that the PIN of this machine opens, and what is told of the machine and its printer."""
    return Staff(
        Door(paths.state()),
        lambda: machine.look(paths.cache(), paths.logs(volatile=True)),
        lambda: printer.of_this_machine().condition(),
        dt.datetime.now,
    )


def _speech(edition: PreparedEdition, clock: Callable[[], float]) -> Speech:
    """The engine of this machine, and how the edition is said."""
    return Speech(player=engines.player(clock), spoken=spoken_words(edition), look=engines.sound)


def spoken_words(edition: PreparedEdition) -> SpokenWords:
    """How an edition is said."""
    return SpokenWords(edition.spoken, edition.recording)


def _engine(model: AppModel, warnings: Warnings) -> QQmlApplicationEngine:
    """The engine with the pictures and the QML of the program; what it complains about is added to `warnings`."""
    engine = QQmlApplicationEngine()
    engine.setOutputWarningsToStandardError(False)
    engine.warnings.connect(lambda errors: _note_errors(errors, warnings))
    engine.addImageProvider("icons", IconProvider(parts.drawings("icons")))
    engine.addImageProvider("letters", LetterProvider(parts.drawings("letters")))
    engine.addImageProvider("pictures", PictureProvider(parts.drawings("pictures")))
    engine.addImageProvider("codes", CodeProvider(_slip(model).code))
    engine.addImportPath(str(paths.resources() / "qml"))
    return engine


def _load(engine: QQmlApplicationEngine, model: AppModel, size: QSize, warnings: Sequence[str]) -> QtQuick.QQuickWindow:
    """The window, not shown yet."""
    engine.setInitialProperties({"app": model, "width": size.width(), "height": size.height()})
    engine.loadFromModule("Kiosk", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QtQuick.QQuickWindow):
        raise InterfaceError("the interface could not be loaded: " + ("; ".join(warnings) or "no window"))
    return roots[0]


def _documents() -> Path:
    """Where a person's own files are."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _note_errors(errors: list[QQmlError], warnings: Warnings) -> None:
    """Keep what QML complains about; log its place alone, because its text can quote the screen."""
    for error in errors:
        place = f"{error.url().fileName()}:{error.line()}"
        warnings.keep(error.toString(), place)
        log.note(Code.QML_WARNING, place)


def _message_handler(warnings: Warnings) -> Callable[[QtMsgType, object, str], None]:
    """Keep Qt's warnings; log only that there was one, because its text can quote the screen."""

    def handle(kind: QtMsgType, context: object, message: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            place = f"{kind.name} in {getattr(context, 'category', '?')}"
            warnings.keep(message, place)
            log.note(Code.QT_MESSAGE, place)
        if kind == QtMsgType.QtFatalMsg:  # Qt would abort, which leaves a core and no line that helps
            _end_without_display()

    return handle


def _end_without_display() -> NoReturn:
    """Qt gives up; before the window is there, that is for want of a display."""
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "?"
    print(f"kiosk: the display {display} cannot be used; is it there, and may this user use it?", file=sys.stderr)  # noqa: T201
    os._exit(InterfaceError.exit_code)
