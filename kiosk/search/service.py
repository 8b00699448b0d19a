"""Search over a prepared edition: opens the indexes, and answers from the titles until they are open.

An index that cannot be opened, for whatever reason, is the fault of its language alone, and the titles of that
language, which need no index, go on answering. A command, which waits for the indexes, is told of it instead.

rapidfuzz is imported here at the first need: it costs as much as a good part of the first frame.
"""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from kiosk import log
from kiosk.errors import DamagedError, IndexUnusableError
from kiosk.failure import Code, Failure
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer

if TYPE_CHECKING:
    from kiosk.search.index import Index
    from kiosk.search.query import SearchEngine

ATTEMPTS = 3  # in one visit, to open the index of one language


class SearchService:
    """Answers questions with the indexes of one edition. One thread at a time may ask.

    Without `begin` the first question opens all indexes and waits for them. An index that could not be opened is tried
    again at the next question in its language, a few times a visit.
    """

    def __init__(self, edition: PreparedEdition) -> None:
        self._edition = edition
        self._engine: SearchEngine | None = None
        self._opener: threading.Thread | None = None
        self._wanted = ""
        self._closed = threading.Event()
        self._opening = threading.Lock()
        self._unusable: dict[str, str] = {}  # language → what is wrong with its index
        self._attempts: Counter[str] = Counter()

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
            IndexUnusableError: the index of `language` cannot be opened, and its titles have nothing either.
        """
        if language in self._unusable and self._attempts[language] < ATTEMPTS:
            self._attempt(language)
        elif self._opener is None and self._engine is None:
            self._closed.clear()
            self._open_all()
        self._wanted = language
        engine = self._engine
        if engine is not None and language in engine.languages:
            return engine.find(query, language, limit, literal=literal)
        return self._find_in_titles(query, language, limit)

    def _find_in_titles(self, query: str, language: str, limit: int) -> Answer:
        """Worth asking again while the index is being opened; a damaged index never says that there is nothing."""
        from kiosk.search.titles import find_in_titles

        fault = self._unusable.get(language)
        answer = find_in_titles(self._edition.language(language), query, limit)
        if fault is not None and (self._opener is None or not answer.hits):
            raise IndexUnusableError(fault)
        return msgspec.structs.replace(answer, partial=fault is None)

    @property
    def faults(self) -> dict[str, str]:
        """Language → what is wrong with its index, of those that could not be opened so far."""
        return dict(self._unusable)

    def forget(self) -> None:
        """End of a visit: keep nothing of what was asked, and have hope again."""
        self._attempts.clear()
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
        self._engine = None
        self._unusable.clear()
        self._attempts.clear()

    def _open_all(self) -> None:
        waiting = list(self._edition.languages) if self._engine is None else []
        while waiting and not self._closed.is_set():
            language = self._wanted if self._wanted in waiting else waiting[0]
            waiting.remove(language)
            self._attempt(language)
        if self._opener is not None and not self._closed.is_set():
            self._look_through()

    def _look_through(self) -> None:
        """Nobody waits: find what is damaged before somebody needs it, and have it mended at the next start."""
        try:
            damaged = self._edition.damaged_files()
        except DamagedError as error:  # its folder is gone
            log.note_failure(Failure.of(Code.EDITION_DAMAGED, error))
            return
        if damaged:
            log.note(Code.EDITION_DAMAGED, ", ".join(damaged))
            self._edition.report_damage()

    def _attempt(self, language: str) -> None:
        """Open the index of a language, or keep what is wrong with it."""
        self._attempts[language] += 1
        try:
            with self._opening:
                index = self._open(language)
                self._unusable.pop(language, None)
            if self._opener is not None:  # nobody waits
                index.preload()
        except KeyboardInterrupt:  # at the command line there is no other thread
            raise
        except BaseException as error:  # noqa: BLE001 - nothing ends the thread that opens the other languages
            failure = Failure.of(Code.INDEX_UNUSABLE, error, language)
            log.note_failure(failure)
            if isinstance(error, IndexUnusableError):
                if isinstance(error.__cause__, DamagedError):
                    self._edition.report_damage()
                self._unusable[language] = str(error)
            else:
                self._unusable[language] = f"{failure}; start again, and send this line when it stays"

    def _open(self, language: str) -> Index:
        from kiosk.search import index as opened
        from kiosk.search.query import SearchEngine

        self._edition.vouch_for_index(language)
        index = opened.Index.open(self._edition.index_folder(language), language)
        if self._engine is None:
            self._engine = SearchEngine([index])
        else:
            self._engine.add(index)
        return index
