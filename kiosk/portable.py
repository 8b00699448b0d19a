"""The portable form: started from a stick or a read-only folder, it writes only into a folder that goes when it ends.

It is that where a file called `portable` lies beside the packaged program. Settings are read from `kiosk.toml` there.
"""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from collections.abc import MutableMapping
from pathlib import Path

MARK = "portable"
_HOME = "KIOSK_PORTABLE_DIR"  # tells the processes that this one starts where to write; theirs is not to remove it


def marked_folder() -> Path | None:
    """The folder of the program, where it is the portable form."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent
    return folder if (folder / MARK).is_file() else None


def write_elsewhere(program: Path, environment: MutableMapping[str, str]) -> Path:
    """Send all that would be written to a new folder among the temporary ones, which goes with this process.

    Args:
        program: the folder of the program, for its settings.

    Returns:
        the new folder, or that of the process which started this one.
    """
    if _HOME in environment:
        return Path(environment[_HOME])
    folder = Path(tempfile.mkdtemp(prefix="asylum-kiosk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    environment[_HOME] = str(folder)
    environment["KIOSK_CONFIG_DIR"] = str(program)
    environment["KIOSK_CACHE_DIR"] = str(folder / "cache")
    environment["KIOSK_LOG_DIR"] = str(folder / "log")
    environment["KIOSK_STATE_DIR"] = str(folder / "state")
    environment["XDG_CACHE_HOME"] = str(folder / "cache")  # fontconfig's
    environment["PULSE_COOKIE"] = str(folder / "pulse-cookie")
    if "XDG_RUNTIME_DIR" not in environment:  # there a server of sound is found, if there is one; else a home is used
        environment["PULSE_RUNTIME_PATH"] = str(folder / "pulse")
    return folder
