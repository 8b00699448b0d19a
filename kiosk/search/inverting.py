"""The seam to the search library: Whoosh inverts the documents, and what it found is written down as plain lists.

Whoosh is imported here and nowhere else, when an edition is prepared. An index of its own would be code, for reading
one unpickles; it goes with the temporary folder that it is made in. The same documents give the same bytes.
"""

from __future__ import annotations

import math
import tempfile
from array import array
from collections.abc import Iterable, Iterator
from contextlib import closing

import msgspec
from whoosh.analysis import IDTokenizer
from whoosh.codec.whoosh3 import W3Codec
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.matching import Matcher
from whoosh.reading import IndexReader

from kiosk.search.postings import PackedField, PackedIndex

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


def inverted(documents: Iterable[IndexedTerms]) -> bytes:
    """The lists of all terms, for `InvertedIndex`; a document's number is its place."""
    schema = Schema(**{name: TEXT(analyzer=IDTokenizer(), phrase=False) for name in FIELDS})  # terms are cut already
    # In a folder of its own: in memory, Whoosh spills into a common one under a name that forked processes share.
    with tempfile.TemporaryDirectory() as folder, closing(FileStorage(folder).create_index(schema)) as index:
        writer = index.writer(limitmb=64, codec=W3Codec(compression=0))
        for document in documents:
            writer.add_document(t=document.terms, s=document.stems, pfx=document.prefixes)
        writer.commit()
        with closing(index.reader()) as reader:
            fields = (_packed(reader, name) for name in FIELDS)
            return msgspec.msgpack.encode(PackedIndex(reader.doc_count_all(), *fields))


def _packed(reader: IndexReader, name: str) -> PackedField:
    count = reader.doc_count_all()
    average = (reader.field_length(name) / count if count else 0) or 1
    lengths = (reader.doc_field_length(number, name) or 1 for number in range(count))
    norms = [K1 * (1 - B + B * length / average) for length in lengths]
    terms = [text.decode() if isinstance(text, bytes) else text for text in reader.lexicon(name)]
    ends, documents, scores = array("I"), array("I"), array("f")
    for term in terms:
        entries = list(_entries(reader.postings(name, term)))
        rare = math.log(1 + (count - len(entries) + 0.5) / (len(entries) + 0.5)) * (K1 + 1)
        documents.extend(number for number, _ in entries)
        scores.extend(rare * weight / (weight + norms[number]) for number, weight in entries)
        ends.append(len(documents))
    return PackedField(terms, ends.tobytes(), documents.tobytes(), scores.tobytes())


def _entries(matcher: Matcher) -> Iterator[tuple[int, float]]:
    """Document and how often it has the term."""
    while matcher.is_active():
        yield matcher.id(), matcher.weight()
        matcher.next()
