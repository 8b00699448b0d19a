"""Has an edition prepared in a process of its own, with a deadline.

A content folder may come from outside, and Python-Markdown must not see such text in the process of the interface.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from kiosk import paths
from kiosk.errors import ContentError

DEADLINE_SECONDS = 180


def prepare_in_child(content: Path, cache: Path) -> None:
    """Run `kiosk prepare CONTENT --into CACHE`.

    Raises:
        ContentError: the edition has errors, or was not prepared in time.
    """
    command = [*paths.program(), "prepare", str(content), "--into", str(cache)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise ContentError(
            f"{content}: was not prepared within {DEADLINE_SECONDS} s; `kiosk check` may say why"
        ) from error
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"preparing ended with code {done.returncode}"]
        raise ContentError(lines[-1].removeprefix("kiosk: "))
