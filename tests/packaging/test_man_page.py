"""The man page says what the command line says."""

from __future__ import annotations

import argparse
import datetime as dt
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.__main__ import COMMANDS, parser
from resources.packaging.deb import DATA
from resources.packaging.man_page import commands, man_page

SETUP_PAGE = DATA / "asylum-kiosk-setup.8"
DAY = dt.date(2026, 11, 30)


def _plain(source: str) -> str:
    """The words of a page without the marks of man(7)."""
    return re.sub(r"\\f[BIR]|\\&", "", source).replace("\\-", "-")


@pytest.fixture
def page() -> str:
    """The page about the program."""
    return man_page("1.2.3", DAY)


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not here")
def test_the_formatter_complains_of_nothing(page: str, tmp_path: Path) -> None:
    file = tmp_path / "asylum-kiosk.1"
    file.write_text(page, encoding="utf-8")

    for one in (file, SETUP_PAGE):
        command = ["man", "--warnings", "--encoding=utf8", "--local-file", str(one)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert (done.stderr, len(done.stdout) > 500) == ("", True)


def test_every_command_and_option_is_in_it(page: str) -> None:
    names = [name for name, _, _ in commands(parser())]

    assert len(names) == len(COMMANDS)
    for name, _, command in commands(parser()):
        assert name in page
        shown = [action for action in command._actions if action.help is not argparse.SUPPRESS]
        options = {option for action in shown for option in action.option_strings} - {"-h", "--help"}
        assert [option for option in options if option not in _plain(page)] == []


def test_what_is_hidden_from_the_help_is_hidden_here(page: str) -> None:
    assert "--first-frame" not in _plain(page)


def test_it_says_what_it_is_and_of_which_day(page: str) -> None:
    assert "asylum-kiosk - offline information kiosk" in _plain(page)
    assert '2026-11-30 "asylum-kiosk 1.2.3"' in page


def test_the_page_about_the_setup_says_what_the_setup_says() -> None:
    said = _plain(SETUP_PAGE.read_text(encoding="utf-8"))
    setup = Path(__file__).parents[2] / "resources/install/asylum-kiosk-setup"
    done = subprocess.run([setup, "--help"], capture_output=True, text=True, check=True)
    words = {word for word in done.stdout.split() if word.startswith("--") or word in {"enable", "disable", "status"}}
    assert words >= {"enable", "disable", "status", "--replace-desktop"}
    assert [word for word in words if word.strip("[]") not in said] == []
