"""`python -m tests.soak [NAME …] [--trials N]`: long trials, each with its control, and a table of them at the end."""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import paths
from tests.soak import canary, flat, handover, hangs, pins
from tests.soak.edition import bundled_edition
from tests.soak.trial import WITHOUT_SPARES, trial

SEED = 20261130
LATEST_SECONDS = 32.0  # 15 and 2 to be noticed and ended, 10 until something is shown, 5 for a busy machine
EVENTS_OF_A_SEED = 10_000
LEAKED_BYTES = 100  # with those of the object that holds them, more than twice what may stay
LEAKS_FOR = 1  # as long as the run itself
HANGS_SECONDS = 7_200  # a robot that takes longer hangs


@dataclass(frozen=True)
class Row:
    """What came of one promise.

    Attributes:
        control: what came of the same with something broken.
        caught: it was found there.
    """

    promise: str
    trials: int
    failures: int
    figures: str
    control: str
    caught: bool

    @property
    def well(self) -> bool:
        """It was kept, and what was broken was found."""
        return not self.failures and self.caught


def run_canary(visits: int) -> Iterator[Row]:
    """Whether nothing of any visit was left, and something was where it is forgotten in place, or written down."""
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), cache=paths.cache()) as kiosk:
        found = [canary.visit(kiosk, chance) for _ in range(visits)]
    with (
        tempfile.TemporaryDirectory() as folder,
        trial(Path(folder), limits=WITHOUT_SPARES, cache=paths.cache()) as kiosk,
    ):
        kept = max(canary.visit_in_place(kiosk, chance).memory for _ in range(5))
        written = canary.write_down(kiosk, chance)
    seen = sum(one.before for one in found) / len(found)
    in_memory = sum(bool(one.memory) or not one.before for one in found)
    in_files = sum(bool(one.files) for one in found)
    told = f"{kept} copies where it is forgotten in place"
    yield Row("nothing of a visit is left in memory", visits, in_memory, f"{seen:.0f} copies before", told, kept > 0)
    told = f"{written} with what was written down"
    yield Row("nothing of a visit is left in files", visits, in_files, "–", told, written > 0)


def run_hangs(trials: int) -> Iterator[Row]:
    """Whether every hang and crash was followed by another visit in time, and nothing where nobody watches."""
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), cache=paths.cache()) as kiosk:
        alone = hangs.stays(kiosk, LATEST_SECONDS)
    for kind in hangs.KINDS:
        seconds = [_mended(kind) for _ in range(trials)]
        late = [one for one in seconds if one > LATEST_SECONDS]
        figures = f"{statistics.median(seconds):.1f} s, at most {max(seconds):.1f}"
        told = f"where nobody watches it {'stays' if alone else 'was mended'}"
        yield Row(f"mended: {kind}", trials, len(late), figures, told, alone)


def run_handover(visits: int) -> Iterator[Row]:
    """Whether the next visit is on the screen at once."""
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), cache=paths.cache()) as kiosk:
        seconds = sorted(handover.relieve(kiosk) for _ in range(visits))
    late = [one for one in seconds if one > handover.ALLOWED_SECONDS]
    nine_of_ten = seconds[int(0.9 * (len(seconds) - 1))]
    figures = f"{statistics.median(seconds):.3f} s, nine of ten {nine_of_ten:.3f}, at most {seconds[-1]:.3f}"
    yield Row(
        "the next visit is shown at once", visits, len(late), f"{figures}; load {os.getloadavg()[0]:.1f}", "–", True
    )


def run_visits(visits: int) -> Iterator[Row]:
    """Whether what watches over the visits stays as it is, a visit on the screen and a spare behind it each time."""
    samples = []
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), cache=paths.cache()) as kiosk:
        for number in range(1, visits + 1):
            kiosk.spare(kiosk.shown())
            samples.append(flat.seen_by_the_system(number, kiosk.supervisor.pid))
            handover.relieve(kiosk)
    warm = samples[round(visits * flat.WARM_UP) :]
    grows = [flat.Sample(one.done, one.heap + LEAKED_BYTES * one.done, 0, one.private, one.files) for one in warm]
    told = f"{LEAKED_BYTES} bytes more each time: {flat.slope(grows)}"
    failed = int(not flat.is_flat(warm))
    caught = flat.slope(grows).low > flat.BOUND
    yield Row("what watches over visits stays as it is", visits, failed, flat.told(warm), told, caught)


def _mended(kind: str) -> float:
    """In a kiosk of its own: after three in a row the plain page comes, as it should."""
    with tempfile.TemporaryDirectory() as folder, trial(Path(folder), cache=paths.cache()) as kiosk:
        return hangs.mend(kiosk, kind)


