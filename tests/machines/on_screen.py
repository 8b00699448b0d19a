"""The kiosk on the screen of a machine that runs: shown, killed, hung, upgraded, without power, given back."""

from __future__ import annotations

import re
import time
from pathlib import Path

from tests.machines.behind_walls import SETTINGS_OF_CUPS, open_door, try_behind_walls
from tests.machines.booted import UNIT, Booted
from tests.machines.findings import Findings, expect
from tests.machines.picture import Picture, picture
from tests.machines.root import Root

DISPLAY_UNIT = "asylum-kiosk-display.service"
DESKTOP = "etc/systemd/system/display-manager.service"
SETTINGS = "etc/asylum-kiosk/kiosk.toml"
CENTRE = 'centre = "Centre of the trial"'
FEWEST_COLOURS = 8
START_SECONDS = 60
WATCHDOG_SECONDS = 60
SLACK_SECONDS = 15
SCREENS = "usr/lib/asylum-kiosk/_internal/resources/qml/Kiosk"
PLAIN_SECONDS = 60
RETRY_SECONDS = 180


def try_on_screen(root: Root, package: Path, pictures: Path, found: Findings) -> None:
    """Enable on a machine with a desktop, start it, break it in turn, upgrade it to `package`, cut its power."""
    found.look("a machine with a desktop is not taken over without a word for it", lambda: _refuse_desktop(root))
    found.look("the kiosk is enabled", lambda: _enable(root))
    with Booted(root) as machine:
        found.look(
            "from the start of the machine the kiosk is on the screen", lambda: _shown(machine, pictures, "start")
        )
        found.look("it is shut in", lambda: _shut_in(machine))
        found.look("nobody else can draw on its screen or read it", lambda: _closed_display(machine))
        found.look("it has no network", lambda: _no_network(machine))
        found.look("no key leads to a console", lambda: _no_console(machine))
        found.look("a visit that crashes is mended without the unit", lambda: _visit_killed(machine))
        found.look(
            "without its screens it shows the plain page, and comes back", lambda: _plain_page(machine, pictures)
        )
        found.look("killed, it comes back", lambda: _killed(machine, UNIT))
        found.look("the display killed, both come back", lambda: _killed(machine, DISPLAY_UNIT))
        found.look("the watch stopped, the watchdog brings it back", lambda: _hung(machine))
        found.look("it writes on no disk while it runs", lambda: _quiet_disk(machine))
        try_behind_walls(machine, pictures, found)
        found.look("an upgrade shows the new program and keeps the settings", lambda: _upgrade(machine, package))
        machine.cut_power()
    with Booted(root) as machine:
        found.look("after a power cut it is on the screen again", lambda: _shown(machine, pictures, "power-cut"))
        found.look("the PIN of staff is still the same", lambda: open_door(machine, pictures, "staff-after-power-cut"))
        found.look("disabled, the machine is as before", lambda: _disable(machine))


def _refuse_desktop(root: Root) -> str:
    (root.folder / DESKTOP).symlink_to("/usr/lib/systemd/system/rescue.service")
    done = root.run("asylum-kiosk-setup", "enable", code=1)
    expect("--replace-desktop" in done.stderr, done.stderr)
    return done.stderr.splitlines()[0]


def _enable(root: Root) -> str:
    with (root.folder / SETTINGS).open("a", encoding="utf-8") as stream:
        stream.write(f"\n{CENTRE}\n")
    said = root.run("asylum-kiosk-setup", "enable", "--replace-desktop").stdout
    expect(not (root.folder / DESKTOP).is_symlink(), "the desktop would still start")
    return said.splitlines()[0]


def _seen(machine: Booted) -> Picture | None:
    """The screen, once there is more on it than one colour."""
    seen = picture(machine.screen())
    return seen if seen.colours() >= FEWEST_COLOURS else None


def _wait_until_shown(machine: Booted, since: float) -> str:
    machine.wait("the kiosk is active", START_SECONDS, lambda: machine.state("ActiveState") == "active")
    machine.wait("there is something on the screen", START_SECONDS, lambda: _seen(machine))
    return f"{time.monotonic() - since:.1f} s"


def _shown(machine: Booted, pictures: Path, name: str) -> str:
    _wait_until_shown(machine, time.monotonic())
    seen = picture(machine.screen())
    seen.save(pictures / f"{machine.root.suite}-{name}.png")
    began = int(machine.state("UserspaceTimestampMonotonic", ""))
    shown = int(machine.state("ActiveEnterTimestampMonotonic"))
    seconds = (shown - began) / 1e6
    return (
        f"{seen.width}x{seen.height}, {seen.colours()} colours, {seconds:.1f} s after the first process of the machine"
    )


def _shut_in(machine: Booted) -> str:
    status = machine.run("cat", f"/proc/{machine.main_process()}/status")
    fields = dict(re.findall(r"^(\w+):\s+(.*)$", status, re.MULTILINE))
    expect(fields["NoNewPrivs"] == "1" and fields["Seccomp"] == "2", status)
    expect(int(fields["CapEff"], 16) == 0 and fields["Uid"].split()[0] != "0", status)
    said = machine.run("systemd-analyze", "security", UNIT)
    exposure = re.search(r"exposure level for \S+: ([\d.]+)", said)
    return f"uid {fields['Uid'].split()[0]}, no capability, exposure {exposure[1] if exposure else 'unknown'}"


def _closed_display(machine: Booted) -> None:
    said = machine.run(
        "setpriv", "--reuid=reader", "--clear-groups", "xwd", "-root", "-silent", "-out", "/tmp/x", DISPLAY=":0"
    )
    expect("Authorization required" in said, said or "a picture was taken")


