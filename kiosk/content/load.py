"""From a folder to an `Edition`, noting every fault on the way.

Checks only what is needed to have an edition at all: files that can be read, records of the right shape, names that
exist. What an editor should improve is told by `kiosk.content.check`.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.content.article import parse_article
from kiosk.content.faults import Faults
from kiosk.content.model import (
    Article,
    Contact,
    Edition,
    EditionInfo,
    Fact,
    Graph,
    Institution,
    MarkWords,
    Page,
    PageInfo,
    Source,
    Step,
    Stories,
    Term,
    Topics,
    Words,
)
from kiosk.content.read import Folder
from kiosk.content.statistics import read_observations
from kiosk.errors import ContentError


def load(root: Path, faults: Faults) -> Edition | None:
    """Read the content folder `root`.

    Returns:
        The edition, or None when a file it cannot do without has faults; all faults are in `faults`.

    Raises:
        ContentError: `root` is no folder.
    """
    if not root.is_dir():
        raise ContentError(f"{root}: is not a folder; name the content folder of an edition")
    folder = Folder(root, faults)
    info = folder.toml("edition.toml", EditionInfo)
    facts = folder.toml("facts.toml", dict[str, Fact])
    sources = folder.toml("sources.toml", dict[str, Source])
    units = folder.toml("units.toml", dict[str, dict[str, Words]])
    marks = folder.toml("marks.toml", dict[str, MarkWords])
    institutions = folder.toml("institutions.toml", dict[str, Institution])
    contacts = folder.toml("contacts.toml", dict[str, Contact])
    topics = folder.toml("topics.toml", Topics)
    glossary = folder.toml("glossary.toml", dict[str, Term])
    graph = folder.toml("procedure/graph.toml", Graph)
    stories = folder.toml("statistics/statistics.toml", Stories)
    statistics_sources = folder.toml("statistics/sources.toml", dict[str, Source])
    observations = read_observations(folder, faults)
    languages = tuple(language.code for language in info.language) if info else ()
    pages = _pages(folder, languages, faults)
    steps = _steps(folder, graph, languages, faults)
    if graph is not None:
        _note_unused(folder, faults)
    if (
        info is None
        or facts is None
        or sources is None
        or units is None
        or marks is None
        or institutions is None
        or contacts is None
        or topics is None
        or glossary is None
        or stories is None
        or statistics_sources is None
        or graph is None
    ):
        return None
    return Edition(
        root=root,
        info=info,
        facts=facts,
        sources=_joined(sources, statistics_sources, faults),
        units=units,
        marks=marks,
        institutions=institutions,
        contacts=contacts,
        topics=topics,
        glossary=glossary,
        pages=pages,
        steps=steps,
        stories=stories.story,
        stories_translation=stories.translation,
        observations=observations,
    )


def _joined(sources: dict[str, Source], more: dict[str, Source], faults: Faults) -> dict[str, Source]:
    """The sources of texts and of statistics under one roof; an id names one source only."""
    for key in sorted(set(sources) & set(more)):
        message = f"sources.toml has another source {key!r}; give this one another id"
        faults.add("statistics/sources.toml", 0, "source-twice", message)
    return {**more, **sources}


def _note_unused(folder: Folder, faults: Faults) -> None:
    """A page without its page.toml or a step that the graph does not name would vanish without a word."""
    for path in folder.files:
        if path not in folder.used:
            message = "belongs to no page, step or statistics file; docs/content.md lists the files of an edition"
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


def _steps(folder: Folder, graph: Graph | None, languages: tuple[str, ...], faults: Faults) -> dict[str, Step]:
    if graph is None:
        return {}
    ids = [info.id for info in graph.step]
    for twice in sorted({key for key in ids if ids.count(key) > 1}):
        faults.add("procedure/graph.toml", 0, "twice", f"a second step {twice!r}; keep one")
    return {
        info.id: Step(info=info, articles=_articles(folder, f"procedure/{info.id}/", languages, faults))
        for info in graph.step
    }


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
