"""The seam to the search library: terms of documents are written into an index and read back as scored lists.

Whoosh is imported here and nowhere else. It builds, stores and opens the index; the lists of an opened index are held
in memory, because a searcher of Whoosh costs more at every keystroke than all the rest of a search. An index is code:
reading one makes Whoosh unpickle. `index` compares every file with its hash before it comes here.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from whoosh.codec.whoosh3 import W3Codec
from whoosh.fields import TEXT, Schema
from whoosh.index import create_in, open_dir
from whoosh.matching import Matcher
from whoosh.reading import IndexReader

WORDS, STEMS, EDGES = "t", "s", "pfx"
FIELDS = (WORDS, STEMS, EDGES)
B, K1 = 0.75, 1.2  # of BM25, as everywhere


class Terms(msgspec.Struct, frozen=True):
    """What a document is indexed under: words as written, stems, and the first letters of its words."""

    words: list[str]
    stems: list[str]
    edges: list[str]


class Postings(msgspec.Struct, frozen=True):
    """The documents that have a term, and what each scores for it (BM25)."""

    documents: array[int]
    scores: array[float]

    def as_dict(self) -> dict[int, float]:
        """Document number → score."""
        return dict(zip(self.documents, self.scores, strict=True))


Field = dict[str, Postings]


class Stored(msgspec.Struct, frozen=True):
    """An index that was read."""

    count: int
    words: Field
    stems: Field
    edges: Field


def write(folder: Path, documents: Iterable[Terms]) -> None:
    """Write an index into the empty `folder`; a document's number is its place."""
    index = create_in(str(folder), _schema())
    writer = index.writer(limitmb=64, codec=W3Codec(compression=0))
    for document in documents:
        writer.add_document(t=document.words, s=document.stems, pfx=document.edges)
    writer.commit()
    index.close()


def read(folder: Path) -> Stored:
    """Read the index in `folder`, whose files are known to be ours."""
    index = open_dir(str(folder), readonly=True)
    reader = index.reader()
    try:
        words, stems, edges = (dict(_field(reader, name)) for name in FIELDS)
        return Stored(reader.doc_count_all(), words, stems, edges)
    finally:
        reader.close()
        index.close()


def _schema() -> Schema:
    return Schema(t=TEXT(phrase=False), s=TEXT(phrase=False), pfx=TEXT(phrase=False))


def _field(reader: IndexReader, name: str) -> Iterator[tuple[str, Postings]]:
    count = reader.doc_count_all()
    average = (reader.field_length(name) / count if count else 0) or 1
    norms = [K1 * (1 - B + B * (reader.doc_field_length(number, name) or 1) / average) for number in range(count)]
    for text, _ in reader.iter_field(name):
        ids, weights = _all(reader.postings(name, text))
        rare = math.log(1 + (count - len(ids) + 0.5) / (len(ids) + 0.5)) * (K1 + 1)
        scores = array("f", [rare * w / (w + norms[n]) for n, w in zip(ids, weights, strict=True)])
        yield text.decode() if isinstance(text, bytes) else text, Postings(array("I", ids), scores)


def _all(matcher: Matcher) -> tuple[list[int], list[float]]:
    ids: list[int] = []
    weights: list[float] = []
    while matcher.is_active():
        ids.append(matcher.id())
        weights.append(matcher.weight())
        matcher.next()
    return ids, weights
