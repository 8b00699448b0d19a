"""Nobody guesses the PIN: not by trying often, not by pulling the plug, not by setting the clock."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.failure import Code
from kiosk.staff import durable
from kiosk.staff.door import RESET_FILE, At, Door, Stands
from kiosk.staff.pin import FILE as PIN_FILE
from kiosk.staff.pin import Pin, fault_of
from kiosk.staff.tries import FILE as TRIES_FILE
from kiosk.staff.tries import FREE, LONGEST_SECONDS, Tries, wait_after
from tests.helpers.logged import Logged

RIGHT, WRONG = "48151623", "90909090"
MONTH = 30 * 24 * 3600.0


class _Clock:
    """Seconds since the machine was started."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of the right PIN."""
    folder = tmp_path_factory.mktemp("pin")
    Pin(folder).set(RIGHT)
    return (folder / PIN_FILE).read_bytes()


@pytest.fixture
def folder(tmp_path: Path, kept: bytes) -> Path:
    durable.put(tmp_path / PIN_FILE, kept)
    return tmp_path


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of tries in a test: only this once the PIN is compared without its hash."""
    monkeypatch.setattr(Pin, "matches", lambda self, pin: pin == RIGHT)


def _fail(door: Door, times: int) -> Stands:
    return [door.try_pin(WRONG) for _ in range(times)][-1]


def test_the_right_pin_opens_and_a_wrong_one_does_not(folder: Path, clock: _Clock) -> None:
    door = Door(folder, clock)
    assert door.look() == Stands(At.ASKS)
    assert door.try_pin(WRONG) == Stands(At.WRONG, wrong=1)
    assert door.try_pin(RIGHT) == Stands(At.OPEN, wrong=1), "staff see how often somebody else tried"
    assert door.look() == Stands(At.ASKS), "a right one makes the wrong ones good"


def test_without_a_pin_nothing_opens(tmp_path: Path) -> None:
    door = Door(tmp_path / "nothing")
    assert door.try_pin("") == door.look() == Stands(At.UNSET)


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"$argon2id$v=19$nonsense", b"48151623"])
def test_a_damaged_hash_opens_nothing(folder: Path, text: bytes) -> None:
    (folder / PIN_FILE).write_bytes(text)
    assert Door(folder).try_pin(RIGHT).at is At.WRONG


def test_what_is_kept_is_a_slow_hash_that_its_owner_alone_can_read(folder: Path) -> None:
    file = folder / PIN_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text().startswith("$argon2id$v=19$m=65536,t=3,p=4$"), "RFC 9106, second choice"
    assert RIGHT not in file.read_text()


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12a456", "١٢٣٤٥٦", "000000", "123456", "987654"])
def test_what_anybody_tries_first_and_what_has_no_keys_is_no_pin(pin: str) -> None:
    assert fault_of(pin)
    assert not fault_of(RIGHT)


def test_nobody_has_more_than_731_tries_in_thirty_days(folder: Path, clock: _Clock, quick: None) -> None:
    door, begun, tries = Door(folder, clock), clock.now, 0
    while True:
        clock.now += door.look().seconds
        if clock.now - begun > MONTH:
            break
        assert door.try_pin(WRONG).at is At.WRONG
        tries += 1
    assert 700 < tries <= 731


def test_before_the_wait_is_over_even_the_right_pin_is_no_try(folder: Path, clock: _Clock, quick: None) -> None:
    door = Door(folder, clock)
    assert _fail(door, FREE) == Stands(At.WRONG, 30.0, FREE)
    clock.now += 29
    assert door.try_pin(RIGHT) == Stands(At.WAITS, 1.0, FREE)
    clock.now += 1
    assert door.try_pin(RIGHT).at is At.OPEN


def test_a_wait_outlives_the_process_and_begins_anew_with_the_machine(folder: Path, clock: _Clock, quick: None) -> None:
    _fail(Door(folder, clock), FREE)
    assert Door(folder, clock).look().seconds == 30.0
    clock.now = 10.0  # the machine was started ten seconds ago
    assert Door(folder, clock).look().seconds == 20.0


@given(
    wrong=st.integers(0, 2000),
    at=st.floats(0, 1e8),
    off=st.floats(0, 1e8),
    up=st.floats(0, 1e8),
    restarts=st.booleans(),
)
def test_a_wait_is_never_shorter_than_it_was_meant(
    wrong: int, at: float, off: float, up: float, restarts: bool
) -> None:
    """Whatever time the machine was off, and wherever its own clock began anew."""
    really_passed = off + up if restarts else up
    told = Tries(wrong, at).wait(up if restarts else at + up)
    assert told >= wait_after(wrong) - really_passed - 1e-6 * (at + up)
    assert told <= LONGEST_SECONDS


def test_the_clock_on_the_wall_is_never_asked(folder: Path, monkeypatch: pytest.MonkeyPatch, quick: None) -> None:
    door = Door(folder)
    _fail(door, FREE)
    monkeypatch.setattr("time.time", lambda: 4e9)
    assert 29 < door.look().seconds <= 30


@pytest.mark.parametrize("moment", ["write", "matches"])
def test_a_power_cut_makes_no_try_undone(
    folder: Path, clock: _Clock, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """Cut before the count is on the disk, nothing was compared; cut after it, it counts."""
    compared: list[str] = []

    class Cut(BaseException):
        pass

    def cut(*_: object) -> bool:
        raise Cut

    def compare(_: Pin, pin: str) -> bool:
        compared.append(pin)
        return cut()

    monkeypatch.setattr(Pin, "matches", compare)
    if moment == "write":
        monkeypatch.setattr("os.fsync", cut)
    with pytest.raises(Cut):
        Door(folder, clock).try_pin(RIGHT)
    monkeypatch.undo()
    assert (Door(folder, clock).look().wrong, bool(compared)) == ((0, False) if moment == "write" else (1, True))


def test_where_the_count_cannot_be_written_no_try_is_taken(
    folder: Path, clock: _Clock, monkeypatch: pytest.MonkeyPatch, logged: Logged
) -> None:
    logged.expect(Code.PIN_UNUSABLE)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    monkeypatch.setattr(Pin, "matches", lambda self, pin: pytest.fail("it was compared"))
    assert Door(folder, clock).try_pin(RIGHT) == Stands(At.UNUSABLE)


@pytest.mark.parametrize("text", [b"", b"{", b'{"wrong": "3"}', b'{"wrong": 0, "at": 0, "more": 1}', b"\xff"])
def test_a_damaged_count_begins_the_longest_wait(
    folder: Path, clock: _Clock, text: bytes, logged: Logged, quick: None
) -> None:
    logged.expect(Code.PIN_UNUSABLE)
    (folder / TRIES_FILE).write_bytes(text)
    assert Door(folder, clock).try_pin(RIGHT).seconds == LONGEST_SECONDS
    clock.now += LONGEST_SECONDS
    assert Door(folder, clock).try_pin(RIGHT).at is At.OPEN


def test_the_administrator_ends_the_wait_with_a_file_that_works_once(folder: Path, clock: _Clock, quick: None) -> None:
    door = Door(folder, clock)
    _fail(door, FREE)
    (folder / RESET_FILE).touch()
    assert door.look() == Stands(At.ASKS)
    assert not (folder / RESET_FILE).exists()
    assert _fail(door, FREE).seconds == 30.0


def test_kill_9_in_the_middle_of_a_try_counts_it(folder: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from kiosk.staff.door import Door; from kiosk.staff.pin import Pin\n"
        "Pin.matches = lambda self, pin: os.kill(os.getpid(), signal.SIGKILL)\n"
        "Door(Path(sys.argv[1])).try_pin(sys.argv[2])"
    )
    seen = []
    for _ in range(FREE + 2):
        subprocess.run([sys.executable, "-c", code, str(folder), WRONG], check=False)
        seen.append(Door(folder).look())
    assert [stands.wrong for stands in seen] == [1, 2, 3, 4, FREE, FREE, FREE], "then nobody may try"
    assert seen[-1].at is At.WAITS
