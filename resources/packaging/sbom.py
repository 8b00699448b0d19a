"""The list of what the bundle is made of (CycloneDX 1.6), read off its files: whose each of them is.

Libraries of Python by their metadata, Qt, Python and the works beside the code by where their files lie, libraries of
the system by the Debian package that owns them. Made while the bundle is built, when it is known where each file came
from; `without` gives the list of a package that leaves some files to the system.
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.errors import ResourceError

NAME = "sbom.cdx.json"
OURS = "asylum-kiosk"
Entry = tuple[str, str, str]  # place in the bundle, file, kind
Bom = dict[str, Any]


@dataclass(frozen=True)
class Work:
    """A work that brings no metadata of its own, known by where its files lie.

    Attributes:
        places: the beginnings of the places in the bundle.
    """

    name: str
    version: str
    licence: str
    places: tuple[str, ...]


def works() -> tuple[Work, ...]:
    """The first that fits is the owner of a file."""
    from PySide6 import __version__ as qt

    qt_folder = "PySide6/Qt"
    return (
        Work("ICU", "", "Unicode-3.0", (f"{qt_folder}/lib/libicu",)),
        Work("Qt", qt, "LGPL-3.0-only", (f"{qt_folder}/", "PySide6/Qt6", "PySide6/plugins/", "PySide6/qml/")),
        Work("Noto fonts", "", "OFL-1.1", ("resources/fonts/",)),
        Work("Tabler Icons", "3.51.0", "MIT", ("resources/icons/",)),
        Work("wordfreq (lists of words)", "3.1.1", "CC-BY-SA-4.0", ("kiosk/languages/data/known/",)),
    )


@dataclass(frozen=True)
class Component:
    """One row of the list, without its files."""

    name: str
    version: str
    licence: str
    kind: str  # "library", "platform" or "data"
    purl: str = ""


def bill_of_materials(entries: Iterable[Entry]) -> Bom:
    """The list for `entries`: the files of the bundle, and the modules in the archive of its program.

    A file that is nobody else's is the project's own.
    """
    files: dict[Component, set[str]] = defaultdict(set)
    owners = _files_of_distributions()
    system = []
    for place, source, _ in entries:
        if not source.startswith("/") and not Path(source).is_file():
            continue  # a link within the bundle
        owner = _owner(Path(place).as_posix(), Path(source).resolve(), owners)
        if owner is not None:
            files[owner].add(place)
        elif source.startswith(("/usr/lib/", "/lib/")):
            system.append((place, source))
    for place, owner in _system_packages(system).items():
        files[owner].add(place)
    files[_library(distribution("pyinstaller"))].add("kiosk")  # the start of the program is of its making
    return _bom(files)


def without(bom: Bom, left_out: Collection[str]) -> Bom:
    """The list of a bundle that lacks the files `left_out`; what has no other file is no longer part of it."""
    kept = []
    for component in bom["components"]:
        found = [row for row in component["evidence"]["occurrences"] if row["location"] not in left_out]
        if found:
            kept.append({**component, "evidence": {"occurrences": found}})
    return _with_serial({**bom, "components": kept})


def read(folder: Path) -> Bom:
    """The list in `folder`.

    Raises:
        ResourceError: there is none.
    """
    try:
        bom: Bom = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except OSError as error:
        raise ResourceError(f"{folder / NAME}: cannot be read ({error.strerror}); `make bundle` writes it") from error
    return bom


def names(bom: Bom) -> set[str]:
    """What the list names."""
    return {component["name"] for component in bom["components"]}


def text_of(bom: Bom) -> str:
    """The list as it is written to a file."""
    return json.dumps(bom, indent=1, ensure_ascii=False) + "\n"


def _bom(files: Mapping[Component, set[str]]) -> Bom:
    rows = []
    for component in sorted(files, key=lambda component: (component.name.lower(), component.version)):
        places = [{"location": place} for place in sorted(files[component])]
        rows.append({**_row(component), "evidence": {"occurrences": places}})
    ours = Component(OURS, __version__, "Apache-2.0", "application")
    return _with_serial(
        {
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {"component": _row(ours)},
            "components": rows,
        }
    )


def _with_serial(bom: Bom) -> Bom:
    """The list with a number of its own: the same list has the same."""
    told = json.dumps({key: value for key, value in bom.items() if key != "serialNumber"}, sort_keys=True)
    return {**bom, "serialNumber": uuid.uuid5(uuid.NAMESPACE_OID, told).urn}


def _row(component: Component) -> dict[str, Any]:
    row: dict[str, Any] = {"type": component.kind, "bom-ref": f"{component.name}@{component.version}"}
    row |= {"name": component.name}
    if component.version:
        row["version"] = component.version
    if component.licence:
        row["licenses"] = [{"license": {"name": component.licence}}]
    if component.purl:
        row["purl"] = component.purl
    return row


def _owner(place: str, source: Path, owners: Mapping[Path, Component]) -> Component | None:
    for work in works():
        if place.startswith(work.places):
            return Component(work.name, work.version, work.licence, "library")
    if source in owners:
        return owners[source]
    is_pythons = source.is_relative_to(Path(sys.base_prefix).resolve()) and "site-packages" not in source.parts
    return _python() if is_pythons or Path(place).name.startswith("libpython") else None


def _python() -> Component:
    version = platform.python_version()
    return Component("Python", version, "PSF-2.0", "platform", f"pkg:generic/python@{version}")


def _files_of_distributions() -> dict[Path, Component]:
    found: dict[Path, Component] = {}
    for library in distributions():
        if library.name != OURS:
            component = _library(library)
            found |= {Path(str(file.locate())).resolve(): component for file in library.files or []}
    return found


def _library(library: Distribution) -> Component:
    about = library.metadata.json
    told = str(about.get("license_expression") or about.get("license") or "")
    if not told or "\n" in told:
        classifiers = [line for line in about.get("classifier", []) if line.startswith("License")]
        told = " AND ".join(line.rpartition(" :: ")[2] for line in classifiers)
    purl = f"pkg:pypi/{library.name.lower().replace('_', '-')}@{library.version}"
    return Component(library.name, library.version, told, "library", purl)


def _system_packages(files: Iterable[tuple[str, str]]) -> dict[str, Component]:
    """The Debian package that each file of the system belongs to, by its place in the bundle."""
    found = {}
    for place, source in files:
        command = ["dpkg-query", "--search", f"*/{Path(source).name}"]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        package = said.partition(":")[0]
        if package:
            found[place] = _debian(package)
    return found


def _debian(package: str) -> Component:
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    licence = f"see licences/{package}/copyright"
    return Component(package, version, licence, "library", f"pkg:deb/debian/{package}@{version}")
