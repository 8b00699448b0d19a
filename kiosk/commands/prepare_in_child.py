"""Has an edition prepared in a process of its own, with a deadline.

A content folder may come from outside, and Python-Markdown must not see such text in the process of the interface. That
process and those it starts end with this one, and what they had done is not done again.
"""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

from kiosk import paths
from kiosk.errors import ContentError, UnwritableError

DEADLINE_SECONDS = 180


def prepare_in_child(content: Path, cache: Path) -> None:
    """Run `kiosk prepare CONTENT --into CACHE`.

    Raises:
        ContentError: the edition has errors, or was not prepared in time.
        UnwritableError: the cache cannot be written.
    """
    command = [*paths.program(), "prepare", str(content), "--into", str(cache), "--parent", str(os.getpid())]
    child = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    try:
        _, said = child.communicate(timeout=DEADLINE_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise ContentError(
            f"{content}: was not prepared within {DEADLINE_SECONDS} s; start again, which goes on with what was done; "
            "`kiosk check` may say why"
        ) from error
    finally:
        _end(child)
    if child.returncode:
        lines = said.strip().splitlines() or [f"preparing ended with code {child.returncode}"]
        kind = UnwritableError if child.returncode == UnwritableError.exit_code else ContentError
        raise kind(lines[-1].removeprefix("kiosk: "))


def _end(child: subprocess.Popen[str]) -> None:
    """End the process with all that it started, which end with it where there are no groups of processes."""
    if child.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        child.kill()
        child.communicate()