def _no_network(machine: Booted) -> str:
    main = machine.main_process()
    interfaces = machine.run("cat", f"/proc/{main}/net/dev").split()
    names = [word for word in interfaces if word.endswith(":")]
    expect(names == ["lo:"], str(names))
    listening = machine.run("cat", f"/proc/{main}/net/tcp", f"/proc/{main}/net/tcp6", f"/proc/{main}/net/udp")
    expect(len([line for line in listening.splitlines() if "sl" not in line]) == 0, listening)
    return "no interface but its own loop, nothing listens"


def _no_console(machine: Booted) -> str:
    consoles = machine.run("systemctl", "is-active", "getty@tty1.service", "getty@tty7.service").split()
    expect("active" not in consoles, str(consoles))
    masked = machine.run("systemctl", "is-enabled", "ctrl-alt-del.target").strip()
    expect(masked == "masked", masked)
    log = machine.run("cat", "/run/asylum-kiosk-display/Xorg.log")
    expect('Option "DontVTSwitch" "true"' in log, "the display was not told")
    return "Ctrl+Alt+Delete is masked, the display refuses Ctrl+Alt+F1"


def _visit_killed(machine: Booted) -> str:
    restarts = machine.state("NRestarts")
    began = time.monotonic()
    killed = machine.parts("visit")
    expect(killed, "no process of a visit runs")
    machine.signal("KILL", " ".join(killed))
    new = "another visit has the screen"
    machine.wait(new, START_SECONDS, lambda: set(machine.parts("visit")) - set(killed) and _seen(machine))
    took = time.monotonic() - began
    expect(machine.state("NRestarts") == restarts, "the unit was started again")
    return f"on the screen again after {took:.1f} s"


def _plain_page(machine: Booted, pictures: Path) -> str:
    """The screens are taken away under it, as a damaged disk would, and given back."""
    screens = machine.root.folder / SCREENS
    hidden = screens.with_name("hidden")
    screens.rename(hidden)
    try:
        began = time.monotonic()
        machine.signal("KILL", " ".join(machine.parts("visit")))
        machine.wait("the plain page runs", PLAIN_SECONDS, lambda: machine.parts("plain"))
        machine.wait("it is on the screen", PLAIN_SECONDS, lambda: _seen(machine))
        took = time.monotonic() - began
        picture(machine.screen()).save(pictures / f"{machine.root.suite}-plain.png")
    finally:
        hidden.rename(screens)
    began = time.monotonic()
    machine.wait("it goes by itself", RETRY_SECONDS, lambda: not machine.parts("plain") and _seen(machine))
    return f"112 and whom to ask after {took:.0f} s; back {time.monotonic() - began:.0f} s after the cause was gone"


def _killed(machine: Booted, unit: str) -> str:
    before = int(machine.state("NRestarts", unit))
    main = machine.state("MainPID", unit)
    began = time.monotonic()
    machine.signal("KILL", main)
    machine.wait("it is started again", START_SECONDS, lambda: int(machine.state("NRestarts", unit)) > before)
    return f"on the screen again after {_wait_until_shown(machine, began)}"


def _hung(machine: Booted) -> str:
    before = int(machine.state("NRestarts"))
    began = time.monotonic()
    machine.signal("STOP", machine.main_process())
    seconds = WATCHDOG_SECONDS + SLACK_SECONDS
    machine.wait("the watchdog bites", seconds, lambda: int(machine.state("NRestarts")) > before)
    noticed = time.monotonic() - began
    expect("watchdog" in machine.run("journalctl", "--no-pager", "--unit", UNIT).lower(), "it ended otherwise")
    return f"noticed after {noticed:.0f} s, on the screen again after {_wait_until_shown(machine, began)}"


def _quiet_disk(machine: Booted) -> str:
    """Nothing of the account of the kiosk lies on the disk."""
    command = ["find", "/", "-xdev", "-user", "kiosk", "-type", "f", "-not", "-path", "/proc/*"]
    written = machine.run(*command).split()
    expect(not written, ", ".join(written))
    return "its log and its caches lie in memory"


def _upgrade(machine: Booted, package: Path) -> str:
    target = machine.root.folder / "root" / package.name
    target.write_bytes(package.read_bytes())
    before = machine.main_process()
    began = time.monotonic()
    said = machine.run("dpkg", "--install", f"/root/{package.name}", DEBIAN_FRONTEND="noninteractive")
    expect("Setting up asylum-kiosk" in said, said)
    machine.wait("another process", START_SECONDS, lambda: machine.main_process() not in {before, "0"})
    took = _wait_until_shown(machine, began)
    settings = (machine.root.folder / SETTINGS).read_text(encoding="utf-8")
    expect(CENTRE in settings, "the settings were replaced")
    version = machine.run("dpkg-query", "--show", "asylum-kiosk").split()[1]
    expect(version == package.name.split("_")[1], version)
    return f"{version}, on the screen again after {took}"


def _disable(machine: Booted) -> str:
    said = machine.run("asylum-kiosk-setup", "disable")
    states = machine.run("systemctl", "is-active", UNIT, DISPLAY_UNIT).split()
    expect("active" not in states, str(states))
    expect((machine.root.folder / DESKTOP).is_symlink(), "the desktop did not come back")
    left = list((machine.root.folder / "etc").rglob("50-asylum-kiosk.conf"))
    expect(not left, str(left))
    (machine.root.folder / DESKTOP).unlink()
    settings = (machine.root.folder / SETTINGS_OF_CUPS).read_text(encoding="utf-8")
    expect("PreserveJobFiles No" not in settings, "the scheduler of printers was not given back what it kept")
    masked = machine.run("systemctl", "is-enabled", "ctrl-alt-del.target").strip()
    expect(masked != "masked", "Ctrl+Alt+Delete does nothing any more")
    return said.splitlines()[0]
