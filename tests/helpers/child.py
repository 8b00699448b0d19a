"""Runs a piece of Python in a process of its own, so that a hang fails one test and not all of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
GENEROUS_SECONDS = 600


def run_in_child(program: str, *arguments: str) -> str:
    """What `program` prints; its process must end well and in time."""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=GENEROUS_SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
