"""Makes the installer for Windows from the bundle built there, with NSIS (which runs on Debian too).

python -m resources.packaging.windows_installer dist/kiosk --into dist
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath

from kiosk import __version__
from kiosk.errors import KioskError, ResourceError

SCRIPT = Path(__file__).parent / "windows" / "installer.nsi"


def make(payload: Path, version: str, into: Path, work: Path) -> Path:
    """Make the installer.

    Args:
        payload: the folder of the program.
        work: a folder for the list of what is installed.

    Raises:
        ResourceError: makensis is not here, or complains.
    """
    if shutil.which("makensis") is None:
        raise ResourceError("makensis is not here; install NSIS (Debian: apt-get install nsis)")
    work.mkdir(parents=True, exist_ok=True)
    into.mkdir(parents=True, exist_ok=True)
    (work / "installed.nsh").write_text(removal(payload), encoding="utf-8")
    file = into / f"asylum-kiosk-{version}-setup.exe"
    told = {"VERSION": version, "PAYLOAD": payload.resolve(), "LISTS": work.resolve(), "OUT": file.resolve()}
    command = [
        "makensis",
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in told.items()),
    ]
    done = subprocess.run([*command, str(SCRIPT)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ResourceError(f"{SCRIPT}: makensis says: {(done.stdout + done.stderr).strip()}")
    return file


def removal(payload: Path) -> str:
    """The part of the script that takes away what was installed, file by file, and folders that are empty then."""
    lines = ["!macro REMOVE_INSTALLED"]
    paths = sorted(path.relative_to(payload) for path in payload.rglob("*"))
    for path in paths:
        if not (payload / path).is_dir():
            lines.append(f'    Delete "$INSTDIR\\{_windows(path)}"')
    for path in reversed(paths):
        if (payload / path).is_dir():
            lines.append(f'    RMDir "$INSTDIR\\{_windows(path)}"')
    return "\n".join([*lines, "!macroend", ""])


def _windows(path: Path) -> str:
    """A path as the script takes it; `$` begins a variable there."""
    return PurePosixPath(path.as_posix()).as_posix().replace("/", "\\").replace("$", "$$")


def main() -> int:
    """Make the installer from the command line."""
    parser = argparse.ArgumentParser(description="Make the installer for Windows from the bundle built there")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--into", type=Path, required=True, metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("build/windows"), metavar="DIR")
    given = parser.parse_args()
    try:
        print(make(given.bundle, __version__, given.into, given.work))
    except KioskError as error:
        print(f"windows_installer: {error}", file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
