"""Builds the index of one language: terms, stems, positions and names of all that can be found.

It is built by the machine that uses it, or when the program is packaged, and never taken from an edition (`index`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path

import msgspec

from kiosk.edition.address import Address
from kiosk.edition.kinds import LETTER, PAGE, STEP
from kiosk.languages.record import Analysis
from kiosk.prepared.sealed import seal
from kiosk.prepared.views import Asked, LanguageView
from kiosk.search import inverting
from kiosk.search.analysis import fold, phrase_key, tokens
from kiosk.search.chains import Chain, chain
from kiosk.search.compounds import parts
from kiosk.search.documents import Document, documents
from kiosk.search.form_numbers import FormNumbers, named
from kiosk.search.index import (
    ANALYSIS,
    DOCUMENTS,
    GLOSSARY,
    KNOWN_WORDS,
    LEXICON,
    LONGEST_PREFIX,
    POSITIONS,
    POSTINGS,
    SYNONYMS,
    Glossary,
    Names,
)
from kiosk.search.inverting import IndexedTerms
from kiosk.search.lexicon import Lexicon
from kiosk.search.phones import phones
from kiosk.search.positions import Positions
from kiosk.search.synonyms import Synonyms

# By judgement; docs/search.md says what half and twice of each do to the tuning half.
FIRST_TARGET_BOOST = 1.0  # what a name of the glossary leads to
LATER_TARGET_BOOST = 0.6  # what it leads to besides


def build(view: LanguageView, asked: Asked, analysis: Analysis, folder: Path, known: bytes, names: bytes = b"") -> None:
    """Write the index of one language into the empty `folder`.

    Args:
        asked: what people ask of what can be found.
        analysis: how its words are read.
        known: words it has, whether or not a text uses them, one a line.
        names: names of people, places and firms, in the same form; they are no parts of compounds.
    """
    found = documents(view, asked)
    glossary = _glossary(view, found, chain(analysis.chain or ""))
    build_documents(found, analysis, folder, glossary, known, names)


def build_documents(
    found: list[Document],
    analysis: Analysis,
    folder: Path,
    glossary: Glossary | None = None,
    known: bytes = b"",
    names: bytes = b"",
) -> None:
    """Write the index of any documents into the empty `folder`."""
    collector = _Collector(chain(analysis.chain or ""), frozenset(known.decode().split()))
    texts = [collector.document(document) for document in found]
    lexicon = collector.lexicon()
    lists = inverting.inverted(_terms(text, found[n], lexicon) for n, text in enumerate(texts))
    positions = [
        Positions.of(
            ((lexicon.number(term), passage, start, end) for term, passage, start, end in text),
            tuple(lexicon.number(token.term) for token in collector.chain.tokens(found[n].title)),
        )
        for n, text in enumerate(texts)
    ]
    (folder / POSTINGS).write_bytes(lists)
    (folder / ANALYSIS).write_bytes(msgspec.json.encode(msgspec.structs.replace(analysis, synonyms=None)))
    synonyms = Synonyms.from_table(analysis.synonyms or {}, collector.chain)
    (folder / SYNONYMS).write_bytes(msgspec.json.encode(synonyms))
    shown = [msgspec.structs.replace(document, asked=()) for document in found]
    (folder / DOCUMENTS).write_bytes(msgspec.json.encode(shown))
    (folder / LEXICON).write_bytes(msgspec.json.encode(lexicon))
    (folder / POSITIONS).write_bytes(msgspec.msgpack.encode([found_at.packed() for found_at in positions]))
    (folder / GLOSSARY).write_bytes(msgspec.json.encode(glossary or Glossary({}, Lexicon((), (), ()), FormNumbers())))
    (folder / KNOWN_WORDS).write_bytes(b"\n".join((known, names)))
    seal(folder)


Occurrence = tuple[str, int, int, int]  # term, passage, first character, one behind the last


class _Collector:
    """Reads documents word by word and collects the lexicon."""

    def __init__(self, chain: Chain, known: frozenset[str]) -> None:
        self.chain = chain
        self._parts = cache(partial(parts, compounds=chain.compounds, is_word=known.__contains__))
        self._counts: Counter[str] = Counter()
        self._in_texts: set[str] = set()
        self._spellings: dict[str, Counter[str]] = {}

    def document(self, document: Document) -> list[Occurrence]:
        """Every word of a document and where it stands."""
        found: list[Occurrence] = []
        first_question = document.shown
        for passage, piece in enumerate(document.passages()):
            for token in (*self.chain.index_tokens(piece.text), *phones(piece.text)):
                found.append((token.term, passage, token.start, token.end))
                self._count(token.term, piece.text[token.start : token.end].lower())
                for part in self._parts(token.term):
                    found.append((part, passage, token.start, token.end))
                    self._count(part, part)
        self._in_texts.update(term for term, passage, _, _ in found if passage < first_question)
        return found

    def _count(self, term: str, spelling: str) -> None:
        self._counts[term] += 1
        self._spellings.setdefault(term, Counter())[spelling] += 1

    def lexicon(self) -> Lexicon:
        """All words of the documents read so far."""
        terms = sorted(self._counts)
        forms = [self._forms(term) for term in terms]
        return Lexicon(
            terms=tuple(terms),
            counts=tuple(self._counts[term] for term in terms),
            spellings=tuple(self._spellings[term].most_common(1)[0][0] for term in terms),
            stems=tuple(_joined(self.chain.stems(form) for form in of_term) for of_term in forms),
            roots=tuple(_joined(self.chain.roots(form) for form in of_term) for of_term in forms),
            asked=tuple(number for number, term in enumerate(terms) if term not in self._in_texts),
        )

    def _forms(self, term: str) -> list[str]:
        """The spellings of a term: stems are taken before accents are folded. A part of a longer word has but one."""
        return [form for form in self._spellings[term] if fold(form) == term] or [term]


def _joined(forms: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for some in forms for form in some))


def _terms(text: list[Occurrence], document: Document, lexicon: Lexicon) -> IndexedTerms:
    """The terms of a document, those of titles and headings repeated.

    A stem that only one word has needs no list of its own; the list of that word is the same.
    """
    weights = [piece.weight for piece in document.passages()]
    terms = IndexedTerms([], [], [])
    for term, passage, _, _ in text:
        weight = weights[passage]
        number = lexicon.number(term)
        terms.terms.extend([term] * weight)
        for key in lexicon.keys(number):
            if lexicon.shared(key):
                terms.stems.extend([key] * weight)
        for length in range(1, min(len(term), LONGEST_PREFIX) + 1):
            terms.prefixes.extend([term[:length]] * weight)
    return terms


def _glossary(view: LanguageView, found: list[Document], of_language: Chain) -> Glossary:
    spellings: dict[str, str] = {}
    for name in (name for term in view.terms for name in term.words):
        for token in tokens(name):
            spellings.setdefault(token.term, name[token.start : token.end].lower())
    terms = sorted(spellings)
    lexicon = Lexicon(tuple(terms), (1,) * len(terms), tuple(spellings[term] for term in terms))
    return Glossary(_names(view, found), lexicon, _form_numbers(view, found, of_language))


def _names(view: LanguageView, found: list[Document]) -> Names:
    """The first document that a term of the glossary names comes first."""
    numbers = {document.address: number for number, document in enumerate(found)}
    names: Names = {}
    for term in view.terms:
        targets = [Address(PAGE.id, slug) for slug in term.pages] + [Address(STEP.id, step) for step in term.steps]
        targets += [Address(LETTER.id, letter) for letter in term.letters]
        for name in term.words:
            key = phrase_key([token.term for token in tokens(name)])
            named = names.setdefault(key, {}) if key else {}
            for rank, target in enumerate(targets):
                boost = LATER_TARGET_BOOST if rank else FIRST_TARGET_BOOST
                named[numbers[target]] = max(boost, named.get(numbers[target], 0.0))
    return names


def _form_numbers(view: LanguageView, found: list[Document], of_language: Chain) -> FormNumbers:
    """The words before the numbers of letters, and every number that a text has behind one of them."""
    letters = [text for letter in view.letters for text in (letter.article.title, *letter.official)]
    words = {word for text in letters for word, _ in named(of_language.tokens(text), text)}
    passages = [*letters, *(piece.text for document in found for piece in document.passages())]
    pairs = (pair for text in passages for pair in named(of_language.tokens(text), text))
    return FormNumbers(frozenset(words), frozenset(number for word, number in pairs if word in words))
