"""A printer without paper, for pictures and tests: the queues it is given, and every slip ends as it is told."""

from __future__ import annotations

from kiosk.slip.printer import Outcome, Queues


class NoPaperHere:
    """Keeps what was printed in place of printing it."""

    def __init__(self, queues: Queues | None = None, outcome: Outcome = "printed") -> None:
        self._queues = queues or Queues()
        self.outcome = outcome
        self.printed: list[tuple[str, bytes]] = []

    def queues(self) -> Queues:
        return self._queues

    def print(self, queue: str, pdf: bytes) -> Outcome:
        self.printed.append((queue, pdf))
        return self.outcome

    def end(self) -> None:
        """Nobody waits for it."""
