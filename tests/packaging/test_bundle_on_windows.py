"""What build.spec takes from Qt's wheel for Windows, tried on the list of its files: it was never built there."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from resources.packaging import trim

FILES = [
    line
    for line in (Path(__file__).parent / "windows_wheel.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
OPENS_SOCKETS_OR_IS_GPL = (
    "tls",
    "networkinformation",
    "qmltooling",
    "virtualkeyboard",
    "sqldrivers",
    "platforminputcontexts",
)


@pytest.fixture
def kept() -> list[str]:
    """The plug-ins and modules that stay."""
    folders = ("PySide6/plugins/", "PySide6/qml/")
    return [file for file in FILES if file.startswith(folders) and trim._is_wanted(PurePosixPath(file), {"en"})]


def test_the_display_of_windows_stays_and_the_one_without_a_display(kept: list[str]) -> None:
    plugins = {file for file in kept if file.startswith("PySide6/plugins/")}

    assert plugins == {"PySide6/plugins/platforms/qwindows.dll", "PySide6/plugins/platforms/qoffscreen.dll"}


def test_every_module_that_the_interface_imports_comes_with_its_code(kept: list[str]) -> None:
    found = {str(PurePosixPath(file).parent).removeprefix("PySide6/qml/") for file in kept if file.endswith(".dll")}

    assert found >= trim.QML_FOLDERS


def test_nothing_that_opens_a_socket_or_is_gpl_stays(kept: list[str]) -> None:
    assert [file for file in kept if any(word in file.lower() for word in OPENS_SOCKETS_OR_IS_GPL)] == []


def test_the_program_that_finds_imports_is_found(tmp_path: Path) -> None:
    for file in FILES:
        if file.endswith(".exe"):
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).touch()

    assert trim.import_scanner(tmp_path / "PySide6").is_file()
