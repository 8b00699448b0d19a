"""Runs the same work for several languages, two at a time where the system allows it."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from kiosk.errors import ContentError
from kiosk.guard import end_with

PROCESSES = 2  # a kiosk has two cores, and each process holds a whole edition


def each(work: Callable[[str], object], languages: Sequence[str]) -> Iterator[str]:
    """Do `work` for every language; yields each when it is done, in the order given.

    Raises:
        ContentError: a process was ended from outside.
    """
    executor = _executor() if len(languages) > 1 else None
    if executor is None:
        for language in languages:
            work(language)
            yield language
        return
    with executor:
        try:
            yield from (language for language, _ in zip(languages, executor.map(work, languages), strict=True))
        except BrokenProcessPool as error:
            raise ContentError("preparing was ended from outside; is there enough memory?") from error


def _executor() -> ProcessPoolExecutor | None:
    """Processes made by fork; none where there is no fork, a second core, or where other threads run already.

    A process made otherwise would begin by running the packaged program again.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if cores < PROCESSES or not hasattr(os, "fork") or threading.active_count() > 1:
        return None
    try:
        context = multiprocessing.get_context("fork")
        return ProcessPoolExecutor(PROCESSES, mp_context=context, initializer=end_with, initargs=(os.getpid(),))
    except (OSError, NotImplementedError):  # no shared memory for semaphores
        return None
