"""What a process has cost up to its first frame; it says so itself, so that what the end costs is not counted."""

from __future__ import annotations

import sys

import msgspec


class FirstFrame(msgspec.Struct, frozen=True):
    """CPU time in milliseconds and resident memory in megabytes, both at their most."""

    cpu_ms: float
    memory_mb: float


def tell() -> None:
    """Print what this process has cost so far, for the parent that measures."""
    import resource  # not on Windows, where nothing is measured

    used = resource.getrusage(resource.RUSAGE_SELF)
    cost = FirstFrame((used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024)
    sys.stdout.write(f"{msgspec.json.encode(cost).decode()}\n")
