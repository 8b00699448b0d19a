"""What this machine can say: which voices there are, whether something answers that can be heard.

It is looked up away from the screen, by asking programs; each is given a few seconds.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.voice.saying import Way

ENGINE = "espeak-ng"
CLIP_PLAYER = "paplay"
DECODER, CARD_PLAYER = "opusdec", "aplay"  # where there is no sound server, as in the service of a kiosk
DEVICES = Path("/dev/snd")  # not /proc/asound, which the sandbox of the service hides
PATIENCE_SECONDS = 5.0
_NO_SINKS = ("auto_null", "n/a", "")  # what a sound server has where there is no card

Ask = Callable[[Sequence[str]], str]


@dataclass(frozen=True)
class Sound:
    """What can be heard.

    Attributes:
        voices: their names, as the engine is told them.
        device: something answers that plays sound.
        clips: how recordings can be heard.
    """

    voices: frozenset[str]
    device: bool
    clips: Way

    @property
    def why(self) -> str:
        """What keeps it silent: `engine`, `device`, or empty."""
        if not self.voices:
            return "engine"
        return "" if self.device else "device"

    def has(self, voice: str) -> bool:
        """Whether a voice of this name can be heard."""
        return self.device and voice in self.voices


SILENCE = Sound(frozenset(), device=False, clips="")


def look(ask: Ask | None = None, devices: Path = DEVICES) -> Sound:
    """What this machine can say now; it takes as long as the programs that are asked.

    Args:
        ask: runs a program and gives what it prints, nothing where it fails.
        devices: the folder of the sound cards.
    """
    ask = ask or _printed
    server, card = _has_sink(ask(("pactl", "info"))), any(devices.glob("pcmC*p"))
    way: Way = ""
    if server and _are_there(CLIP_PLAYER):
        way = "server"
    elif card and _are_there(DECODER, CARD_PLAYER):
        way = "card"
    return Sound(voices=voices_in(ask((ENGINE, "--voices"))), device=server or card, clips=way)


def voices_in(listed: str) -> frozenset[str]:
    """The names of the voices in what `espeak-ng --voices` prints: own names and other languages they stand for."""
    names = set()
    for line in listed.splitlines()[1:]:
        fields = line.split()
        if len(fields) > 1:
            names |= {fields[1], *(other.strip("(") for other in fields[5:] if other.startswith("("))}
    return frozenset(names)


def _are_there(*programs: str) -> bool:
    return all(shutil.which(program) for program in programs)


def _has_sink(info: str) -> bool:
    for line in info.splitlines():
        name, _, value = line.partition(":")
        if name == "Default Sink":
            return value.strip() not in _NO_SINKS
    return False


def _printed(command: Sequence[str]) -> str:
    import subprocess  # needed after the first frame, by the thread that looks

    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
