"""A prepared edition as it is read. Reading needs neither Markdown nor Babel nor Whoosh.

Every file is compared with its hash when it is read. Which folder is opened, and what happens to a damaged one, is said
in `opening`.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kiosk.errors import DamagedError, IndexUnusableError
from kiosk.prepared.sealed import MANIFEST, Sealed
from kiosk.prepared.views import Asked, Contents, LanguageView

if TYPE_CHECKING:
    from kiosk.prepared.spoken import SpokenEdition

R = TypeVar("R")
CONTENTS = "contents.json"
AUDIO = "audio"  # the folder of what somebody read aloud


class PreparedEdition:
    """A prepared edition on disk; each language is read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sealed = Sealed(folder)
        self.language = lru_cache(maxsize=None)(self._read_language)

    @cached_property
    def contents(self) -> Contents:
        """What there is before a language is chosen."""
        return self._record(CONTENTS, Contents)

    @property
    def languages(self) -> tuple[str, ...]:
        """The language codes in the order of the rest screen."""
        return tuple(language.code for language in self.contents.languages)

    def asked(self, language: str) -> Asked:
        """What people ask in a language; an index is built from it, and nothing shows it."""
        return self._record(f"{language}.asked.json", Asked)

    def spoken(self, language: str) -> SpokenEdition:
        """How the words of a language are said, read when it is asked for; the caller keeps it."""
        from kiosk.prepared.spoken import SpokenEdition  # the first frame needs none of it

        return self._record(_spoken(language), SpokenEdition)

    def recording(self, clip: str) -> Path:
        """The file of a recording that `spoken` names, which is what was written.

        Raises:
            DamagedError: it is missing or damaged.
        """
        self._sealed.read(f"{AUDIO}/{clip}")
        return self.folder / AUDIO / clip

    def index_folder(self, language: str) -> Path:
        """Where the search index of a language is."""
        return self.folder / "index" / language

    def vouch_for_index(self, language: str) -> None:
        """Compare the list of the files of an index with its hash; the index compares the files with the list.

        Raises:
            IndexUnusableError: it is not what was written.
        """
        try:
            self._sealed.read(f"index/{language}/{MANIFEST}")
        except DamagedError as error:
            raise IndexUnusableError(f"{error}; the next start mends it") from error

    def hold(self) -> None:
        """Read as a trial all that words are shown from, and keep it open: it stays when the folder goes.

        How they are said is kept open too, and read when somebody first wants to listen.

        Raises:
            DamagedError: a file is missing or damaged.
        """
        self._sealed.hold([CONTENTS])
        self._sealed.hold(f"{language}.json" for language in self.languages)
        self._sealed.keep(_spoken(language) for language in self.languages)

    def damaged_files(self) -> list[str]:
        """Every file that is missing or not what was written.

        Raises:
            DamagedError: the list of files is.
        """
        return [name for name in self._sealed.hashes if not self._is_whole(name)]

    def report_damage(self) -> None:
        """Have the next start prepare this edition again; in a folder that cannot be written nothing happens."""
        with suppress(OSError):
            damage_mark(self.folder).touch()

    def close(self) -> None:
        """Let go of the files that are held."""
        self._sealed.close()

    def _is_whole(self, name: str) -> bool:
        try:
            self._sealed.read(name)
        except DamagedError:
            return False
        return True

    def _read_language(self, language: str) -> LanguageView:
        return self._record(f"{language}.json", LanguageView)

    def _record(self, name: str, kind: type[R]) -> R:
        data = self._sealed.read(name)
        try:
            return msgspec.json.decode(data, type=kind)
        except ValueError as error:  # what was written by other code than this
            raise DamagedError(f"{self.folder / name}: cannot be read ({error})") from error


def _spoken(language: str) -> str:
    """The file that says how the words of a language are said."""
    return f"{language}.spoken.json"


def damage_mark(folder: Path) -> Path:
    """The file beside a prepared edition that says that it is damaged."""
    return folder.with_name(f"{folder.name}.damaged")
