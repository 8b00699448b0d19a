"""How a kiosk starts the processes it consists of."""

from __future__ import annotations

import pytest

from kiosk.__main__ import parser
from kiosk.commands import supervised


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
