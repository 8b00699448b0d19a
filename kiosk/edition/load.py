"""From a folder to an `Edition`, noting every fault on the way.

Checks only what is needed to have an edition at all: files that can be read, records of the right shape, names that
exist. What an editor should improve is told by `kiosk.check`.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from kiosk.edition.article import parse_article
from kiosk.edition.faults import Faults
from kiosk.edition.model import (
    Article,
    Asked,
    Contact,
    DeadlineList,
    Edition,
    EditionInfo,
    Fact,
    Graph,
    Institution,
    Letter,
    LetterList,
    MarkWords,
    Page,
    PageInfo,
    RulesQuestions,
    Source,
    Step,
    Stories,
    Term,
    Topics,
    WhatIf,
    WhatIfList,
    WordRecords,
    Words,
)
from kiosk.edition.observations import read_observations
from kiosk.edition.read import Folder
from kiosk.edition.short_texts import FILES, short_texts
from kiosk.errors import ContentError
from kiosk.languages.registry import LANGUAGES, Registry

R = TypeVar("R")
WORD_RECORDS = "translations.toml"  # missing where nothing is translated
ASKED = "asked"  # a file a language, missing where nothing is recorded


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
    folder = Folder(root, faults)
    reader = _Reader(folder)
    info = reader.read("edition.toml", EditionInfo)
    languages = () if reader.failed else tuple(language.code for language in info.language)
    graph = reader.read("procedure/graph.toml", Graph)
    what_ifs = reader.read("what-ifs/what-ifs.toml", WhatIfList)
    rules = reader.read("rules.toml", RulesQuestions)
    letters = reader.read("letters/letters.toml", LetterList)
    deadlines = reader.read("deadlines.toml", DeadlineList)
    stories = reader.read("statistics/statistics.toml", Stories)
    sources = reader.read("sources.toml", dict[str, Source])
    statistics_sources = reader.read("statistics/sources.toml", dict[str, Source])
    edition = partial(
        Edition,
        root=root,
        registry=registry,
        info=info,
        facts=reader.read("facts.toml", dict[str, Fact]),
        units=reader.read("units.toml", dict[str, dict[str, Words]]),
        marks=reader.read("marks.toml", dict[str, MarkWords]),
        institutions=reader.read("institutions.toml", dict[str, Institution]),
        contacts=reader.read("contacts.toml", dict[str, Contact]),
        topics=reader.read("topics.toml", Topics),
        glossary=reader.read("glossary.toml", dict[str, Term]),
        pages=_pages(folder, languages, faults),
        steps={} if graph is None else _steps(folder, graph, languages, faults),
        what_ifs={} if what_ifs is None else _what_ifs(folder, what_ifs, languages, faults),
        letters={} if letters is None else _letters(folder, letters, languages, faults),
        observations=read_observations(folder, faults),
        asked={code: reader.read_if_there(f"{ASKED}/{code}.toml", Asked, Asked()) for code in languages},
        word_records=reader.read_if_there(WORD_RECORDS, dict[str, dict[str, WordRecords]], {}),
    )
    if graph is not None and what_ifs is not None and letters is not None:
        _note_unused(folder, faults)
    if reader.failed:
        return None
    return edition(
        sources=_joined(sources, statistics_sources, faults),
        deadlines=deadlines.deadline,
        rules=rules.question,
        stories=stories.story,
        sums=stories.sum,
        short_texts=tuple(short_texts({path: reader.records[path] for path in FILES}, info.source_language)),
    )


class _Reader:
    """Reads the files an edition cannot do without, and remembers whether one of them failed.

    Reading goes on after a failure, so that all faults are found in one run; what `read` gave then must not be used.

    Attributes:
        records: path → what was read.
    """

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self.failed = False
        self.records: dict[str, object] = {}

    def read(self, path: str, kind: type[R]) -> R:
        record = self._folder.toml(path, kind)
        self.failed = self.failed or record is None
        self.records[path] = record
        return cast(R, record)

    def read_if_there(self, path: str, kind: type[R], otherwise: R) -> R:
        return self.read(path, kind) if path in self._folder.files else otherwise


def _joined(sources: dict[str, Source], more: dict[str, Source], faults: Faults) -> dict[str, Source]:
    """The sources of texts and of statistics under one roof; an id names one source only."""
    for key in sorted(set(sources) & set(more)):
        message = f"sources.toml has another source {key!r}; give this one another id"
        faults.add("statistics/sources.toml", 0, "source-twice", message)
    return {**more, **sources}


def _note_unused(folder: Folder, faults: Faults) -> None:
    """A page without its page.toml, a step or a letter that no list names would vanish without a word."""
    for path in folder.files:
        if path not in folder.used:
            message = "belongs to no page, step, what-if, letter or statistics file; docs/content.md lists the files"
            faults.add(path, 0, "unused-file", message, "warning")


def _pages(folder: Folder, languages: tuple[str, ...], faults: Faults) -> dict[str, Page]:
    pages = {}
    for path in folder.files:
        if path.startswith("pages/") and path.endswith("/page.toml") and path.count("/") == 2:
            slug = path.split("/")[1]
            info = folder.toml(path, PageInfo)
            articles = _articles(folder, f"pages/{slug}/", languages, faults)
            if info is not None:
                pages[slug] = Page(slug=slug, info=info, articles=articles)
    return pages


def _steps(folder: Folder, graph: Graph, languages: tuple[str, ...], faults: Faults) -> dict[str, Step]:
    _note_twice("procedure/graph.toml", "step", [info.id for info in graph.step], faults)
    return {
        info.id: Step(info=info, articles=_articles(folder, f"procedure/{info.id}/", languages, faults))
        for info in graph.step
    }


def _what_ifs(folder: Folder, listed: WhatIfList, languages: tuple[str, ...], faults: Faults) -> dict[str, WhatIf]:
    _note_twice("what-ifs/what-ifs.toml", "what-if", [info.id for info in listed.what_if], faults)
    return {
        info.id: WhatIf(info=info, articles=_articles(folder, f"what-ifs/{info.id}/", languages, faults))
        for info in listed.what_if
    }


def _letters(folder: Folder, letters: LetterList, languages: tuple[str, ...], faults: Faults) -> dict[str, Letter]:
    _note_twice("letters/letters.toml", "letter", [info.id for info in letters.letter], faults)
    return {
        info.id: Letter(info=info, articles=_articles(folder, f"letters/{info.id}/", languages, faults))
        for info in letters.letter
    }


def _note_twice(path: str, kind: str, ids: list[str], faults: Faults) -> None:
    for twice in sorted({key for key in ids if ids.count(key) > 1}):
        faults.add(path, 0, "twice", f"a second {kind} {twice!r}; keep one")


def _articles(folder: Folder, prefix: str, languages: tuple[str, ...], faults: Faults) -> dict[str, Article]:
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
