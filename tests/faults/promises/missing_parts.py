"""R36: a font, catalog, keyboard or screen that is missing or damaged is named to staff, and the kiosk starts."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from kiosk import parts, paths
from kiosk.prepared.store import PreparedEdition
from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Ended, Workshop, codes_in

FOLDERS = ("fonts", "keyboard", "i18n", "qml")
PARTS = ("*.ttf", "*.qm", "*.toml", "*.qml")
DAMAGES = ("removed", "cut")
FIRST_FRAME = ("run", "--mode", "kiosk", "--lang", "ar", "--first-frame")
AT_THE_START = {"Main", "HomeScreen", "RestScreen", "ScreenFrame", "Theme", "BottomBar"}
ENDS = {5, 7}  # without them nothing can be drawn at all


def trials(workshop: Workshop) -> Iterator[Trial]:
    """Every part, one after the other."""
    with workshop.folder() as place:
        names = sorted(name for name in _parts(paths.resources()) if _is_used(name, workshop))
        for name in names if workshop.whole else [*names[:2], names[-1]]:
            for damage in DAMAGES:
                resources = copy_of_resources(place / "resources")
                _damage(resources / name, damage)
                yield Trial(f"{name} {damage}: told", _untold(resources, name, workshop))
                if name.endswith(".qml") and Path(name).stem not in AT_THE_START:
                    continue
                yield Trial(f"{name} {damage}: started", _unstarted(workshop, resources, place / f"home-{len(name)}"))


def _parts(resources: Path) -> set[str]:
    found = (file for folder in FOLDERS for pattern in PARTS for file in (resources / folder).rglob(pattern))
    return {file.relative_to(resources).as_posix() for file in found}


def _is_used(name: str, workshop: Workshop) -> bool:
    """Not the keyboards of languages that the edition has not, and nothing that is no part."""
    keyboards = {language.keyboard for language in PreparedEdition(workshop.good).contents.languages}
    return not name.endswith(".toml") or Path(name).stem in keyboards


def copy_of_resources(resources: Path) -> Path:
    """The parts of the program that may be damaged, and links to the others."""
    shutil.rmtree(resources, ignore_errors=True)
    resources.mkdir()
    for folder in paths.resources().iterdir():
        if folder.name in FOLDERS:
            shutil.copytree(folder, resources / folder.name, ignore=shutil.ignore_patterns("*.qmlc"))
        elif folder.is_dir():
            (resources / folder.name).symlink_to(folder)
    return resources


def _damage(file: Path, damage: str) -> None:
    if damage == "removed":
        file.unlink()
    else:
        os.truncate(file, file.stat().st_size // 3)


def _untold(resources: Path, name: str, workshop: Workshop) -> str:
    """Screens that use a damaged one are named with it."""
    with patch("kiosk.paths.resources", lambda: resources):
        told = parts.missing(PreparedEdition(workshop.good).contents.languages)
    return "" if name in told else f"told: {told}"


def _unstarted(workshop: Workshop, resources: Path, home: Path) -> str:
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    words = (*FIRST_FRAME, "--content", str(workshop.content.root))
    done = workshop.run(*words, home=home, resources=resources)
    return "" if _is_defined(done, home) else f"code {done.code}, log {codes_in(home)}: {done.err[-200:]}"


def _is_defined(done: Ended, home: Path) -> bool:
    if done.code in ENDS:
        return done.err.count("\n") == 1 and "not-started" in codes_in(home)
    return done.code == 0 and not done.err


def control(workshop: Workshop) -> Trial:
    """The text of a licence is no part: that it is gone is not told."""
    with workshop.folder() as place:
        resources = copy_of_resources(place / "resources")
        (resources / "fonts" / "OFL.txt").unlink()
        return Trial("a file that nothing looks for", _untold(resources, "fonts/OFL.txt", workshop))


PROMISE = Promise(
    "R36", "a missing or damaged font, catalog, keyboard or screen is told, and the kiosk starts", trials, control
)
