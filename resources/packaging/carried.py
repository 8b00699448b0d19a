"""What the bundle carries besides code: the edition and its prepared form, the interface, metadata, licences."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

from kiosk.errors import DamagedError, KioskError
from kiosk.prepared.fingerprint import ROOMS, edition_key
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare

Pair = tuple[str, str]  # file, folder in the bundle: the form of PyInstaller's `datas`
Entry = tuple[str, str, str]  # place in the bundle, file, kind: the form of its tables

RESOURCES = (
    "qml/**/*.qml",
    "qml/**/*.qmlc",
    "qml/**/qmldir",
    "fonts/*",
    "icons/*",
    "letters/*.svg",
    "pictures/*.svg",
    "i18n/*",
    "keyboard/*.toml",
)
METADATA = ("METADATA", "LICENSE", "COPYING", "NOTICE", "AUTHORS")
ALSO_SHIPPED = ("pyinstaller", "typing_extensions")  # by PyInstaller: its own start, what libraries ask for in passing
NOTICES = ("LICENSE", "THIRD_PARTY_NOTICES.md")


def catalog_languages(root: Path) -> list[str]:
    """The languages of the interface, each with a catalog built from its words.

    Raises:
        KioskError: a catalog is missing or older than its words.
    """
    words = sorted((root / "resources" / "i18n").glob("kiosk_*.ts"))
    for file in words:
        catalog = file.with_suffix(".qm")
        if not catalog.is_file() or catalog.stat().st_mtime < file.stat().st_mtime:
            raise KioskError(f"{catalog}: is missing or older than {file.name}; `make catalogs` builds it")
    return [file.stem.removeprefix("kiosk_") for file in words]


def prepared_edition(root: Path, folder: Path) -> Path:
    """Prepare the content of the project in `folder`, which then holds nothing else.

    Raises:
        ContentError: the content has errors.
    """
    shutil.rmtree(folder, ignore_errors=True)
    prepare(root / "content", folder, lambda language: None)
    return folder


def data(root: Path, prepared: Path) -> list[Pair]:
    """All that is carried, for the project in `root` and the prepared edition in `prepared`."""
    return [
        *_tree(root / "content", "content"),
        *_tree(root / "resources", "resources", RESOURCES),
        *_tree(prepared, "prepared"),
        *_sources_in_the_key(root),
        *_languages(root),
        *_tree(root / "kiosk" / "plain", "kiosk/plain", ["*.toml"]),
        *_metadata(root),
        *_licences(root),
    ]


def check_bundle(parts: Path) -> None:
    """Look for the prepared edition the way the program will.

    Raises:
        KioskError: it is not there, so the program would prepare its own content at the first start.
    """
    key = edition_key(parts / "content")
    try:
        damaged = PreparedEdition(parts / "prepared" / key).damaged_files()
    except DamagedError as error:
        raise KioskError(f"{parts}: has no edition {key}; did a file change meanwhile? Build it again") from error
    if damaged:
        raise KioskError(f"{parts}: {damaged[0]} of its edition is not what was prepared; build it again")


def _tree(source: Path, target: str, patterns: Iterable[str] = ("**/*",)) -> Iterator[Pair]:
    for file in sorted({file for pattern in patterns for file in source.glob(pattern)}):
        if file.is_file() and not file.is_symlink():
            yield str(file), str(Path(target) / file.parent.relative_to(source))


def _sources_in_the_key(root: Path) -> Iterator[Pair]:
    """The sources that `kiosk.prepared.fingerprint` hashes, where the frozen module looks for them.

    A prepared edition is named after its content, the code and the versions of libraries. A frozen program has
    no .py files and no metadata, and would look for another name than the one prepared here. The bundle does not
    get a second way to name editions: it carries what the one way reads, these files (120 kB) and the metadata of
    the libraries. So the name is the same in a source tree and in the bundle, for its own content and any other;
    content that somebody edits inside the bundle is checked and prepared anew instead of being ignored; and
    `kiosk status` names true versions. The program itself runs from the archive in its executable.
    """
    for room in ROOMS:
        yield from _tree(root / "kiosk" / room, f"kiosk/{room}", ["**/*.py"])


def _languages(root: Path) -> Iterator[Pair]:
    """The records of languages and their lists of words, which checker and preparing read wherever they run."""
    yield from _tree(
        root / "kiosk" / "languages" / "data", "kiosk/languages/data", ["*.toml", "known/*.gz", "known/*.txt"]
    )


def _metadata(root: Path) -> Iterator[Pair]:
    """Name, version and licences of every library the program depends on, directly or not."""
    with (root / "pyproject.toml").open("rb") as stream:
        waiting = [Requirement(text) for text in tomllib.load(stream)["project"]["dependencies"]]
    seen: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        is_for_us = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if requirement.name in seen or not is_for_us:
            continue
        seen.add(requirement.name)
        waiting += map(Requirement, distribution(requirement.name).requires or [])
    for name in sorted(seen | {*ALSO_SHIPPED}):
        for file in distribution(name).files or []:
            if file.parts[0].endswith(".dist-info") and file.name.startswith(METADATA):
                yield str(file.locate()), str(file.parent)


def _licences(root: Path) -> Iterator[Pair]:
    """Our own, those of Qt (which the wheels leave out) and Python's; fonts and icons have theirs beside them."""
    yield from ((str(root / name), "licences") for name in NOTICES if (root / name).is_file())
    yield from _tree(root / "resources" / "packaging" / "licences", "licences")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        yield str(python), "licences/python"


def licences_of_system_libraries(files: Iterable[Path]) -> list[Entry]:
    """The copyright files of the Debian packages that `files` belong to; none on another system."""
    patterns = [f"*/{file.name}" for file in files]
    if shutil.which("dpkg-query") is None or not patterns:
        return []
    command = ["dpkg-query", "--search", *patterns]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    packages = {line.partition(":")[0] for line in found.splitlines() if not line.startswith("diversion")}
    texts = {package: Path("/usr/share/doc") / package / "copyright" for package in sorted(packages)}
    return [(f"licences/{package}/copyright", str(text), "DATA") for package, text in texts.items() if text.is_file()]
