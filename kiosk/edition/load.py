"""From a folder to an `Edition`, noting every fault on the way.

Checks only what is needed to have an edition at all: files that can be read, records of the right shape, names that
are there once. What an editor should improve is told by `kiosk.check`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar, cast

from kiosk.edition import kinds
from kiosk.edition.article import parse_article
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults, repeated
from kiosk.edition.files import (
    ASKED,
    CONTACTS,
    COUNTRIES,
    DEADLINES,
    DOCUMENT_WORDS,
    EDITION,
    FACTS,
    GLOSSARY,
    HELP,
    IN_ANY_LANGUAGE,
    INSTITUTIONS,
    MARKS,
    PROMISES,
    PRONUNCIATIONS,
    RULES,
    SOURCES,
    SOURCES_OF_STATISTICS,
    STORIES,
    TOPICS,
    UNITS,
    WORD_RECORDS,
)
from kiosk.edition.judged import read_judged
from kiosk.edition.kinds import ArticleKind, one_of
from kiosk.edition.observations import read_observations
from kiosk.edition.owners import Owner
from kiosk.edition.read import Folder
from kiosk.edition.recordings import read_recordings
from kiosk.edition.records.articles import Article, ArticleInfo, ListedInfo
from kiosk.edition.records.base import Plurals, Record
from kiosk.edition.records.contacts import Contact, Institution
from kiosk.edition.records.countries import CountryTable
from kiosk.edition.records.deadlines import DeadlineList
from kiosk.edition.records.document_words import DocumentWords
from kiosk.edition.records.facts import Fact, MarkWords, Source
from kiosk.edition.records.glossary import Term
from kiosk.edition.records.help import Help
from kiosk.edition.records.languages import EditionInfo
from kiosk.edition.records.promises import Promises
from kiosk.edition.records.questions import Questions
from kiosk.edition.records.rules import RulesQuestions
from kiosk.edition.records.short_texts import ShortText, WordRecords
from kiosk.edition.records.speech import Pronunciation, Pronunciations
from kiosk.edition.records.stories import Stories
from kiosk.edition.records.topics import Topics
from kiosk.edition.short_texts import files_of_words, short_texts
from kiosk.edition.vowels import read_vowels
from kiosk.errors import ContentError
from kiosk.languages.registry import LANGUAGES, Registry

R = TypeVar("R")
Otherwise = TypeVar("Otherwise")
ByKind = dict[str, dict[str, Owner[ArticleInfo]]]


def load(root: Path, faults: Faults, registry: Registry = LANGUAGES) -> Edition | None:
    """Read the content folder `root`.

    Args:
        registry: what is known about languages.

    Returns:
        The edition, or None when a file it cannot do without has faults; all faults are in `faults`.

    Raises:
        ContentError: `root` is no folder.
    """
    if not root.is_dir():
        raise ContentError(f"{root}: is not a folder; name the content folder of an edition")
    reader = _Reader(Folder(root, faults, registry.joiners), faults)
    info = reader.read(EDITION, EditionInfo)
    languages = () if reader.failed else tuple(language.code for language in info.language)
    by_kind = {kind.id: _owners(reader, kind, languages) for kind in kinds.KINDS}
    lists_are_whole = all(reader.records.get(kind.list_file, kind) is not None for kind in kinds.KINDS)
    edition = _edition(reader, registry, info, by_kind)
    if lists_are_whole:
        _note_unused(reader.folder, faults)
    return None if reader.failed else edition


class _Reader:
    """Reads the files an edition cannot do without, and remembers whether one of them failed.

    Reading goes on after a failure, so that all faults are found in one run; what `read` gave then must not be used.

    Attributes:
        records: path → what was read.
    """

    def __init__(self, folder: Folder, faults: Faults) -> None:
        self.folder = folder
        self.faults = faults
        self.failed = False
        self.records: dict[str, object] = {}
        self._types: dict[str, object] = {}

    def read(self, path: str, kind: type[R]) -> R:
        record = self.folder.toml(path, kind)
        self.failed = self.failed or record is None
        self.records[path], self._types[path] = record, kind
        return cast(R, record)

    def read_if_there(self, path: str, kind: type[R], otherwise: Otherwise) -> R | Otherwise:
        return self.read(path, kind) if path in self.folder.files else otherwise

    def read_list(self, path: str, kind: type[Record], entries: str) -> tuple[Any, ...]:
        """The entries of a file that is a list; none when it failed."""
        return getattr(self.read(path, kind), entries, ())

    def words(self) -> tuple[ShortText, ...]:
        """The short texts of all files that were read."""
        paths = [path for path in files_of_words(kinds.KINDS) if path in self.records]
        return tuple(text for path in paths for text in short_texts(path, self.records[path], self._types[path]))


def _edition(reader: _Reader, registry: Registry, info: EditionInfo, by_kind: ByKind) -> Edition:
    """All that is no article, and the edition of it."""
    languages = [language.code for language in info.language] if info else []
    return Edition(
        root=reader.folder.root,
        registry=registry,
        info=info,
        kinds=kinds.KINDS,
        by_kind=by_kind,
        facts=reader.read(FACTS, dict[str, Fact]),
        sources=_sources(reader),
        units=reader.read(UNITS, dict[str, Plurals]),
        marks=reader.read(MARKS, MarkWords),
        document_words=reader.read(DOCUMENT_WORDS, DocumentWords),
        institutions=reader.read(INSTITUTIONS, dict[str, Institution]),
        contacts=reader.read(CONTACTS, dict[str, Contact]),
        topics=reader.read(TOPICS, Topics),
        help=reader.read(HELP, Help),
        glossary=reader.read(GLOSSARY, dict[str, Term]),
        rules=reader.read_list(RULES, RulesQuestions, "question"),
        deadlines=reader.read_list(DEADLINES, DeadlineList, "deadline"),
        deadline_card=getattr(reader.records[DEADLINES], "card", None),
        stories=reader.read_list(STORIES, Stories, "story"),
        sums=getattr(reader.records[STORIES], "sum", ()),
        countries=reader.read_if_there(COUNTRIES, CountryTable, None),
        observations=read_observations(reader.folder, reader.faults),
        asked={
            code: reader.read_if_there(f"{ASKED}/{code}.toml", Questions, {}) for code in (*languages, IN_ANY_LANGUAGE)
        },
        judged=read_judged(reader.folder, reader.faults),
        pronunciations=_pronunciations(reader),
        vowels=read_vowels(reader.folder, languages, reader.faults),
        recordings=read_recordings(reader.folder, reader.faults),
        promises=reader.read_if_there(PROMISES, Promises, None),
        word_records=reader.read_if_there(WORD_RECORDS, dict[str, dict[str, WordRecords]], {}),
        short_texts=() if reader.failed else reader.words(),
    )


def _pronunciations(reader: _Reader) -> tuple[Pronunciation, ...]:
    """What is said otherwise than it is written; of a file with faults nothing, which is told."""
    found: Pronunciations | None = reader.read_if_there(PRONUNCIATIONS, Pronunciations, Pronunciations())
    return found.word if found else ()


def _sources(reader: _Reader) -> dict[str, Source]:
    """The sources of texts and of statistics under one roof; an id names one source only."""
    sources = reader.read(SOURCES, dict[str, Source]) or {}
    more = reader.read(SOURCES_OF_STATISTICS, dict[str, Source]) or {}
    for key in sorted(set(sources) & set(more)):
        message = f"{SOURCES} has another source {key!r}; give this one another id"
        reader.faults.add(SOURCES_OF_STATISTICS, 0, "source-twice", message)
    return {**more, **sources}


def _note_unused(folder: Folder, faults: Faults) -> None:
    """A page without its page.toml, a step or a letter that no list names would vanish without a word."""
    for path in folder.files:
        if path not in folder.used:
            whose = one_of([*(kind.id for kind in kinds.KINDS), "statistics file"])
            message = f"belongs to no {whose}; docs/content.md lists the files"
            faults.add(path, 0, "unused-file", message, "warning")


def _owners(reader: _Reader, kind: ArticleKind, languages: tuple[str, ...]) -> dict[str, Owner[ArticleInfo]]:
    """All of one kind, in the order of its list; by name where each has a file of its own."""
    infos = _listed(reader, kind) if kind.list_file else _by_themselves(reader, kind)
    articles = {key: _articles(reader, f"{kind.folder}/{key}/", languages) for key in infos}
    return {
        key: Owner(kind=kind, id=key, info=info, articles=articles[key])
        for key, info in infos.items()
        if info is not None
    }


def _listed(reader: _Reader, kind: ArticleKind) -> dict[str, ListedInfo]:
    infos = reader.read_list(kind.list_file, kind.list_record, kind.entries)
    for twice in repeated(info.id for info in infos):
        reader.faults.add(kind.list_file, 0, "twice", f"a second {kind.id} {twice!r}; keep one")
    return {info.id: info for info in infos}


def _by_themselves(reader: _Reader, kind: ArticleKind) -> dict[str, ArticleInfo | None]:
    """Those with a faulty file are there without a record, so that the faults of their articles are found too."""
    parts = (path.split("/") for path in reader.folder.files)
    keys = [part[1] for part in parts if len(part) == 3 and part[0] == kind.folder and part[2] == kind.own_file]
    return {key: reader.folder.toml(f"{kind.folder}/{key}/{kind.own_file}", kind.info) for key in keys}


def _articles(reader: _Reader, prefix: str, languages: tuple[str, ...]) -> dict[str, Article]:
    """Language → article, of all files of a folder that have no fault."""
    folder, faults = reader.folder, reader.faults
    articles = {}
    for path in folder.files:
        if not path.startswith(prefix) or not path.endswith(".md"):
            continue
        language = path.removeprefix(prefix).removesuffix(".md")
        if languages and language not in languages:
            folder.used.add(path)
            known = ", ".join(languages)
            faults.add(path, 0, "unknown-language", f"edition.toml has no language {language!r}; it has {known}")
            continue
        text = folder.text(path)
        article = None if text is None else parse_article(path, language, text, faults)
        if article is not None:
            articles[language] = article
    return articles
