"""Arguments to a command to an exit code; also the entry of the frozen program.

Every command lives in `kiosk.commands`, imports what it needs when it runs, and raises `KioskError` for what a user
can mend.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any, NoReturn

from kiosk import __version__, guard, portable
from kiosk.commands import audio, bench, check, confirm, new, pin, prepare, run, search, status, tour, translations
from kiosk.errors import KioskError, UsageError
from kiosk.exits import Exit

COMMANDS = (run, search, check, confirm, translations, audio, new, prepare, pin, status, tour, bench)
DEFAULT = "run"


class _OneLineParser(argparse.ArgumentParser):
    """A parser that takes no abbreviated options and says what is wrong in one line."""

    def __init__(self, **words: Any) -> None:  # noqa: ANN401 - whatever argparse takes
        super().__init__(**{**words, "allow_abbrev": False})
        self._mixes = False

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Let options stand between names, as in `export FILE --only missing appeal`.

        WORKAROUND: names behind an option are refused where there may be none
        (https://github.com/python/cpython/issues/59317).
        """
        if self._mixes or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._mixes = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixes = False

    def error(self, message: str) -> NoReturn:
        self.exit(UsageError.exit_code, f"kiosk: {message}; `{self.prog} --help` lists what there is\n")


def parser(command: str = "") -> argparse.ArgumentParser:
    """The command line as docs/commands.md describes it; of a named command alone, if there is one of that name."""
    top = _OneLineParser(prog="kiosk", description="Offline information kiosk")
    top.add_argument("--version", action="version", version=f"kiosk {__version__}")
    subparsers = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_OneLineParser)
    for one in [one for one in COMMANDS if _name(one) == command] or COMMANDS:
        one.add_to(subparsers)
    return top


def _name(command: ModuleType) -> str:
    return command.__name__.rpartition(".")[2]


def main() -> int:
    """The program: off the network before anything else, whatever is asked of it."""
    guard.guard_process()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not where there is none, as below a desktop
            stream.reconfigure(errors="backslashreplace")  # every letter can be said in every locale
    program = portable.marked_folder()
    if program is not None:
        portable.write_elsewhere(program, os.environ)
    return run_command(sys.argv[1:])


def run_command(arguments: Sequence[str]) -> int:
    """Run one command; without a name it is `run`."""
    given = list(arguments)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help", "--version"}):
        given.insert(0, DEFAULT)
    options = parser(given[0]).parse_args(given)
    try:
        return int(options.execute(options))
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
