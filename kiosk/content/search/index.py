"""Builds and opens the index of one language.

An index is code: opening one makes Whoosh unpickle. It is therefore built by the machine that uses it (or when the
program is packaged), never taken from an edition, and every file is compared with its hash before it is opened.
"""

from __future__ import annotations

import bisect
import hashlib
from collections import Counter
from pathlib import Path

import msgspec
from whoosh.codec.whoosh3 import W3Codec
from whoosh.fields import KEYWORD, TEXT, Schema
from whoosh.index import create_in, open_dir
from whoosh.searching import Searcher

from kiosk.content.bidi import without_isolates
from kiosk.content.search.analysis import phrase_key, stem_of_content, words
from kiosk.content.views import ArticleView, LanguageView, LetterView, TermView
from kiosk.errors import IndexUnusableError

TITLE_WEIGHT = 4
LONGEST_EDGE = 3
MANIFEST = "manifest.json"
DOCUMENTS = "documents.json"
LEXICON = "lexicon.json"
NAMES = "names.json"
FIRST_PLACE, LATER_PLACE = 1.0, 0.6


class Piece(msgspec.Struct, frozen=True):
    """A passage a snippet may be cut from, and the section it belongs to."""

    section: str
    text: str


class Document(msgspec.Struct, frozen=True):
    """What is shown of a hit; its place in the list is its number in Whoosh."""

    kind: str
    id: str
    title: str
    pieces: tuple[Piece, ...]


Names = dict[str, dict[int, float]]


class Lexicon(msgspec.Struct, frozen=True):
    """Folded words in order, how often each occurs, and the spelling seen most often."""

    terms: tuple[str, ...]
    counts: tuple[int, ...]
    spellings: tuple[str, ...]

    def with_prefix(self, prefix: str, most: int) -> list[str]:
        """The `most` frequent words that begin with `prefix`."""
        first = bisect.bisect_left(self.terms, prefix)
        last = bisect.bisect_left(self.terms, prefix + "\U0010ffff")
        found = sorted(range(first, last), key=lambda n: -self.counts[n])[:most]
        return [self.terms[n] for n in found]

    def spelling(self, term: str) -> str:
        """How `term` is written in the texts; itself when it is not there."""
        at = bisect.bisect_left(self.terms, term)
        return self.spellings[at] if at < len(self.terms) and self.terms[at] == term else term

    def __contains__(self, term: str) -> bool:
        at = bisect.bisect_left(self.terms, term)
        return at < len(self.terms) and self.terms[at] == term


def schema() -> Schema:
    """`t` words as written, `s` stems, `pfx` their first letters."""
    return Schema(
        t=TEXT(phrase=False),
        s=TEXT(phrase=False, field_boost=0.5),
        pfx=KEYWORD(scorable=True, field_boost=0.5),
    )


def build(view: LanguageView, folder: Path) -> None:
    """Write the index of one language into the empty `folder`."""
    documents = _documents(view)
    counter: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    index = create_in(str(folder), schema())
    writer = index.writer(limitmb=64, codec=W3Codec(compression=0))
    for document in documents:
        terms = _weighted_terms(document, counter, spellings)
        writer.add_document(
            t=terms,
            s=[stem_of_content(term, view.language) for term in terms],
            pfx=[term[:n] for term in terms for n in range(1, min(len(term), LONGEST_EDGE) + 1)],
        )
    writer.commit()
    index.close()
    ordered = sorted(counter)
    lexicon = Lexicon(
        terms=tuple(ordered),
        counts=tuple(counter[term] for term in ordered),
        spellings=tuple(spellings[term].most_common(1)[0][0] for term in ordered),
    )
    (folder / DOCUMENTS).write_bytes(msgspec.json.encode(documents))
    (folder / LEXICON).write_bytes(msgspec.json.encode(lexicon))
    (folder / NAMES).write_bytes(msgspec.json.encode(_names(view, documents)))
    (folder / MANIFEST).write_bytes(msgspec.json.encode(_hashes(folder)))


def _documents(view: LanguageView) -> list[Document]:
    pages = [_document("page", page.article) for page in view.pages.values()]
    steps = [_document("step", step.article) for step in view.steps]
    letters = [_letter(letter) for letter in view.letters]
    return pages + steps + letters + [_term(term, view) for term in view.terms]


