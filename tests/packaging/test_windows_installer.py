"""The installer for Windows: what it takes away, and that its script is whole (`make windows-test` runs it)."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.errors import ResourceError
from resources.packaging import windows_installer

FOLDER = windows_installer.SCRIPT.parent
SPACE = {"": "http://schemas.microsoft.com/ShellLauncher/2018/Configuration"}
needs_makensis = pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not here")


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A program in small."""
    folder = tmp_path / "payload"
    (folder / "_internal" / "empty").mkdir(parents=True)
    (folder / "kiosk.exe").write_text("program")
    (folder / "_internal" / "$of wine.txt").write_text("a name that a script could misread")
    return folder


def test_only_what_was_installed_is_taken_away_and_folders_last(payload: Path) -> None:
    lines = [line.strip() for line in windows_installer.removal(payload).splitlines()]

    assert lines == [
        "!macro REMOVE_INSTALLED",
        'Delete "$INSTDIR\\_internal\\$$of wine.txt"',
        'Delete "$INSTDIR\\kiosk.exe"',
        'RMDir "$INSTDIR\\_internal\\empty"',
        'RMDir "$INSTDIR\\_internal"',
        "!macroend",
    ]


def test_no_folder_is_removed_with_whatever_is_in_it_but_the_programs_own() -> None:
    script = windows_installer.SCRIPT.read_text(encoding="utf-8")

    assert re.findall(r"RMDir /r (.+)", script) == ['"$LOCALAPPDATA\\asylum-kiosk"']


@needs_makensis
def test_the_script_compiles_without_a_warning(payload: Path, tmp_path: Path) -> None:
    file = windows_installer.make(payload, "1.2.3", tmp_path / "out", tmp_path / "lists")

    assert file.name == "asylum-kiosk-1.2.3-setup.exe"
    assert file.read_bytes().startswith(b"MZ")


@needs_makensis
def test_what_the_compiler_says_is_told(payload: Path, tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="makensis says"):
        windows_installer.make(payload, "no version", tmp_path / "out", tmp_path / "lists")


def test_the_kiosk_takes_the_place_of_the_desktop_and_is_started_again() -> None:
    tree = ET.parse(FOLDER / "shell-launcher.xml").getroot()
    profiles = tree.findall("Profiles/Profile", SPACE)
    shell = profiles[0].find("Shell", SPACE)
    default = tree.find("Profiles/Profile/Shell/DefaultAction", SPACE)
    signed_in = [config.find("Profile", SPACE) for config in tree.findall("Configs/Config", SPACE)]

    assert shell is not None
    assert "\\Asylum kiosk\\kiosk-window.exe run --mode kiosk" in shell.attrib["Shell"]
    assert default is not None
    assert default.attrib == {"Action": "RestartShell"}
    assert [one.attrib["Id"] for one in signed_in if one is not None] == [profiles[0].attrib["Id"]]
    assert tree.find("Profiles/DefaultProfile/Shell", SPACE) is not None, "administrators would have no desktop"
