"""The man page asylum-kiosk(1), made from the command line's own help, so that the two cannot differ."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator

from kiosk.__main__ import parser

NAME = "asylum-kiosk"
GUIDE = "/usr/share/doc/asylum-kiosk/installing.md"
FILES = (
    ("/etc/asylum-kiosk/kiosk.toml", "settings of the kiosk that asylum-kiosk-setup has put on the screen"),
    ("~/.config/asylum-kiosk/kiosk.toml", "settings of a user who opens it as a window"),
    (GUIDE, "guide for whoever installs it: enable, update, remove, settings"),
)


def man_page(version: str, day: dt.date) -> str:
    """The page in the language of man(7)."""
    top = parser()
    lines = [
        f'.TH {NAME.upper()} 1 {day.isoformat()} "{NAME} {version}" "User commands"',
        ".SH NAME",
        f"{NAME} \\- {_text(top.description or '').lower()}",
        ".SH SYNOPSIS",
        f".B {NAME}",
        "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]",
        ".SH DESCRIPTION",
        "Information for people who ask for protection in Belgium, on a touchscreen or in a window.",
        "It needs no network and opens no connection.",
        "Without a command it is",
        ".BR run .",
        ".SH COMMANDS",
        *_commands(top),
        ".SH FILES",
        *(line for path, about in FILES for line in (".TP", f".I {_text(path)}", _text(about))),
        ".SH SEE ALSO",
        ".BR asylum-kiosk-setup (8)",
    ]
    return "\n".join(lines) + "\n"


def _commands(top: argparse.ArgumentParser) -> Iterator[str]:
    for name, about, command in commands(top):
        yield f'.SS "{name}"'
        yield _text(about[:1].upper() + about[1:] + ".")
        for action in command._actions:
            if action.help is argparse.SUPPRESS or "--help" in action.option_strings:
                continue
            if isinstance(action, argparse._SubParsersAction):
                for inner, inner_about, _ in commands(command):
                    yield from (".TP", f".B {name} {inner}", _text(inner_about))
                continue
            yield from (".TP", _signature(action), _text((action.help or "") % {**vars(action), "prog": NAME}) or "\\&")


def commands(top: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Name, what it does, and parser of each command of `top`."""
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for row in action._choices_actions:
                yield row.dest, row.help or "", action.choices[row.dest]


def _signature(action: argparse.Action) -> str:
    """`--lang XX`, as a line of man(7): what is typed as it is stands in bold, what is replaced in italics."""
    value = ""
    if action.nargs != 0:
        choices = "|".join(map(str, action.choices)) if action.choices else ""
        value = f"\\fI{_text(str(action.metavar or choices or action.dest.upper()))}\\fR"
    names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
    return " ".join(part for part in (names, value) if part)


def _text(words: str) -> str:
    """Words as man(7) takes them: no dash that becomes a hyphen, no dot or quote at the head of a line."""
    plain = " ".join(words.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
