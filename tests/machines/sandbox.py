"""Runs a command within the walls of the unit of the kiosk, as the programs it starts run there."""

from __future__ import annotations

import re

from tests.machines.booted import Booted
from tests.machines.findings import expect

UNIT = "usr/lib/systemd/system/asylum-kiosk.service"
TRIAL = "kiosk-trial"
SAYS = f"var/tmp/{TRIAL}.said"
_NOT_OF_THE_WALLS = re.compile(
    r"^(Wants|After|Type|NotifyAccess|ExecStart|Watchdog\w+|Restart\w*|SuccessExitStatus|Timeout\w+)=.*\n", re.MULTILINE
)


def within(machine: Booted, script: str) -> str:
    """What a script says that is run by the shell, under another name of the unit and in its folder.

    Raises:
        Broken: it failed.
    """
    folder = machine.root.folder
    unit = folder / f"etc/systemd/system/{TRIAL}.service"
    program = folder / f"opt/{TRIAL}"
    said = folder / SAYS
    walls = re.sub(r"asylum-kiosk(?!-display)", TRIAL, (folder / UNIT).read_text(encoding="utf-8"))
    own = f"[Service]\nType=oneshot\nExecStart=/bin/sh -e /opt/{TRIAL}\nStandardOutput=file:/{SAYS}\n"
    own += "StandardError=inherit\n"
    unit.write_text(_NOT_OF_THE_WALLS.sub("", walls).replace("[Service]\n", own), encoding="utf-8")
    program.write_text(script, encoding="utf-8")
    said.unlink(missing_ok=True)
    try:
        machine.run("systemctl", "daemon-reload")
        how = machine.run("systemctl", "start", f"{TRIAL}.service")
        text = said.read_text(encoding="utf-8", errors="replace") if said.is_file() else ""
        expect(not how, f"{how.strip()} {text.strip()}")
    finally:
        unit.unlink()
        program.unlink()
        said.unlink(missing_ok=True)
        machine.run("systemctl", "daemon-reload")
        machine.run("sh", "-c", f"rm -rf /var/lib/{TRIAL} /var/cache/{TRIAL}")
    return text
