"""Where things stand: the lines of articles and of records, for faults."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.model import Article, Edition, Words
from kiosk.content.read import line_of


def articles(edition: Edition) -> Iterator[Article]:
    """Every page and step in every language it has."""
    for owned in owners(edition).values():
        yield from owned.values()


def owners(edition: Edition) -> dict[str, dict[str, Article]]:
    """Folder → language → article, of every page and step."""
    pages = {f"pages/{slug}": page.articles for slug, page in edition.pages.items()}
    return pages | {f"procedure/{key}": step.articles for key, step in edition.steps.items()}


def lines(article: Article) -> Iterator[tuple[int, str]]:
    """Line number and text of everything a reader sees: front matter, headings, sections."""
    front = article.front
    yield from enumerate((front.title, front.summary, front.in_short), 2)
    for section in article.sections:
        yield section.title_line, section.title
        for offset, line in enumerate(section.markdown.split("\n")):
            yield section.line + offset, line


def passages(article: Article) -> Iterator[tuple[int, str]]:
    """The same, each section in one piece, for what may run over the end of a line."""
    front = article.front
    yield from enumerate((front.title, front.summary, front.in_short), 2)
    for section in article.sections:
        yield section.title_line, section.title
        yield section.line, section.markdown


def record_line(edition: Edition, path: str, *keys: str) -> int:
    """The line of a record in a TOML file."""
    return line_of((edition.root / path).read_text(encoding="utf-8"), list(keys))


def short_words(edition: Edition) -> Iterator[tuple[str, tuple[str, ...], Words]]:
    """File, keys and words of every short text that is not an article."""
    for key, mark in edition.marks.items():
        yield "marks.toml", (key, "short"), mark.short
        yield "marks.toml", (key, "long"), mark.long
    for key, institution in edition.institutions.items():
        yield "institutions.toml", (key,), institution.names
    for key, contact in edition.contacts.items():
        yield "contacts.toml", (key, "name"), contact.name
        yield "contacts.toml", (key, "note"), contact.note
    for group in edition.topics.group:
        yield "topics.toml", (group.id, "title"), group.title
        yield "topics.toml", (group.id, "hint"), group.hint
    for event in edition.topics.life_event:
        yield "topics.toml", (event.id, "title"), event.title
    for step in edition.steps.values():
        for road in step.info.side_road:
            yield "procedure/graph.toml", (step.info.id, road.id), road.words


def story_words(edition: Edition) -> Iterator[tuple[str, tuple[str, ...], Words]]:
    """File, keys and words of the stories told from the statistics."""
    path = "statistics/statistics.toml"
    for story in edition.stories:
        for key in ("title", "definition", "caveat"):
            yield path, (story.id, key), getattr(story, key)
        for words in [b.words for b in story.breaks] + [note.words for note in story.notes]:
            yield path, (story.id,), words
        for row in story.rows:
            yield path, (story.id, row.id), row.words
        for finding in story.findings:
            yield path, (story.id, "findings"), finding
