"""One has the screen, one waits: what becomes of the screen when either of them ends, hangs or says nothing."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.exits import Exit
from kiosk.failure import Code
from kiosk.supervise.child import Child
from kiosk.supervise.limits import Limits
from kiosk.supervise.protocol import Told
from kiosk.supervise.supervisor import Commands
from tests.helpers.logged import Logged
from tests.supervise import fakes
from tests.supervise.fakes import child, watched


def _is_there(number: int) -> bool:
    return Path(f"/proc/{number}").exists()


def _finish(folder: Path, number: int) -> None:
    (folder / f"finish-{number}").touch()


def _told(folder: Path, number: int) -> str:
    file = folder / f"told-{number}"
    return file.read_text() if file.exists() else ""


def test_one_is_shown_and_another_waits() -> None:
    with watched(child(fakes.GOOD)) as it:
        shown, spare = it.shown(), it.spare()
        assert shown != spare
        assert it.supervisor.screen is not None
        assert it.supervisor.screen.number == shown, "the spare waits"


def test_a_visit_ends_with_its_process(tmp_path: Path) -> None:
    with watched(child(fakes.VISIT, tmp_path)) as it:
        first, second = it.shown(), it.spare()
        _finish(tmp_path, first)
        it.until("the spare has the screen", lambda s: s.screen is not None and s.screen.number == second)
        it.until("the first is gone", lambda _: not _is_there(first))
        assert it.spare() not in {first, second}
        assert _told(tmp_path, first) == ""


def test_without_a_spare_the_old_one_forgets_and_goes_at_the_first_occasion(tmp_path: Path, logged: Logged) -> None:
    logged.expect(Code.SPARE_LATE)
    with watched(child(fakes.VISIT, tmp_path)) as it:
        first = it.shown()
        _finish(tmp_path, first)
        it.until("it was told to forget", lambda _: _told(tmp_path, first) == "reset\n")
        assert it.shown() == first
        it.spare()
        it.until("it is asked to go when nobody is there", lambda _: _told(tmp_path, first) == "reset\nyield\n")


def test_what_a_library_prints_is_no_word() -> None:
    with watched(child(fakes.CHATTERS)) as it:
        assert it.shown() != it.spare()


def test_a_crash_is_mended_by_the_spare(logged: Logged) -> None:
    logged.expect(Code.VISIT_CRASHED)
    with watched(child(fakes.GOOD)) as it:
        first, second = it.shown(), it.spare()
        os.kill(first, 9)
        it.until("the spare has the screen", lambda s: s.screen is not None and s.screen.number == second)


def test_a_crash_without_a_spare_is_mended_at_once(logged: Logged) -> None:
    logged.expect(Code.VISIT_CRASHED)
    with watched(child(fakes.GOOD)) as it:
        os.kill(it.shown(), 9)
        it.until("the screen is seen to be empty", lambda s: s.screen is None)
        it.shown()


def test_what_draws_no_more_is_ended(logged: Logged) -> None:
    logged.expect(Code.VISIT_HUNG)
    with watched(child(fakes.GOOD)) as it:
        first, second = it.shown(), it.spare()
        it.later(it.limits.heart + 1)
        it.until("the spare has the screen", lambda s: s.screen is not None and s.screen.number == second)
        assert not _is_there(first)


def test_what_hears_nothing_any_more_is_killed(logged: Logged) -> None:
    logged.expect(Code.VISIT_HUNG)
    with watched(child(fakes.GOOD), first=child(fakes.DEAF)) as it:
        first = it.shown()
        it.spare()
        it.later(it.limits.heart + it.limits.abort + 1)
        it.until("it is gone", lambda _: not _is_there(first))
        it.shown()


def test_a_machine_that_stood_still_is_forgiven() -> None:
    with watched(child(fakes.GOOD)) as it:
        first = it.shown()
        it.now += 3600
        it.supervisor.turn(0)
        it.spare()
        assert it.shown() == first


def test_a_spare_that_is_never_ready_is_made_anew(logged: Logged) -> None:
    logged.expect(Code.SPARE_FAILED)
    limits = Limits(heart=1e9)
    with watched(child(fakes.GOOD), first=child(fakes.GOOD), limits=limits) as it:
        it.shown()
        it.supervisor._commands = Commands((), child(fakes.NEVER_READY), child(fakes.NEVER_READY), child(fakes.PLAIN))
        it.later(limits.settle)
        it.until("a spare is being made", lambda s: s.spare is not None)
        slow = it.supervisor.spare
        assert slow is not None
        it.later(limits.start + 1)
        it.until("it is given up", lambda s: s.spare is not slow)
        assert not _is_there(slow.number)


@pytest.mark.parametrize("spare", [fakes.CRASHES_AT_GO, fakes.NEVER_DRAWS, fakes.OUTDATED_AT_GO])
def test_a_spare_that_cannot_take_the_screen_leaves_it_to_the_old_one(
    tmp_path: Path, logged: Logged, spare: str
) -> None:
    logged.expect(Code.SPARE_LATE, *([] if spare == fakes.OUTDATED_AT_GO else [Code.SPARE_FAILED]))
    with watched(child(spare), first=child(fakes.VISIT, tmp_path)) as it:
        first = it.shown()
        it.spare()
        _finish(tmp_path, first)
        it.until("it goes", lambda s: s.spare is None or s.spare.going_since is not None)
        if spare == fakes.NEVER_DRAWS:
            it.later(it.limits.show + 1)
        it.until("the old one forgets", lambda _: _told(tmp_path, first).startswith("reset\n"))
        assert it.shown() == first


def test_a_new_edition_reaches_a_screen_at_rest() -> None:
    """The spare sees it, and ends; the next one is made from it, and what is shown yields."""
    outdated = 'say("ready"); time.sleep(0.01); os._exit(8)'
    with watched(child(fakes.GOOD), first=child(fakes.GOOD)) as it:
        first = it.shown()
        good = it.supervisor._commands
        it.supervisor._commands = Commands((), child(outdated), child(outdated), good.plain)
        it.later(it.limits.settle)
        it.until("a spare is made", lambda s: s.spare is not None)
        it.supervisor._commands = good
        it.until("a newer one is shown", lambda s: s.screen is not None and s.screen.number != first and s.screen.shown)


def test_crashes_without_an_end_lead_to_the_plain_page_and_back(tmp_path: Path, logged: Logged) -> None:
    logged.expect(Code.VISIT_CRASHED, Code.CRASH_LOOP)
    with watched(child(fakes.CRASHES_WHEN_SHOWN)) as it:
        for _ in range(100):
            if it.supervisor.plain:
                break
            it.supervisor.turn(0.05)
            it.later(0.5)
        it.plain()
        crashed = len(logged.lines(Code.VISIT_CRASHED))
        assert crashed == it.limits.crashes
        assert it.now - 1000 < 60, "the plain page is there within a minute"

        it.later(it.limits.heart / 2)  # nothing is tried for a while
        assert len(logged.lines(Code.VISIT_CRASHED)) == crashed
        it.supervisor._limits = Limits(heart=1e9)  # this page draws no more: it is a fake one
        it.supervisor._commands = Commands((), child(fakes.GOOD), child(fakes.GOOD), child(fakes.PLAIN))
        it.later(it.limits.retry)
        it.shown()


def test_a_kiosk_that_cannot_start_shows_the_plain_page(logged: Logged) -> None:
    logged.expect(Code.SPARE_FAILED)
    with watched(child(fakes.CRASHES_AT_START)) as it:
        it.until("it failed", lambda _: bool(logged.lines(Code.SPARE_FAILED)))
        it.later(it.limits.empty)
        it.plain()


def test_a_kiosk_that_starts_slowly_shows_the_plain_page_meanwhile() -> None:
    slow = f'until("go")\n{fakes.GOOD}'
    with watched(child(slow)) as it:
        it.later(it.limits.empty)
        it.plain()
        plain, spare = it.supervisor.screen, it.supervisor.spare
        assert plain is not None
        assert spare is not None
        spare.tell(Told.GO)
        assert it.shown() == spare.number
        it.until("the plain page is gone", lambda _: not _is_there(plain.number))


def test_where_nothing_can_be_shown_it_ends_and_says_so(logged: Logged) -> None:
    logged.expect(Code.VISIT_CRASHED, Code.SPARE_FAILED)
    with watched(child(fakes.CRASHES_AT_START), plain=child("os._exit(1)")) as it:
        for _ in range(1000):
            if it.supervisor.ended is not None:
                break
            it.supervisor.turn(0.05)
            it.later(1)
        assert it.supervisor.ended is Exit.NO_SCREEN


def test_staff_end_it_for_good() -> None:
    with watched(child(fakes.ENDED_BY_STAFF)) as it:
        it.until("it ended", lambda s: s.ended is not None)
        assert it.supervisor.ended is Exit.STAFF_ENDED


def test_staff_have_every_process_made_anew(tmp_path: Path) -> None:
    """It is no crash: nothing is logged, and the spare that was made before goes too."""
    with watched(child(fakes.RESTARTED_BY_STAFF, tmp_path)) as it:
        before = it.shown()
        _finish(tmp_path, before)
        it.until("another has the screen", lambda s: s.screen is not None and s.screen.number != before)
        assert not it.supervisor.plain
        it.until("the first is gone", lambda _: not _is_there(before))
        assert it.spare() != it.shown()


def test_at_the_end_no_process_is_left() -> None:
    with watched(child(fakes.GOOD)) as it:
        numbers = [it.shown(), it.spare()]
    assert not any(_is_there(number) for number in numbers)


def test_what_an_empty_screen_waits_for_does_not_stand_back(logged: Logged, monkeypatch: pytest.MonkeyPatch) -> None:
    logged.expect(Code.VISIT_CRASHED, Code.SPARE_FAILED)
    made: list[str] = []
    with watched(child(fakes.GOOD)) as it:
        start = it.supervisor._start

        def noted(command: Sequence[str], now: float) -> Child:
            made.append(command[-1])
            return start(command, now)

        monkeypatch.setattr(it.supervisor, "_start", noted)
        it.supervisor._commands = Commands(*(child(fakes.GOOD, part) for part in ("first", "visit", "spare", "plain")))
        first = it.shown()
        os.kill(it.spare(), 9)
        it.until("the spare is gone", lambda s: s.spare is None)
        os.kill(first, 9)
        it.until("another is shown", lambda s: s.screen is not None and s.screen.number != first and s.screen.shown)
    assert made == ["spare", "visit"]


def test_what_a_crashed_child_started_goes_with_it(tmp_path: Path, logged: Logged) -> None:
    """Though it holds the output of the one that is gone."""
    logged.expect(Code.VISIT_CRASHED)
    with watched(child(fakes.STARTS_ANOTHER, tmp_path)) as it:
        number = it.shown()
        other = int((tmp_path / f"other-{number}").read_text())
        assert _runs(other)
        os.kill(number, signal.SIGKILL)
        it.until("both are gone", lambda s: not _runs(other) and (s.screen is None or s.screen.number != number))


def test_at_the_end_nothing_is_left_that_a_child_started(tmp_path: Path) -> None:
    with watched(child(fakes.STARTS_ANOTHER, tmp_path)) as it:
        other = int((tmp_path / f"other-{it.shown()}").read_text())
    for _ in range(fakes.TURNS):  # it was killed; the system takes its time
        if not _runs(other):
            return
        time.sleep(0.05)
    raise AssertionError("it is still there")


def _runs(number: int) -> bool:
    """A process that is dead and that nobody collects does not."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
