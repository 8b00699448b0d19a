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
        in_suite: whether `make test` tries it already, so that its first trials are not made there once more.
    """

    row: str
    words: str
    trials: Callable[[Workshop], Iterator[Trial]]
    control: Callable[[Workshop], Trial]
    in_suite: bool = False


def promises() -> list[Promise]:
    """All that are promised, in the order of their rows."""
    package = import_module("tests.faults.promises")
    modules = [import_module(f"{package.__name__}.{one.name}") for one in iter_modules(package.__path__)]
    found = [promise for module in modules for promise in getattr(module, "PROMISES", None) or [module.PROMISE]]
    return sorted(found, key=lambda promise: int(promise.row.removeprefix("R")))
