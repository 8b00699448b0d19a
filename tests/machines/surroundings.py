"""What stands around a kiosk, on a machine that has none of it: a printer, a sound card, a finger, a keyboard.

The printer prints into a file, the card records into one.
"""

from __future__ import annotations

from tests.machines.booted import DISPLAY, UNIT, Booted
from tests.machines.root import Root

PRINTED = "var/tmp/printed"
PAPER = "paper"
# A queue that leads straight into a file is given nothing: CUPS writes it in a filter, and a raw queue has none.
BACKEND = f"""#!/bin/sh
[ $# -gt 0 ] || {{ echo 'direct {PAPER} "Unknown" "A printer of paper that can be read"'; exit 0; }}
cat ${{6:+"$6"}} >/{PRINTED}
"""
QUEUE = "office"
HEARD = "/run/asylum-kiosk/heard"
# The engine opens the card anew for each rate, which would empty a file that is only named here.
SOUND = f"""\
pcm.!default {{
    type plug
    slave.pcm {{ type file, slave.pcm "null", file "|cat >>{HEARD}", format "raw" }}
}}
"""
_CARD = "mkdir -p /dev/snd && touch /dev/snd/pcmC0D0p && chgrp -R audio /dev/snd"


def lay(root: Root) -> None:
    """What lies on the disk of the machine; before its files are listed, so that none of it is taken for ours."""
    (root.folder / "etc/asound.conf").write_text(SOUND, encoding="utf-8")
    backend = root.folder / f"usr/lib/cups/backend/{PAPER}"
    backend.write_text(BACKEND, encoding="utf-8")
    backend.chmod(0o700)  # CUPS runs it as root, and no other


def set_up_printer(machine: Booted) -> None:
    """A queue that is the default of the machine, as `docs/installing.md` says to make one."""
    machine.run("lpadmin", "-p", QUEUE, "-v", f"{PAPER}:/", "-m", "raw", "-E")
    machine.run("lpadmin", "-d", QUEUE)


def plug_in_card(machine: Booted) -> None:
    """A sound card, by its name in /dev alone, and the kiosk started with it."""
    machine.run("sh", "-c", _CARD)
    machine.run("systemctl", "restart", UNIT)


def take_paper(machine: Booted) -> None:
    """What the printer wrote, which is nothing of ours, goes."""
    (machine.root.folder / PRINTED).unlink(missing_ok=True)


def heard(machine: Booted) -> int:
    """Bytes of sound so far that are not silence."""
    said = machine.run("sh", "-c", f"tr -d '\\0' <{HEARD} | wc -c")
    return int(said) if said.strip().isdigit() else 0


def hold(machine: Booted, seconds: float) -> None:
    """A finger, or what is one here: the button of a mouse, that stays on the middle of the screen."""
    machine.run(
        "xdotool", "mousemove", "683", "300", "mousedown", "1", "sleep", str(seconds), "mouseup", "1", **DISPLAY
    )


def press(machine: Booted, *keys: str) -> None:
    """Press keys one after another, by the names that X has for them."""
    machine.run("xdotool", "key", "--delay", "150", *keys, **DISPLAY)
