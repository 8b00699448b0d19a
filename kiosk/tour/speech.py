"""A voice for the tour that says nothing: pictures are the same on a machine without sound, and nobody is disturbed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kiosk.ui.speech import Speech, Spoken
from kiosk.voice.player import Player
from kiosk.voice.saying import Saying
from kiosk.voice.sound import Sound


class TourPlayer(Player):
    """Keeps what it was given to say, and says it for as long as nobody lets it end.

    Attributes:
        heard: all it was given, in order.
        saying: what is being said.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard: list[Saying] = []
        self.saying: Saying | None = None

    def say(self, saying: Saying) -> None:
        """Note it."""
        self.heard.append(saying)
        self.saying = saying

    def hush(self) -> None:
        """Nothing is being said any more."""
        self.saying = None

    def end(self) -> None:
        """What is being said comes to its end."""
        self.saying = None
        self.ended.emit()

    def fail(self, why: str) -> None:
        """What is being said could not be heard."""
        self.saying = None
        self.failed.emit(why)


def speech_of(spoken: Spoken, languages: Iterable[str], player: Player | None = None) -> Speech:
    """What a machine has that has the voices of these languages, and a loudspeaker."""
    voices = frozenset(spoken.voice(language) for language in languages)
    return Speech(player=player or TourPlayer(), spoken=spoken, look=lambda: Sound(voices, device=True, clips=""))
