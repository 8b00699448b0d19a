"""Finds the prepared edition of a content folder and reads it; has it prepared first when there is none.

Preparing runs in a process of its own with a deadline, because a content folder may come from outside and
Python-Markdown must not see such text in the process of the interface. Reading needs neither Markdown nor Babel nor
Whoosh.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.fingerprint import edition_key
from kiosk.content.views import Contents, LanguageView
from kiosk.errors import ContentError

DEADLINE_SECONDS = 180

R = TypeVar("R")


class PreparedEdition:
    """A prepared edition on disk; each language is read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.language = lru_cache(maxsize=None)(self._read_language)

    @cached_property
    def contents(self) -> Contents:
        """What there is before a language is chosen."""
        return self._record("contents.json", Contents)

    @property
    def languages(self) -> tuple[str, ...]:
        """The language codes in the order of the rest screen."""
        return tuple(language.code for language in self.contents.languages)

    def index_folder(self, language: str) -> Path:
        """Where the search index of a language is."""
        return self.folder / "index" / language

    def _read_language(self, language: str) -> LanguageView:
        return self._record(f"{language}.json", LanguageView)

    def _record(self, name: str, kind: type[R]) -> R:
        file = self.folder / name
        try:
            return msgspec.json.decode(file.read_bytes(), type=kind)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            message = f"{file}: cannot be read ({error}); remove {self.folder}, it is prepared again"
            raise ContentError(message) from error


def open_prepared(content: Path, places: Sequence[Path], cache: Path) -> PreparedEdition:
    """The prepared edition of `content`, from one of `places` or from `cache`, prepared into `cache` if need be.

    Raises:
        ContentError: the edition has errors, or could not be prepared in time.
    """
    if not content.is_dir():
        raise ContentError(f"{content}: is not a folder; name the content folder of an edition")
    key = edition_key(content)
    for place in (*places, cache):
        if (place / key / "contents.json").is_file():
            return PreparedEdition(place / key)
    _prepare_in_child(content, cache)
    return PreparedEdition(cache / key)


def _prepare_in_child(content: Path, cache: Path) -> None:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    command = [*program, "prepare", str(content), "--into", str(cache)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise ContentError(
            f"{content}: was not prepared within {DEADLINE_SECONDS} s; `kiosk check` may say why"
        ) from error
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"preparing ended with code {done.returncode}"]
        raise ContentError(lines[-1].removeprefix("kiosk: "))
