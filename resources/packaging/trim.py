"""Which of the files PyInstaller finds go into the bundle.

Qt's folders are ruled by lists of what may come, so that nothing new slips in with a new version of Qt: a plug-in can open a
socket (vnc, tls, networkinformation, ibus, qmltooling) or be GPL (virtual keyboard). Libraries stay if something that stays
needs them.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from PyInstaller.depend.bindepend import get_imports

from kiosk.errors import KioskError

logger = logging.getLogger("PyInstaller.kiosk")
Entry = tuple[str, str, str]  # place in the bundle, file, kind

EXCLUDED_MODULES = (
    *("tkinter", "PIL", "numpy", "Stemmer", "pygments", "trove_classifiers", "packaging"),
    *("setuptools", "pkg_resources", "distutils", "_distutils_hack", "pydoc", "pydoc_data", "unittest", "doctest"),
    *("multiprocessing", "readline", "rlcompleter", "webbrowser", "smtplib", "ftplib", "xmlrpc"),
    *("ssl", "_ssl", "_hashlib"),  # the program has no network; hashlib has its own SHA-256
    *(f"PySide6.Qt{name}" for name in ("DBus", "Designer", "Help", "PrintSupport", "Sql", "Xml", "UiTools", "SvgWidgets")),
    *(f"PySide6.Qt{name}" for name in ("OpenGLWidgets", "QuickControls2", "QuickTest", "QuickWidgets", "Concurrent")),
)
QML_FOLDERS = frozenset(
    {"QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Layouts", "QtQuick/Templates", "QtQuick/Window"}
)
# X11, Wayland and the bare frame buffer. Left out: eglfs (the wheel lacks its GBM half), picture formats (pictograms are drawn
# by QtSvg itself, PNG is built in), input methods (the guard sets QT_IM_MODULE=none), desktop themes.
QT_PLUGINS = frozenset(
    {
        "platforms/qoffscreen",
        "platforms/qxcb",
        "platforms/qwayland",
        "platforms/qlinuxfb",
        "platforms/qwindows",
        "xcbglintegrations/qxcb-egl-integration",
        "xcbglintegrations/qxcb-glx-integration",
        "wayland-shell-integration/xdg-shell",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-decoration-client/bradient",
    }
)
# Left to the system: a graphics driver of a newer system needs its newer C++ library, and would find ours first
# (https://github.com/pyinstaller/pyinstaller/issues/5573). Qt's wheels ask for less than any Debian since 12 has.
SYSTEM_LIBRARIES = frozenset({"libstdc++.so.6", "libgcc_s.so.1"})


def check_qml_imports(qt: Path, qml: Path) -> None:
    """Ask Qt's scanner which modules the interface imports.

    Args:
        qt: the folder of Qt in the wheel.

    Raises:
        KioskError: a module is not in `QML_FOLDERS`.
    """
    command = [qt / "libexec" / "qmlimportscanner", "-rootPath", qml, "-importPath", qt / "qml", "-importPath", qml]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    paths = {Path(module["path"]) for module in found if module["type"] == "module" and module.get("path")}
    folders = {path.relative_to(qt / "qml").as_posix() for path in paths if path.is_relative_to(qt / "qml")}
    if missing := sorted(folders - QML_FOLDERS):
        raise KioskError(f"the interface imports {', '.join(missing)}: add it to QML_FOLDERS in {__file__}")


def trimmed(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """The entries that stay: what is wanted, and the libraries that this needs.

    Args:
        languages: whose numbers and dates Babel must be able to write.
    """
    spoken = {*languages, "root"}
    wanted = [entry for entry in entries if _is_wanted(PurePosixPath(Path(entry[0]).as_posix()), spoken)]
    needed = _needed_libraries(wanted)
    if missing := sorted(name for name, is_found in needed.items() if not is_found):
        logger.warning("not carried, because this machine has none: %s", ", ".join(missing))
    return [entry for entry in wanted if not _is_library(entry) or Path(entry[0]).name in needed]


def _is_wanted(place: PurePosixPath, languages: set[str]) -> bool:
    parts = place.parts
    if "plugins" in parts and parts[0] == "PySide6":
        return _plain("/".join(parts[parts.index("plugins") + 1 :])) in QT_PLUGINS
    if "qml" in parts and parts[0] == "PySide6":
        folder = "/".join(parts[parts.index("qml") + 1 : -1])
        return folder in QML_FOLDERS and place.suffix not in {".qml", ".qmltypes", ".js"}
    if "translations" in parts and parts[0] == "PySide6":
        return False
    if parts[:2] == ("babel", "locale-data"):
        return place.suffix != ".dat" or place.stem.partition("_")[0] in languages
    return place.name not in SYSTEM_LIBRARIES and not place.name.partition(".")[0].endswith("_avx2")


def _plain(path: str) -> str:
    """`platforms/libqxcb.so` and `platforms/qxcb.dll` → `platforms/qxcb`."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/{name.rpartition('.')[0].removeprefix('lib')}"


def _is_library(entry: Entry) -> bool:
    """Whether it is a shared library beside the program or among Qt's, or a link to one; not Python's own."""
    place, _, kind = entry
    folder, _, name = place.replace("\\", "/").rpartition("/")
    return kind in {"BINARY", "SYMLINK"} and folder in {"", "PySide6", "PySide6/Qt/lib"} and not _is_python(name)


def _is_python(name: str) -> bool:
    return name.startswith(("libpython", "python3"))


def _needed_libraries(entries: Iterable[Entry]) -> dict[str, bool]:
    """The names of the libraries that modules, plug-ins and Python load, directly or not, and whether they were found."""
    binaries = [entry for entry in entries if entry[2] in {"BINARY", "EXTENSION"}]
    libraries = {Path(entry[0]).name: entry[1] for entry in binaries if _is_library(entry)}
    waiting = [entry[1] for entry in binaries if not _is_library(entry)]
    needed: dict[str, bool] = {}
    while waiting:
        for name, file in get_imports(waiting.pop()):
            if name in libraries and name not in needed:
                waiting.append(libraries[name])
            needed[name] = name in libraries or file is not None
    return needed


def system_libraries(entries: Iterable[Entry]) -> list[Path]:
    """The libraries that come from this machine rather than from a wheel."""
    return [Path(entry[1]) for entry in entries if _is_library(entry) and entry[1].startswith(("/usr/", "/lib"))]


def stripped(entries: Iterable[Entry], into: Path) -> list[Entry]:
    """The entries with Python's own binaries replaced by copies without symbols: 23 MB become 6, and nothing reads them.

    Qt's are left as they are: its wheels are patched after linking, and `strip` can break such files.
    """
    into.mkdir(parents=True, exist_ok=True)
    return [(place, _without_symbols(file, into) if _is_pythons_own(place) else file, kind) for place, file, kind in entries]


def _is_pythons_own(place: str) -> bool:
    return sys.platform.startswith("linux") and (_is_python(place) or "lib-dynload" in place)


def _without_symbols(file: str, into: Path) -> str:
    copy = into / Path(file).name
    subprocess.run(["strip", "--strip-unneeded", "-o", copy, file], check=True)
    return str(copy)
