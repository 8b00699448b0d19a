"""What the interface is given to speak with: how a text is said, what says it, what this machine can say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.voice.player import Player
from kiosk.voice.sound import SILENCE, Sound

if TYPE_CHECKING:  # the first frame needs none of it
    from kiosk.prepared.spoken import SpokenBlock, SpokenPart


class Spoken(Protocol):
    """How texts are said, in every language of the edition."""

    def block(self, text: str, language: str) -> SpokenBlock:
        """The sentences of a text that a screen in that language shows."""

    def voice(self, language: str) -> str:
        """The name of the voice of a language; empty where none is right."""

    def clip(self, name: str) -> Path | None:
        """Where the recording of a name lies; None where it is not there."""

    def clip_of(self, section: str, language: str) -> str:
        """The name of the recording of a section, by its address; empty where there is none."""

    def is_recorded(self, language: str) -> bool:
        """Whether anything of a language was read aloud by a person."""


class Unspoken:
    """An edition that has no way to be said."""

    def block(self, text: str, language: str) -> SpokenBlock:
        from kiosk.prepared.spoken import SpokenBlock

        return SpokenBlock(text=text, sentences=())

    def voice(self, language: str) -> str:
        return ""

    def clip(self, name: str) -> Path | None:
        return None

    def clip_of(self, section: str, language: str) -> str:
        return ""

    def is_recorded(self, language: str) -> bool:
        return False


@dataclass(frozen=True, kw_only=True)
class Speech:
    """What speaking needs from outside.

    Attributes:
        look: finds out what this machine can say; called away from the screen.
    """

    player: Player = field(default_factory=Player)
    spoken: Spoken = field(default_factory=Unspoken)
    look: Callable[[], Sound] = lambda: SILENCE

    def voiced(self, parts: Iterable[SpokenPart], sound: Sound) -> list[tuple[str, str]]:
        """What voices say of parts, and which; nothing of those whose voice cannot be heard."""
        found = [(part.words, self.spoken.voice(part.language)) for part in parts]
        return [(words, voice) for words, voice in found if sound.has(voice)]
