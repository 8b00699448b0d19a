"""Search over a prepared edition; opens the indexes when the first question comes, in the thread that asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.search.answer import Answer
from kiosk.content.store import PreparedEdition

if TYPE_CHECKING:
    from kiosk.content.search.query import SearchEngine


class SearchService:
    """Answers questions with the indexes of one edition. One thread at a time may use it."""

    def __init__(self, edition: PreparedEdition) -> None:
        self._edition = edition
        self._engine: SearchEngine | None = None

    def find(self, query: str, language: str, limit: int) -> Answer:
        """The best `limit` pages and steps.

        Raises:
            IndexUnusableError: an index is missing or damaged.
        """
        return self._opened().find(query, language, limit)

    def forget(self) -> None:
        """End of a visit: keep nothing of what was asked."""
        if self._engine is not None:
            self._engine.forget()

    def close(self) -> None:
        """Give back the files of the indexes."""
        if self._engine is not None:
            self._engine = None

    def _opened(self) -> SearchEngine:
        if self._engine is None:
            # Whoosh and rapidfuzz are imported here: they cost more than the first frame does.
            from kiosk.content.search.index import Index
            from kiosk.content.search.query import SearchEngine

            edition = self._edition
            self._engine = SearchEngine(Index.open(edition.index_folder(one), one) for one in edition.languages)
        return self._engine
