"""R37: it starts, or says in one line why not, on whatever machine and at whatever time it finds itself."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path

from tests.faults.promise import Promise, Trial
from tests.faults.workshop import ROOT, Ended, Workshop, codes_in, end_of

LOCALES = ("C", "POSIX", "en_US.ISO-8859-1", "fa_IR.UTF-8", "")
ZONES = ("UTC", "Pacific/Kiritimati", "Nonsense/Nowhere")
DAYS = ("1970-01-02", "2026-12-01", "2038-01-20", "2099-12-31")
HOMES = ("writable", "missing", "a file", "unset")
CLOCK = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>
int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, now);
    const char *ahead = getenv("SECONDS_AHEAD");
    if (clock == CLOCK_REALTIME && ahead) now->tv_sec += atol(ahead);
    return result;
}
"""
FIRST_FRAME = ("run", "--mode", "kiosk", "--lang", "ar", "--first-frame")


def trials(workshop: Workshop) -> Iterator[Trial]:
    """Starts in other surroundings, and starts that must end in a line."""
    yield from _starts(workshop)
    yield from _full_disks(workshop)
    yield from _ends(workshop)


def _starts(workshop: Workshop) -> Iterator[Trial]:
    many = list(product(LOCALES, ZONES, DAYS if _clock() else DAYS[1:2], HOMES))
    for locale, zone, day, home in many if workshop.whole else many[::47]:
        with workshop.folder() as place:
            done = workshop.run(
                *_content(workshop), home=place, environment=_surroundings(place, locale, zone, day, home)
            )
            yield Trial(f"locale {locale}, zone {zone}, day {day}, home {home}", _wrong(done, place, day))


def _content(workshop: Workshop) -> tuple[str, ...]:
    return (*FIRST_FRAME, "--content", str(workshop.content.root))


def _surroundings(place: Path, locale: str, zone: str, day: str, home: str) -> Mapping[str, str]:
    (place / "file").write_bytes(b"")
    homes = {"writable": place, "missing": place / "none" / "home", "a file": place / "file", "unset": ""}
    return {"LC_ALL": locale, "TZ": zone, "HOME": str(homes[home]), **_at(day)}


def _at(day: str) -> dict[str, str]:
    library = _clock()
    if library is None:
        return {}
    ahead = dt.datetime.fromisoformat(f"{day}T12:00:00+00:00") - dt.datetime.now(dt.UTC)
    return {"LD_PRELOAD": str(library), "SECONDS_AHEAD": str(int(ahead.total_seconds()))}


def _wrong(done: Ended, place: Path, day: str) -> str:
    if (done.code, done.out, done.err) != (0, "", ""):
        return f"code {done.code}: {done.err.strip()[-200:]}"
    wrong_clock = not "2026-11" <= day < "2029"
    allowed = {"clock-wrong"} if wrong_clock and _clock() else set()
    return "" if set(codes_in(place)) == allowed else f"log: {codes_in(place)}"


def _full_disks(workshop: Workshop) -> Iterator[Trial]:
    """Nothing can be written anywhere below the home: no room, or a medium that is only read."""
    for options in ("size=4k,nr_inodes=2", "ro"):
        with workshop.folder() as place:
            (place / "home").mkdir()
            script = f'mount -t tmpfs -o {options} none "$HOME" && exec "$@"'
            command = ["unshare", "--mount", "sh", "-c", script, "sh", *workshop.command(), *_content(workshop)]
            environment = workshop.environment(place / "home")
            if _may_mount():
                done = end_of(command, environment)
                wrong = "" if (done.code, done.err) == (0, "") else f"code {done.code}: {done.err[-200:]}"
                yield Trial(f"home on a tmpfs with {options}", wrong)


def _ends(workshop: Workshop) -> Iterator[Trial]:
    """What cannot be shown ends in one line and a code; so does who is interrupted."""
    with workshop.folder() as place:
        (place / "kiosk.toml").mkdir()
        config = ("--config", str(place / "kiosk.toml"))
        helper = ("run", "--mode", "helper", "--lang", "ar", "--content", str(workshop.content.root), *config)
        yield _line(workshop.run(*helper, home=place), 3, "a helper's settings that are a folder")
        done = workshop.run(*_content(workshop), *config, home=place)
        told = "settings-faulty" in codes_in(place)
        kept = done.code == 0 and not done.err and told
        yield Trial("a kiosk's settings that are a folder", "" if kept else f"code {done.code}, told: {told}")
        nobody = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}
        yield _line(workshop.run(*_content(workshop), home=place, environment=nobody), 7, "a display that is not there")
        yield Trial("Ctrl+C", _interrupted(workshop, place))


def _line(done: Ended, code: int, fault: str) -> Trial:
    kept = done.code == code and done.err.startswith("kiosk: ") and done.err.count("\n") == 1
    return Trial(fault, "" if kept else f"code {done.code}: {done.err[-200:]}")


def _interrupted(workshop: Workshop, place: Path) -> str:
    words = [word for word in _content(workshop) if word != "--first-frame"]
    process = subprocess.Popen(
        [*workshop.command(), *words, "--first-frame", "stay"],
        cwd=ROOT,
        env=workshop.environment(place),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()  # the first frame was drawn
    process.send_signal(signal.SIGINT)
    try:
        _, said = process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return "it goes on"
    return (
        ""
        if process.returncode == -signal.SIGINT and not said
        else f"code {process.returncode}: {said.decode()[-200:]}"
    )


@cache
def _clock() -> Path | None:
    """A library that sets the clock of a process; None where there is no compiler."""
    if shutil.which("cc") is None or os.name == "nt":
        return None
    folder = Path(tempfile.mkdtemp(prefix="kiosk-clock-"))
    (folder / "clock.c").write_text(CLOCK, encoding="utf-8")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", folder / "clock.so", folder / "clock.c", "-ldl"], check=True)
    return folder / "clock.so"


@cache
def _may_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode == 0


def control(workshop: Workshop) -> Trial:
    """A locale that Python cannot write and a program that does not mind: a traceback is no line."""
    with workshop.folder() as place:
        program = ["python3", "-c", "print('محكمة')"]
        done = end_of(program, workshop.environment(place) | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
        return Trial("prints what the locale has not", _wrong(done, place, DAYS[1]))


PROMISE = Promise(
    "R37", "starts in any locale, zone, year and home, on a full or read-only disk, or says why not", trials, control
)
