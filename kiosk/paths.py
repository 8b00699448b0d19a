"""Where things are: what the program brings, and where it may write.

Knows three homes of the bundled files: the source tree, an installed wheel and a frozen bundle. Creates nothing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

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
    return Path(os.environ.get("KIOSK_CACHE_DIR") or platformdirs.user_cache_dir(APP_NAME, appauthor=False))


def logs() -> Path:
    """Where logs are kept: `KIOSK_LOG_DIR`, or the user's log folder."""
    return Path(os.environ.get("KIOSK_LOG_DIR") or platformdirs.user_log_dir(APP_NAME, appauthor=False))


def default_settings() -> Path:
    """The settings file read when no `--config` is given: in `KIOSK_CONFIG_DIR`, or the user's. It need not exist."""
    folder = os.environ.get("KIOSK_CONFIG_DIR") or platformdirs.user_config_dir(APP_NAME, appauthor=False)
    return Path(folder) / "kiosk.toml"
