"""The package for Debian and Ubuntu as it was made (`make deb` builds it and runs these); nothing is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from resources.packaging import deb, sbom
from resources.packaging.shared_objects import shared_objects

ROOT = Path(__file__).parents[2]
PACKAGES = sorted((ROOT / "dist").glob("asylum-kiosk_*.deb"))
MOST_MEGABYTES = 62
ALLOWED = [
    line
    for line in (Path(__file__).parent / "shared_objects.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not PACKAGES, reason="there is no package in dist/; `make deb` builds it"),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the package, as they would lie in a system."""
    folder = tmp_path_factory.mktemp("package") / "root"
    subprocess.run(["dpkg-deb", "--extract", PACKAGES[-1], folder], check=True)
    return folder


def test_it_is_small_enough_for_a_slow_line_and_a_small_stick() -> None:
    assert PACKAGES[-1].stat().st_size <= MOST_MEGABYTES * 1e6


def test_it_brings_no_machine_code_that_nobody_looked_at(root: Path) -> None:
    parts = root / deb.PROGRAM / "_internal"
    brought = [one.file.relative_to(parts).as_posix() for one in shared_objects(parts)]

    assert len(brought) > 50
    assert [name for name in brought if not any(fnmatchcase(name, pattern) for pattern in ALLOWED)] == []


def test_the_list_of_allowed_files_has_no_line_too_many(root: Path) -> None:
    brought = [one.file.relative_to(root / deb.PROGRAM / "_internal").as_posix() for one in shared_objects(root)[:-1]]
    unused = {line for line in ALLOWED if not any(fnmatchcase(name, line) for name in brought)}

    assert unused <= {"libmpdec.so.*"}, "only a Python built by Debian has that"


def test_every_work_in_it_is_named_with_a_licence_whose_text_is_there(root: Path) -> None:
    parts = root / deb.PROGRAM / "_internal"
    documents = root / "usr/share/doc/asylum-kiosk"
    bom = sbom.read(documents)
    named = sbom.names(bom)
    texts = {re.sub(r"[-_.]+", "-", folder.name.partition("-")[0]).lower() for folder in parts.glob("*.dist-info")}
    from_registry = [row for row in bom["components"] if row.get("purl", "").startswith("pkg:pypi/")]

    assert {"Qt", "ICU", "Python", "Noto fonts", "Tabler Icons", "pyinstaller", "PySide6_Essentials"} <= named
    assert [row["name"] for row in bom["components"] if not row.get("licenses")] == []
    assert {re.sub(r"[-_.]+", "-", row["name"]).lower() for row in from_registry} == texts
    copyright_file = (documents / "copyright").read_text(encoding="utf-8")
    assert [name for name in named if name not in copyright_file] == []


def test_the_list_of_works_knows_whose_each_file_of_machine_code_is(root: Path) -> None:
    parts = root / deb.PROGRAM / "_internal"
    rows = sbom.read(root / "usr/share/doc/asylum-kiosk")["components"]
    owned = {place["location"] for row in rows for place in row["evidence"]["occurrences"]}
    brought = {one.file.relative_to(parts).as_posix() for one in shared_objects(parts)}

    assert brought - owned == set()


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not here")
def test_the_desktop_entry_is_valid(root: Path) -> None:
    command = ["desktop-file-validate", *map(str, (root / "usr/share/applications").iterdir())]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not here")
def test_the_description_for_software_centres_has_no_error(root: Path) -> None:
    command = ["appstreamcli", "validate", "--no-net", *map(str, (root / "usr/share/metainfo").iterdir())]

    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout

    assert [line for line in said.splitlines() if line.startswith("E:")] == []
