"""Lets a spare be built behind whoever touches the screen now."""

from __future__ import annotations

import os
import sys

_BEHIND = 10


def stand_back() -> None:
    """Take less of the machine: by priority where the system lets us come back from it, else as a batch."""
    if sys.platform != "linux":
        return
    if _may_come_back():
        _set_priority(_BEHIND)
    else:
        _schedule(os.SCHED_BATCH)


def step_forward() -> None:
    """Take what everybody takes."""
    if sys.platform != "linux":
        return
    if _may_come_back():
        _set_priority(0)
    else:
        _schedule(os.SCHED_OTHER)


if sys.platform == "linux":
    import resource

    def _may_come_back() -> bool:
        """Who is not the administrator needs the limit `nice`, 20 for priority 0 (setrlimit(2))."""
        return os.geteuid() == 0 or resource.getrlimit(resource.RLIMIT_NICE)[0] >= 20

    def _set_priority(value: int) -> None:
        for thread in _threads():
            os.setpriority(os.PRIO_PROCESS, thread, value)

    def _schedule(policy: int) -> None:
        for thread in _threads():
            os.sched_setscheduler(thread, policy, os.sched_param(0))

    def _threads() -> list[int]:
        """To Linux, each is a process of its own."""
        return [int(name) for name in os.listdir("/proc/self/task")]  # noqa: PTH208 - names alone
