"""Which of the files that PyInstaller finds go into the bundle: 163 MB of 284.

Qt's folders are ruled by lists of what may come, so that nothing new slips in with a new Qt: a plug-in can open a
socket (vnc, tls, networkinformation, ibus, qmltooling) or be GPL (virtual keyboard). A library stays if something
that stays needs it.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath, PurePosixPath

from PyInstaller.depend.bindepend import get_imports

from kiosk.errors import KioskError

logger = logging.getLogger("PyInstaller.kiosk")
Entry = tuple[str, str, str]  # place in the bundle, file, kind

_UNUSED_QT = (
    *("Concurrent", "DBus", "Designer", "Help", "OpenGLWidgets", "PrintSupport", "QuickControls2", "QuickTest"),
    *("QuickWidgets", "Sql", "SvgWidgets", "UiTools", "Xml"),  # not "Widgets": QtTest, which drives the tour, loads it
)
EXCLUDED_MODULES = [
    *("PIL", "Stemmer", "_distutils_hack", "distutils", "doctest", "ftplib", "numpy", "packaging"),
    *("pkg_resources", "pydoc", "pydoc_data", "pygments", "readline", "rlcompleter", "setuptools", "smtplib"),
    *("tkinter", "trove_classifiers", "unittest", "webbrowser", "xmlrpc"),
    *("_hashlib", "_ssl", "ssl"),  # OpenSSL: there is no network, and hashlib has a SHA-256 of its own
    *(f"PySide6.Qt{name}" for name in _UNUSED_QT),
]
QML_FOLDERS = frozenset(
    {"QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Layouts", "QtQuick/Templates"}
)
# X11, Wayland and the bare frame buffer. Left out: eglfs (the wheel lacks its GBM half), picture formats (QtSvg
# draws the pictograms, PNG is built in), input methods (kiosk/guard.py turns them off), themes of desktops.
QT_PLUGINS = frozenset(
    {
        "platforms/qlinuxfb",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "wayland-decoration-client/bradient",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-shell-integration/xdg-shell",
        "xcbglintegrations/qxcb-egl-integration",
        "xcbglintegrations/qxcb-glx-integration",
    }
)
# Left to the system: the graphics driver of a newer system needs its newer C++ library, would find ours first and
# fail to load (https://github.com/pyinstaller/pyinstaller/issues/5573). Every Debian has one, and Qt's wheels ask
# for less than Debian 12 has.
SYSTEM_LIBRARIES = frozenset({"libstdc++.so.6", "libgcc_s.so.1"})


def check_qml_imports(qt: Path, qml: Path) -> None:
    """Ask Qt's scanner which modules the interface imports.

    Args:
        qt: the folder of Qt in the wheel.
        qml: the interface.

    Raises:
        KioskError: a module is not in `QML_FOLDERS`.
    """
    modules = qt / "qml"
    command = [str(import_scanner(qt)), "-rootPath", str(qml), "-importPath", str(modules), "-importPath", str(qml)]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    paths = {Path(module["path"]) for module in found if module["type"] == "module" and module.get("path")}
    folders = {path.relative_to(modules).as_posix() for path in paths if path.is_relative_to(modules)}
    if missing := sorted(folders - QML_FOLDERS):
        raise KioskError(f"the interface imports {', '.join(missing)}: add it to QML_FOLDERS in {__file__}")


def import_scanner(qt: Path) -> Path:
    """Qt's program that finds what QML imports: among Qt's own programs, on Windows beside its libraries."""
    return next(iter(qt.glob("qmlimportscanner.exe")), qt / "libexec" / "qmlimportscanner")


def trimmed(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """The entries that stay: what is wanted, and the libraries that this needs.

    Args:
        languages: whose numbers and dates Babel must be able to write.
    """
    spoken = {*languages, "root"}
    wanted = [entry for entry in entries if _is_wanted(PurePosixPath(Path(entry[0]).as_posix()), spoken)]
    needed = _needed_libraries(wanted)
    if missing := sorted(name for name, is_found in needed.items() if not is_found):
        logger.warning("not on this machine, so the one that runs the bundle must have: %s", ", ".join(missing))
    return [entry for entry in wanted if not _is_library(entry) or _name(entry[0]) in needed]


def _is_wanted(place: PurePosixPath, languages: set[str]) -> bool:
    parts = place.parts
    if parts[:2] == ("babel", "locale-data"):
        return place.suffix != ".dat" or place.stem.partition("_")[0] in languages
    if parts[0] == "PySide6":
        qt = parts[2:] if parts[1] == "Qt" else parts[1:]
        if qt[0] == "plugins":
            return f"{qt[1]}/{place.stem.removeprefix('lib')}" in QT_PLUGINS
        if qt[0] == "qml":
            is_code = place.name == "qmldir" or place.suffix in {".so", ".dll"}
            return is_code and "/".join(qt[1:-1]) in QML_FOLDERS
        return qt[0] != "translations"
    return place.name not in SYSTEM_LIBRARIES and not place.name.partition(".")[0].endswith("_avx2")


def _is_library(entry: Entry) -> bool:
    """Whether it is a shared library beside the program or among Qt's, or a link to one; Python's own is not."""
    folder, _, name = Path(entry[0]).as_posix().rpartition("/")
    is_binary = entry[2] in {"BINARY", "SYMLINK"}
    return is_binary and folder in {"", "PySide6", "PySide6/Qt/lib", "shiboken6"} and not _is_python(name)


def _is_python(name: str) -> bool:
    return name.startswith(("libpython", "python3"))


def _needed_libraries(entries: Iterable[Entry]) -> dict[str, bool]:
    """The names of the libraries that modules, plug-ins and Python load, directly or not; whether each was found."""
    binaries = [entry for entry in entries if entry[2] in {"BINARY", "EXTENSION"}]
    libraries = {_name(entry[0]): entry[1] for entry in binaries if _is_library(entry)}
    waiting = [entry[1] for entry in binaries if not _is_library(entry)]
    needed: dict[str, bool] = {}
    while waiting:
        for asked, file in get_imports(waiting.pop()):
            name = _name(asked)
            if name in libraries and name not in needed:
                waiting.append(libraries[name])
            needed[name] = name in libraries or file is not None
    return needed


def _name(file: str) -> str:
    """The name of a library as the loader compares it: Windows does not look at capitals."""
    return os.path.normcase(PurePath(file).name)


def system_libraries(entries: Iterable[Entry]) -> list[Path]:
    """The libraries that come from this machine rather than from a wheel."""
    return [Path(entry[1]) for entry in entries if _is_library(entry) and entry[1].startswith(("/usr/", "/lib"))]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The entries with copies of Python's own binaries, made in `folder`, without symbols: 35 MB become 11.

    Qt's stay as they are: the wheels were patched after linking, and `strip` can break such files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [(place, _without_symbols(place, file, folder), kind) for place, file, kind in entries]


def _without_symbols(place: str, file: str, folder: Path) -> str:
    is_pythons_own = _is_python(place) or "lib-dynload" in place
    if not is_pythons_own or not sys.platform.startswith("linux"):
        return file
    copy = str(folder / Path(file).name)
    subprocess.run(["strip", "--strip-unneeded", "-o", copy, file], check=True)
    return copy
