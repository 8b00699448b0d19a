"""The list of works knows whose a file is, and says the same of the same files."""

from __future__ import annotations

import os
from pathlib import Path

import markdown
import PySide6
import pytest

from resources.packaging import sbom

LIBRARY = str(Path(markdown.__file__))
QT = str(next(Path(PySide6.__file__).parent.rglob("libQt6Core.so.6"), Path(PySide6.__file__)))
PYTHON = os.__file__


@pytest.fixture(scope="module")
def bom() -> sbom.Bom:
    """The list of a bundle with one file of each kind."""
    return sbom.bill_of_materials(
        [
            ("markdown", LIBRARY, "PYMODULE"),
            ("PySide6/Qt/lib/libQt6Core.so.6", QT, "BINARY"),
            ("os", PYTHON, "PYMODULE"),
            ("kiosk.errors", str(Path(sbom.__file__)), "PYMODULE"),
            ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ]
    )


def _places(bom: sbom.Bom, name: str) -> list[str]:
    component = next(row for row in bom["components"] if row["name"] == name)
    return [place["location"] for place in component["evidence"]["occurrences"]]


def test_each_file_has_its_owner_and_ours_are_the_product_itself(bom: sbom.Bom) -> None:
    assert sbom.names(bom) == {"Markdown", "Qt", "Python", "pyinstaller"}
    assert _places(bom, "Qt") == ["PySide6/Qt/lib/libQt6Core.so.6"]
    assert bom["metadata"]["component"]["name"] == "asylum-kiosk"


def test_each_has_a_version_and_a_licence(bom: sbom.Bom) -> None:
    assert [row["name"] for row in bom["components"] if not row.get("version") or not row.get("licenses")] == []


def test_what_lost_all_its_files_is_no_longer_part_of_it(bom: sbom.Bom) -> None:
    shorter = sbom.without(bom, {"PySide6/Qt/lib/libQt6Core.so.6"})

    assert sbom.names(bom) - sbom.names(shorter) == {"Qt"}
    assert shorter["serialNumber"] != bom["serialNumber"]


def test_the_same_files_give_the_same_list(bom: sbom.Bom) -> None:
    assert sbom.text_of(sbom.without(bom, set())) == sbom.text_of(bom)
