"""Measures the search against full-text engines of others: the same texts, the same keystrokes, in the same run.

Every query is typed letter by letter, and every keystroke asks for eight hits with their passages. The engines are
SQLite FTS5 with its own `snippet()`, FTS5 with our passages, tantivy and Xapian where they can be imported.
"""

from __future__ import annotations

import importlib
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import msgspec

from kiosk.edition.address import Address
from kiosk.edition.kinds import PAGE
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer
from kiosk.search.build import build, build_documents
from kiosk.search.documents import Document, documents
from kiosk.search.index import Index
from kiosk.search.query import SearchEngine
from kiosk.search.snippet import cut

HITS = 8
LARGE = (5_000, 50_000)
SEED = 1
Keystroke = tuple[str, str]  # language, text of the field
Ask = Callable[[str, str], object]
Texts = dict[str, list[Document]]


class Times(msgspec.Struct, frozen=True):
    """Milliseconds a keystroke takes."""

    p50: float
    p95: float
    p99: float
    most: float


class Measured(msgspec.Struct, frozen=True):
    """One engine over one set of texts; what it does not have or was not measured is zero."""

    engine: str
    documents: int
    keystroke: Times
    build_s: float = 0.0
    open_ms: float = 0.0
    size_mb: float = 0.0
    memory_mb: float = 0.0


def measure_search(edition: PreparedEdition, *, large: bool) -> list[Measured]:
    """The shipped texts, and with `large` also texts of 5,000 and 50,000 documents made from them."""
    shipped = {code: documents(edition.language(code), edition.asked(code)) for code in edition.languages}
    found = _all_engines(shipped, edition)
    for count in LARGE if large else ():
        found += _all_engines(_recombined(shipped, count), None)
    return found


def keystrokes(languages: Iterable[str]) -> list[Keystroke]:
    """Every query, letter by letter."""
    return [
        (language, query[:length])
        for language in languages
        for query in LANGUAGES[language].samples.bench or ()
        for length in range(1, len(query) + 1)
    ]


def times(ask: Ask, strokes: list[Keystroke]) -> Times:
    """How long each keystroke takes, in the order of typing, after one round to warm up."""
    for language, text in strokes:
        ask(language, text)
    return distribution(_milliseconds(partial(ask, language, text)) for language, text in strokes)


def distribution(milliseconds: Iterable[float]) -> Times:
    """The middle, the slow ones and the slowest of some times."""
    taken = sorted(milliseconds)
    return Times(*(round(taken[min(len(taken) - 1, int(len(taken) * share))], 3) for share in (0.5, 0.95, 0.99, 1)))


def _all_engines(texts: Texts, edition: PreparedEdition | None) -> list[Measured]:
    strokes = keystrokes(texts)
    count = sum(len(found) for found in texts.values())
    engines: list[tuple[str, Callable[[Texts], Ask]]] = [
        ("SQLite FTS5, snippet()", partial(_sqlite, ours=False)),
        ("SQLite FTS5, our passages", partial(_sqlite, ours=True)),
    ]
    engines += [(name, make) for name, make in (("tantivy", _tantivy), ("xapian", _xapian)) if _importable(name)]
    return [
        _ours(texts, edition, strokes),
        *(Measured(name, count, times(make(texts), strokes)) for name, make in engines),
    ]


def _ours(texts: Texts, edition: PreparedEdition | None, strokes: list[Keystroke]) -> Measured:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as place:
        folders = {language: Path(place, language) for language in texts}
        started = time.process_time()
        for language, folder in folders.items():
            folder.mkdir()
            if edition is not None:
                known = LANGUAGES.known_words(language)
                build(edition.language(language), edition.asked(language), LANGUAGES[language].search, folder, known)
            else:
                build_documents(texts[language], LANGUAGES[language].search, folder)
        build_s = time.process_time() - started
        before = _resident()
        first = next(iter(folders))
        started = time.process_time()
        indexes = [Index.open(folders[first], first)]
        open_ms = (time.process_time() - started) * 1000
        indexes += [Index.open(folder, language) for language, folder in folders.items() if language != first]
        for index in indexes:
            index.preload()  # as the service does when nobody waits
        engine = SearchEngine(indexes)

        def ask(language: str, text: str) -> Answer:
            if len(text) == 1:
                engine.forget()  # every query is a visitor's first
            return engine.find(text, language, HITS)

        measured = times(ask, strokes)
        size = sum(file.stat().st_size for folder in folders.values() for file in folder.iterdir()) / 1e6
        count = sum(len(found) for found in texts.values())
        memory = _resident() - before
        return Measured("ours", count, measured, round(build_s, 1), round(open_ms, 1), round(size, 1), round(memory, 1))


