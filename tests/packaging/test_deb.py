"""The package for Debian: what lies where, whose it is, and that the same input gives the same bytes."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.errors import ResourceError
from resources.packaging import deb, sbom

SECONDS = 1_790_000_000


@pytest.fixture
def package(bundle: Path, tmp_path: Path) -> Path:
    """The package of the small bundle."""
    return _make(bundle, tmp_path / "first")


def _make(bundle: Path, folder: Path) -> Path:
    return deb.make(deb.Build(bundle, "1.2.3", SECONDS, compression=1), folder, folder / "work")


def _listed(package: Path) -> dict[str, tuple[str, str, str]]:
    """Path → rights, owner, time of each file of the package."""
    said = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True).stdout
    rows = (line.split(maxsplit=5) for line in said.splitlines())
    return {
        path.partition(" -> ")[0].strip("./"): (rights, owner, f"{day} {hour}")
        for rights, owner, _, day, hour, path in rows
    }


def _field(package: Path, name: str) -> str:
    done = subprocess.run(["dpkg-deb", "--field", package, name], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_same_bundle_gives_the_same_bytes_wherever_it_is_built(bundle: Path, tmp_path: Path, package: Path) -> None:
    copy = Path(shutil.copytree(bundle, tmp_path / "elsewhere" / "bundle"))
    (copy / "_internal" / "of_a_wheel.so").touch()

    again = _make(copy, tmp_path / "second")

    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(package.read_bytes()).digest()


def test_another_byte_gives_another_package(bundle: Path, tmp_path: Path, package: Path) -> None:
    (bundle / "_internal" / "of_a_wheel.so").write_bytes(b"brought alonG")

    assert _make(bundle, tmp_path / "second").read_bytes() != package.read_bytes()


def test_all_is_roots_and_nobody_else_may_write_it(package: Path) -> None:
    listed = _listed(package)

    assert {owner for _, owner, _ in listed.values()} == {"root/root"}
    assert {rights for rights, _, _ in listed.values()} == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert len({time for _, _, time in listed.values()}) == 1


def test_what_belongs_to_the_system_is_left_to_it_with_its_licence(package: Path) -> None:
    listed = _listed(package)

    assert "usr/lib/asylum-kiosk/_internal/of_a_wheel.so" in listed
    assert [path for path in listed if "libexpat" in path] == []


def test_the_list_of_works_names_what_is_in_it_alone(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "root"], check=True)
    documents = tmp_path / "root" / "usr/share/doc/asylum-kiosk"

    assert sbom.names(sbom.read(documents)) == {"some-wheel"}
    assert "some-wheel 1.0: MIT" in (documents / "copyright").read_text(encoding="utf-8")
    assert "libexpat1" not in (documents / "copyright").read_text(encoding="utf-8")


def test_it_depends_on_what_its_program_is_linked_with(package: Path) -> None:
    depends = _field(package, "Depends")

    assert "libc6 (>= 2.35)" in depends
    assert "libexpat1" not in depends, "nothing in it is linked with that"


def test_every_word_in_capitals_between_signs_was_filled_in(package: Path) -> None:
    control = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=True).stdout

    assert re.findall(r"@\w+@", control) == []
    assert _field(package, "Version") == "1.2.3"


def test_a_library_that_no_row_has_is_named(bundle: Path, tmp_path: Path) -> None:
    python = shutil.which("perl") or shutil.which("bash")
    assert python is not None
    shutil.copy(python, bundle / "_internal" / "strange.so")

    with pytest.raises(ResourceError, match=r"no row for lib(crypt|tinfo)"):
        _make(bundle, tmp_path / "first")


def test_a_bundle_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="make bundle"):
        _make(tmp_path / "nothing", tmp_path / "first")


def test_the_units_are_not_enabled_by_being_installed(package: Path) -> None:
    listed = _listed(package)

    assert "usr/lib/systemd/system/asylum-kiosk.service" in listed
    assert [path for path in listed if ".wants" in path or path.startswith("etc/systemd")] == []


def test_the_settings_of_the_machine_survive_an_upgrade(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--control", package, tmp_path / "control"], check=True)

    assert (tmp_path / "control" / "conffiles").read_text() == "/etc/asylum-kiosk/kiosk.toml\n"


@pytest.mark.parametrize(
    "script",
    [
        *(deb.DATA / name for name in deb.SCRIPTS),
        deb.ROOT / "resources/install/asylum-kiosk-setup",
        *sorted(deb.SESSION.glob("display-*")),
        deb.SESSION / "print-spool",
    ],
    ids=lambda script: script.name,
)
def test_a_script_is_one_that_every_shell_reads(script: Path) -> None:
    done = subprocess.run(["dash", "-n", script], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    assert "set -e" in script.read_text(encoding="utf-8")
