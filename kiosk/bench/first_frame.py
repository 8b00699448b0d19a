"""What a process has cost up to its first frame; it says so itself, so that what the end costs is not counted."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import msgspec

_PEAK = re.compile(r"VmHWM:\s+(\d+) kB")  # `ru_maxrss` begins with what the parent had


class FirstFrame(msgspec.Struct, frozen=True):
    """CPU time in milliseconds and resident memory in megabytes, both at their most."""

    cpu_ms: float
    memory_mb: float


def tell() -> None:
    """Print what this process has cost so far, for the parent that measures. Linux only."""
    peak = _PEAK.search(Path("/proc/self/status").read_text(encoding="ascii"))
    cost = FirstFrame(time.process_time() * 1000, int(peak[1]) / 1024 if peak else 0.0)
    sys.stdout.write(f"{msgspec.json.encode(cost).decode()}\n")
    sys.stdout.flush()
