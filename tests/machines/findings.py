"""What was tried and found: a line a promise, kept whether it holds or not."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field


class Broken(Exception):  # noqa: N818 - it reads as what it says
    """A promise does not hold; the message says what was found instead."""


@dataclass(frozen=True)
class Finding:
    """One promise on one system."""

    system: str
    promise: str
    holds: bool
    seconds: float
    detail: str

    def __str__(self) -> str:
        state = "holds" if self.holds else "BROKEN"
        return f"{state:6} {self.seconds:6.1f} s  {self.system:9} {self.promise}: {self.detail}"


@dataclass
class Findings:
    """All that was found, printed as it is found."""

    system: str
    found: list[Finding] = field(default_factory=list)

    def look(self, promise: str, check: Callable[[], object]) -> None:
        """Run a check. It returns what it saw, or raises `Broken`, or anything else when it could not be made."""
        began = time.monotonic()
        try:
            holds, detail = True, str(check() or "yes")
        except Exception as error:  # noqa: BLE001 - whatever it is, the next promise is tried too
            holds, detail = False, f"{type(error).__name__}: {error}"
        finding = Finding(self.system, promise, holds, time.monotonic() - began, detail)
        self.found.append(finding)
        print(finding, flush=True)


def expect(condition: object, otherwise: str) -> None:
    """Go on if it is so.

    Raises:
        Broken: it is not.
    """
    if not condition:
        raise Broken(otherwise)
