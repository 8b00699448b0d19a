"""Says one text: its sentences, and the parts of each, one after the other; a newer text takes its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.speech import Speech
from kiosk.voice.saying import Saying
from kiosk.voice.sound import Sound


class Speaker(QObject):
    """Speaks as long as it has something to say; `failed` tells why nobody can have heard it."""

    failed = Signal(str)

    def __init__(self, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._waiting: list[Saying] = []
        self._speaking = False
        speech.player.ended.connect(self._go_on)
        speech.player.failed.connect(self._note_silence)

    def say(self, texts: list[tuple[str, str]], sound: Sound) -> None:
        """Say texts, each in its language; what has no voice there is left out.

        Args:
            texts: words as they are shown, and the code of their language.
        """
        self._speech.player.give_turn(self._lose)
        self._waiting = [saying for text, language in texts for saying in self._sayings(text, language, sound)]
        self._speaking = True
        self._go_on()

    def hush(self) -> None:
        """Be silent, where it is this that speaks."""
        if self._speaking:
            self._lose()
            self._speech.player.hush()

    def _lose(self) -> None:
        """Somebody else speaks now."""
        self._speaking = False
        self._waiting = []

    def _sayings(self, text: str, language: str, sound: Sound) -> list[Saying]:
        spoken = self._speech.spoken
        parts = [part for sentence in spoken.block(text, language).sentences for part in sentence.parts]
        return [Saying(words, voice) for words, voice in self._speech.voiced(parts, sound)]

    @Slot()
    def _go_on(self) -> None:
        if not self._speaking:
            return
        if self._waiting:
            self._speech.player.say(self._waiting.pop(0))
        else:
            self._speaking = False

    @Slot(str)
    def _note_silence(self, why: str) -> None:
        if self._speaking:
            self._lose()
            self.failed.emit(why)
