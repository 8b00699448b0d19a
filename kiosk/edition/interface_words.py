"""What is known about the words of the interface itself, which stand in catalogs of Qt Linguist.

Each message of a catalog carries its English, so a translation cannot be made from another; who made it and who
reviewed it stands in `translators.toml` beside them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree as ET

import msgspec

from kiosk.edition.records.articles import Review
from kiosk.edition.records.base import Record
from kiosk.edition.translation import State, words_hash
from kiosk.errors import ResourceError

SOURCE_LANGUAGE = "en"
TRANSLATORS = "translators.toml"
_GONE = {"vanished", "obsolete"}


class Translator(Record, frozen=True):
    """Who made the words of a language; a review is void when `words` is no longer the hash of its catalog."""

    translation: Literal["machine", "person"] = "machine"
    reviewed: Review | None = None


class Message(msgspec.Struct, frozen=True):
    """One message of a catalog; a plural has several forms."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


class InterfaceWords:
    """The words of the interface in all languages; a catalog is opened only when it was reviewed.

    Raises:
        ResourceError: `translators.toml` is damaged.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        file = folder / TRANSLATORS
        try:
            found = tomllib.loads(file.read_text(encoding="utf-8"))
            self._translators = msgspec.convert(found, dict[str, Translator])
        except (OSError, ValueError) as error:  # of TOML, UTF-8 and msgspec too
            raise ResourceError(f"{file}: cannot be read ({error}); install the program again") from error

    def state(self, language: str) -> State:
        """What is known about the words of the interface in a language."""
        if language == SOURCE_LANGUAGE:
            return "original"
        translator = self._translators.get(language, Translator())
        review = translator.reviewed
        return "reviewed" if review and review.hash == self.hash(language) else translator.translation

    def hash(self, language: str) -> str:
        """The hash of all words of a catalog; empty when it cannot be read."""
        try:
            messages = list(self.messages(language))
        except (OSError, ET.ParseError):
            return ""
        return words_hash("\n".join("\n".join((one.context, one.source, *one.forms)) for one in messages))

    def messages(self, language: str) -> Iterator[Message]:
        """The messages of a catalog that are still in use.

        Raises:
            OSError, ParseError: it cannot be read.
        """
        root = ET.parse(self.folder / f"kiosk_{language}.ts").getroot()  # noqa: S314 - a file of the program
        for context in root.iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") not in _GONE:
                    yield Message(
                        context=context.findtext("name", ""),
                        source=message.findtext("source", ""),
                        forms=tuple(form.text or "" for form in translation.iter("numerusform"))
                        or (translation.text or "",),
                        finished=translation.get("type") is None,
                    )
