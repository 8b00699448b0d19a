"""The engine of Windows, reached through Qt, where Qt's module for it is part of the installation; else nothing.

Never run: there was no Windows to try it on. The module is not in our bundle (PySide6-Essentials has it not), so that
without somebody adding it a Windows kiosk has no button to listen.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import cast

from PySide6.QtCore import QLocale, QObject, Slot

from kiosk.voice.player import Player
from kiosk.voice.saying import USUAL_SPEED, Saying
from kiosk.voice.sound import SILENCE, Sound

ENGINE = "sapi"  # by name: what Qt takes first may be an engine that only pretends


def windows_player() -> Player:
    """Says things with the engine of Windows; nothing where Qt's module is not there."""
    speech = _module()
    return Player() if speech is None else _QtPlayer(speech)


def windows_sound() -> Sound:
    """The languages the engine has voices of, by their codes."""
    speech = _module()
    if speech is None or ENGINE not in speech.QTextToSpeech.availableEngines():
        return SILENCE
    locales = cast("list[QLocale]", speech.QTextToSpeech(ENGINE).availableLocales())
    return Sound(frozenset(locale.bcp47Name().partition("-")[0] for locale in locales), device=True, clips="")


def _module() -> ModuleType | None:
    try:
        return importlib.import_module("PySide6.QtTextToSpeech")
    except ImportError:
        return None


class _QtPlayer(Player):
    """One engine; the saying that runs is the one that was given last."""

    def __init__(self, speech: ModuleType, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states = speech.QTextToSpeech.State
        self._engine = speech.QTextToSpeech(ENGINE, self)
        self._engine.stateChanged.connect(self._note)
        self._saying = False

    def say(self, saying: Saying) -> None:
        """Say it in the language of its voice."""
        self.hush()
        self._saying = True
        self._engine.setLocale(QLocale(saying.voice))
        self._engine.setRate(max(-1.0, min(saying.speed / USUAL_SPEED - 1, 1.0)))
        self._engine.setVolume(min(saying.volume / 100, 1.0))
        self._engine.say(saying.words)

    def hush(self) -> None:
        """Stop at once."""
        self._saying = False
        self._engine.stop()

    @Slot()
    def _note(self) -> None:
        state = self._engine.state()
        if self._saying and state == self._states.Ready:
            self._saying = False
            self.ended.emit()
        elif self._saying and state == self._states.Error:
            self._saying = False
            self.failed.emit("ended")
