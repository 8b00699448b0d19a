"""Where things are: what the program brings, and where it may write.

Knows three homes of the bundled files: the source tree, an installed wheel and a frozen bundle. Creates nothing.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import platformdirs

APP_NAME = "asylum-kiosk"


def program() -> list[str]:
    """How this program starts itself anew: the words before those of a command."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def bundled() -> Path:
    """The folder that holds `content/` and `resources/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    inside_wheel = Path(__file__).parent / "bundled"
    return inside_wheel if inside_wheel.is_dir() else Path(__file__).parent.parent


def bundled_content() -> Path:
    """The first edition, brought by the program."""
    return bundled() / "content"


def bundled_prepared() -> Path:
    """Editions prepared when the program was packaged; does not exist in a source tree."""
    return bundled() / "prepared"


def resources() -> Path:
    """Interface, fonts, catalogs, keyboard layouts."""
    return bundled() / "resources"


def cache() -> Path:
    """Where prepared editions are kept: `KIOSK_CACHE_DIR`, or the user's cache folder."""
    return _named("KIOSK_CACHE_DIR") or _of_user(platformdirs.user_cache_dir)


def caches() -> list[Path]:
    """Where prepared editions can be kept: `cache`, then a temporary folder for who may write nowhere else."""
    return list(dict.fromkeys((cache(), _temporary())))


def logs(*, volatile: bool = False) -> Path:
    """Where logs are kept: `KIOSK_LOG_DIR`, or the user's log folder.

    Args:
        volatile: rather where the next start of the machine finds nothing, if the system names such a place.
    """
    runtime = os.environ.get("RUNTIME_DIRECTORY", "").partition(":")[0] or os.environ.get("XDG_RUNTIME_DIR", "")
    fleeting = Path(runtime) / APP_NAME if volatile and runtime else None
    return _named("KIOSK_LOG_DIR") or fleeting or _of_user(platformdirs.user_log_dir)


def state() -> Path:
    """Where what outlives every visit is kept, the PIN of staff: `KIOSK_STATE_DIR`, or the user's state folder."""
    return Path(os.environ.get("KIOSK_STATE_DIR") or platformdirs.user_state_dir(APP_NAME, appauthor=False))


def default_settings() -> Path:
    """The settings file read when no `--config` is given: in `KIOSK_CONFIG_DIR`, or the user's. It need not exist."""
    return (_named("KIOSK_CONFIG_DIR") or _of_user(platformdirs.user_config_dir)) / "kiosk.toml"


def _named(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None


def _of_user(folder: Callable[[str, Literal[False]], str]) -> Path:
    """A folder of this user; of one that has no home, below the temporary folder."""
    try:
        return Path(folder(APP_NAME, False))
    except RuntimeError:  # no HOME, and no entry in the list of users
        return _temporary() / folder.__name__


def _temporary() -> Path:
    """A folder of this user among the temporary ones. Who opens what lies in it looks at whose it is.

    It is chosen by looking: `tempfile.gettempdir` writes a file for a trial, and this is asked at every start.
    """
    user = os.getuid() if hasattr(os, "getuid") else ""
    told = (os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP"))
    places = [*(Path(place) for place in told if place), Path("/tmp"), Path("/var/tmp")]  # noqa: S108
    place = next(filter(_takes_more, places), Path.cwd())
    return place / f"{APP_NAME}-{user}"


def _takes_more(folder: Path) -> bool:
    """Whether something can be put there: it is there, this user may, and it is not full."""
    try:
        return os.access(folder, os.W_OK | os.X_OK) and shutil.disk_usage(folder).free > 0
    except OSError:
        return False
