"""The composition root: builds every object, wires them, loads the interface, and owns the order of the end."""

from __future__ import annotations

import datetime as dt
import os
import time
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import msgspec
from PySide6 import QtQuick
from PySide6.QtCore import QSize, QStandardPaths, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from shiboken6 import Shiboken

from kiosk import log, paths
from kiosk.edition.interface_words import InterfaceWords
from kiosk.errors import InterfaceError, ResourceError
from kiosk.failure import Code
from kiosk.keep import keep_in
from kiosk.prepared.store import PreparedEdition
from kiosk.search.service import SearchService
from kiosk.settings import Settings
from kiosk.staff import machine
from kiosk.staff.door import Door
from kiosk.ui.app_model import AppModel
from kiosk.ui.collector import Collector
from kiosk.ui.figures_model import FiguresModel
from kiosk.ui.given import Given
from kiosk.ui.icons import IconProvider, LetterProvider, PictureProvider
from kiosk.ui.keyboard_model import Layout
from kiosk.ui.language import InterfaceLanguage
from kiosk.ui.notice_model import NoticeModel
from kiosk.ui.refuse import LinkRefuser
from kiosk.ui.router import Router
from kiosk.ui.search_model import SearchModel
from kiosk.ui.staff_model import Staff, StaffModel

FONT_FAMILY = "Noto Sans"  # which QML names; a language may need another one


@dataclass
class Interface:
    """A loaded interface and everything that must be taken down with it, in the right order.

    Attributes:
        warnings: what Qt and QML complained about; empty in a healthy run.
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

    Args:
        families: the fonts of the languages that will be shown.

    Raises:
        ResourceError: a font is missing.
    """
    if not _has_gpu():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["kiosk"])
    application.setApplicationName(paths.APP_NAME)
    fonts = sorted((paths.resources() / "fonts").glob("*.ttf"))
    if not fonts or any(QFontDatabase.addApplicationFont(str(font)) < 0 for font in fonts):
        raise ResourceError(
            f"{paths.resources() / 'fonts'}: the fonts are missing or damaged; install the program again"
        )
    others = [family for family in dict.fromkeys(families) if family != FONT_FAMILY]
    QFont.insertSubstitutions(FONT_FAMILY, others)  # its other scripts must not come from the desktop
    font = QFont()
    font.setFamilies([FONT_FAMILY, *others])
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
    staff: Staff | None = None,
) -> Interface:
    """Load the interface on a prepared edition; the window is not shown yet.

    Args:
        staff: whose door is another one than that of this machine.

    Raises:
        ResourceError: a part of the program is missing.
        InterfaceError: QML could not be loaded.
    """
    application = make_application(language.font for language in edition.contents.languages)
    warnings: list[str] = []
    qInstallMessageHandler(_message_handler(warnings))
    collector = Collector()
    search = SearchService(edition)
    model = _model(edition, settings, search, today, clock, staff or _staff())
    engine = _engine(model, warnings)
    model.speak_with(InterfaceLanguage(application, paths.resources() / "i18n", engine.retranslate).use)
    window = _load(engine, model, size, warnings)
    model.watch(window)
    return Interface(application, engine, model, window, search, collector, warnings)


def _model(
    edition: PreparedEdition,
    settings: Settings,
    search: SearchService,
    today: Callable[[], dt.date],
    clock: Callable[[], float],
    staff: Staff,
) -> AppModel:
    """The models, joined to what lies outside of the interface: the search, the clock, a folder to save in."""
    given = Given(
        edition=edition,
        settings=settings,
        layouts=_layouts({language.keyboard for language in edition.contents.languages}),
        find=search.find,
        today=today,
        clock=clock,
        state_of_words=InterfaceWords(paths.resources() / "i18n").state,
        staff=staff,
    )
    model = AppModel(given)
    router = cast(Router, model.router)
    cast(SearchModel, router.model_of("SearchScreen")).forgotten.connect(search.forget)
    if settings.mode == "helper":
        notices = cast(NoticeModel, model.notices)
        cast(FiguresModel, router.model_of("StoryScreen")).save_with(keep_in(_documents()), notices.tell)
    # Not quit(): that asks the window, and the window of a kiosk does not close.
    cast(StaffModel, router.model_of("StaffScreen")).left.connect(QGuiApplication.exit)
    LinkRefuser(model)
    return model


def _staff() -> Staff:
    """The door that the PIN of this machine opens, and what is told of the machine."""
    return Staff(Door(paths.state()), lambda: machine.look(paths.cache(), paths.logs()), dt.datetime.now)


def _engine(model: AppModel, warnings: list[str]) -> QQmlApplicationEngine:
    """The engine with the pictures and the QML of the program; what it complains about is added to `warnings`."""
    engine = QQmlApplicationEngine()
    engine.setOutputWarningsToStandardError(False)
    engine.warnings.connect(lambda errors: _note_errors(errors, warnings))
    engine.addImageProvider("icons", IconProvider(_drawings("icons")))
    engine.addImageProvider("letters", LetterProvider(_drawings("letters")))
    engine.addImageProvider("pictures", PictureProvider(_drawings("pictures")))
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


def _layouts(wanted: set[str]) -> list[Layout]:
    """The keyboard layouts of these names, in the order of their file names.

    Raises:
        ResourceError: one of them is missing: another alphabet in its place could not write the language.
    """
    folder = paths.resources() / "keyboard"
    files = [folder / f"{name}.toml" for name in sorted(wanted)]
    if absent := [file for file in files if not file.is_file()]:
        raise ResourceError(f"{absent[0]}: the keyboard layout is missing; install the program again")
    return [msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Layout) for file in files]


def _drawings(folder: str) -> dict[str, str]:
    """The drawings in a folder of the program, name → SVG."""
    files = (paths.resources() / folder).glob("*.svg")
    return {file.stem: file.read_text(encoding="utf-8") for file in files}


def _note_errors(errors: list[QQmlError], warnings: list[str]) -> None:
    """Keep what QML complains about; log its place alone, because its text can quote the screen."""
    for error in errors:
        warnings.append(error.toString())
        log.note(Code.QML_WARNING, f"{error.url().fileName()}:{error.line()}")


def _message_handler(warnings: list[str]) -> Callable[[QtMsgType, object, str], None]:
    """Keep Qt's warnings; log only that there was one, because its text can quote the screen."""

    def handle(kind: QtMsgType, context: object, message: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            warnings.append(message)
            log.note(Code.QT_MESSAGE, f"{kind.name} in {getattr(context, 'category', '?')}")

    return handle
