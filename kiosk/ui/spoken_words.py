"""How what a screen shows is said: as the edition says it, else by what is known of the language alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import log
from kiosk.errors import KioskError
from kiosk.failure import Code, Failure
from kiosk.languages.registry import LANGUAGES

if TYPE_CHECKING:  # the first frame needs none of it
    from kiosk.prepared.spoken import SpokenBlock, SpokenEdition


class SpokenWords:
    """The spoken words of an edition, each language read when something of it is first to be said.

    Args:
        read: reads the spoken words of a language.
        recording: gives the file of a recording, whole.
    """

    def __init__(self, read: Callable[[str], SpokenEdition], recording: Callable[[str], Path]) -> None:
        self._read = read
        self._recording = recording
        self._editions: dict[str, SpokenEdition | None] = {}
        self._clips: dict[str, Path | None] = {}

    def block(self, text: str, language: str) -> SpokenBlock:
        """The sentences of a text that a screen in that language shows."""
        from kiosk.spoken import say

        edition = self._edition(language)
        return (edition and edition.block(text)) or say(text, language)

    def voice(self, language: str) -> str:
        """The name of the voice of a language; empty where none is right."""
        record = LANGUAGES.get(language)
        return (record.speech.voice or "") if record else ""

    def clip(self, name: str) -> Path | None:
        """Where the recording of a name lies; None where it is missing or damaged, which is looked at once."""
        if name not in self._clips:
            try:
                self._clips[name] = self._recording(name)
            except (KioskError, OSError) as error:
                log.note_failure(Failure.of(Code.EDITION_DAMAGED, error))
                self._clips[name] = None
        return self._clips[name]

    def clip_of(self, section: str, language: str) -> str:
        """The name of the recording of a section, by its address; empty where there is none."""
        edition = self._edition(language)
        return edition.clips.get(section, "") if edition else ""

    def is_recorded(self, language: str) -> bool:
        """Whether anything of a language was read aloud by a person."""
        edition = self._edition(language)
        return bool(edition and edition.clips)

    def _edition(self, language: str) -> SpokenEdition | None:
        if language not in self._editions:
            try:
                self._editions[language] = self._read(language)
            except (KioskError, OSError) as error:
                log.note_failure(Failure.of(Code.EDITION_DAMAGED, error, language))
                self._editions[language] = None
        return self._editions[language]
