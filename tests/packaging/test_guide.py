"""The installer's guide names what there is: commands, files, the version, the switches on Windows."""

from __future__ import annotations

import re

from kiosk import __version__
from resources.packaging import deb, windows_installer

GUIDE = (deb.ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
SETUP = (deb.ROOT / "resources/install/asylum-kiosk-setup").read_text(encoding="utf-8")
UNIT = (deb.DATA / f"{deb.PACKAGE}.service").read_text(encoding="utf-8")


def test_it_names_the_package_of_this_version() -> None:
    packages = re.findall(r"asylum-kiosk_(.+?)_amd64\.deb", GUIDE)
    installers = re.findall(r"asylum-kiosk-(.+?)-setup\.exe", GUIDE)

    assert {*packages, *installers} == {__version__}


def test_every_verb_of_the_setup_that_it_names_is_one() -> None:
    named = set(re.findall(r"asylum-kiosk-setup (\w+)", GUIDE))

    assert named == {"enable", "disable", "status"}
    assert [verb for verb in named if f"\n{verb}() {{" not in SETUP] == []
    assert "--replace-desktop" in GUIDE
    assert "--replace-desktop" in SETUP


def test_every_folder_that_it_names_is_one_of_the_unit_or_of_the_package() -> None:
    assert "--config /etc/asylum-kiosk/kiosk.toml" in UNIT
    assert "KIOSK_LOG_DIR=/run/asylum-kiosk/log" in UNIT
    for path in ("/etc/asylum-kiosk/kiosk.toml", "/run/asylum-kiosk/log/kiosk.log", "/usr/share/doc/asylum-kiosk"):
        assert path in GUIDE


def test_every_make_target_that_it_names_is_one() -> None:
    makefile = (deb.ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"`make ([\w-]+)`", GUIDE))

    assert targets >= {"deb", "deb-test", "portable", "windows-test"}
    assert [target for target in targets if f"\n{target}:" not in makefile] == []


def test_it_says_what_was_never_run_where() -> None:
    assert "Never run on Windows" in GUIDE
    for switch in ("/AllUsers", "/CurrentUser"):
        assert switch in GUIDE
        assert switch in windows_installer.SCRIPT.read_text(encoding="utf-8")
