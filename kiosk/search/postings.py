"""The seam to the search library: terms of documents are written into an index and read back as scored lists.

Whoosh is imported here and nowhere else. It builds, stores and opens the index; the lists that were read are held in
memory, because a searcher of Whoosh costs more at every keystroke than all the rest of a search. An index is code:
reading one makes Whoosh unpickle. `index` compares every file with its hash before it comes here.

The same documents give the same bytes: see `_SteadyStorage`, `_SteadyCodec` and `_schema`.
"""

from __future__ import annotations

import math
import threading
from array import array
from collections.abc import Iterable
from pathlib import Path

import msgspec
from whoosh.analysis import IDTokenizer
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import open_dir
from whoosh.matching import Matcher
from whoosh.reading import IndexReader, TermNotFound

TERMS, STEMS, PREFIXES = "t", "s", "pfx"
FIELDS = (TERMS, STEMS, PREFIXES)
# Of BM25, as everywhere; docs/search.md says what half and twice do.
B = 0.75
K1 = 1.2


class IndexedTerms(msgspec.Struct, frozen=True):
    """What a document is indexed under: its terms as written, their stems, and their prefixes."""

    terms: list[str]
    stems: list[str]
    prefixes: list[str]


class Postings(msgspec.Struct, frozen=True):
    """The documents that have a term, and what each scores for it (BM25)."""

    documents: array[int]
    scores: array[float]

    def as_dict(self) -> dict[int, float]:
        """Document number → score."""
        return dict(zip(self.documents, self.scores, strict=True))


class Field:
    """The lists of one field, each read when it is first asked for. Several threads may ask."""

    def __init__(self, reader: IndexReader, name: str, lock: threading.Lock) -> None:
        self._reader = reader
        self._name = name
        self._lock = lock
        self._lists: dict[str, Postings] = {}
        self._complete = False
        self._count = count = reader.doc_count_all()
        average = (reader.field_length(name) / count if count else 0) or 1
        lengths = (reader.doc_field_length(number, name) or 1 for number in range(count))
        self._norms = [K1 * (1 - B + B * length / average) for length in lengths]

    def get(self, term: str) -> Postings | None:
        """The list of a term, None when no document has it."""
        found = self._lists.get(term)
        if found is not None or self._complete:
            return found
        with self._lock:  # meanwhile everything may have been read and the files let go
            return self._lists.get(term) if self._complete else self._read(term)

    def __getitem__(self, term: str) -> Postings:
        found = self.get(term)
        if found is None:
            raise KeyError(term)
        return found

    def read_all(self) -> dict[str, Postings]:
        """Every term and its list; nothing is read from the index any more."""
        if not self._complete:
            for text in list(self._reader.lexicon(self._name)):
                self.get(text.decode() if isinstance(text, bytes) else text)
            with self._lock:
                self._complete = True
        return self._lists

    def _read(self, term: str) -> Postings | None:
        try:
            ids, weights = _all(self._reader.postings(self._name, term))
        except TermNotFound:
            return None
        rare = math.log(1 + (self._count - len(ids) + 0.5) / (len(ids) + 0.5)) * (K1 + 1)
        scores = array("f", [rare * w / (w + self._norms[n]) for n, w in zip(ids, weights, strict=True)])
        found = self._lists[term] = Postings(array("I", ids), scores)
        return found


class InvertedIndex:
    """An index that is open: the lists of its three fields."""

    def __init__(self, folder: Path) -> None:
        self._index = open_dir(str(folder), readonly=True)
        self._reader = self._index.reader()
        lock = threading.Lock()
        self.count: int = self._reader.doc_count_all()
        self.terms, self.stems, self.prefixes = (Field(self._reader, name, lock) for name in FIELDS)

    def read_all(self) -> None:
        """Read every list, then let go of the files."""
        for field in (self.terms, self.stems, self.prefixes):
            field.read_all()
        self.close()

    def close(self) -> None:
        """Let go of the files; what was read stays."""
        if not self._reader.is_closed:
            self._reader.close()
            self._index.close()


class _SteadyStorage(FileStorage):  # type: ignore[misc]  # Whoosh has no types
    """A folder whose index tells neither when it was written nor in which order the system lists its files."""

    def list(self) -> list[str]:
        return sorted(super().list())

    def file_modified(self, name: str) -> float:
        return 0.0


class _SteadyCodec(W3Codec):  # type: ignore[misc]
    """Whoosh names each part of an index by chance; ours has one part, always named the same.

    The part remembers a plain codec: what is pickled names Whoosh's own classes alone.
    """

    def new_segment(self, storage: FileStorage, indexname: str) -> W3Segment:
        return W3Segment(W3Codec(compression=0), indexname, segid="0")


def write(folder: Path, documents: Iterable[IndexedTerms]) -> None:
    """Write an index into the empty `folder`; a document's number is its place."""
    index = _SteadyStorage(str(folder)).create_index(_schema())
    writer = index.writer(limitmb=64, codec=_SteadyCodec(compression=0))
    for document in documents:
        writer.add_document(t=document.terms, s=document.stems, pfx=document.prefixes)
    writer.commit()
    index.close()


def _schema() -> Schema:
    """Three fields of terms that are cut already.

    The analyzer that Whoosh takes by itself holds a set, which is pickled in an order that differs between processes.
    """
    return Schema(**{name: TEXT(analyzer=IDTokenizer(), phrase=False) for name in FIELDS})


def _all(matcher: Matcher) -> tuple[list[int], list[float]]:
    ids: list[int] = []
    weights: list[float] = []
    while matcher.is_active():
        ids.append(matcher.id())
        weights.append(matcher.weight())
        matcher.next()
    return ids, weights
