"""Finds the prepared edition of a content folder and reads it; has it prepared first when there is none.

Reading needs neither Markdown nor Babel nor Whoosh. How an edition is prepared is the caller's to say
(`kiosk.commands.options`): this room knows nothing of those above it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.errors import ContentError
from kiosk.prepared.fingerprint import edition_key
from kiosk.prepared.views import Asked, Contents, LanguageView

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

    def asked(self, language: str) -> Asked:
        """What people ask in a language; an index is built from it, and nothing shows it."""
        return self._record(f"{language}.asked.json", Asked)

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


def open_prepared(
    content: Path, places: Sequence[Path], cache: Path, prepare: Callable[[Path, Path], None]
) -> PreparedEdition:
    """The prepared edition of `content`, from one of `places` or from `cache`, prepared into `cache` if need be.

    Args:
        prepare: prepares a content folder into a cache, or raises what it cannot.

    Raises:
        ContentError: the edition has errors, or could not be prepared in time.
    """
    if not content.is_dir():
        raise ContentError(f"{content}: is not a folder; name the content folder of an edition")
    key = edition_key(content)
    for place in (*places, cache):
        if (place / key / "contents.json").is_file():
            return PreparedEdition(place / key)
    prepare(content, cache)
    return PreparedEdition(cache / key)
