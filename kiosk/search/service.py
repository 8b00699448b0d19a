"""Search over a prepared edition: opens the indexes, and answers from the titles until they are open.

Whoosh and rapidfuzz are imported here at the first need: they cost more than the first frame does.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from kiosk.errors import IndexUnusableError
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer

if TYPE_CHECKING:
    from kiosk.search.index import Index
    from kiosk.search.query import SearchEngine


class SearchService:
    """Answers questions with the indexes of one edition. One thread at a time may ask.

    Without `begin` the first question opens all indexes and waits for them.
    """

    def __init__(self, edition: PreparedEdition) -> None:
        self._edition = edition
        self._engine: SearchEngine | None = None
        self._opener: threading.Thread | None = None
        self._wanted = ""
        self._closed = threading.Event()
        self._fault: IndexUnusableError | None = None

    def begin(self, language: str) -> None:
        """Open the indexes in a thread, that of `language` first, then the one that is asked for, then the others."""
        if self._opener is None:
            self._wanted = language
            self._closed.clear()
            self._opener = threading.Thread(target=self._open_all, name="opener", daemon=True)
            self._opener.start()

    def find(self, query: str, language: str, limit: int, *, literal: bool = False) -> Answer:
        """The best `limit` hits; with `literal` no word is taken for a similar one.

        Raises:
            IndexUnusableError: an index is missing or damaged.
        """
        if self._opener is None and self._engine is None:
            self._closed.clear()
            self._open_all()
        if self._fault is not None:
            raise self._fault
        self._wanted = language
        engine = self._engine
        if engine is not None and language in engine.languages:
            return engine.find(query, language, limit, literal=literal)
        from kiosk.search.titles import find_in_titles

        return find_in_titles(self._edition.language(language), query, limit)

    def forget(self) -> None:
        """End of a visit: keep nothing of what was asked."""
        if self._engine is not None:
            self._engine.forget()

    def wait(self) -> None:
        """Wait until all indexes that `begin` opens are open."""
        if self._opener is not None:
            self._opener.join()

    def close(self) -> None:
        """Give back what was opened."""
        self._closed.set()
        if self._opener is not None:
            self._opener.join()
            self._opener = None
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        self._fault = None

    def _open_all(self) -> None:
        waiting = list(self._edition.languages) if self._engine is None else []
        while waiting and not self._closed.is_set() and self._fault is None:
            language = self._wanted if self._wanted in waiting else waiting[0]
            waiting.remove(language)
            try:
                index = self._open(language)
                if self._opener is not None:  # nobody waits
                    index.warm()
            except IndexUnusableError as error:
                self._fault = error

    def _open(self, language: str) -> Index:
        from kiosk.search import index as opened
        from kiosk.search.query import SearchEngine

        index = opened.Index.open(self._edition.index_folder(language), language)
        if self._engine is None:
            self._engine = SearchEngine([index])
        else:
            self._engine.add(index)
        return index
