"""Where everything asks about a language: one record a file, `data/<code>.toml`, read when it is first asked for."""

from __future__ import annotations

import gzip
import tomllib
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.errors import ResourceError
from kiosk.languages.record import LanguageRecord, Speech

DATA = Path(__file__).parent / "data"
NAMES = DATA / "known" / "names.txt"


class Registry:
    """The languages of a folder of records.

    Attributes:
        folder: holds one `<code>.toml` a language.
    """

    def __init__(self, folder: Path = DATA) -> None:
        self.folder = folder
        self._read: dict[str, LanguageRecord] = {}
        self._vowelled: dict[str, tuple[str, ...]] = {}

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The languages that have a record, in the order of their codes."""
        return tuple(sorted(file.stem for file in self.folder.glob("*.toml")))

    def get(self, code: str) -> LanguageRecord | None:
        """What is known about a language; None when it has no record.

        Raises:
            ResourceError: its record is damaged.
        """
        if code not in self.codes:
            return None
        if code not in self._read:
            self._read[code] = self._record(self.folder / f"{code}.toml")
        return self._read[code]

    def __getitem__(self, code: str) -> LanguageRecord:
        """What is known about a language that is sure to have a record; KeyError if it has none."""
        record = self.get(code)
        if record is None:
            raise KeyError(code)
        return record

    def speech(self, code: str) -> Speech:
        """How a language is said; nothing is known of one without a record.

        Raises:
            ResourceError: its record is damaged.
        """
        record = self.get(code)
        return record.speech if record else Speech()

    def records(self) -> dict[str, LanguageRecord]:
        """Code → record of every language."""
        return {code: self[code] for code in self.codes}

    @cached_property
    def joiners(self) -> frozenset[str]:
        """The characters nobody sees that some language cannot be written without."""
        return frozenset("".join(record.characters.joiners or "" for record in self.records().values()))

    def known_words(self, code: str) -> bytes:
        """The everyday words of a language, one a line; empty when its record names no list.

        Raises:
            ResourceError: the list cannot be read.
        """
        name = self[code].search.known_words
        if not name:
            return b""
        try:
            return gzip.decompress((self.folder / name).read_bytes())
        except (OSError, EOFError) as error:
            raise ResourceError(f"{self.folder / name}: cannot be read ({error}); install the program again") from error

    def vowelled(self, code: str) -> tuple[str, ...]:
        """Sentences of a language with the vowel signs that its texts leave out: those of the interface and of dates.

        Raises:
            ResourceError: the list cannot be read.
        """
        if not self[code].speech.vowels:
            return ()
        if code not in self._vowelled:
            file = self.folder / "vowels" / f"{code}.txt"
            try:
                self._vowelled[code] = tuple(file.read_text(encoding="utf-8").splitlines())
            except (OSError, ValueError) as error:
                raise ResourceError(f"{file}: cannot be read ({error}); install the program again") from error
        return self._vowelled[code]

    def names(self) -> bytes:
        """Names of people, places and firms, folded as the search does, one a line; the same in every language.

        Raises:
            ResourceError: the list cannot be read.
        """
        try:
            return NAMES.read_bytes()
        except OSError as error:
            raise ResourceError(f"{NAMES}: cannot be read ({error}); install the program again") from error

    def _record(self, file: Path) -> LanguageRecord:
        try:
            return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), LanguageRecord)
        except (OSError, ValueError) as error:  # of TOML, UTF-8 and msgspec too
            raise ResourceError(f"{file}: cannot be read ({error}); mend it or install the program again") from error


LANGUAGES = Registry()