def _letter(letter: LetterView) -> Document:
    """A letter is also found by the words printed on it."""
    document = _document("letter", letter.article)
    official = Piece("", " · ".join(letter.official))
    return Document(document.kind, document.id, document.title, (*document.pieces, official))


def _term(term: TermView, view: LanguageView) -> Document:
    """A word of the glossary: what it means, and the Dutch and French words beside it."""
    heard = " · ".join(word for _, word in term.heard)
    return Document(
        "term", term.id, without_isolates(term.title), (Piece("", without_isolates(term.meaning)), Piece("", heard))
    )


def _document(kind: str, article: ArticleView) -> Document:
    return Document(kind, article.id, without_isolates(article.title), pieces(article))


def pieces(article: ArticleView) -> tuple[Piece, ...]:
    """The passages of an article: the short answer, headings, then block by block."""
    section = ""
    found = [Piece("", article.in_short.text), Piece("", article.summary)]
    for block in article.blocks:
        if block.kind == "heading":
            section = block.id
        texts = [block.text, *(item.text for item in block.items)]
        texts += [cell.text for row in block.rows for cell in row]
        texts += [text for inner in block.blocks for text in (inner.text, *(item.text for item in inner.items))]
        found += [Piece(section, text) for text in texts if text]
    return tuple(Piece(piece.section, without_isolates(piece.text)) for piece in found)


def _weighted_terms(document: Document, counter: Counter[str], spellings: dict[str, Counter[str]]) -> list[str]:
    weighted = [(document.title, TITLE_WEIGHT), *((piece.text, 1) for piece in document.pieces)]
    terms: list[str] = []
    for text, weight in weighted:
        for word in words(text):
            terms += [word.term] * weight
            counter[word.term] += 1
            spellings.setdefault(word.term, Counter())[text[word.start : word.end].lower()] += 1
    return terms


def _names(view: LanguageView, documents: list[Document]) -> Names:
    """The glossary: a word in any language → the documents it names and how well; the first one named comes first."""
    numbers = {(document.kind, document.id): number for number, document in enumerate(documents)}
    names: Names = {}
    for term in view.terms:
        targets = [("page", slug) for slug in term.pages] + [("step", step) for step in term.steps]
        targets += [("letter", letter) for letter in term.letters]
        for name in term.words:
            key = phrase_key([word.term for word in words(name)])
            named = names.setdefault(key, {}) if key else {}
            for place, target in enumerate(targets):
                worth = LATER_PLACE if place else FIRST_PLACE
                named[numbers[target]] = max(worth, named.get(numbers[target], 0.0))
    return names


def _hashes(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.iterdir() if path.name != MANIFEST and not path.name.endswith("LOCK"))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class Index:
    """An opened index of one language."""

    def __init__(
        self, language: str, searcher: Searcher, documents: list[Document], lexicon: Lexicon, names: Names
    ) -> None:
        self.language = language
        self.searcher = searcher
        self.documents = documents
        self.lexicon = lexicon
        self.names = names

    @classmethod
    def open(cls, folder: Path, language: str) -> Index:
        """Compare every file with its hash, then open.

        Raises:
            IndexUnusableError: a file is missing, was changed, or cannot be read.
        """
        remedy = f"remove {folder.parent.parent}, it is prepared again"  # only a whole edition is made anew
        try:
            expected = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=dict[str, str])
            if _hashes(folder) != expected:
                raise IndexUnusableError(f"{folder}: a file was changed; {remedy}")
            documents = msgspec.json.decode((folder / DOCUMENTS).read_bytes(), type=list[Document])
            lexicon = msgspec.json.decode((folder / LEXICON).read_bytes(), type=Lexicon)
            names = msgspec.json.decode((folder / NAMES).read_bytes(), type=Names)
            return cls(language, open_dir(str(folder), readonly=True).searcher(), documents, lexicon, names)
        except (OSError, msgspec.MsgspecError) as error:
            raise IndexUnusableError(f"{folder}: cannot be opened ({error}); {remedy}") from error

    def close(self) -> None:
        """Give back the files."""
        self.searcher.close()
