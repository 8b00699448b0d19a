"""What a test logs: every warning and error is a failure of that test, unless the test expects its code."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.failure import Code
from kiosk.log import logger


class Logged(logging.Handler):
    """Keeps the warnings and errors of the program and of the libraries below it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._expected: set[Code] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record once, though it comes by the program's logger and by the root."""
        if not any(record is kept for kept in self._records):
            self._records.append(record)

    def expect(self, *codes: Code) -> None:
        """These codes must be logged before the test ends; as often as may be."""
        self._expected.update(codes)

    def lines(self, code: Code) -> list[str]:
        """What was logged under a code so far."""
        return [record.getMessage() for record in self._records if _code(record) is code]

    def heard(self) -> list[str]:
        """Everything that was logged so far."""
        return [record.getMessage() for record in self._records]

    def verify(self) -> None:
        """Fail for what was logged unexpectedly, and for what was expected and did not come."""
        unexpected = [record.getMessage() for record in self._records if _code(record) not in self._expected]
        assert not unexpected, f"logged unexpectedly: {unexpected}; mend the cause, or say `logged.expect(Code.…)`"
        silent = {code for code in self._expected if not self.lines(code)}
        assert not silent, f"expected in the log and not heard: {silent}"


def _code(record: logging.LogRecord) -> Code | None:
    code = getattr(record, "code", None)
    return code if isinstance(code, Code) else None


@contextmanager
def listening() -> Iterator[Logged]:
    """Listen to the program's logger, which may not pass on what it hears, and to the root."""
    handler = Logged()
    for listened in (logger, logging.getLogger()):
        listened.addHandler(handler)
    try:
        yield handler
    finally:
        for listened in (logger, logging.getLogger()):
            listened.removeHandler(handler)
