"""A bundle in small: a program that is real machine code, a library of Debian's, one of a wheel, and its list."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from resources.packaging import sbom


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The folder of a bundle whose program is the machine's own `true`."""
    folder = tmp_path / "bundle"
    parts = folder / "_internal"
    (parts / "licences" / "libexpat1").mkdir(parents=True)
    shutil.copy(shutil.which("true") or "/bin/true", folder / "kiosk")
    (parts / "libexpat.so.1").write_bytes(b"left to the system")
    (parts / "of_a_wheel.so").write_bytes(b"brought along")
    (parts / "licences" / "libexpat1" / "copyright").write_text("Expat")
    components = [
        _component("libexpat1", "2.5.0", "libexpat.so.1"),
        _component("some-wheel", "1.0", "of_a_wheel.so"),
    ]
    bom = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": components}
    (folder / sbom.NAME).write_text(json.dumps(bom), encoding="utf-8")
    return folder


def _component(name: str, version: str, place: str) -> dict[str, object]:
    return {
        "type": "library",
        "name": name,
        "version": version,
        "licenses": [{"license": {"name": "MIT"}}],
        "evidence": {"occurrences": [{"location": place}]},
    }
