"""A promise of the kiosk, how it is tried, and how the trial itself is tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from tests.faults.workshop import Workshop


@dataclass(frozen=True)
class Trial:
    """One fault that was injected.

    Attributes:
        fault: what was done.
        seen: what was wrong then; empty where the promise was kept.
    """

    fault: str
    seen: str = ""


@dataclass(frozen=True)
class Promise:
    """Something that holds whatever happens.

    Attributes:
        row: its name in docs/reliability.md.
        words: what is promised.
        trials: injects the faults.
        control: injects one into a variant that does not keep the promise: what is seen must not be empty.
    """

    row: str
    words: str
    trials: Callable[[Workshop], Iterator[Trial]]
    control: Callable[[Workshop], Trial]


def promises() -> list[Promise]:
    """All that are promised, in the order of their rows."""
    package = import_module("tests.faults.promises")
    found = [import_module(f"{package.__name__}.{one.name}").PROMISE for one in iter_modules(package.__path__)]
    return sorted(found, key=lambda promise: promise.row)
