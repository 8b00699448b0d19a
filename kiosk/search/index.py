"""Opens the index of one language, as `build` wrote it: every file is compared with its hash when it is read."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from functools import cached_property
from itertools import islice
from pathlib import Path

import msgspec

from kiosk.edition.address import CONTACT, COUNTRY, DEADLINE, FIGURES, TERM, Address
from kiosk.edition.kinds import KINDS
from kiosk.errors import DamagedError, IndexUnusableError
from kiosk.languages.record import Analysis
from kiosk.prepared.sealed import Sealed
from kiosk.search.analysis import fold
from kiosk.search.chains import chain
from kiosk.search.documents import Document
from kiosk.search.form_numbers import FormNumbers, is_number
from kiosk.search.known_words import KnownWords
from kiosk.search.lexicon import Lexicon
from kiosk.search.positions import PackedPositions, Positions
from kiosk.search.postings import InvertedIndex
from kiosk.search.questions import Questions
from kiosk.search.synonyms import Synonyms

LONGEST_PREFIX = 3  # bound: longer prefixes are looked up among the terms, these in lists of their own
POSTINGS = "postings.msgpack"
ANALYSIS = "analysis.json"
DOCUMENTS = "documents.json"
LEXICON = "lexicon.json"
GLOSSARY = "glossary.json"
POSITIONS = "positions.msgpack"
KNOWN_WORDS = "known.txt"
SYNONYMS = "synonyms.json"
# By judgement, as those of the kinds of article: a word of the glossary is an answer when nothing else is; who is to be
# called stands on the page of the subject, too; whoever names a country wants what is said of it rather than of all.
OTHER_WEIGHTS = {TERM: 0.5, FIGURES: 0.9, COUNTRY: 1.1, DEADLINE: 0.6, CONTACT: 0.5}
KIND_WEIGHTS = {kind.id: kind.weight for kind in KINDS} | OTHER_WEIGHTS

Names = dict[str, dict[int, float]]


class Glossary(msgspec.Struct, frozen=True):
    """What things are called, in all languages, and what people type instead.

    Attributes:
        names: a word or phrase as one term → the documents it names and how well.
        lexicon: the words of all names, to correct a misspelt one.
        form_numbers: which numbers of forms the texts have.
    """

    names: Names
    lexicon: Lexicon
    form_numbers: FormNumbers


class Layout(msgspec.Struct, frozen=True):
    """How the passages of a document lie in its sections; sections are numbered, the title is passage 0.

    Attributes:
        names: section → its name; the first is the head of the document and has none.
        sections: passage → section, of those that can be shown.
        passages: section → its passages without the heading.
        headings: the passages that are headings.
        shown: how many passages can be shown; the questions stand behind them.
    """

    names: list[str]
    sections: list[int]
    passages: list[list[int]]
    headings: frozenset[int]
    shown: int

    @classmethod
    def of(cls, document: Document) -> Layout:
        """The layout of a document."""
        shown = document.shown
        passages = list(islice(document.passages(), shown))
        numbers = {name: n for n, name in enumerate(dict.fromkeys(piece.section for piece in passages))}
        inside: list[list[int]] = [[] for _ in numbers]
        for n, piece in enumerate(passages):
            if not piece.heading:
                inside[numbers[piece.section]].append(n)
        headings = frozenset(n for n, piece in enumerate(passages) if piece.heading)
        sections = [numbers[piece.section] for piece in passages]
        return cls(list(numbers), sections, inside, headings, shown)


class Index:
    """An opened index of one language."""

    def __init__(
        self,
        language: str,
        analysis: Analysis,
        synonyms: Synonyms,
        inverted: InvertedIndex,
        found: list[Document],
        lexicon: Lexicon,
        glossary: Glossary,
        known_words: KnownWords,
        positions: list[PackedPositions],
    ) -> None:
        self.language = language
        self.chain = chain(analysis.chain or "")
        self.small_words = frozenset(fold(word) for word in (analysis.small_words or "").split())
        self.synonyms = synonyms
        self.inverted = inverted
        self.documents = found
        self.lexicon = lexicon
        self.glossary = glossary
        self.known_words = known_words
        self.positions = [Positions.unpacked(packed) for packed in positions]

    @classmethod
    def open(cls, folder: Path, language: str) -> Index:
        """Open what `build` wrote into `folder`; files that it did not write are not looked at.

        Raises:
            IndexUnusableError: a file is missing, was changed, or cannot be read.
        """
        try:
            read = Sealed(folder).read
            return cls(
                language,
                msgspec.json.decode(read(ANALYSIS), type=Analysis),
                msgspec.json.decode(read(SYNONYMS), type=Synonyms),
                InvertedIndex(read(POSTINGS)),
                msgspec.json.decode(read(DOCUMENTS), type=list[Document]),
                msgspec.json.decode(read(LEXICON), type=Lexicon),
                msgspec.json.decode(read(GLOSSARY), type=Glossary),
                KnownWords(read(KNOWN_WORDS)),
                msgspec.msgpack.decode(read(POSITIONS), type=list[PackedPositions]),
            )
        except (OSError, ValueError, DamagedError) as error:  # a MsgspecError is a ValueError
            raise IndexUnusableError(f"{folder}: cannot be opened ({error}); the next start mends it") from error

    def preload(self) -> None:
        """Work out now what the first rare question would wait for."""
        for table in (
            self.titles,
            self.layouts,
            self.questions,
            self.called,
            self.numbers,
            self.kind_weights,
            self._name_keys,
        ):
            len(table)
        for lexicon in (self.lexicon, self.glossary.lexicon):
            lexicon.preload()

    @cached_property
    def keys(self) -> list[Address]:
        """The address of every document."""
        return [document.address for document in self.documents]

    @cached_property
    def numbers(self) -> dict[Address, int]:
        """The address of a document → its number."""
        return {key: number for number, key in enumerate(self.keys)}

    @cached_property
    def kind_weights(self) -> list[float]:
        """What each document is boost for its kind."""
        return [KIND_WEIGHTS[document.address.kind] for document in self.documents]

    @cached_property
    def commonest(self) -> str:
        """The word seen most often: it shows the script of the language."""
        counts = self.lexicon.counts
        return self.lexicon.terms[counts.index(max(counts))] if counts else ""

    @cached_property
    def titles(self) -> list[array[int]]:
        """The numbers of the terms of every title, in order."""
        return [array("I", sorted(set(positions.title))) for positions in self.positions]

    @cached_property
    def title_numbers(self) -> dict[Address, frozenset[str]]:
        """The address of every document with numbers in its title → the numbers."""
        terms = self.lexicon.terms
        found = (
            (n, frozenset(filter(is_number, (terms[word] for word in title)))) for n, title in enumerate(self.titles)
        )
        return {self.keys[n]: numbers for n, numbers in found if numbers}

    def forms(self, term: str) -> list[str]:
        """A term and the inflected forms of it that the texts have."""
        number = self.lexicon.number(term)
        stems = self.lexicon.stems[number] if number >= 0 else self.chain.stems(term)
        return [term, *(self.lexicon.terms[n] for stem in stems for n in self.lexicon.family(stem))]

    @cached_property
    def called(self) -> dict[tuple[str, ...], list[int]]:
        """The terms of a title → the numbers of the documents that are called so."""
        terms = self.lexicon.terms
        found: dict[tuple[str, ...], list[int]] = {}
        for number, positions in enumerate(self.positions):
            found.setdefault(tuple(terms[word] for word in positions.title), []).append(number)
        return found

    @cached_property
    def layouts(self) -> list[Layout]:
        """The sections of every document."""
        return [Layout.of(document) for document in self.documents]

    @cached_property
    def questions(self) -> Questions:
        """What people ask of every document."""
        small = frozenset(map(self.lexicon.number, self.small_words))
        return Questions(self.positions, [layout.shown for layout in self.layouts], small)

    def names_with_prefix(self, prefix: str, most: int) -> list[str]:
        """Names of the glossary that begin with `prefix`, in the order of the alphabet."""
        first = bisect_left(self._name_keys, prefix)
        return [name for name in self._name_keys[first : first + most] if name.startswith(prefix)]

    @cached_property
    def _name_keys(self) -> list[str]:
        return sorted(self.glossary.names)