def _recombined(shipped: Texts, count: int) -> Texts:
    """As many documents of the same lengths, their passages taken from all documents of a language at random."""
    choose = random.Random(SEED)  # noqa: S311 - the same texts on every machine
    texts: Texts = {}
    for language, found in shipped.items():
        passages = [piece for document in found for piece in document.pieces]
        titles = [document.title for document in found]
        texts[language] = [
            Document(
                Address(PAGE.id, f"{language}-{number}"),
                f"{choose.choice(titles)} {choose.choice(titles)}",
                tuple(choose.choices(passages, k=len(choose.choice(found).pieces))),
            )
            for number in range(count // len(shipped))
        ]
    return texts


def _rows(texts: Texts) -> Iterable[tuple[str, str, str]]:
    for language, found in texts.items():
        for document in found:
            yield language, document.title, "\n".join(piece.text for piece in document.pieces)


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


def _sqlite(texts: Texts, *, ours: bool) -> Ask:
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table texts using fts5(language unindexed, title, body, prefix='1 2 3')")
    database.executemany("insert into texts values (?, ?, ?)", _rows(texts))
    passage = "body" if ours else "snippet(texts, 2, '[', ']', '…', 24)"
    sql = f"select title, {passage} from texts where texts match ? order by rank limit {HITS}"  # noqa: S608

    def ask(language: str, text: str) -> object:
        typed = _words(text)
        if not typed:
            return []
        rows = database.execute(sql, (" ".join(f'"{word}"' for word in typed) + "*",)).fetchall()
        return [cut(body, _spans(body, typed)) for _, body in rows] if ours else rows

    return ask


def _spans(body: str, typed: list[str]) -> list[tuple[int, int]]:
    lower = body.lower()
    starts = ((lower.find(word.lower()), word) for word in typed)
    return sorted((start, start + len(word)) for start, word in starts if start >= 0)


def _importable(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def _tantivy(texts: Texts) -> Ask:
    tantivy = importlib.import_module("tantivy")
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("title", stored=True)
    builder.add_text_field("body", stored=True)
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer()
    for _, title, body in _rows(texts):
        writer.add_document(tantivy.Document(title=[title], body=[body]))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def ask(language: str, text: str) -> object:
        *whole, last = [word.lower() for word in _words(text)] or [""]
        if not last:
            return []
        terms = [tantivy.Query.term_query(schema, "body", word) for word in whole]
        begun = tantivy.Query.regex_query(schema, "body", f"{last}.*")
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, part) for part in (*terms, begun)])
        maker = tantivy.SnippetGenerator.create(searcher, query, schema, "body")
        hits = [searcher.doc(place) for _, place in searcher.search(query, HITS).hits]
        return [(hit["title"], maker.snippet_from_doc(hit).to_html()) for hit in hits]

    return ask


def _xapian(texts: Texts) -> Ask:
    xapian = importlib.import_module("xapian")
    database = xapian.WritableDatabase("", xapian.DB_BACKEND_INMEMORY)
    generator = xapian.TermGenerator()
    for _, title, body in _rows(texts):
        document = xapian.Document()
        document.set_data(body)
        generator.set_document(document)
        generator.index_text(f"{title}\n{body}")
        database.add_document(document)
    parser = xapian.QueryParser()
    parser.set_database(database)

    def ask(language: str, text: str) -> object:
        query = parser.parse_query(" ".join(_words(text)), xapian.QueryParser.FLAG_PARTIAL)
        enquire = xapian.Enquire(database)
        enquire.set_query(query)
        found = enquire.get_mset(0, HITS)
        return [found.snippet(hit.document.get_data().decode(), 160) for hit in found]

    return ask


def _milliseconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def _resident() -> float:
    """Resident megabytes of this process; zero where the system does not tell."""
    try:
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0
