"""Tries the installer for Windows under wine, with a payload that stands for the program (`make windows-test`).

Not the program: it was never run on Windows. What is tried is what the installer lays and takes away.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from resources.packaging import windows_installer
from tests.machines.findings import Findings, expect

TOOLS = ("makensis", "wine")
NAME = "Asylum kiosk"
PAYLOAD = {
    "kiosk.exe": "program",
    "kiosk-window.exe": "window",
    "_internal/a/b with blank.txt": "b",
    "_internal/$c": "c",
}
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\asylum-kiosk"
LAID_BESIDE = {"assigned-access/shell-launcher.xml", "assigned-access/set-shell-launcher.ps1", "uninstall.exe"}
# How it is installed: the switch, the hive of the registry, the folder.
MODES = {
    "for one user": ("/CurrentUser", "HKCU", "users/{user}/AppData/Local/Programs"),
    "for all users": ("/AllUsers", "HKLM", "Program Files"),
}


class Windows:
    """A Windows of wine in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        self._environment = {
            **os.environ,
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program and wait until all it started has ended."""
        told = [str(word) for word in command]
        done = subprocess.run(
            ["wine", *told], env=self._environment, capture_output=True, text=True, timeout=300, check=False
        )
        subprocess.run(["wineserver", "--wait"], env=self._environment, timeout=300, check=False)
        return done

    def files(self, folder: str) -> set[str]:
        """The files below a folder of its disk."""
        there = self.drive / folder
        return {path.relative_to(there).as_posix() for path in there.rglob("*") if path.is_file()}

    def registry(self, hive: str) -> str:
        """What Windows lists among the installed programs."""
        return self.run("reg", "query", f"{hive}\\{UNINSTALL}").stdout


def main() -> int:
    """Try both ways of installing; end in 1 when something is broken."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print(f"windows-test: {', '.join(missing)} is missing: apt-get install nsis wine", file=sys.stderr)
        return 1
    found = Findings("wine")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        installers = [
            _installer(folder, version, extra) for version, extra in (("0.0.9", "old.txt"), ("0.1.0", "new.txt"))
        ]
        windows = Windows(folder / "wine")
        windows.run("wineboot", "--init")
        user = next(path.name for path in (windows.drive / "users").iterdir() if path.name != "Public")
        for mode, (switch, hive, place) in MODES.items():
            home = f"{place.format(user=user)}/{NAME}"
            for what, check in _steps(windows, installers, switch, hive, home):
                found.look(f"{mode}: {what}", check)
    return any(not finding.holds for finding in found.found)


def _installer(folder: Path, version: str, extra: str) -> Path:
    payload = folder / f"payload-{version}"
    for name, text in {**PAYLOAD, extra: version}.items():
        file = payload / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return windows_installer.make(payload, version, folder, folder / f"lists-{version}")


def _steps(
    windows: Windows, installers: list[Path], switch: str, hive: str, home: str
) -> list[tuple[str, Callable[[], object]]]:
    old, new = installers

    def install() -> str:
        expect(windows.run(old, "/S", switch).returncode == 0, "the installer failed")
        expect(windows.files(home) == {*PAYLOAD, "old.txt", *LAID_BESIDE}, str(windows.files(home)))
        expect("0.0.9" in windows.registry(hive), "it is not listed among the installed programs")
        return home

    def upgrade() -> str:
        (windows.drive / home / "of-somebody-else.txt").write_text("keep")
        expect(windows.run(new, "/S", switch).returncode == 0, "the installer failed")
        left = windows.files(home)
        expect("new.txt" in left and "old.txt" not in left, str(left))
        expect("0.1.0" in windows.registry(hive), "the list names another version")
        return "a file of the older one is gone"

    def remove() -> str:
        windows.run(windows.drive / home / "uninstall.exe", "/S", switch)
        expect(windows.files(home) == {"of-somebody-else.txt"}, str(windows.files(home)))
        (windows.drive / home / "of-somebody-else.txt").unlink()
        expect("0.1.0" not in windows.registry(hive), "it is still listed")
        shortcuts = list(windows.drive.rglob(f"{NAME}.lnk"))
        expect(not shortcuts, str(shortcuts))
        return "a file of somebody else in its folder stays"

    return [
        ("it is installed silently", install),
        ("a newer one takes the place of an older one", upgrade),
        ("removed, nothing of it is left", remove),
    ]


if __name__ == "__main__":
    sys.exit(main())