def run_pins(times: int) -> Iterator[Row]:
    """Whether nobody came in, and no wait got shorter, however the processes ended that tried."""
    with tempfile.TemporaryDirectory() as folder:
        tried = pins.try_wrong(Path(folder), times, random.Random(SEED))
    with tempfile.TemporaryDirectory() as folder:
        control = pins.try_wrong(Path(folder), times // 10, random.Random(SEED), counts=False)
    failures = tried.opened + tried.shorter
    caught = tried.counted > 0 and control.counted == 0
    found = f"{control.counted} counted where they are not written down"
    yield Row("no wait for a PIN gets shorter", times, failures, f"{tried.counted} counted", found, caught)


def run_monkey(events: int) -> Iterator[Row]:
    """Whether nothing that is done at the screen breaks the kiosk, and a window that closes is found."""
    seeds = range(1, -(-events // EVENTS_OF_A_SEED) + 1)
    each = min(events, EVENTS_OF_A_SEED)
    broken = [seed for seed in seeds if _robot("monkey", "--seed", seed, "--events", each).returncode]
    with tempfile.TemporaryDirectory() as home:
        control = _robot("monkey", "--seed", 1, "--events", 2_000, "--mode", "helper", HOME=home)
    found = "the window is not shown" in control.stderr
    yield Row(
        "nothing breaks the kiosk",
        each * len(seeds),
        len(broken),
        f"seeds that broke it: {broken or 'none'}",
        f"a window that closes: {'found' if found else 'not found'}",
        found,
    )


def run_fields(count: int) -> Iterator[Row]:
    """Whether hostile strings are answered in time through every way in, and a search that is slow is found."""
    done = _robot("fields", count)
    tried, slow, slowest = done.stdout.split() if done.stdout else ("0", "0", "0")
    failures = int(slow) + (done.returncode != 0 and not int(slow))
    figures = f"slowest {slowest} s of the processor"
    caught = int(_robot("fields", 0, "--slow").stdout.split()[1]) > 0
    told = f"a search that takes longer: {'found' if caught else 'not found'}"
    yield Row("hostile strings are answered", int(tried), failures, figures, told, caught)


def run_hostile(count: int) -> Iterator[Row]:
    """Whether hostile strings do no harm in the place of any text, and end the process in a stock button."""
    command = [sys.executable, "-m", "tests.helpers.hostile", str(count), "9"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    well = done.stdout.startswith("survived")
    button = subprocess.run([sys.executable, "-m", "tests.helpers.plain_button"], capture_output=True, check=False)
    caught = button.returncode == -signal.SIGSEGV
    told = f"a stock button {'ends' if caught else 'does not end'} the process"
    yield Row("hostile texts do no harm", count, int(not well), done.stdout.strip(), told, caught)


def run_flat(pages: int) -> Iterator[Row]:
    """Whether memory and open files stay the same: so many pages, of other things in proportion; the control leaks."""
    for kind, usual in flat.KINDS.items():
        yield from _flat(kind, usual * pages // flat.KINDS["pages"])


def run_languages(changes: int) -> Iterator[Row]:
    """The shortest of these."""
    yield from _flat("languages", changes)


def _flat(kind: str, count: int) -> Iterator[Row]:
    samples = _samples(kind, count)
    leaks = flat.slope(_samples(kind, count // LEAKS_FOR, "--leak", LEAKED_BYTES))
    told = f"{LEAKED_BYTES} bytes that stay each time: {leaks}"
    failed = int(not flat.is_flat(samples))
    yield Row(f"memory is flat: {kind}", count, failed, flat.told(samples), told, leaks.low > flat.BOUND)


def _samples(kind: str, count: int, *others: object) -> list[flat.Sample]:
    done = _robot("flat", kind, count, *others)
    return [flat.Sample(**json.loads(line)) for line in done.stdout.splitlines()]


def _robot(name: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a robot in a process of its own; what it complains about is shown."""
    command = [sys.executable, "-m", f"tests.soak.{name}", *map(str, arguments)]
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, timeout=HANGS_SECONDS, check=False
    )
    if done.returncode:
        print(f"{' '.join(command[2:])}: code {done.returncode}\n{done.stderr}", file=sys.stderr, flush=True)
    return done


def _print_row(*cells: object) -> None:
    print(f"| {' | '.join(map(str, cells))} |", flush=True)


TRIALS: dict[str, tuple[Callable[[int], Iterator[Row]], int]] = {
    "canary": (run_canary, 200),
    "hangs": (run_hangs, 20),
    "handover": (run_handover, 50),
    "visits": (run_visits, flat.KINDS["visits"]),
    "pins": (run_pins, 100),
    "monkey": (run_monkey, 100_000),
    "fields": (run_fields, 1_000),
    "hostile": (run_hostile, 1_000),
    "flat": (run_flat, flat.KINDS["pages"]),
    "languages": (run_languages, flat.KINDS["languages"]),
}


ALL = [name for name in TRIALS if name != "languages"]  # which is a part of another one


def main(arguments: Sequence[str] | None = None) -> int:
    """All trials that are named, all there are when none is."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("names", nargs="*", choices=[[], *TRIALS])
    parser.add_argument(
        *("--trials", "--events"), type=int, help="how often; by default as often as the promise asks for"
    )
    given = parser.parse_args(arguments)
    bundled_edition()
    rows: list[Row] = []
    for name in given.names or ALL:
        run, usual = TRIALS[name]
        for row in run(given.trials or usual):
            rows.append(row)
            print(row, file=sys.stderr, flush=True)  # hours before the table
    _print_row("promise", "trials", "failures", "figures", "control")
    _print_row(*["---"] * 5)
    for row in rows:
        _print_row(row.promise, row.trials, row.failures, row.figures, row.control)
    return 0 if all(row.well for row in rows) else 1


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
