"""Where things stand: the lines of articles and of records, for faults."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.edition.model import Article, Edition, Section, Words
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.read import line_of

BLOCK_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*+]\s|\d+\.\s|\|))|\|")


def articles(edition: Edition) -> Iterator[Article]:
    """Every page, step, what-if and letter in every language it has."""
    for owned in owners(edition).values():
        yield from owned.values()


def owners(edition: Edition) -> dict[str, dict[str, Article]]:
    """Folder → language → article, of every page, step, what-if and letter."""
    pages = {f"pages/{slug}": page.articles for slug, page in edition.pages.items()}
    steps = {f"procedure/{key}": step.articles for key, step in edition.steps.items()}
    what_ifs = {f"what-ifs/{key}": what_if.articles for key, what_if in edition.what_ifs.items()}
    return pages | steps | what_ifs | {f"letters/{key}": letter.articles for key, letter in edition.letters.items()}


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


def blocks(section: Section) -> list[tuple[int, str]]:
    """Line and text of each paragraph, list entry and cell of a section."""
    found, at = [], 0
    plain = PLACEHOLDER.sub(lambda match: " " * len(match.group()), section.markdown)  # `{fact:x|bare}` ends no cell
    for match in [*BLOCK_BREAK.finditer(plain), None]:
        end = match.start() if match else len(section.markdown)
        text = section.markdown[at:end]
        if text.strip():
            lead = len(text) - len(text.lstrip())
            found.append((section.line + section.markdown.count("\n", 0, at + lead), text.strip()))
        at = match.end() if match else end
    return found


def paired_blocks(section: Section, original: Section) -> list[tuple[int, str, str]]:
    """Line, translation and original of each block; of the whole section where the blocks do not pair."""
    here, there = blocks(section), blocks(original)
    if len(here) == len(there):
        return [(line, text, other) for (line, text), (_, other) in zip(here, there, strict=True)]
    return [(section.line, section.markdown, original.markdown)]


def record_line(edition: Edition, path: str, *keys: str | int) -> int:
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
    for question in edition.rules:
        for name in ("ask", "before", "since", "label_before", "label_since", "note"):
            yield "rules.toml", (question.id, name), getattr(question, name)
    for key, term in edition.glossary.items():
        yield "glossary.toml", (key, "meaning"), term.meaning
    for deadline in edition.deadlines:
        yield "deadlines.toml", (deadline.id, "title"), deadline.title
        yield "deadlines.toml", (deadline.id, "action"), deadline.action
        if deadline.note:
            yield "deadlines.toml", (deadline.id, "note"), deadline.note


def story_words(edition: Edition) -> Iterator[tuple[str, tuple[str, ...], Words]]:
    """File, keys and words of the stories told from the statistics."""
    path = "statistics/statistics.toml"
    for story in edition.stories:
        for key in ("title", "definition", "caveat"):
            yield path, (story.id, key), getattr(story, key)
        yield from ((path, (story.id,), words) for words in (story.sentence, story.about) if words is not None)
        for words in [b.words for b in story.breaks] + [note.words for note in story.notes]:
            yield path, (story.id,), words
        named = [(one.id, one.words) for one in story.rows] + [(one.id, one.words) for one in story.parts]
        for key, words in (*named, *((one.id, one.words) for one in story.shares)):
            yield path, (story.id, key), words
        for part in story.parts:
            if part.sentence is not None:
                yield path, (story.id, part.id), part.sentence
        for share in story.shares:
            yield path, (story.id, share.id), share.sentence
        for finding in story.findings:
            yield path, (story.id, "findings"), finding
