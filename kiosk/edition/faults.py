"""Faults of a content folder: where, what, and how to mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

Severity = Literal["error", "warning"]


class Fault(msgspec.Struct, frozen=True, order=True):
    """One thing wrong in a content folder.

    Attributes:
        path: the file, relative to the content folder, with `/`.
        line: counted from 1; 0 when the fault is about the whole file.
        code: a short stable name, for filters and tests.
        message: what is wrong and how to mend it, in one sentence.
        severity: an error keeps the edition from being shown.
    """

    path: str
    line: int
    code: str
    message: str
    severity: Severity = "error"

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.severity}: {self.code}: {self.message}"


class Faults:
    """Collects faults while a folder is read and checked."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, path: str, line: int, code: str, message: str, severity: Severity = "error") -> None:
        self._faults.append(Fault(path, line, code, message, severity))

    def extend(self, faults: Iterable[Fault]) -> None:
        self._faults.extend(faults)

    def __iter__(self) -> Iterator[Fault]:
        return iter(sorted(set(self._faults)))

    @property
    def errors(self) -> list[Fault]:
        """The faults that keep the edition from being shown, in the order of file and line."""
        return [fault for fault in self if fault.severity == "error"]


def repeated(names: Iterable[str]) -> list[str]:
    """The names that stand there more than once, each once and in order."""
    return sorted(name for name, count in Counter(names).items() if count > 1)
