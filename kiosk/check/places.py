"""Where things stand: the lines of articles, of records and of short texts, for faults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, Severity
from kiosk.edition.files import CONTACTS, RULES, SOURCES, SOURCES_OF_STATISTICS
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.records.articles import Article, Section
from kiosk.edition.records.short_texts import ShortText
from kiosk.edition.remembered import remembered
from kiosk.edition.toml_records import line_of

RICH_NOTES = frozenset({CONTACTS, RULES})
BLOCK_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*+]\s|\d+\.\s|\|))|\|")


def lines(article: Article) -> Iterator[tuple[int, str]]:
    """Line number and text of everything a reader sees: front matter, headings, sections."""
    front = article.front
    yield from enumerate((front.title, front.summary, front.in_short), 2)
    for section in article.sections:
        yield from _lines(section)


@remembered
def _lines(section: Section) -> tuple[tuple[int, str], ...]:
    return (section.title_line, section.title), *enumerate(section.markdown.split("\n"), section.line)


def passages(article: Article) -> Iterator[tuple[int, str]]:
    """The same, each section in one piece, for what may run over the end of a line."""
    front = article.front
    yield from enumerate((front.title, front.summary, front.in_short), 2)
    for section in article.sections:
        yield section.title_line, section.title
        yield section.line, section.markdown


@remembered
def blocks(section: Section) -> tuple[tuple[int, str], ...]:
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
    return tuple(found)


@remembered
def paired_blocks(section: Section, original: Section) -> tuple[tuple[int, str, str], ...]:
    """Line, translation and original of each block; of the whole section where the blocks do not pair."""
    here, there = blocks(section), blocks(original)
    if len(here) == len(there):
        return tuple((line, text, other) for (line, text), (_, other) in zip(here, there, strict=True))
    return ((section.line, section.markdown, original.markdown),)


class Place(msgspec.Struct, frozen=True):
    """Where something stands; the line of a record is looked up when somebody asks, not before there is a fault.

    Attributes:
        at: a line, or the keys that lead to a record of a TOML file.
    """

    path: str
    at: int | tuple[str | int, ...]

    @property
    def key(self) -> str:
        """The last of the keys that lead here."""
        return "" if isinstance(self.at, int) else str(self.at[-1])

    def fault(self, edition: Edition, code: str, message: str, severity: Severity = "error") -> Fault:
        """A fault that is told here."""
        return Fault(self.path, self._line(edition.root), code, message, severity)

    def _line(self, root: Path) -> int:
        return self.at if isinstance(self.at, int) else line_of((root / self.path).read_text("utf-8"), self.at)


def lines_of_words(edition: Edition) -> list[ShortText]:
    """The short texts but the forms of terms and the plurals of units, which have rules of their own."""
    return [text for text in edition.short_texts if text.kind == "line"]


def place_of(text: ShortText) -> Place:
    """Where a short text stands."""
    return Place(text.path, text.keys)


def place_of_source(edition: Edition, key: str, *field: str) -> Place:
    """Where a source stands: those of the statistics have a file of their own."""
    heads = (edition.root / SOURCES_OF_STATISTICS).read_text(encoding="utf-8")
    return Place(SOURCES_OF_STATISTICS if f"[{key}]" in heads else SOURCES, (key, *field))


def is_rich(text: ShortText) -> bool:
    """Whether a short text is rendered as Markdown, marks and all, as articles are."""
    return text.path in RICH_NOTES and text.keys[-1] == "note"
