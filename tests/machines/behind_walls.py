"""What the walls of the unit could keep from the kiosk: to speak and to print through programs, to open to staff."""

from __future__ import annotations

import json
import time
from pathlib import Path

from tests.machines.booted import Booted
from tests.machines.findings import Findings, expect
from tests.machines.picture import picture
from tests.machines.sandbox import within
from tests.machines.surroundings import PRINTED, heard, hold, plug_in_card, press, set_up_printer, take_paper

PIN = "471108"
WRONG = "000000"
STATE = "var/lib/asylum-kiosk"
SETTINGS_OF_CUPS = "etc/cups/cupsd.conf"
HOLD_SECONDS = 2.5
HEARD_BYTES = 10_000  # a quarter of a second of speech
SECONDS = 30
SLIP = "%PDF-1.4 a slip"
ASKS = ("digits, not shown", "Once more")
# As kiosk/slip/printer.py and kiosk/voice/programs.py start them.
PRINT = f"""
export CUPS_SERVER=/run/cups/cups.sock
lpstat -e
lpstat -d
printf %s '{SLIP}' | lp -U slip -d office -t slip -o document-format=application/pdf -o job-cancel-after=60 -
"""
SPEAK = "printf 'مرحبا' | setpriv --pdeathsig KILL espeak-ng -v ar -s 150 -a 100 --stdin --stdout | wc -c"


def try_behind_walls(machine: Booted, pictures: Path, found: Findings) -> None:
    """Print, speak, open the door of staff, on a machine that shows the kiosk."""
    found.look("a slip reaches the printer through the walls", lambda: _print(machine))
    found.look("the scheduler keeps no paper", lambda: _no_paper_kept(machine))
    found.look("the voice sounds through the walls", lambda: _speak(machine))
    found.look("a finger that stays makes the kiosk speak", lambda: _spoken(machine, pictures))
    found.look("staff set a PIN, a wrong one is counted, the right one opens", lambda: _door(machine, pictures))


def _print(machine: Booted) -> str:
    set_up_printer(machine)
    said = within(machine, PRINT)
    printed = machine.root.folder / PRINTED
    machine.wait("the slip is printed", SECONDS, lambda: printed.is_file() and printed.read_text() == SLIP)
    take_paper(machine)
    return said.splitlines()[-1]


def _no_paper_kept(machine: Booted) -> str:
    settings = (machine.root.folder / SETTINGS_OF_CUPS).read_text(encoding="utf-8")
    expect("PreserveJobFiles No" in settings, "it would keep them")
    spool = machine.root.folder / "var/spool/cups"
    machine.wait("the spool is empty", SECONDS, lambda: not list(spool.glob("d*")))
    return "its spool is empty"


def _speak(machine: Booted) -> str:
    """What it would play is counted; whether it may play is for the trial with a finger."""
    voices = within(machine, "espeak-ng --voices")
    expect(voices.count("\n") > 50, voices)
    said = within(machine, SPEAK)
    expect(int(said) > HEARD_BYTES, said)
    return f"{voices.count(chr(10)) - 1} voices, {int(said)} bytes of sound"


def _spoken(machine: Booted, pictures: Path) -> str:
    plug_in_card(machine)
    machine.wait("the kiosk is active", SECONDS, lambda: machine.state("ActiveState") == "active")
    time.sleep(5)  # it asks for its voices away from the screen, and nothing tells when it has them
    began = time.monotonic()
    hold(machine, HOLD_SECONDS)
    machine.wait("it is heard", SECONDS, lambda: heard(machine) > HEARD_BYTES)
    picture(machine.screen()).save(pictures / f"{machine.root.suite}-spoken.png")
    return f"{heard(machine)} bytes of sound, {time.monotonic() - began:.1f} s after the finger came"


def _wrong_tries(machine: Booted) -> int:
    said = machine.run("cat", f"/{STATE}/pin-tries")
    return int(json.loads(said)["wrong"]) if said.startswith("{") else -1


def _door(machine: Booted, pictures: Path) -> str:
    said = machine.typed(dict.fromkeys(ASKS, PIN), "asylum-kiosk-setup", "pin")
    expect("The PIN is set" in said, said)
    rights = machine.run("stat", "-c", "%U %a", f"/{STATE}/pin", f"/{STATE}").split("\n")
    expect(rights[:2] == ["kiosk 600", "kiosk 700"], str(rights))
    return open_door(machine, pictures, "staff")


def open_door(machine: Booted, pictures: Path, name: str) -> str:
    """Type a wrong PIN and the right one on the screen; which of them it was is read off the count on the disk."""
    press(machine, "ctrl+shift+k")
    _type(machine, WRONG)
    machine.wait("a wrong one is counted", SECONDS, lambda: _wrong_tries(machine) == 1)
    began = time.monotonic()
    machine.wait("the right one opens", SECONDS, lambda: _opens(machine))
    took = time.monotonic() - began
    time.sleep(1)
    picture(machine.screen()).save(pictures / f"{machine.root.suite}-{name}.png")
    return f"open {took:.1f} s after its first digit"


def _opens(machine: Booted) -> bool:
    """Type it anew until it is taken: while the wrong one is looked at the pad takes no digit, and nothing says so."""
    press(machine, *["BackSpace"] * len(PIN))
    _type(machine, PIN)
    time.sleep(2)
    return _wrong_tries(machine) == 0


def _type(machine: Booted, pin: str) -> None:
    time.sleep(1)  # the pad comes, or is emptied, with the next frames
    press(machine, *pin, "Return")
