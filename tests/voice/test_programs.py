"""A child a sentence: what it is told, when it is silent, and that none is ever left."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.edition.opus import MAX_SECONDS
from kiosk.voice.programs import Programs
from kiosk.voice.saying import Saying

from .programs import ENDS, FAILS, STAYS, FakePrograms, is_process

WORDS = "There may still be time. Go to your lawyer today."
SWITCHES = 200
PATIENCE_MS = 60_000
CHILD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kiosk.voice.programs import Programs
from kiosk.voice.saying import Saying
application = QCoreApplication([])
programs = Programs(lambda: 0.0)
programs.say(Saying("Somebody listens.", "en-gb"))
while not list(Path(sys.argv[1]).glob("*.heard")):
    application.processEvents()
print(next(Path(sys.argv[1]).glob("*.heard")).stem, flush=True)
"""


@pytest.fixture
def fakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakePrograms:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return FakePrograms(folder)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A recording; its name says which page it reads, and nobody but us may learn that."""
    path = tmp_path / "trafficking.opus"
    path.write_text("sound")
    return path


@pytest.fixture
def programs(fakes: FakePrograms, qtbot: QtBot) -> Iterator[Programs]:
    """An engine whose every sentence lasts a minute by its clock."""
    minutes = itertools.count(step=60)
    made = Programs(lambda: float(next(minutes)))
    yield made
    made.close()
    assert fakes.running() == set()


def test_words_go_in_by_standard_input_and_never_as_an_argument(
    programs: Programs, fakes: FakePrograms, qtbot: QtBot
) -> None:
    fakes.install("espeak-ng", ENDS)
    with qtbot.waitSignal(programs.ended, timeout=PATIENCE_MS):
        programs.say(Saying(WORDS, "en-gb", speed=180, volume=50))
    assert fakes.heard() == [WORDS]
    assert fakes.arguments() == ["-v en-gb -s 180 -a 50 --stdin"]


def test_a_recording_is_played_without_naming_the_page_it_reads(
    programs: Programs, fakes: FakePrograms, qtbot: QtBot, clip: Path
) -> None:
    fakes.install("paplay", ENDS)
    with qtbot.waitSignal(programs.ended, timeout=PATIENCE_MS):
        programs.say(Saying("", "", volume=50, clip=clip, way="server"))
    assert fakes.heard() == ["sound"]
    assert fakes.arguments() == ["--volume=32768 /dev/stdin"]


DECODES = "exec cat {notes}/*.words"


def test_without_a_sound_server_a_recording_is_decoded_for_the_card(
    programs: Programs, fakes: FakePrograms, qtbot: QtBot, clip: Path
) -> None:
    fakes.install("opusdec", DECODES.format(notes=fakes.notes))
    fakes.install("aplay", ENDS)
    with qtbot.waitSignal(programs.ended, timeout=PATIENCE_MS):
        programs.say(Saying("", "", volume=50, clip=clip, way="card"))
    assert fakes.heard() == ["sound", "sound"], "decoded, then played"
    assert set(fakes.arguments()) == {"--quiet --force-wav --gain -6 - -", "--quiet -"}


def test_both_programs_of_a_recording_are_killed(
    programs: Programs, fakes: FakePrograms, qtbot: QtBot, clip: Path
) -> None:
    fakes.install("opusdec", STAYS)
    fakes.install("aplay", STAYS)
    programs.say(Saying("", "", clip=clip, way="card"))
    qtbot.waitUntil(lambda: len(fakes.running()) == 2, timeout=PATIENCE_MS)
    programs.hush()
    qtbot.waitUntil(lambda: programs.alive == 0 and not fakes.running(), timeout=PATIENCE_MS)


def test_a_recording_that_cannot_be_decoded_is_told(
    programs: Programs, fakes: FakePrograms, qtbot: QtBot, clip: Path
) -> None:
    fakes.install("opusdec", FAILS)
    fakes.install("aplay", f"test -s {fakes.notes}/$$.words")
    with qtbot.waitSignal(programs.failed, timeout=PATIENCE_MS) as told:
        programs.say(Saying("", "", clip=clip, way="card"))
    assert told.args == ["ended"]


def test_what_hangs_is_given_up_and_told(
    programs: Programs, fakes: FakePrograms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is asked whether they are still there while something is said: it must not be said for ever."""
    monkeypatch.setattr(Saying, "most_seconds", 0.05)
    fakes.install("espeak-ng", STAYS)
    with qtbot.waitSignal(programs.failed, timeout=PATIENCE_MS) as told:
        programs.say(Saying(WORDS, "en-gb"))
    assert told.args == ["stuck"]
    qtbot.waitUntil(lambda: programs.alive == 0, timeout=PATIENCE_MS)


