"""How a kiosk starts the processes it consists of."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from kiosk.__main__ import parser
from kiosk.commands import options, supervised
from kiosk.errors import SettingsError
from kiosk.failure import Code
from kiosk.settings import Settings
from tests.helpers.logged import Logged


def test_children_are_told_what_the_kiosk_was_told() -> None:
    given = parser().parse_args(["run", "--mode", "kiosk", "--content", "C", "--config", "K", "--lang", "ar"])
    commands = supervised.commands(given)
    for part, command in (("visit", commands.visit), ("spare", commands.spare)):
        said = parser().parse_args(list(command)[-9:])
        assert (said.part, said.mode, str(said.content), str(said.config), said.lang) == (part, "kiosk", "C", "K", None)


def test_only_the_first_visit_may_begin_in_a_language() -> None:
    commands = supervised.commands(parser().parse_args(["run", "--mode", "kiosk", "--lang", "ar"]))
    assert list(commands.first)[-2:] == ["--lang", "ar"]
    assert "--lang" not in [*commands.visit, *commands.spare]


def test_the_plain_page_is_told_of_nothing_that_may_be_damaged() -> None:
    given = parser().parse_args(["run", "--mode", "kiosk", "--content", "C", "--config", "K"])
    assert list(supervised.commands(given).plain)[-5:] == ["run", "--mode", "kiosk", "--part", "plain"]


@pytest.mark.parametrize("part", supervised.PARTS)
def test_nobody_is_told_of_the_parts(part: str) -> None:
    run = parser().parse_args(["run", "--part", part])
    assert run.part == part
    assert "--part" not in parser().format_help()


@pytest.mark.parametrize("text", ["idle_seconds = 1", "colour = 5", "centre = ", None])
def test_a_kiosk_goes_without_settings_that_are_faulty(tmp_path: Path, logged: Logged, text: str | None) -> None:
    """A line of an administrator must not leave the screen dark."""
    logged.expect(Code.SETTINGS_FAULTY)
    file = tmp_path / "kiosk.toml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert options.settings_for_visitors(file, "kiosk") == Settings(mode="kiosk")


@pytest.mark.parametrize("mode", [None, "helper"])
def test_whoever_started_a_window_is_told_of_faulty_settings(tmp_path: Path, mode: Literal["helper"] | None) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("colour = 5", encoding="utf-8")
    with pytest.raises(SettingsError, match="colour"):
        options.settings_for_visitors(file, mode)
