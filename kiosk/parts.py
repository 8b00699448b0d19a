"""The parts that the program brings: fonts, keyboards, drawings, catalogs, screens.

One that is missing or damaged is logged and left out, for a kiosk without a font helps more than none; `missing` finds
all of them, for `kiosk status`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

import msgspec
from PySide6.QtCore import QTranslator, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk import log, paths
from kiosk.errors import ResourceError
from kiosk.failure import Code, Failure
from kiosk.font_file import is_whole
from kiosk.prepared.views import LanguageChoice
from kiosk.ui.keyboard_model import Layout

FONT_FAMILY = "Noto Sans"  # which QML names; a language may need another one
FONT_WEIGHTS = ("Regular", "Bold")


def load_fonts(families: Iterable[str]) -> None:
    """Give Qt the bundled fonts, those of these families among them."""
    for file in _font_files(families):
        if not is_whole(file, sums=False) or QFontDatabase.addApplicationFont(str(file)) < 0:
            log.note(Code.PART_MISSING, _name(file))


def layouts(wanted: set[str]) -> list[Layout]:
    """The keyboard layouts of these names, in the order of their file names, without those that cannot be read.

    Raises:
        ResourceError: none can be read.
    """
    found = []
    for file in _layout_files(wanted):
        try:
            found.append(_layout(file))
        except (OSError, ValueError) as error:
            log.note_failure(Failure.of(Code.PART_MISSING, error, _name(file)))
    if not found:
        folder = paths.resources() / "keyboard"
        raise ResourceError(f"{folder}: the keyboard layouts are missing or damaged; install the program again")
    return found


def drawings(folder: str) -> dict[str, str]:
    """The drawings in a folder of the program, name → SVG."""
    files = sorted((paths.resources() / folder).glob("*.svg"))
    return {file.stem: file.read_text(encoding="utf-8", errors="replace") for file in files}


def missing(languages: Iterable[LanguageChoice]) -> list[str]:
    """Every part that is missing or damaged; makes an application where there is none, which screens need."""
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    chosen = list(languages)
    faulty = [
        *(file for file in _font_files(one.font for one in chosen) if not is_whole(file, sums=True)),
        *(file for file in _layout_files({one.keyboard for one in chosen}) if not _is_layout(file)),
        *(file for file in _catalogs(chosen) if not QTranslator().load(str(file))),
        *_faulty_screens(),
    ]
    del application
    return [_name(file) for file in faulty]


def _font_files(families: Iterable[str]) -> list[Path]:
    """The files that these families need, and whatever else lies beside them."""
    folder = paths.resources() / "fonts"
    names = (family.replace(" ", "") for family in (FONT_FAMILY, *families))
    needed = {folder / f"{name}-{weight}.ttf" for name in names for weight in FONT_WEIGHTS}
    return sorted(needed | set(folder.glob("*.ttf")))


def _layout_files(wanted: set[str]) -> list[Path]:
    return [paths.resources() / "keyboard" / f"{name}.toml" for name in sorted(wanted)]


def _layout(file: Path) -> Layout:
    """Raises OSError, or ValueError for its TOML, its letters and what is in it."""
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Layout)


def _is_layout(file: Path) -> bool:
    try:
        _layout(file)
    except (OSError, ValueError):
        return False
    return True


def _catalogs(languages: Iterable[LanguageChoice]) -> list[Path]:
    return [paths.resources() / "i18n" / f"kiosk_{language.code}.qm" for language in languages]


def _faulty_screens() -> Iterator[Path]:
    """Whatever QML Qt cannot make sense of, or cannot find though its module names it."""
    import_module("kiosk.ui.app_model")  # whereby the types that QML names are there
    engine = QQmlEngine()
    engine.setOutputWarningsToStandardError(False)
    engine.addImportPath(str(paths.resources() / "qml"))
    for file in sorted(_qml_files(paths.resources() / "qml")):
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(file)))
        if component.isError():
            yield file


def _qml_files(folder: Path) -> set[Path]:
    named = {
        qmldir.parent / word
        for qmldir in folder.rglob("qmldir")
        for word in qmldir.read_text(encoding="utf-8", errors="replace").split()
        if word.endswith(".qml")
    }
    return named | set(folder.rglob("*.qml"))


def _name(file: Path) -> str:
    return file.relative_to(paths.resources()).as_posix()