@pytest.mark.parametrize("words", ["Yes.", "word " * 100])
def test_no_sentence_is_given_up_that_a_slow_voice_still_says(words: str) -> None:
    assert Saying(words, "en-gb").most_seconds > 4 * len(words) / 14
    assert Saying("", "", clip=Path("a.opus")).most_seconds > MAX_SECONDS


def test_to_be_silent_the_child_is_killed_and_nothing_more_is_said_of_it(
    programs: Programs, fakes: FakePrograms, qtbot: QtBot
) -> None:
    fakes.install("espeak-ng", STAYS)
    told: list[str] = []
    programs.ended.connect(lambda: told.append("ended"))
    programs.failed.connect(told.append)
    programs.say(Saying(WORDS, "en-gb"))
    qtbot.waitUntil(lambda: bool(fakes.heard()), timeout=PATIENCE_MS)
    programs.hush()
    qtbot.waitUntil(lambda: not fakes.running(), timeout=PATIENCE_MS)
    assert (told, programs.alive) == ([], 0)


def test_two_hundred_switches_leave_no_process(programs: Programs, fakes: FakePrograms, qtbot: QtBot) -> None:
    fakes.install("espeak-ng", STAYS)
    for number in range(SWITCHES):
        programs.say(Saying(f"Sentence {number}.", "en-gb"))
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: f"Sentence {SWITCHES - 1}." in fakes.heard(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: programs.alive == 1, timeout=PATIENCE_MS)
    assert len(fakes.running()) == 1
    programs.hush()
    qtbot.waitUntil(lambda: not fakes.running(), timeout=PATIENCE_MS)


@pytest.mark.parametrize(("then", "why"), [(FAILS, "ended"), (ENDS, "unheard")])
def test_what_cannot_have_been_heard_is_a_failure(fakes: FakePrograms, qtbot: QtBot, then: str, why: str) -> None:
    """Without a sound card espeak-ng ends at once, and says that all is well."""
    fakes.install("espeak-ng", then)
    still = Programs(lambda: 0.0)
    with qtbot.waitSignal(still.failed, timeout=PATIENCE_MS) as failed:
        still.say(Saying(WORDS, "en-gb"))
    assert failed.args == [why]
    still.close()


def test_a_program_that_is_not_there_is_a_failure(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    nobody = Programs(lambda: 0.0)
    with qtbot.waitSignal(nobody.failed, timeout=PATIENCE_MS) as failed:
        nobody.say(Saying(WORDS, "en-gb"))
    assert failed.args == ["missing"]
    nobody.close()


@pytest.mark.parametrize("end", ["os._exit(0)", "os.kill(os.getpid(), 9)"], ids=["ended", "killed"])
def test_the_child_goes_with_whoever_started_it(fakes: FakePrograms, qtbot: QtBot, end: str) -> None:
    fakes.install("espeak-ng", STAYS)
    command = [sys.executable, "-c", CHILD + end, str(fakes.notes)]
    number = int(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    qtbot.waitUntil(lambda: not is_process(number), timeout=PATIENCE_MS)
